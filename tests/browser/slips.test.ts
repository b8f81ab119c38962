import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {slipPage, slips} from '../../scripts/paper/slip-page.ts';
import {payment, site, village} from '../views/sample.ts';
import {openBrowser} from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-slips-'));
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

test('on a full slip, with address, release and long names, nothing runs into anything else or is cut', async () => {
  const items = [
    '耕地地力保护补贴',
    '跨省务工交通补助',
    '一项名字特别长的产业到户奖励补助资金(第二批)',
    '甲'
  ];
  const payments = items.flatMap((item, household) =>
    Array.from({length: 9}, (_, at) =>
      payment({
        disbursement_id: `D${household}-${at}`,
        household_id: `h${household}`,
        item,
        quantity: '12.35',
        quantity_unit: '亩',
        rate: '118.46',
        amount_fen: 146_298_10,
        paid_on: '2026-12-28'
      })
    )
  );
  const pack = village({rows: {payments}});
  const {settings} = site({site_url: 'https://www.sunshine-county.gov.cn/village-ledger/'});
  const all = slips(pack, new Map([['D0-0', '欧阳建国']]), 2026);
  const file = join(folder, 'slips.html');
  writeFileSync(file, slipPage(pack, all, settings, 2026, '第12期(指纹 1234 5678 90ab)'));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({media: 'print'});
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('section')].flatMap(slip => {
      const [outer, sum, foot, table] = [
        slip,
        ...['.sum', 'div', 'table'].map(of => slip.querySelector(of)!)
      ].map(element => element.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect, DOMRect];
      const name = slip.innerText.slice(0, 30);
      return [
        ...(sum.bottom > foot.top ? [`${name}: the sum runs into the foot by ${sum.bottom - foot.top}`] : []),
        ...(foot.bottom > outer.bottom || foot.top < outer.top ? [`${name}: the foot is cut`] : []),
        ...(table.right > outer.right ? [`${name}: the table is cut by ${table.right - outer.right}`] : [])
      ];
    })
  );
  expect(faults).toEqual([]);
  expect(await page.locator('section').count()).toBe(all.length);
  expect(await page.locator('tbody tr').count()).toBe(payments.length);
  await page.close();
});
