import {books, type Book} from './edition-index.ts';
import type {Edition} from './edition.ts';

/**
 * Gathers what speaks for the hits of one listed row: a payment found by number and by name is one hit with the signs of
 * both. One slot a row of each table, emptied after use: a map would be made a hundred thousand times.
 */
export function rowSigns(edition: Edition, allowed: (book: Book) => (at: number) => boolean) {
  const slots = books.map(book => ({
    book,
    allowed: allowed(book),
    signs: new Int32Array(edition.tables.get(book)?.rows ?? 0),
    touched: [] as number[]
  }));
  const byBook = Object.fromEntries(slots.map(slot => [slot.book, slot])) as Record<
    Book,
    (typeof slots)[number]
  >;
  return {
    add(book: Book, at: number, bits: number): void {
      const slot = byBook[book];
      if (slot.signs[at] === 0) {
        if (!slot.allowed(at)) return;
        slot.touched.push(at);
      }
      slot.signs[at]! |= bits;
    },
    /** What was gathered, by book and row, however it was found: a total order. Empty again afterwards. */
    *take(): Generator<readonly [book: Book, at: number, signs: number]> {
      for (const {book, signs, touched} of slots) {
        if (touched.length > 1) touched.sort((a, b) => a - b);
        for (const at of touched) {
          const bits = signs[at]!;
          signs[at] = 0;
          yield [book, at, bits];
        }
        touched.length = 0;
      }
    }
  };
}
