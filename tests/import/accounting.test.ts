import fc from 'fast-check';
import {expect, test} from 'vitest';
import {rowsOf} from '../../src/import/row-fate.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv, workbook} from './messy.ts';

type Cell = string | number | null;

const village = fc.constantFrom('荞麦坪村', '荞麦坪', '松林村委会', '没有的村', '老松林', '');
const amount = fc.oneof(
  fc.integer({min: -5, max: 99_999}),
  fc.constantFrom<Cell>('20万元', '1,234.50', '十元', null, '10(其中,灾情因素6元)', '#REF!')
);
const name = fc.constantFrom('张建国', '欧阳娜', '阿牛·木呷', '合计国', '');
const record = fc
  .tuple(village, name, amount)
  .filter(cells => cells.some(cell => cell !== '' && cell !== null));
const noise = fc.constantFrom<readonly Cell[]>(
  [null],
  ['合计', null, 5],
  ['小 计'],
  ['注:以上为第三季度'],
  ['', '', '']
);

interface Drawn {
  readonly parts: number;
  readonly titles: number;
  readonly lines: readonly (
    | {readonly records: readonly (readonly Cell[])[]}
    | {readonly noise: readonly Cell[]}
  )[];
}

const table: fc.Arbitrary<Drawn> = fc.integer({min: 1, max: 3}).chain(parts =>
  fc.record({
    parts: fc.constant(parts),
    titles: fc.integer({min: 0, max: 2}),
    lines: fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.array(record, {minLength: 1, maxLength: parts}).map(records => ({records}))
        },
        {weight: 1, arbitrary: noise.map(cells => ({noise: cells}))}
      ),
      {maxLength: 12}
    )
  })
);

/** The cells of a drawn table, and how many records it holds. */
function drawn({parts, titles, lines}: Drawn): {rows: Cell[][]; records: number} {
  const header: Cell[] = [];
  for (let part = 0; part < parts; part++) header.push(...(part ? [null] : []), '村名', '姓名', '补贴金额');
  const rows: Cell[][] = Array.from({length: titles}, (_, i) => [i ? '单位:元' : '云坪镇2026年粮补发放表']);
  rows.push(header);
  let records = 0;
  for (const line of lines) {
    if ('noise' in line) {
      rows.push([...line.noise]);
      continue;
    }
    records += line.records.length;
    const row: Cell[] = [];
    for (const [part, cells] of line.records.entries()) row.push(...(part ? [null] : []), ...cells);
    rows.push(row);
  }
  return {rows, records};
}

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const data = folderOf({
  'settings.json': settings,
  'villages.csv': villagesCsv,
  'items.csv': itemsCsv,
  'funds.csv': fundsCsv
});

test('runImport(any messy workbook) loses no row: rows = imported + asked + refused + totals + blanks, and every record is among them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(table, {minLength: 1, maxLength: 3}), fc.boolean(), async (tables, dated) => {
      const parts = tables.map(drawn);
      const rows = parts.flatMap(part => [...part.rows, [null]]);
      if (dated) rows.unshift(['发放日期:2026年9月']);
      const bytes = await workbook({S: rows});
      const {writer, written} = memoryWriter();
      const {report} = await runImport(
        {
          inbox: folderOf({'a.xlsx': bytes}),
          data,
          own: folderOf({}),
          ids: noIds,
          key: null,
          check: false
        },
        writer
      );
      const read = report.files[0]!.sheets[0]!;
      expect(rowsOf(read.fates)).toBe(read.rows + read.extra);
      const {imported, asked, refused} = read.fates;
      expect(imported + asked + refused).toBe(parts.reduce((sum, {records}) => sum + records, 0));
      const lines = (written.public.disbursements ?? '').split('\n').length - 2;
      expect(imported).toBe(Math.max(0, lines) + report.disclosure.aggregated);
    }),
    {numRuns: 60, seed: 7}
  );
});
