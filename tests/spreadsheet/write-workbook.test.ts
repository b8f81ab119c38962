import {readXlsx} from 'hucre/xlsx';
import {expect, test} from 'vitest';
import {writeWorkbook, type ColumnFormat} from '../../src/spreadsheet/write-workbook.ts';

const written = async (format: ColumnFormat, ...values: (string | number | null)[]) => {
  const bytes = await writeWorkbook([
    {name: '表', rows: [['列'], ...values.map(value => [value])], formats: [format], filter: true, frozen: 1}
  ]);
  return (await readXlsx(bytes)).sheets[0]!.rows.slice(1).map(row => row[0] ?? null);
};

test('writeWorkbook: text keeps codes as they are typed, also what looks like a formula', async () => {
  expect(await written('text', '012345678901', '=1+1')).toEqual(['012345678901', '=1+1']);
});

test('writeWorkbook: yuan become numbers to the fen; more than 15 digits stay text', async () => {
  expect(await written('yuan', '1234.50', '-0.01', '0.00', '99999999999999.99', '未公布', null)).toEqual([
    1234.5, -0.01, 0, '99999999999999.99', '未公布', null
  ]); // prettier-ignore
});

test('writeWorkbook: whole days become dates, a month or year stays text', async () => {
  const [day, ...rest] = await written('day', '2026-02-28', '2026-02', '2026');
  expect((day as Date).toISOString()).toBe('2026-02-28T00:00:00.000Z');
  expect(rest).toEqual(['2026-02', '2026']);
});

test('writeWorkbook: no clock, the same sheets give the same bytes', async () => {
  const sheets = [{name: '表', rows: [['日'], ['2026-02-28']], formats: ['day' as const], filter: true}];
  expect(Buffer.from(await writeWorkbook(sheets)).equals(Buffer.from(await writeWorkbook(sheets)))).toBe(
    true
  );
});
