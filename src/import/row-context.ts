import type {SourceRow} from '../model/records.ts';
import type {ChangeLog} from './automatic-changes.ts';
import {namedIn} from './captions.ts';
import type {KnownTables} from './known-tables.ts';
import type {Memory} from './memory.ts';
import {nameIndex} from './name-index.ts';
import type {BlockPlan} from './plan-block.ts';
import type {ResolveContext} from './resolve-context.ts';
import {villageIndex} from './village-index.ts';

/** Indexes over what is known so far; made anew when more has been read. */
export function lazyIndexes(known: KnownTables, memory: Memory) {
  let size = -1;
  let made: Indexes;
  return (): Indexes => {
    const [villages, items, funds, projects] = (['villages', 'items', 'funds', 'projects'] as const).map(
      known.rows
    ) as [Rows, Rows, Rows, Rows];
    const now = villages.length + items.length + funds.length + projects.length;
    if (now !== size)
      made = {
        villages: villageIndex(villages, memory.villages),
        items: nameIndex(items, {id: 'item', names: ['name', 'aliases']}, memory.items),
        funds: nameIndex(funds, {id: 'fund_id', names: ['fund', 'document_no']}, memory.funds),
        projects: nameIndex(projects, {id: 'project_id', names: ['project']}, memory.projects)
      };
    size = now;
    return made;
  };
}

type Rows = readonly SourceRow[];
type Indexes = Pick<ResolveContext, 'villages' | 'items' | 'funds' | 'projects'>;

/** What the titles of a table say for all its rows: the township, the item. */
export function rowContext(
  plan: BlockPlan,
  base: Omit<ResolveContext, 'township' | 'item'>,
  changes: ChangeLog
): ResolveContext {
  const titles = [...plan.block.captions, plan.block.sheet.name ?? '', plan.block.sheet.file];
  const has = (name: string) => plan.columns.some(({column}) => column.name === name);
  const {file, name} = plan.block.sheet;
  const said = (column: string, names: () => string[]): string | null => {
    const found = has(column) || base.refuses('constant') ? null : namedIn(titles, names());
    if (found !== null) changes.add('constant', file, name, [column, found]);
    return found;
  };
  return {
    ...base,
    township: has('village_code') && !has('village') ? null : said('township', base.villages.townshipNames),
    item: plan.table === 'disbursements' ? said('item', base.items.names) : null
  };
}
