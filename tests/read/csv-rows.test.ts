import fc from 'fast-check';
import {expect, test} from 'vitest';
import {csvRows} from '../../src/read/csv-rows.ts';

const rows = (pieces: Iterable<string>, delimiter?: string) =>
  [...csvRows(pieces, delimiter)].flatMap(({first, rows: batch, unclosed}) =>
    batch.map((cells, i) => ({row: first + i, cells, ...(unclosed ? {unclosed} : {})}))
  );
const cells = (text: string) => rows([text]).map(row => row.cells);

test('csvRows numbers rows as a spreadsheet does: quoted line breaks add none, blank rows count', () => {
  expect(rows(['a,b\n\n"1\n2",3\nx,y\n'])).toEqual([
    {row: 1, cells: ['a', 'b']},
    {row: 2, cells: ['']},
    {row: 3, cells: ['1\n2', '3']},
    {row: 4, cells: ['x', 'y']}
  ]);
});

test('csvRows takes off the carriage return of CRLF and keeps one inside quotes', () => {
  expect(cells('a,b\r\n"1\r\n2","3"\r\n')).toEqual([
    ['a', 'b'],
    ['1\r\n2', '3']
  ]);
});

test('a row whose quotes never close costs its own line, not the rest of the file', () => {
  expect(rows(['a,b\n1,"two\n3,4\n5,6\n'])).toEqual([
    {row: 1, cells: ['a', 'b']},
    {row: 2, cells: ['1,"two'], unclosed: true},
    {row: 3, cells: ['3', '4']},
    {row: 4, cells: ['5', '6']}
  ]);
});

test('an unclosed quote that another quote seems to close is still found', () => {
  expect(rows(['1,"two\n3,"four",x\n5,6\n'])).toEqual([
    {row: 1, cells: ['1,"two'], unclosed: true},
    {row: 2, cells: ['3', 'four', 'x']},
    {row: 3, cells: ['5', '6']}
  ]);
});

test('a quote inside an unquoted cell is a letter', () => {
  expect(cells('5" pipe,3\n')).toEqual([['5" pipe', '3']]);
});

test('the last row needs no line feed, and no row is made up after it', () => {
  expect([cells('a\nb'), cells('a\nb\n'), cells('a\nb\n\n'), cells('')]).toEqual([
    [['a'], ['b']],
    [['a'], ['b']],
    [['a'], ['b'], ['']],
    []
  ]);
});

const letters = fc.string({
  unit: fc.constantFrom('a', '村', '"', ',', '\n', '\r\n', ' ', '\t', ';', '𡐓'),
  maxLength: 60
});
test('csvRows(any text cut anywhere) is csvRows(the text)', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.nat({max: 60}), {maxLength: 6}), (text, cuts) => {
      const at = [0, ...cuts.map(cut => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
      expect(rows(pieces)).toEqual(rows([text]));
    }),
    {numRuns: 1000}
  );
});

test('csvRows(quoted cells) is those cells, for any cells; a carriage return at the very end of a row is none of theirs', () => {
  const cell = fc.string({unit: 'binary', maxLength: 12});
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 6}),
      table => {
        const text = table
          .map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(',') + '\n')
          .join('');
        const ended = table.map(row =>
          row.map((value, at) => (at + 1 < row.length ? value : value.replace(/\r$/, '')))
        );
        expect(cells(text)).toEqual(ended);
      }
    ),
    {examples: [[[['', '\r']]], [[['\r', 'a\r\r']]]]}
  );
});

test('a long file with one quote open at its start still gives all its other rows', {timeout: 60_000}, () => {
  const pieces = Array.from({length: 400}, (_, i) => (i === 0 ? '"' : '') + 'abc,def\n'.repeat(500));
  const read = rows(pieces);
  expect(read.length).toBe(200_000);
  expect(read.filter(row => row.unclosed).map(row => row.row)).toEqual([1]);
});
