import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {releasedSite} from '../whole/release-site.ts';
import {openSite, withoutScript, type OpenSite} from './open-site.ts';

const site = releasedSite();
const old = mkdtempSync(join(tmpdir(), 'village-ledger-old-'));
let open: OpenSite;

// Two releases: the files of the first are what somebody downloaded then.
beforeAll(async () => {
  await site.release();
  cpSync(site.out, old, {recursive: true});
  site.settings({published_on: '2026-11-15'});
  site.edit('disbursements.csv', text => text.replace(/^(D2025-0005,.*),\d+\.00,2025-/m, '$1,9.00,2025-'));
  const refusal = await site.refused();
  const was = refusal.kind === 'unexplained' ? refusal.needed[0]!.old : '';
  site.edit(
    'corrections.csv',
    text => `${text.trimEnd()}\ndisbursements,D2025-0005,amount,${was},9,面积重复登记,2026-11-02,\n`
  );
  await site.release();
  open = await openSite(site.out);
}, 300_000);
afterAll(async () => {
  await open?.close();
  site.remove();
  rmSync(old, {recursive: true, force: true});
});

test('the script is within 15 KB, and a browser without BigInt or crypto.subtle can run it', () => {
  const script = readFileSync(join(site.out, 'assets/verify.js'));
  expect(gzipSync(script, {level: 9}).length).toBeLessThanOrEqual(15 * 1024);
  expect(script.toString('utf8')).not.toContain('crypto.subtle');
});

describe('check this village now', () => {
  test('says release, fingerprint, chain and that data and page are those of the release', async () => {
    const {page, complaints, close} = await open.open(`verify/index.html?pack=village/${busyVillage}`);
    await page.locator('#verify-now', {hasText: '第2期存档的那一份'}).waitFor();
    const text = await page.locator('#verify-now').innerText();
    expect(text).toContain('2期前后相接');
    expect(text).toContain('网页上印的数据指纹,就是这份数据的');
    expect(complaints).toEqual([]);
    close();
  });

  test('by its code; a wrong code is answered in words', async () => {
    const {page, close} = await open.open('en/verify/index.html');
    await page.fill('#verify-code', busyVillage);
    await page.click('form[data-verify] button');
    await page.locator('#verify-now', {hasText: 'kept in release 2'}).waitFor();
    await page.fill('#verify-code', '990201199999');
    await page.click('form[data-verify] button');
    await page.locator('#verify-now', {hasText: 'no data under this code'}).waitFor();
    close();
  });

  test('finds a pack that was altered on the server', async () => {
    const file = join(site.out, `api/v1/village/${busyVillage}.json`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"amount_fen":900,', '"amount_fen":901,'));
    const {page, close} = await open.open(`verify/index.html?pack=village/${busyVillage}`);
    await page.locator('#verify-now', {hasText: '和第2期存档的不一样'}).waitFor();
    writeFileSync(file, text);
    close();
  });

  test('without script the page still says what to do', async () => {
    const {page, close} = await open.open('verify/index.html', withoutScript);
    expect(await page.locator('main').innerText()).toContain('ssh-keygen -Y verify');
    close();
  });
});

describe('a file downloaded earlier', () => {
  const ask = async (path: string, expected: string): Promise<string> => {
    const {page, complaints, close} = await open.open('verify/index.html');
    await page.setInputFiles('#verify-file', path);
    await page.locator('#verify-known', {hasText: expected}).waitFor();
    const text = await page.locator('#verify-known').innerText();
    expect(complaints.filter(line => !line.includes('404'))).toEqual([]);
    close();
    return text;
  };

  test('a pack of the first release is known, with what changed since', async () => {
    const text = await ask(join(old, `api/v1/village/${busyVillage}.json`), '第1期公布的');
    expect(text).toContain('改过1处');
    expect(text).toMatch(/D2025-0005 实发金额.由“[\d.]+”改为“9\.00”/);
  });

  test('so is the CSV of a village’s payments', async () => {
    const text = await ask(
      join(old, `village/${busyVillage}/${busyVillage}-payments-demonstration.csv`),
      '第1期公布的'
    );
    expect(text).toContain('改过1处');
  });

  test('a file that did not change is still current', async () => {
    expect(await ask(join(old, 'api/v1/fund/F2024.json'), '公布的')).toContain('没有改过');
  });

  test('so is a picture of an attachment', async () => {
    expect(await ask(join(old, 'attachments/T-1.jpg'), '第1期公布的')).toContain('没有改过');
  });

  test('a file of data/ and a stored file are known', async () => {
    expect(await ask(join(site.data, 'villages.csv'), '公布的')).toContain('没有改过');
  });

  test('a checkpoint kept from the first release is known; one with another digit is not', async () => {
    await ask(join(old, 'releases/1/checkpoint.txt'), '第1期的指纹文件');
    const forged = join(old, 'forged.txt');
    const text = readFileSync(join(old, 'releases/1/checkpoint.txt'), 'utf8');
    writeFileSync(
      forged,
      text.replace(/(manifest .)/, (start: string) => start.slice(0, -1) + (start.endsWith('0') ? '1' : '0'))
    );
    await ask(forged, '不认得这份指纹文件');
  });

  test('an altered file is not known', async () => {
    const forged = join(old, `${busyVillage}.json`);
    const text = readFileSync(join(old, `api/v1/village/${busyVillage}.json`), 'utf8');
    writeFileSync(forged, text.replace('"amount_fen":', '"amount_fen":1'));
    await ask(forged, '不认得');
  });
});
