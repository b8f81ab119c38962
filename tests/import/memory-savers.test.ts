import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readIds, writeIds} from '../../scripts/import/import-ids.ts';
import {hashTable} from '../../src/import/hash-table.ts';
import {idBook, keyParts} from '../../src/import/id-book.ts';

test('hashTable() keeps what a Map keeps, whatever is set in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.nat(50), fc.nat(Number.MAX_SAFE_INTEGER)), fc.integer()), {
        maxLength: 3_000
      }),
      entries => {
        const table = hashTable();
        const map = new Map<number, number>();
        for (const [hash, value] of entries) {
          // A hash of 0 counts as 1.
          map.set(hash || 1, value);
          table.set(hash, value);
        }
        expect(table.size()).toBe(map.size);
        for (const [hash, value] of map) expect(table.get(hash)).toBe(value);
        expect(table.get(Number.MAX_SAFE_INTEGER - 1)).toBe(map.get(Number.MAX_SAFE_INTEGER - 1));
      }
    ),
    {numRuns: 30, seed: 1}
  );
});

const word = fc.string({maxLength: 8, unit: fc.constantFrom('张', '国', 'A', '9', '|', '#', '"', '\n')});
const id = fc.oneof(
  fc.tuple(fc.nat(400), fc.nat(12_000_000)).map(([batch, n]) => `D${batch}-${String(n).padStart(6, '0')}`),
  fc.constantFrom('D1-1', 'D01-000001', 'X-17', 'D1-000001x')
);

test('idBook() gives back every id under its list and payee, through entries() and private/ids.json as well', () => {
  const own = mkdtempSync(join(tmpdir(), 'village-ledger-ids-'));
  try {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, id), {maxLength: 40}), rows => {
        const map = new Map<string, string>();
        const fill = (book: ReturnType<typeof idBook>, some: typeof rows) => {
          for (const [list, who, made] of some) {
            book.set(`disbursements|${list}`, who, made);
            map.set(`disbursements|${list}|${who}`, made);
          }
          return book;
        };
        // Half of them stand in an older book, which is not written to.
        const half = rows.length >> 1;
        const older = fill(idBook(), rows.slice(0, half));
        const before = [...older.entries()];
        const book = fill(idBook(older), rows.slice(half));
        expect([...older.entries()]).toEqual(before);
        for (const [key, made] of map) expect(book.get(...keyParts(key))).toBe(made);
        writeIds(own, {batch: 7, ids: book});
        const read = readIds(own);
        expect(read.batch).toBe(7);
        for (const [key, made] of map) expect(read.ids.get(...keyParts(key))).toBe(made);
        // Laid out anew by an editor.
        const file = join(own, 'ids.json');
        writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
        const again = readIds(own);
        for (const [key, made] of map) expect(again.ids.get(...keyParts(key))).toBe(made);
      }),
      {numRuns: 50, seed: 2}
    );
  } finally {
    rmSync(own, {recursive: true, force: true});
  }
});
