import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import decodeQR from 'qr/decode.js';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {installedBrowser} from '../../scripts/installed-browser.ts';
import {printedFen} from '../../scripts/page-figures.ts';
import {capitalAmount} from '../../src/i18n/capital-amount.ts';
import {busyVillage} from '../site/golden-payments.ts';
import {goldenSite, type Site} from './build-site.ts';

const url = 'https://www.qingshi.gov.cn/zhang/';
let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'village-ledger-paper-'));
beforeAll(async () => {
  site = goldenSite();
  site.edit('settings.json', text => JSON.stringify({...JSON.parse(text), site_url: url}));
  await site.build();
});
afterAll(() => {
  site.remove();
  rmSync(folder, {recursive: true});
});

const notice = () => site.page(`village/${busyVillage}/notice`);

test('the notice’s QR code is read back as the short address that stands below it in letters', () => {
  const [, side, path] = /viewBox="0 0 (\d+) \1"[\s\S]*?<path d="([^"]+)"/.exec(notice()) as RegExpExecArray;
  const [size, scale] = [Number(side), 5];
  const data = new Uint8Array((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y, width] of path!.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.set([0, 0, 0], (row * size * scale + column) * 4);
  const address = decodeQR({width: size * scale, height: size * scale, data});
  expect(address).toBe(`${url}v/${busyVillage}/`);
  expect(notice()).toContain(`${address}\n`.trim());
});

test('the short address leads to the village page, without script', () => {
  expect(site.page(`v/${busyVillage}`)).toContain(`content="0;url=../../village/${busyVillage}/index.html"`);
});

test('the notice’s sums, in digits and in capitals, are the pack’s', () => {
  const {figures} = site.pack('village', busyVillage);
  const year = figures.years.find(entry => entry.year === 2026)!;
  for (const fen of [year.arranged_fen, year.paid_fen, year.open_fen])
    expect(notice()).toContain(`(大写:人民币${capitalAmount(fen)})`);
});

test('the notice’s list, read back row by row, is the pack’s payments to persons of that year', () => {
  const payments = site
    .pack('village', busyVillage)
    .rows.payments.filter(payment => payment.page_year === 2026 && payment.payee_kind === 'household');
  const rows = [...notice().matchAll(/<tr id="([^"]+)">([\s\S]*?)<\/tr>/g)];
  const printed = new Map(
    rows.map(([, id, cells]) => {
      const amounts = [...cells!.matchAll(/<td class="sum">([^<]*)<\/td>/g)].map(([, text]) => text!);
      return [id!, printedFen(amounts.at(-1)!)];
    })
  );
  expect(printed).toEqual(
    new Map(payments.map(payment => [payment.disbursement_id, BigInt(payment.amount_fen)]))
  );
});

test('a village without an address has neither code nor short page, and the notice says why', async () => {
  const bare = goldenSite();
  try {
    await bare.build();
    expect(existsSync(join(bare.out, 'v'))).toBe(false);
    expect(bare.page(`village/${busyVillage}/notice`)).toContain('没有设置网址(site_url),所以没有二维码');
  } finally {
    bare.remove();
  }
});

test.runIf(installedBrowser())(
  'npm run notices writes a PDF on A4 paper; with --full-names only into private/',
  () => {
    const run = (...args: string[]) =>
      execFileSync(
        process.execPath,
        [
          'scripts/notices.ts',
          '--village',
          busyVillage,
          '--site',
          site.out,
          '--snapshot',
          site.snapshot,
          ...args
        ],
        {encoding: 'utf8'}
      );
    run('--out', folder);
    const pdf = readFileSync(join(folder, `${busyVillage}.pdf`)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(() => run('--full-names', '--private', folder)).toThrow('没有写任何文件');
  }
);

test.runIf(installedBrowser())(
  'npm run slips writes full names into private/ alone, and refuses any other folder',
  () => {
    const id = site
      .pack('village', busyVillage)
      .rows.payments.find(payment => payment.page_year === 2026)!.disbursement_id;
    const county = join(folder, 'private');
    mkdirSync(join(county, 'demo'), {recursive: true});
    writeFileSync(
      join(county, 'demo/disbursements-full-names.csv'),
      `disbursement_id,payee\n${id},欧阳试名\n`
    );
    const run = (...args: string[]) =>
      execFileSync(
        process.execPath,
        [
          'scripts/slips.ts',
          '--village',
          busyVillage,
          '--snapshot',
          site.snapshot,
          '--private',
          county,
          ...args
        ],
        {encoding: 'utf8', stdio: 'pipe'}
      );
    expect(() => run('--out', site.out)).toThrow('只写进 private/slips');
    run();
    expect(readdirSync(join(county, 'slips')).sort()).toEqual([`${busyVillage}.html`, `${busyVillage}.pdf`]);
    expect(readFileSync(join(county, 'slips', `${busyVillage}.html`), 'utf8')).toContain('欧阳试名');
    const published = readdirSync(site.out, {recursive: true, encoding: 'utf8'}).filter(name =>
      /\.(html|json|csv|js|svg)$/.test(name)
    );
    expect(published.filter(name => readFileSync(join(site.out, name), 'utf8').includes('欧阳试名'))).toEqual(
      []
    );
  }
);
