import {unzipSync, strFromU8} from 'fflate';
import {readXlsx} from 'hucre/xlsx';
import {expect, test} from 'vitest';
import {kitOptions} from '../../scripts/kit/kit-options.ts';
import type {KitLists} from '../../scripts/kit/kit-lists.ts';
import {kitHtml, kitSheets} from '../../scripts/kit/kit-township.ts';
import {zipFiles} from '../../scripts/disk/zip-files.ts';
import {kitWords as en} from '../../src/i18n/en/import-kit.ts';
import {kitWords} from '../../src/i18n/zh/import-kit.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';

const lists: KitLists = {
  payments: [
    ['荞麦坪村', '3组', '张**', '<b>粮补', '3.5', '亩', '100', '350.00', '350.00', '2026-09-03', 'D1']
  ],
  aggregates: [['残疾人补贴', '2026', '不公开', '不公开', '1200.00', 'F26-01']],
  projects: [['荞麦坪村等2个村', '修路', '480000.00', null, '100000.00', 'P1']],
  sums: [
    ['逐笔列出的发放', '1', '350.00'],
    ['全部已付', '2', '1550.00']
  ]
};
const facts = {township: '云坪镇', year: 2026, data_on: '2026-09-30', data_status: 'demonstration'};

test('kitHtml is one page without script or address, and says that a demonstration is one', () => {
  const html = kitHtml(lists, facts, kitWords, 'zh-CN');
  expect(html).not.toMatch(/<script|https?:|src=|<b>/u);
  expect(html).toContain('演示数据,全部虚构');
  expect(html).toContain('<h1>云坪镇2026年帮扶资金公开</h1>');
  expect(html).toContain('<td class="n">480,000.00</td><td class="n">—</td>');
  expect(kitHtml(lists, {...facts, data_status: 'real'}, kitWords, 'zh-CN')).not.toContain('演示');
  const english = kitHtml(lists, facts, en, 'en');
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('<h1>云坪镇: money published, 2026</h1>');
});

test('kitSheets writes money as numbers, codes as text, and says on every sheet that a demonstration is one', async () => {
  const {sheets} = await readXlsx(await writeWorkbook(kitSheets(lists, facts, kitWords)));
  expect(sheets.map(({name}) => name)).toEqual(['合计', '发放', '只公布合计的补助', '项目(历年)']);
  for (const {rows} of sheets)
    expect(rows.slice(1).every(row => row.at(-1) === '演示数据,全部虚构')).toBe(true);
  expect(sheets[1]!.rows[1]!.slice(7)).toEqual([350, 350, '2026-09-03', 'D1', '演示数据,全部虚构']);
  expect(sheets[2]!.rows[1]!.slice(2, 5)).toEqual(['不公开', '不公开', 1200]);
});

test('kitOptions refuses a limit or a year that is none', () => {
  expect(kitOptions(['--limit', '2.5', '--year', 'all', '--lang', 'en'])).toMatchObject({
    limit: 2.5,
    zipLimit: null,
    year: null,
    locale: 'en'
  });
  for (const wrong of [['--limit', '0'], ['--zip-limit', 'viel'], ['--year', '26'], ['--colour'], ['kit']])
    expect(() => kitOptions(wrong)).toThrow(TypeError);
});

test('zipFiles gives a zip whose entries unpack to the same bytes, and the same zip each time, in any time zone', () => {
  const files = [
    {name: 'index.html', content: new TextEncoder().encode('<p>荞麦坪</p>'.repeat(50))},
    {name: '村/空.txt', content: new Uint8Array(0)},
    {name: '村/大.bin', content: new Uint8Array(300_000).map((_, i) => (i * i) % 251)}
  ];
  const zip = zipFiles(files);
  expect(zipFiles(files)).toEqual(zip);
  const unpacked = unzipSync(zip);
  expect(Object.keys(unpacked)).toEqual(files.map(({name}) => name));
  for (const {name, content} of files) expect(unpacked[name]).toEqual(content);
  expect(strFromU8(unpacked['index.html']!.subarray(0, 12))).toBe('<p>荞麦坪');
  // 1 January 2000, as the zip's directory says it.
  const at = zip.readUInt32LE(zip.length - 6);
  expect([zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)]).toEqual([0, ((2000 - 1980) << 9) | 33]);
});

test('zipFiles packs a file above 16 MiB piece by piece, and it unpacks to the same bytes', () => {
  const content = new Uint8Array(2 ** 24 + 70_001).map((_, i) => (i * i) % 251);
  const files = [
    {name: 'large.sqlite', content},
    {name: 'after.txt', content: content.subarray(0, 9)}
  ];
  const zip = zipFiles(files);
  expect(zipFiles(files).equals(zip)).toBe(true);
  const unpacked = unzipSync(zip);
  expect(Buffer.from(unpacked['large.sqlite']!).equals(content)).toBe(true);
  expect(unpacked['after.txt']).toEqual(content.subarray(0, 9));
});

test('zipFiles of more than 65,535 files is a RangeError, never a damaged zip', () => {
  const none = new Uint8Array(0);
  const many = function* () {
    for (let n = 0; n < 65_536; n++) yield {name: String(n), content: none};
  };
  expect(() => zipFiles(many())).toThrow(RangeError);
});
