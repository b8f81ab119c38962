import fc from 'fast-check';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import type {ImportReport} from '../../src/import/import-report.ts';
import {rowsOf} from '../../src/import/row-fate.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {itemsCsv, memoryWriter, villagesCsv, workbook} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const data = folderOf({'settings.json': settings, 'villages.csv': villagesCsv, 'items.csv': itemsCsv});

async function reportOn(files: Readonly<Record<string, Uint8Array | string>>): Promise<ImportReport> {
  const {report} = await runImport(
    {inbox: folderOf(files), data, own: folderOf({}), ids: noIds, key: null, check: false},
    memoryWriter().writer
  );
  return report;
}

/** Rows of every sheet are accounted for; a file without sheets has an issue of its own. */
function isWhole({files, issues}: ImportReport): void {
  for (const {file, sheets} of files) {
    for (const {rows, extra, fates} of sheets) expect(rowsOf(fates)).toBe(rows + extra);
    if (sheets.length === 0) expect(issues.some(({place}) => place.file === file)).toBe(true);
  }
}

const names = fc.constantFrom('a.csv', 'a.txt', 'a.tsv', 'a.xlsx', 'a.xls', 'a.ods', 'a.xlsb', 'a.pdf', 'a');
const heads = fc.constantFrom(
  [],
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x25, 0x50, 0x44, 0x46]
);

test('any bytes under any name give a report', async () => {
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({maxLength: 300}), async (name, head, bytes) => {
      isWhole(await reportOn({[name]: new Uint8Array([...head, ...bytes])}));
    }),
    {numRuns: 300, seed: 1}
  );
});

test('a workbook with a damaged byte or a cut end gives a report', async () => {
  const whole = await workbook({
    S: [
      ['村名', '姓名', '补贴金额'],
      ['荞麦坪村', '张三', 100],
      ['松林村', '李四', '20万元']
    ]
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
      isWhole(await reportOn({'a.xlsx': bytes}));
    }),
    {numRuns: 150, seed: 2}
  );
});

test('any text in a table loses no row', async () => {
  const cell = fc.oneof(
    fc.string({maxLength: 12}),
    fc.constantFrom(
      '村名',
      '姓名',
      '补贴金额',
      '合计',
      '"',
      '荞麦坪村',
      '100',
      '2026-09-01',
      '=1+1',
      '\u202e',
      '单位:万元'
    )
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, {maxLength: 5}), {maxLength: 12}),
      fc.constantFrom(',', '\t', ';'),
      async (rows, separator) => {
        isWhole(await reportOn({'a.csv': rows.map(cells => cells.join(separator)).join('\n')}));
      }
    ),
    {numRuns: 300, seed: 3}
  );
});

const torture = fileURLToPath(new URL('../../../shared/torture/', import.meta.url));
describe.skipIf(!existsSync(torture))('files of ../shared/torture (skipped where it is not there)', () => {
  const files = existsSync(torture)
    ? readdirSync(torture, {recursive: true, encoding: 'utf8'}).filter(path =>
        statSync(join(torture, path)).isFile()
      )
    : [];

  test('none crashes the import, and every row of each is accounted for', async () => {
    const inbox = Object.fromEntries(
      files.map((path, index) => [
        `${String(index).padStart(4, '0')}-${path.replaceAll('/', '-')}`,
        new Uint8Array(readFileSync(join(torture, path)))
      ])
    );
    const report = await reportOn(inbox);
    expect(report.files.length).toBe(files.length);
    isWhole(report);
  });

  test('the villages of one county read the same from UTF-8, GBK and UTF-16 with tabs', async () => {
    const read = async (name: string): Promise<readonly number[]> => {
      const {
        files: [file]
      } = await reportOn({[name]: new Uint8Array(readFileSync(join(torture, 'cn-encodings', name)))});
      return file!.sheets.map(({fates}) => fates.imported);
    };
    const utf8 = await read('433124-utf8-bom.csv');
    expect(utf8[0]).toBeGreaterThan(100);
    expect(await read('433124-gbk.csv')).toEqual(utf8);
    expect(await read('433124-utf16le-bom-tab.txt')).toEqual(utf8);
  });

  test('codes that a spreadsheet ruined are refused, each with its row', async () => {
    const name = '433124-excel-damaged-utf8.csv';
    const report = await reportOn({
      [name]: new Uint8Array(readFileSync(join(torture, 'cn-encodings', name)))
    });
    const [sheet] = report.files[0]!.sheets;
    expect(sheet!.fates.imported).toBe(0);
    expect(sheet!.fates.refused).toBeGreaterThan(100);
    expect(report.issues.filter(({kind}) => kind === 'damaged-code' || kind === 'short-code').length).toBe(
      sheet!.fates.refused
    );
  });
});
