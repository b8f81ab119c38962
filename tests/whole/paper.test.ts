import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import decodeQR from 'qr/decode.js';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {printedFen} from '../../scripts/scan/page-figures.ts';
import {capitalAmount} from '../../src/i18n/capital-amount.ts';
import {format} from '../../src/i18n/format.ts';
import {busyVillage} from '../site/golden-payments.ts';
import {goldenSite, type Site} from './build-site.ts';
import {pdfText, printingBrowser, type Printer} from './printing-browser.ts';

const url = 'https://www.qingshi.gov.cn/zhang/';
let site: Site;
let printer: Printer | null;
const noPrinter = 'no browser on this machine can print; BROWSER_PATH names one';
const folder = mkdtempSync(join(tmpdir(), 'village-ledger-paper-'));
beforeAll(async () => {
  printer = await printingBrowser(folder);
  site = goldenSite();
  site.edit('settings.json', text => JSON.stringify({...JSON.parse(text), site_url: url}));
  await site.build();
});
afterAll(() => {
  site.remove();
  rmSync(folder, {recursive: true});
});

/** Runs a command that prints, for the busy village of a built site. */
const run = (of: Site, command: 'notices' | 'slips', ...args: string[]): string =>
  execFileSync(
    process.execPath,
    [`scripts/${command}.ts`, '--village', busyVillage, '--site', of.out, '--snapshot', of.snapshot, ...args],
    {encoding: 'utf8', stdio: 'pipe', env: printer!.env}
  );
/** Width and height of a PDF's first sheet, in whole points. */
const sheet = (pdf: string): string[] =>
  /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(readFileSync(pdf).toString('latin1'))!
    .slice(1)
    .map(points => String(Math.round(Number(points))));

const persons = (of: Site) =>
  of
    .pack('village', busyVillage)
    .rows.payments.filter(payment => payment.page_year === 2026 && payment.payee_kind === 'household');
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, fen) => sum + fen, 0n);

/** What a notice's text says of money is what the pack says: the three sums in both forms, and every row of the list. */
function expectSums(text: string, of: Site): void {
  const year = of.pack('village', busyVillage).figures.years.find(entry => entry.year === 2026)!;
  for (const fen of [year.arranged_fen, year.paid_fen, year.open_fen])
    expect(text.replace(/\s/g, '')).toContain(
      `${format('zh-CN').yuan(fen)}(大写:人民币${capitalAmount(fen)})`
    );
  const rows = [...text.matchAll(/([\d,.]+) \d+月\d+日$/gm)].map(([, paid]) => printedFen(paid!));
  const payments = persons(of);
  expect(rows.length).toBe(payments.length);
  expect(sumOf(rows)).toBe(sumOf(payments.map(payment => BigInt(payment.amount_fen))));
}

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

describe('a village without an address, its notice on A3', () => {
  let bare: Site;
  beforeAll(async () => {
    bare = goldenSite();
    bare.edit('settings.json', text => JSON.stringify({...JSON.parse(text), notice_paper: 'A3'}));
    await bare.build();
  });
  afterAll(() => bare.remove());

  test('has neither code nor short page, and the notice says why', () => {
    expect(existsSync(join(bare.out, 'v'))).toBe(false);
    expect(bare.page(`village/${busyVillage}/notice`)).toContain('没有设置网址(site_url),所以没有二维码');
  });

  test('prints on A3 sheets, numbered, with the same sums', async context => {
    if (!printer) return context.skip(noPrinter);
    const out = join(folder, 'wall');
    run(bare, 'notices', '--out', out);
    const pdf = join(out, `${busyVillage}.pdf`);
    expect(sheet(pdf)).toEqual(['842', '1191']);
    const {text, pages} = await pdfText(pdf);
    expect(text).toContain(`第1页 共${pages}页`);
    expectSums(text, bare);
  });
});

describe('with full names, on the county’s machine', () => {
  const county = join(folder, 'private');
  const names = new Map<string, string>();
  beforeAll(() => {
    mkdirSync(join(county, 'demo'), {recursive: true});
    const given = ['春生', '夏至', '秋月', '冬雪'];
    persons(site).forEach((payment, at) =>
      names.set(payment.disbursement_id, `欧阳${given[at % given.length]}`)
    );
    const rows = [...names].map(([id, name]) => `${id},${name}`);
    writeFileSync(
      join(county, 'demo/disbursements-full-names.csv'),
      ['disbursement_id,payee', ...rows].join('\n')
    );
  });

  test('npm run notices prints A4 sheets; sums and rows read back from the PDF are the pack’s', async context => {
    if (!printer) return context.skip(noPrinter);
    run(site, 'notices', '--out', folder);
    const pdf = join(folder, `${busyVillage}.pdf`);
    expect(sheet(pdf)).toEqual(['595', '842']);
    const {text, pages} = await pdfText(pdf);
    expect(pages).toBeGreaterThan(1);
    expect(text.match(/^序号 户主/gm)?.length, 'the head of the list repeats').toBeGreaterThan(1);
    expect(text).toContain(`第${pages}页 共${pages}页`);
    expectSums(text, site);
    expect(text).not.toContain('欧阳');
  });

  test('npm run notices --full-names prints every name and the same sums, into private/ alone, and says not to share it', async context => {
    if (!printer) return context.skip(noPrinter);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(() => run(site, 'notices', '--full-names', '--private', empty)).toThrow('没有写任何文件');
    run(site, 'notices', '--full-names', '--private', county);
    const {text} = await pdfText(join(county, 'notices', `${busyVillage}.pdf`));
    expectSums(text, site);
    const printed = [...text.matchAll(/^\d+ (欧阳\S+) /gm)].map(([, name]) => name!);
    expect(printed.sort()).toEqual([...names.values()].sort());
    expect(text.replace(/\s/g, '')).toContain('本表写全名,只在本村公告栏张贴,不得上网');
  });

  test('npm run slips prints one slip a household; their sums, read back from the PDF, are the pack’s', async context => {
    if (!printer) return context.skip(noPrinter);
    expect(() => run(site, 'slips', '--private', county, '--out', site.out)).toThrow('只写进 private/slips');
    run(site, 'slips', '--private', county);
    expect(readdirSync(join(county, 'slips')).sort()).toEqual([`${busyVillage}.html`, `${busyVillage}.pdf`]);
    const pdf = join(county, 'slips', `${busyVillage}.pdf`);
    expect(sheet(pdf)).toEqual(['595', '842']);
    const {text, pages} = await pdfText(pdf);
    const slips = [...text.matchAll(/2026年发到你家的钱(?:\((\d+)\/\d+\))?[\s\S]*?一共实发([\d,.]+)元/g)];
    expect(pages).toBe(Math.ceil(slips.length / 6));
    const first = slips.filter(([, part]) => part === undefined || part === '1');
    const payments = persons(site);
    expect(first.length).toBe(
      new Set(payments.map(payment => payment.household_id ?? payment.disbursement_id)).size
    );
    expect(sumOf(first.map(([, , sum]) => printedFen(sum!)))).toBe(
      sumOf(payments.map(payment => BigInt(payment.amount_fen)))
    );
    const rows = [...text.matchAll(/([\d,.]+) \d+月\d+日$/gm)].map(([, paid]) => printedFen(paid!));
    expect(sumOf(rows), 'line by line').toBe(sumOf(payments.map(payment => BigInt(payment.amount_fen))));
  });

  test('no full name is in the site', () => {
    const published = readdirSync(site.out, {recursive: true, encoding: 'utf8'}).filter(name =>
      /\.(html|json|csv|js|svg)$/.test(name)
    );
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter(name => readFileSync(join(site.out, name), 'utf8').includes('欧阳春生'))).toEqual(
      []
    );
  });
});
