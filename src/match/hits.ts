import {books, type Book} from './edition-index.ts';
import type {Edition} from './edition.ts';
import {levelOf, levels, type Level} from './score.ts';

export interface Hit {
  /** Number of the row in the list as read, from 0. */
  readonly listed: number;
  readonly book: Book;
  /** Row of the book's table, from 0. */
  readonly at: number;
  readonly signs: number;
  readonly score: number;
  /** How many listed rows fit this one row. */
  readonly fits: number;
}

/** What a comparison found. Numbers in typed arrays: a county's hits would be too many objects for an office computer. */
export interface Hits {
  readonly count: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** How many listed rows have a hit. */
  readonly listedWithHits: number;
  /** The row at which it stopped, since there were too many; null: all rows were compared. */
  readonly stoppedAt: number | null;
  /** The i-th in order: surest first, then as the list has them. */
  hit(i: number): Hit;
}

/** Grows while a list is compared; `add` is false when it is full, `close` puts it in order. */
export function emptyHits(edition: Edition, most: number) {
  let [listed, at, signs] = [new Int32Array(1024), new Int32Array(1024), new Int32Array(1024)];
  let [scores, inBook] = [new Uint8Array(1024), new Uint8Array(1024)];
  let count = 0;
  const fits = books.map(book => new Int32Array(edition.tables.get(book)?.rows ?? 0));
  const grown = <T extends Int32Array | Uint8Array>(old: T): T => {
    const next = new (old.constructor as new (length: number) => T)(old.length * 2);
    next.set(old);
    return next;
  };

  return {
    add(row: number, book: Book, target: number, bits: number, score: number): boolean {
      if (count === most) return false;
      if (count === at.length)
        [listed, at, signs, scores, inBook] = [
          grown(listed),
          grown(at),
          grown(signs),
          grown(scores),
          grown(inBook)
        ];
      const number = books.indexOf(book);
      listed[count] = row;
      at[count] = target;
      signs[count] = bits;
      scores[count] = score;
      inBook[count++] = number;
      fits[number]![target]!++;
      return true;
    },
    close(stoppedAt: number | null): Hits {
      const order = bestFirst(scores, count);
      const byLevel = Object.fromEntries(levels.map(level => [level, 0])) as Record<Level, number>;
      for (let i = 0; i < count; i++) byLevel[levelOf(scores[i]!)]++;
      return {
        count,
        byLevel,
        listedWithHits: new Set(listed.subarray(0, count)).size,
        stoppedAt,
        hit(i) {
          const k = order[i]!;
          const number = inBook[k]!;
          return {
            listed: listed[k]!,
            book: books[number]!,
            at: at[k]!,
            signs: signs[k]!,
            score: scores[k]!,
            fits: fits[number]![at[k]!]!
          };
        }
      };
    }
  };
}

/** Counting sort by score, highest first; equal ones stay as they came. */
function bestFirst(scores: Uint8Array, count: number): Int32Array {
  const start = new Int32Array(102);
  for (let i = 0; i < count; i++) start[100 - scores[i]! + 1]!++;
  for (let s = 0; s < 101; s++) start[s + 1]! += start[s]!;
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[start[100 - scores[i]!]!++] = i;
  return order;
}
