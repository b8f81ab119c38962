import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import type {Settings} from '../model/settings.ts';
import type {TableName} from '../model/tables.ts';
import {withholdFewHouseholds} from './few-households.ts';
import {guardNeeds} from './need-rows.ts';
import {guardOversight} from './oversight-rows.ts';
import {namesParties, withoutPrivateParties} from './private-parties.ts';
import {guardTasks} from './task-rows.ts';
import {withholdUnreviewed} from './unreviewed.ts';

/**
 * What may leave of the tables about the use of the money: assets, dividends, village accounts, attachments. Rows of all
 * other tables pass as they are. The same door stands before data/ (import) and before the store (build).
 */
export function guardUse(
  table: TableName,
  rows: readonly SourceRow[],
  settings: Pick<Settings, 'smallest_cell'>,
  issues: IssueSink
): {readonly kept: readonly SourceRow[]; readonly withheld: readonly SourceRow[]} {
  if (table === 'needs') return guardNeeds(rows, issues);
  if (table === 'oversight') return guardOversight(rows, issues);
  if (table === 'tasks') return {kept: guardTasks(rows, issues), withheld: []};
  if (table === 'attachments') return {kept: rows.map(row => withholdUnreviewed(row, issues)), withheld: []};
  const {kept, withheld} =
    table === 'dividends'
      ? withholdFewHouseholds(rows, settings.smallest_cell, issues)
      : {kept: rows, withheld: []};
  return {kept: namesParties(table) ? kept.map(row => withoutPrivateParties(table, row)) : kept, withheld};
}
