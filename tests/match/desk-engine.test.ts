import {expect, test} from 'vitest';
import {words} from '../../src/i18n/words.ts';
import {deskEngine, type MatchRequest} from '../../src/match/desk-engine.ts';
import {levels} from '../../src/match/score.ts';
import {readWorkbook} from '../../src/spreadsheet/read-workbook.ts';
import {packed, paid} from './invented.ts';

const id = '430099199001010011';
const list = `去世名单\n姓名,身份证号,户籍地,死亡日期,备注\n张建国,${id},荞麦坪村,2025-12-03,=HYPERLINK("http://x")\n李四,'${id},荞麦坪村,不详,电话${id}\n合计,,,,\n`;

async function opened(
  edition = packed([
    paid('张建国', '990101100201', '2026-03-01'),
    paid('李四', '990101100201', '2026-03-01')
  ]),
  breath?: number
) {
  const engine = deskEngine(undefined, breath);
  await engine.open(JSON.parse(JSON.stringify(edition)), words('zh-CN').match.script.results, 'zh');
  const read = await engine.read('死亡.csv', new TextEncoder().encode(list));
  if ('problem' in read) throw new Error(read.problem);
  const {header, titles, roles, kind} = read.preview;
  const request: MatchRequest = {
    choice: {header, titles, roles, kind},
    options: {kind, books: ['disbursements'], items: null, years: null, townships: null, elsewhere: false},
    chosen: '全部发放'
  };
  return {engine, preview: read.preview, request};
}

test('the preview shows the first rows, and no ID number in any of them', async () => {
  const {preview} = await opened();
  expect(preview).toMatchObject({header: 2, kind: 'deceased', rows: 2});
  expect(preview.sample[0]!.cells).toEqual([
    '张建国',
    '●●●',
    '荞麦坪村',
    '2025-12-03',
    '=HYPERLINK("http://x")'
  ]);
  expect(JSON.stringify(preview)).not.toMatch(/\d{6,}/);
});

test('results and both exports hold no ID number, and no cell that a spreadsheet would run', async () => {
  const {engine, request} = await opened();
  const answer = await engine.match(0, request, () => {});
  expect(answer).toMatchObject({
    rows: 2,
    hits: 2,
    listedWithHits: 2,
    issues: [{trouble: 'bad-date', count: 1, rows: [4]}]
  });
  const shown = engine.hits({levels, from: 0, count: 10});
  expect(shown.lines.map(({who, score, amount}) => [who, score, amount])).toEqual([
    ['张建国', 90, '100.00'],
    ['李四', 80, '100.00']
  ]);
  const [csv, xlsx] = [await engine.save('csv', levels), await engine.save('xlsx', levels)];
  if (!('bytes' in csv) || !('bytes' in xlsx)) throw new Error('not saved');
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(csv.bytes);
  expect(text.startsWith('\ufeff名单行号,名单:姓名,名单:户籍地')).toBe(true);
  expect(text).toContain('核查人,核查情况,处理意见,备注,data_status\r\n');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  const sheets = await readWorkbook('a.xlsx', xlsx.bytes, 'xlsx');
  expect(sheets.map(({name}) => name)).toEqual(['比对结果', '说明']);
  const cells = sheets.flatMap(sheet => [...sheet.rows()].flatMap(({cells}) => cells));
  for (const all of [JSON.stringify(shown), text, cells.join('\n')]) expect(all).not.toMatch(/\d{13}/);
  expect([...sheets[0]!.rows()].map(({cells}) => cells.length)).toEqual([24, 24, 24]);
  const [head, first] = [...sheets[0]!.rows()];
  const [amount, on] = ['金额(元)', '日期'].map(title => head!.cells.indexOf(title)) as [number, number];
  expect([first!.cells[amount], first!.kinds?.[amount], first!.kinds?.[on]]).toEqual([
    '100',
    'number',
    'date'
  ]);
  expect(text.split('\r\n')[1]).toContain(`,100.00,${first!.cells[on]},`);
  const again = await engine.save('xlsx', levels);
  expect('bytes' in again && Buffer.from(again.bytes).equals(Buffer.from(xlsx.bytes))).toBe(true);
});

test('what is saved from public data carries its terms: once in a CSV, on the second sheet of a workbook', async () => {
  const terms = {zh: '请注明出处。', en: 'Name the source.'};
  const people = [paid('张建国', '990101100201', '2026-03-01'), paid('李四', '990101100201', '2026-03-01')];
  const {engine, request} = await opened(packed(people, {}, {edition: 'public', terms}));
  await engine.match(0, {...request, choice: {...request.choice, kind: 'other'}}, () => {});
  const [csv, xlsx] = [await engine.save('csv', levels), await engine.save('xlsx', levels)];
  if (!('bytes' in csv) || !('bytes' in xlsx)) throw new Error('not saved');
  for (const bytes of [csv.bytes, engine.saveTable({table: 'disbursements', words: ''}).bytes]) {
    const [head, first, ...more] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(head).toMatch(/,terms,data_status$/);
    expect(first).toMatch(/,请注明出处。,demonstration$/);
    expect(more.length).toBeGreaterThan(0);
    for (const line of more) expect(line).toMatch(/,,demonstration$/);
  }
  const [hits, about] = (await readWorkbook('a.xlsx', xlsx.bytes, 'xlsx')).map(sheet => [...sheet.rows()]);
  expect(hits![0]!.cells).not.toContain('terms');
  expect(about!.flatMap(({cells}) => cells)).toContain('许可和条件:请注明出处。');
});

test('without a column to compare by, it says which is missing; the list stays', async () => {
  const {engine, request} = await opened();
  const roles = request.choice.roles.map(role => (role === 'name' ? 'keep' : role));
  expect(await engine.match(0, {...request, choice: {...request.choice, roles}}, () => {})).toEqual({
    missing: 'who-or-id'
  });
  expect(await engine.match(0, request, () => {})).toMatchObject({hits: 2});
});

test('a comparison that is cancelled has no result, and can be started again', async () => {
  const {engine, request} = await opened(undefined, 0);
  const asked: number[] = [];
  const answer = await engine.match(0, request, done => {
    asked.push(done);
    engine.cancel();
  });
  expect([asked, answer]).toEqual([[0], {cancelled: true}]);
  expect(await engine.match(0, request, () => {})).toMatchObject({rows: 2, hits: 2});
});

test('browse: rows of any table that hold every word, in words', async () => {
  const {engine} = await opened();
  const query = {table: 'disbursements', from: 0, count: 10};
  const found = engine.browse({...query, words: '张建国 农户'});
  expect(found.total).toBe(1);
  expect(found.rows[0]).toContain('张建国');
  expect(engine.browse({...query, words: '100.00'}).total).toBe(2);
  expect(engine.browse({...query, words: '没有'}).rows).toEqual([]);
});

test('saveTable: the rows that were searched, amounts as numbers, nothing that a spreadsheet would run', async () => {
  const {engine} = await opened(
    packed([paid('=1+1', '990101100201', '2026-03-01', {amount_fen: -123_456_789})])
  );
  const {name, bytes} = engine.saveTable({table: 'disbursements', words: '1'});
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  expect(name).toBe('发放明细.csv');
  expect(text).toMatch(/^\ufeff发放编号,[^\n]*\r\nD1,[^\n]*,'=1\+1,[^\n]*,-1234567\.89,/);
  expect(
    new TextDecoder().decode(engine.saveTable({table: 'disbursements', words: '没有'}).bytes)
  ).not.toContain('D1');
});
