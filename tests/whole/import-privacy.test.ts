import fc from 'fast-check';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {parquetReadObjects} from 'hyparquet';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {buildPortal} from '../../scripts/site/build-portal.ts';
import {importCommand} from '../../scripts/import/import-command.ts';
import {terminalText} from '../../scripts/import/import-terminal.ts';
import type {ImportReport} from '../../src/import/import-report.ts';
import {cleanCounty, dirtyTwin, rowsOf} from '../import/dirty-twin.ts';
import {clean, forms, headers, kinds, lineWith, numbersIn} from '../import/planted.ts';

const list = '人员名单.csv';
const home = mkdtempSync(join(tmpdir(), 'village-ledger-import-'));
const folder = (name: string) => join(home, name);
const options = {
  from: folder('private/inbox'),
  to: folder('data'),
  own: folder('private'),
  check: false,
  locale: 'zh-CN' as const
};
const key = new TextEncoder().encode('a key of these tests, protects nothing');
let pieces: {text: string; line: string; column: number}[];
let first: ImportReport;
let second: ImportReport;

beforeAll(async () => {
  const {files, names} = cleanCounty();
  const {'settings.json': settings = ''} = files;
  const {files: inbox} = await dirtyTwin(files, names);
  for (const path of [options.from, options.to]) mkdirSync(path, {recursive: true});
  for (const [name, content] of Object.entries(inbox)) writeFileSync(join(options.from, name), content);
  writeFileSync(join(options.to, 'settings.json'), settings.replace('"demonstration"', '"real"'));

  // Every kind of piece, written in every way, in every column: the row’s other cells are this county’s own.
  const village = rowsOf(files['villages.csv']!)[0]!;
  const row = clean.map((cell, index) => {
    if (headers[index] === '乡镇') return village[3]!;
    if (headers[index] === '村名') return village[1]!;
    if (headers[index] === '补贴名称') return rowsOf(files['items.csv']!)[0]![1]!;
    return headers[index] === '资金编号' ? rowsOf(files['funds.csv']!)[0]![0]! : cell;
  });
  const drawn = kinds.map(kind =>
    fc.sample(kind, {numRuns: headers.length * forms.length, seed: 20_261_122})
  );
  pieces = headers.flatMap((_, column) =>
    drawn.flatMap(kind =>
      forms.map((write, form) => {
        const piece = kind[column * forms.length + form]!;
        return {text: piece.text, line: lineWith(piece, write, column, form % 2 === 1, row), column};
      })
    )
  );
  writeFileSync(join(options.from, list), [headers.join(','), ...pieces.map(({line}) => line)].join('\n'));

  first = (await importCommand(options, key)).report;
  // The clerk leaves out for now what must be mended, and publishes the rest.
  const left = first.issues.flatMap(({level, place: {file, sheet, row: at}}) =>
    level === 'must' && at !== undefined ? [`${file},${sheet ?? ''},${at}`] : []
  );
  writeFileSync(folder('private/left-out.csv'), ['file,sheet,row', ...new Set(left)].join('\n'));
  second = (await importCommand(options, key)).report;
  await buildPortal({data: options.to, out: folder('dist'), snapshot: folder('snapshot')});
});
afterAll(() => rmSync(home, {recursive: true, force: true}));

/** Everything a file says, as text: archives and workbooks unpacked, columns of Parquet read. */
async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (/\.(?:zip|xlsx)$/u.test(name)) {
    const inside = await Promise.all(
      Object.entries(unzipSync(bytes)).map(([inner, content]) => textOf(inner, content))
    );
    return inside.join('\n\u0000');
  }
  if (name.endsWith('.parquet')) {
    const rows = await parquetReadObjects({file: new Uint8Array(bytes).buffer});
    return rows.map(row => Object.values(row).map(String).join('\u0000')).join('\u0000');
  }
  return strFromU8(bytes, !isText(name));
}
const isText = (name: string): boolean => /\.(?:html|json|csv|js|svg|txt|md|sql|xml|css|rels)$/u.test(name);

async function leaks(of: string): Promise<string[]> {
  const found: string[] = [];
  let files = 0;
  for (const name of readdirSync(of, {recursive: true, encoding: 'utf8'}).sort()) {
    if (!statSync(join(of, name)).isFile()) continue;
    files++;
    const numbers = numbersIn(await textOf(name, readFileSync(join(of, name))));
    for (const {text, column} of pieces)
      if (numbers.has(text)) found.push(`${text.length} digits in ${headers[column]} reached ${name}`);
  }
  expect(files).toBeGreaterThan(0);
  return [...new Set(found)];
}

test('the scan finds every piece where it does stand: in the clerk’s own list', () => {
  const numbers = numbersIn(readFileSync(join(options.from, list), 'utf8'));
  expect(pieces.length).toBe(headers.length * kinds.length * forms.length);
  expect(pieces.filter(({text}) => !numbers.has(text))).toEqual([]);
});

test('the dirty import blocks every row with a piece in a column that is read; with those left out it is written', () => {
  expect([first.outcome, second.outcome]).toEqual(['kept', 'written']);
  const blocked = new Set(
    first.issues.flatMap(({level, place}) => (level === 'must' && place.file === list ? [place.row] : []))
  );
  const through = pieces.flatMap(({column}, index) => (blocked.has(index + 2) ? [] : [headers[column]!]));
  expect([...new Set(through)]).toEqual(['杂项']);
  const sheet = second.files.find(({file}) => file === list)!.sheets[0]!;
  expect(sheet.fates.imported).toBe(kinds.length * forms.length);
  expect(sheet.fates.left_out).toBe(pieces.length - kinds.length * forms.length);
});

test('none of them is in data/, in the reports and marked copies, on the terminal, or anywhere in the built dist/', async () => {
  expect(await leaks(options.to)).toEqual([]);
  expect(await leaks(folder('private/report'))).toEqual([]);
  expect(await leaks(folder('dist'))).toEqual([]);
  for (const report of [first, second]) {
    const numbers = numbersIn(terminalText(report, 'zh-CN', 'report.html'));
    expect(pieces.filter(({text}) => numbers.has(text))).toEqual([]);
  }
});
