import type {TableName} from '../model/tables.ts';

/**
 * Made ids by what their rows are about: what a list says of all of them (`disbursements|990101100201|grain||2026|2026-09-03`)
 * and who. What rows of one list share is kept once, and an id of the usual form as a number: a million take half the memory
 * of a map of whole texts.
 */
export interface IdBook {
  readonly isEmpty: () => boolean;
  readonly get: (list: string, who: string) => string | undefined;
  /** Every entry as one text, `<list>|<who>`, and its id: list by list. */
  readonly entries: () => Generator<readonly [key: string, id: string]>;
}

export interface OpenIdBook extends IdBook {
  readonly set: (list: string, who: string, id: string) => void;
}

interface List {
  readonly letter: string;
  readonly ids: Map<string, string | number>;
}

/** `older`: a book that is looked into but never written to. */
export function idBook(older?: IdBook): OpenIdBook {
  const lists = new Map<string, List>();
  const base = older?.isEmpty() ? undefined : older;
  return {
    isEmpty: () => lists.size === 0 && base === undefined,
    get(list, who) {
      const [name, rest] = parted(list, who);
      const own = lists.get(name);
      const id = own?.ids.get(rest);
      return id === undefined ? base?.get(name, rest) : unpacked(own!.letter, id);
    },
    set(list, who, id) {
      const [name, rest] = parted(list, who);
      const own = lists.get(name) ?? {letter: idLetter(name.split('|', 1)[0] as TableName), ids: new Map()};
      lists.set(name, own);
      own.ids.set(rest, packed(own.letter, id));
    },
    *entries() {
      if (base) yield* base.entries();
      for (const [name, {letter, ids}] of lists)
        for (const [who, id] of ids) yield [`${name}|${who}`, unpacked(letter, id)];
    }
  };
}

/** Cut where the last | stands, so that the text of an entry and its parts say the same, whatever a payee is called. */
function parted(list: string, who: string): readonly [string, string] {
  if (!who.includes('|')) return [list, who];
  const cut = who.lastIndexOf('|');
  return [`${list}|${who.slice(0, cut)}`, who.slice(cut + 1)];
}

/** The key of an entry, as entries() gives it, in its two parts. */
export function keyParts(key: string): readonly [list: string, who: string] {
  const cut = key.lastIndexOf('|');
  return [key.slice(0, Math.max(cut, 0)), key.slice(cut + 1)];
}

const letters: Partial<Record<TableName, string>> = {
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

/** The letter with which made ids of a table begin. */
export const idLetter = (table: TableName): string => letters[table] ?? 'X';

/** D3-000017: letter, batch and counter. */
export const idText = (letter: string, batch: number, counter: number): string =>
  `${letter}${batch}-${String(counter).padStart(6, '0')}`;

/** Counters below this share a number with their batch; beyond batch 214 that number no longer fits 31 bits, which only costs memory. */
const counters = 10_000_000;

function packed(letter: string, id: string): string | number {
  const [, batch, counter] = /^[A-Z](\d{1,6})-(\d{6,7})$/u.exec(id) ?? [];
  return batch !== undefined && idText(letter, Number(batch), Number(counter)) === id
    ? Number(batch) * counters + Number(counter)
    : id;
}

const unpacked = (letter: string, id: string | number): string =>
  typeof id === 'string' ? id : idText(letter, Math.floor(id / counters), id % counters);
