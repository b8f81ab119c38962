import {readXlsx} from 'hucre/xlsx';
import {inflateRawSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {kitHtml, kitSheets, type KitLists} from '../../scripts/kit-township.ts';
import {zipFiles} from '../../scripts/zip-files.ts';
import {kitWords} from '../../src/i18n/zh/import-kit.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';

const lists: KitLists = {
  payments: [
    ['荞麦坪村', '3组', '张**', '<b>粮补', '3.5', '亩', '100', '350.00', '350.00', '2026-09-03', 'D1']
  ],
  projects: [['荞麦坪村等2个村', '修路', '480000.00', '480000.00', '100000.00', 'P1']]
};
const facts = {township: '云坪镇', year: 2026, data_on: '2026-09-30', data_status: 'demonstration'};

test('kitHtml is one page without script or address, and says that a demonstration is one', () => {
  const html = kitHtml(lists, facts, kitWords);
  expect(html).not.toMatch(/<script|https?:|src=|<b>/u);
  expect(html).toContain('演示数据,全部虚构');
  expect(html).toContain('<h1>云坪镇2026年帮扶资金公开</h1>');
  expect(kitHtml(lists, {...facts, data_status: 'real'}, kitWords)).not.toContain('演示');
});

test('kitSheets keeps amounts and ids as they are written, with data_status in the last column of a demonstration', async () => {
  const {sheets} = await readXlsx(await writeWorkbook(kitSheets(lists, facts, kitWords)));
  expect(sheets.map(({name}) => name)).toEqual(['发放', '项目']);
  expect(sheets[0]!.rows[1]!.at(-1)).toBe('demonstration');
  expect(sheets[0]!.rows[1]!.slice(7, 9)).toEqual(['350.00', '350.00']);
});

test('zipFiles gives a zip whose entries unpack to the same bytes, and the same zip each time', () => {
  const files = [
    {name: 'index.html', content: new TextEncoder().encode('<p>荞麦坪</p>'.repeat(50))},
    {name: '村/空.txt', content: new Uint8Array(0)}
  ];
  const zip = zipFiles(files);
  expect(zipFiles(files)).toEqual(zip);
  let at = 0;
  for (const {name, content} of files) {
    expect(zip.readUInt32LE(at)).toBe(0x04034b50);
    const [packed, length] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    expect(zip.subarray(at + 30, at + 30 + length).toString('utf8')).toBe(name);
    expect(new Uint8Array(inflateRawSync(zip.subarray(at + 30 + length, at + 30 + length + packed)))).toEqual(
      content
    );
    at += 30 + length + packed;
  }
  expect(zip.readUInt16LE(zip.length - 12)).toBe(files.length);
});
