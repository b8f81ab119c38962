import fc from 'fast-check';
import {expect, test} from 'vitest';
import {scanOutput} from '../../src/guard/scan-output.ts';
import {cellOf, openTable} from '../../src/match/open-table.ts';
import {tablePacker, type ColumnHead} from '../../src/match/packed-table.ts';

const columns: ColumnHead[] = [
  {name: 'id', zh: '编号', en: 'Id', kind: 'id'},
  {name: 'amount', zh: '金额', en: 'Amount', kind: 'money'},
  {name: 'payee', zh: '收款人', en: 'Payee', kind: 'text'}
];
const pack = (rows: readonly Record<string, string | number | null>[]) => {
  const packer = tablePacker({name: 't', zh: '表', en: 'T'}, columns);
  for (const row of rows) packer.add(row);
  return packer.pack();
};

test('what is packed is what is opened, whatever the cells', () => {
  const word = fc.string({unit: 'grapheme'}).map(text => text.replace(/\s+/gu, ' ').trim() || null);
  const row = fc.record({
    id: fc.option(fc.stringMatching(/^[0-9A-Za-z._-]{1,20}$/), {nil: null}),
    amount_fen: fc.option(fc.maxSafeInteger(), {nil: null}),
    payee: word
  });
  fc.assert(
    fc.property(fc.array(row), rows => {
      const table = openTable(JSON.parse(JSON.stringify(pack(rows))));
      const opened = rows.map((_, i) => {
        const cell = (name: string) =>
          cellOf(
            table.columns.find(column => column.name === name),
            i
          );
        return {id: cell('id'), amount_fen: cell('amount'), payee: cell('payee')};
      });
      expect(opened).toEqual(rows);
    })
  );
});

test('amounts and ids that follow each other never look like a telephone or an ID number', () => {
  const rows = Array.from({length: 50}, (_, i) => ({
    id: `3901234567${i}`,
    amount_fen: 13_912_345_600 + i,
    payee: '张**'
  }));
  const {columns} = pack(rows);
  const text = JSON.stringify(columns.map(column => ('lines' in column ? column.lines : column)));
  expect(scanOutput('assets/match-1.json', text.replace('A39012345670', ''), {phones: new Set()})).toEqual(
    []
  );
});

test('a column in which nothing stands is left out, and words that repeat stand once', () => {
  const packed = pack([
    {id: 'a', amount_fen: null, payee: '张**'},
    {id: 'b', amount_fen: null, payee: '张**'},
    {id: 'c', amount_fen: null, payee: null}
  ]);
  expect(packed.columns.map(({name}) => name)).toEqual(['id', 'payee']);
  expect(packed.columns[1]).toMatchObject({words: '张**', at: '0,0,'});
});
