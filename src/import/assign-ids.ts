import type {Cell} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import {idBook, idLetter, idText, type IdBook} from './id-book.ts';

/** private/ids.json: which id was made for which row, and how many batches there were. Never leaves the county's machine. */
export interface IdMemory {
  readonly batch: number;
  readonly ids: IdBook;
}

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
 * `highest`: the highest batch among the published ids of a table: without private/ids.json none of them is made again.
 */
export function idMaker(memory: IdMemory, highest: number) {
  const ids = idBook(memory.ids);
  const batch = Math.max(memory.batch, highest) + 1;
  /** Entries met more than once: how often so far. Those met once need no second map of a million. */
  const seen = new Map<string, number>();
  const counters = new Map<TableName, number>();
  let made = 0;
  return {
    idFor(table: TableName, values: Readonly<Record<string, Cell>>, who: string): string {
      let list: string = table;
      for (const field of identity[table] ?? []) list += `|${values[field] ?? ''}`;
      const first = ids.get(list, who);
      let place = who;
      if (first !== undefined) {
        const key = `${list}|${who}`;
        // An id of this batch was given to an earlier row of this run; an older one may be this row's own.
        const isRepeat = seen.has(key) || first.startsWith(`${idLetter(table)}${batch}-`);
        const occurrence = isRepeat ? (seen.get(key) ?? 1) + 1 : 1;
        seen.set(key, occurrence);
        if (occurrence === 1) return first;
        place = `${who}#${occurrence}`;
        const known = ids.get(list, place);
        if (known !== undefined) return known;
      }
      const counter = (counters.get(table) ?? 0) + 1;
      counters.set(table, counter);
      made++;
      const id = idText(idLetter(table), batch, counter);
      ids.set(list, place, id);
      return id;
    },
    made: () => made,
    /** What to remember; the same object where nothing was made. */
    memory: (): IdMemory => (made === 0 ? memory : {batch, ids})
  };
}

export type IdMaker = ReturnType<typeof idMaker>;

/** No id was ever made. */
export const noIds: IdMemory = {batch: 0, ids: idBook()};

/** The batch of an id the import made, 0 for any other. */
export const batchOf = (table: TableName, id: string): number => {
  const [, letter, batch] = /^([A-Z])(\d{1,6})-\d{6,7}$/u.exec(id) ?? [];
  return letter === idLetter(table) ? Number(batch) : 0;
};
