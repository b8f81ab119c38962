import type {Cell} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';

/** private/ids.json: which id was made for which row, and how many batches there were. Never leaves the county's machine. */
export interface IdMemory {
  readonly batch: number;
  readonly ids: ReadonlyMap<string, string>;
}

const prefixes: Partial<Record<TableName, string>> = {
  disbursements: 'D',
  projects: 'P',
  funds: 'F',
  items: 'I',
  standards: 'S',
  rounds: 'R',
  notices: 'N',
  bank_batches: 'B',
  answers: 'A'
};

/** What tells rows of a table apart until the n-th of the same; payments: village, item, period, household. */
const identity: Partial<Record<TableName, readonly string[]>> = {
  disbursements: ['village_code', 'item', 'project_id', 'period', 'paid_on'],
  projects: ['project', 'unit', 'place_raw'],
  funds: ['document_no', 'fund', 'year', 'batch'],
  items: ['name'],
  standards: ['item', 'unit', 'valid_from'],
  rounds: ['item', 'period', 'village_code'],
  notices: ['kind', 'subject', 'village_code', 'from'],
  bank_batches: ['paid_on', 'fund_id'],
  answers: []
};

/**
 * Makes the ids that a list lacks: batch and counter (D3-000017), remembered, and found again at the next import by what
 * the row is about, then by occurrence. An id tells nothing of the person: it is never made from a name or number.
 * `who`: the household's token, else the payee as written, to tell rows of one list apart; it stays in private/.
 */
export function idMaker(memory: IdMemory, taken: (table: TableName, id: string) => boolean) {
  const ids = new Map(memory.ids);
  // Ids of this batch are new by their number; only those of earlier files can be met again.
  const used = new Set(ids.values());
  const seen = new Map<string, number>();
  const batch = memory.batch + 1;
  const mark = (table: TableName): string => `${prefixes[table] ?? 'X'}${batch}-`;
  let made = 0;
  const counters = new Map<TableName, number>();
  return {
    idFor(table: TableName, values: Readonly<Record<string, Cell>>, who: string): string {
      // Joined at once: a text grown piece by piece keeps its pieces in memory.
      const about = (identity[table] ?? []).map(field => values[field] ?? '');
      const key = [table, ...about, who].join('|');
      const first = ids.get(key);
      // Only keys met before are counted: a first import of a million rows needs no second map of them.
      const isRepeat = first !== undefined && (seen.has(key) || first.startsWith(mark(table)));
      const occurrence = isRepeat ? (seen.get(key) ?? 1) + 1 : 1;
      if (first !== undefined) seen.set(key, occurrence);
      const place = occurrence === 1 ? key : `${key}#${occurrence}`;
      const known = ids.get(place);
      if (known !== undefined) return known;
      let id: string;
      do {
        const counter = (counters.get(table) ?? 0) + 1;
        counters.set(table, counter);
        id = `${mark(table)}${String(counter).padStart(6, '0')}`;
      } while (used.has(id) || taken(table, id));
      ids.set(place, id);
      made++;
      return id;
    },
    made: () => made,
    /** What to remember; the same object's content where nothing was made. */
    memory: (): IdMemory => (made === 0 ? memory : {batch, ids})
  };
}

export type IdMaker = ReturnType<typeof idMaker>;

/** No id was ever made. */
export const noIds: IdMemory = {batch: 0, ids: new Map()};
