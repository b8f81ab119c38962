import type {Changes} from './changes.ts';
import type {RowCounts} from './row-counts.ts';

/** The list of changes of the first release: nothing one by one, only how many rows it brings. */
export const firstChanges = (brought: RowCounts): Changes => ({
  format: 'village-ledger-changes-1',
  release: 1,
  since: null,
  tables: Object.fromEntries(
    Object.entries(brought).map(([table, added]) => [table, {added, changed: {rows: 0}, removed: {rows: 0}}])
  ),
  revisions: [],
  added: {},
  hidden: {},
  unread: []
});
