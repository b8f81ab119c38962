import {expect, test} from 'vitest';
import {importIssueText} from '../../src/i18n/import-text.ts';
import {noIds, type IdMemory} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {cleanCounty, dirtyTwin} from './dirty-twin.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv} from './messy.ts';

const real = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});

/** Imports an inbox over a data/ folder, and gives the data/ that comes of it. */
async function over(
  data: Readonly<Record<string, string>>,
  inbox: Readonly<Record<string, string | Uint8Array>>,
  ids: IdMemory = noIds,
  own: Readonly<Record<string, string>> = {}
) {
  const {writer, written} = memoryWriter();
  const run = await runImport(
    {
      inbox: folderOf(inbox),
      data: folderOf(data),
      own: folderOf(own),
      ids,
      key: new Uint8Array(32),
      check: false
    },
    writer
  );
  const tables = Object.entries(written.public).map(([table, text]) => [`${table}.csv`, text] as const);
  const sentences = run.report.issues.map(issue => `${issue.level} ${importIssueText(issue, 'zh-CN')}`);
  return {...run, sentences, data: {...data, ...Object.fromEntries(tables)}};
}

test('the same files again over what they became: the same bytes in every table, no row changed, nothing new to ask', async () => {
  const {files, names} = cleanCounty();
  const {'settings.json': settings = ''} = files;
  const {files: inbox} = await dirtyTwin(files, names);
  const county = {'settings.json': settings.replace('"demonstration"', '"real"')};
  const first = await over(county, inbox);
  const second = await over(first.data, inbox, first.ids);
  expect(second.data).toEqual(first.data);
  expect(second.sentences).toEqual(first.sentences);
  expect(second.report.compared.filter(({added, changed, gone}) => added + changed + gone > 0)).toEqual([]);
  // Its own public tables as the clerk's files, rows in another order: the cells of sums come out in the same one.
  const tables = Object.fromEntries(Object.entries(first.data).filter(([name]) => name.endsWith('.csv')));
  const [header, ...cells] = tables['aggregates.csv']!.trim().split('\n');
  const third = await over(first.data, {
    ...tables,
    'aggregates.csv': `${[header, ...cells.toReversed()].join('\n')}\n`
  });
  expect(cells.length).toBeGreaterThan(3);
  expect(third.data['aggregates.csv']).toBe(first.data['aggregates.csv']);
});

const county = {
  'settings.json': real,
  'villages.csv': villagesCsv,
  'items.csv': itemsCsv,
  'funds.csv': fundsCsv
};
const list = (...lines: string[]) =>
  ['发放编号,村名,村代码,姓名,身份证号,补贴名称,补贴金额(元),发放日期', ...lines].join('\n');
const id = (n: number) => `430${'099'}19700101${String(n).padStart(3, '0')}8`;

test('a published payment that comes under another number while its own is gone is asked about, each once; by token, else by masked name', async () => {
  const before = list(
    `,荞麦坪村,990101100201,张建国,${id(1)},粮补,350,2026-09-01`,
    `,荞麦坪村,990101100201,张秀英,,粮补,200,2026-09-01`,
    `,荞麦坪村,990101100201,张国华,,粮补,200,2026-09-01`
  );
  const first = await over(county, {'a.csv': before});
  const numbered = before
    .replace('\n,荞麦坪村,990101100201,张建国', '\nX-1,荞麦坪村,990101100201,张建国')
    .replace('\n,荞麦坪村,990101100201,张秀英', '\nX-2,荞麦坪村,990101100201,张秀英');
  const own = {'import.json': JSON.stringify({gone: {disbursements: 2}})};
  const second = await over(first.data, {'a.csv': numbered}, first.ids, own);
  expect(second.sentences).toMatchInlineSnapshot(`
    [
      "check a.csv 第2行:和现在公开的一笔(data/disbursements.csv 第2行)村、户、补贴、期间、金额、日期都一样,编号却不同,那一笔这次又没有了。如果是同一笔,请在表里填上原来的发放编号;如果 private/ids.json 丢了,请先找回来再导入。",
      "check a.csv 第3行:和现在公开的一笔(data/disbursements.csv 第3行)村、户、补贴、期间、金额、日期都一样,编号却不同,那一笔这次又没有了。如果是同一笔,请在表里填上原来的发放编号;如果 private/ids.json 丢了,请先找回来再导入。",
      "check disbursements.csv:现在公开着的发放明细里,有2行在这次的表里没有了,导入后会从网站上消失。如果只是没放进来,请把以前的表也放进 private/inbox;确实要撤下的,请在 private/import.json 里写 "gone": {"disbursements": 2},再运行一次。",
    ]
  `);
  expect(second.report.outcome).toBe('written');
  expect((await over(second.data, {'a.csv': numbered}, second.ids)).sentences).toEqual([]);
});

test('without private/ids.json no published number is made again for another row, and every payment is asked about', async () => {
  const before = list(
    `,荞麦坪村,990101100201,张建国,${id(1)},粮补,350,2026-09-01`,
    `,松林村,990101100202,李秀英,${id(2)},粮补,200,2026-09-01`
  );
  const first = await over(county, {'a.csv': before});
  const {report, data} = await over(first.data, {'a.csv': before});
  expect(report.issues.map(({kind, level}) => `${level} ${kind}`)).toEqual([
    'check repeated-published',
    'check repeated-published',
    'must rows-gone'
  ]);
  expect(data['disbursements.csv']).toContain('\nD2-000001,');
  expect(data['disbursements.csv']).not.toContain('D1-');
});

test('new payments that only look like published ones, with those still there, raise no alarm', async () => {
  const one = `,荞麦坪村,990101100201,张建国,,粮补,350,2026-09-01`;
  const first = await over(county, {'a.csv': list(one)});
  // Another 张** of the village with the same amount on the same day is another household.
  const second = await over(first.data, {'a.csv': list(one, one.replace('张建国', '张秀英'))}, first.ids);
  expect(second.sentences).toEqual([]);
});
