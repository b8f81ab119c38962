import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {fullNames} from '../../scripts/paper/full-names.ts';
import {keptPage} from '../../scripts/site/kept-page.ts';
import {withFullNames} from '../../scripts/paper/notice-names.ts';
import {printOptions, PrintStopped} from '../../scripts/paper/print-options.ts';
import {slipPage, slips} from '../../scripts/paper/slip-page.ts';
import {payment, site, village} from '../views/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-print-'));
afterAll(() => rmSync(folder, {recursive: true}));

const household = (id: string, more: Partial<Parameters<typeof payment>[0]> = {}) =>
  payment({disbursement_id: id, household_id: 'h1', amount_fen: 10_000, ...more});
const names = new Map([['D1', '张三丰']]);

test('slips(…) gives each household one slip by token, sorted by village group, with its full name', () => {
  const pack = village({
    rows: {
      payments: [
        household('D9', {household_id: 'h2', village_group: '十组', payee: '李**'}),
        household('D1'),
        household('D2', {due_fen: 12_000, quantity: '3.2', quantity_unit: '亩', rate: '118.46'}),
        household('D3', {page_year: 2025}),
        payment({disbursement_id: 'F1', payee_kind: 'firm', payee: '路桥公司', amount_fen: 1})
      ]
    }
  });
  const all = slips(pack, names, 2026);
  expect(all.map(slip => [slip.group, slip.name, slip.lines.length, slip.total_fen])).toEqual([
    ['一组', '张三丰', 2, 20_000n],
    ['十组', '李**', 1, 10_000n]
  ]);
  expect(all[0]?.lines[1]).toMatchObject({basis: '3.2亩×118.46元', due_fen: 12_000, paid_fen: 10_000});
});

test('slips(…) without tokens never joins payments by name, and a long list goes on over further slips', () => {
  const alone = village({
    rows: {payments: [household('D1', {household_id: null}), household('D2', {household_id: null})]}
  });
  expect(slips(alone, new Map(), 2026).length).toBe(2);
  const many = village({rows: {payments: Array.from({length: 9}, (_, at) => household(`D${at}`))}});
  expect(
    slips(many, new Map(), 2026).map(slip => [slip.part, slip.parts, slip.lines.length, slip.total_fen])
  ).toEqual([
    [1, 2, 7, 90_000n],
    [2, 2, 2, 90_000n]
  ]);
});

test('slipPage(…) prints phones outside the village, that nothing need be handed on, and no markup from a name', () => {
  const pack = village({rows: {payments: [household('D1')]}});
  const all = slips(pack, new Map([['D1', '<b>张三']]), 2026);
  const page = slipPage(pack, all, site().settings, 2026);
  expect(page).toContain('一分都不用交给别人');
  expect(page).toContain('纪检 12388');
  expect(page).toContain('&lt;b&gt;张三');
  expect(page).not.toContain('<b>张三');
  expect(page).toContain('演示');
  expect(page).not.toContain('<svg');
  expect(slipPage(pack, all, site({site_url: 'https://a.gov.cn/'}).settings, 2026)).toContain(
    'https://a.gov.cn/v/990101101201/'
  );
});

test('slipPage(…) sums read back from the paper are the pack’s payments', () => {
  const pack = village({
    rows: {
      payments: Array.from({length: 9}, (_, at) =>
        household(`D${at}`, {household_id: `h${at % 2}`, amount_fen: 1_050 * at})
      )
    }
  });
  const page = slipPage(pack, slips(pack, new Map(), 2026), site().settings, 2026);
  const printed = [...page.matchAll(/class="paid">([\d,.]+)</g)].map(([, text]) =>
    Math.round(Number(text!.replaceAll(',', '')) * 100)
  );
  expect(printed.reduce((a, b) => a + b, 0)).toBe(1_050 * 36);
});

test('fullNames(folder) reads the imported table, else the demonstration’s names, else says what to do', async () => {
  await expect(fullNames(folder)).rejects.toThrow('请先运行 npm run import');
  mkdirSync(join(folder, 'demo'));
  writeFileSync(join(folder, 'demo/disbursements-full-names.csv'), 'disbursement_id,payee\nD1,张三丰\n');
  expect(await fullNames(folder)).toEqual(names);
  mkdirSync(join(folder, 'tables'));
  writeFileSync(
    join(folder, 'tables/disbursements.csv'),
    '\ufeffdisbursement_id,village_group,payee\nD1,"一组,上","李""四"\n'
  );
  expect(await fullNames(folder)).toEqual(new Map([['D1', '李"四']]));
});

test('withFullNames(html, …) changes the name of each known payment alone, escaped', () => {
  const row = (id: string, name: string) =>
    `<tr id="${id}"> <td>1</td><td>${name}</td><td>耕地补贴</td></tr>`;
  const html = `<p>姓名按规定隐去一部分。</p><table>${row('D1', '张**')}${row('D2', '李**')}</table>`;
  expect(withFullNames(html, new Map([['D1', '<张三>']]), '不得上网。')).toBe(
    `<p>不得上网。</p><table>${row('D1', '&lt;张三&gt;')}${row('D2', '李**')}</table>`
  );
});

test('keptPage(html, origin) keeps places on the page, and makes other links whole or words', () => {
  const html =
    '<script src="a.js"></script><nav><a href="x/index.html">x</a></nav><form role="search"><input></form>' +
    '<a href="#who">谁</a><a href="../../item/a/index.html">补贴</a><a href="tel:12388">12388</a>';
  expect(keptPage(html, '')).toBe('<a href="#who">谁</a>补贴<a href="tel:12388">12388</a>');
  expect(keptPage(html, 'https://a.gov.cn/z/village/1/')).toBe(
    '<a href="#who">谁</a><a href="https://a.gov.cn/z/item/a/">补贴</a><a href="tel:12388">12388</a>'
  );
});

test('printOptions(…) refuses an option it does not know', () => {
  expect(printOptions(['--village', '1', '--full-names'])).toMatchObject({
    village: '1',
    fullNames: true,
    all: false
  });
  expect(() => printOptions(['--vilage', '1'])).toThrow(PrintStopped);
});
