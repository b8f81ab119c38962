import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {diskFolder} from '../../scripts/disk/disk-folder.ts';
import {intake} from '../../scripts/site/intake.ts';
import {scanSite} from '../../scripts/scan/scan-site.ts';
import type {FileReport} from '../../src/model/records.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {gate, type GateSums} from '../../src/store/gate.ts';
import {gateSums} from '../../src/store/gate-sums.ts';
import {openStore} from '../../src/store/open-store.ts';
import {goldenSite, type Site} from './build-site.ts';

let site: Site;
beforeAll(async () => {
  site = goldenSite();
  await site.build();
}, 120_000);
afterAll(() => site.remove());

/** The gate over the golden site as it stands on disk, with a hand in the reader's report or in the store. */
async function gateAgain(
  tamper: {report?: (report: FileReport) => FileReport; sql?: string} = {}
): Promise<GateSums> {
  const silent = {add: () => {}};
  const folder = diskFolder(site.data);
  const store = await openStore(':memory:');
  const door = intake(store, readSettings(folder, silent)!, silent);
  const reports = readAll(folder, door.sink, silent).map(tamper.report ?? (report => report));
  await store.loaded();
  if (tamper.sql) await store.query(tamper.sql);
  const sums = await gateSums(store, {
    reports,
    withheld: door.withheld(),
    packs: readPacksSum(site.snapshot)
  });
  store.close();
  const scan = await scanSite(site.out, site.snapshot, new Set());
  gate({...sums, scan});
  return {...sums, scan};
}

/** Changes one file on disk for the length of a test. */
async function withChanged(
  file: string,
  change: (text: string) => string,
  work: () => Promise<void>
): Promise<void> {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  await work().finally(() => writeFileSync(file, before));
}

/** A village with payments, its year page and its amounts. */
function somePayment() {
  const pack = site.packs().find(pack => pack.kind === 'village' && pack.rows.payments.length > 0);
  if (pack?.kind !== 'village') throw new Error('the golden site has no payment');
  return {code: pack.id, payment: pack.rows.payments[0]!};
}

test('the golden site passes: four sums are one number', async () => {
  const {reader, store, packs, scan} = await gateAgain();
  expect(store.listed.fen + store.expired.fen + store.aggregated.fen).toBe(reader.fen);
  expect(packs.listed.fen).toBe(store.listed.fen);
  expect(Object.values(scan!.printed).map(({paid}) => paid)).toEqual([packs.listed.fen, packs.listed.fen]);
});

test('a reader that is one fen off stops the build with both figures', async () => {
  const report = (report: FileReport): FileReport =>
    report.table === 'disbursements'
      ? {...report, sums: {...report.sums, amount_fen: report.sums['amount_fen']! + 1n}}
      : report;
  await expect(gateAgain({report})).rejects.toMatchObject({
    name: 'GateError',
    left: {name: 'reader'},
    right: {name: 'store + withheld'}
  });
});

test('a store that is one fen off stops the build with both figures', async () => {
  const sql =
    'UPDATE disbursements SET amount_fen = amount_fen + 1 WHERE disbursement_id = (SELECT min(disbursement_id) FROM disbursements)';
  const error = await gateAgain({sql}).catch(error => error);
  expect(error).toMatchObject({name: 'GateError', right: {name: 'store + withheld'}});
  expect(error.right.value - error.left.value).toBe(1n);
});

test('a pack that is one fen off stops the build with both figures', async () => {
  const {code, payment} = somePayment();
  const change = (text: string) =>
    text.replace(
      `"amount_fen":${payment.amount_fen},"channel"`,
      `"amount_fen":${payment.amount_fen + 1},"channel"`
    );
  await withChanged(join(site.snapshot, 'packs/village', `${code}.json`), change, async () => {
    const error = await gateAgain().catch(error => error);
    expect(error).toMatchObject({name: 'GateError', left: {name: 'store'}, right: {name: 'packs'}});
    expect(error.right.value - error.left.value).toBe(1n);
  });
});

test('a page that prints one payment otherwise stops the build with both figures', async () => {
  const {code, payment} = somePayment();
  const page = join(site.out, 'village', code, String(payment.page_year), 'index.html');
  await withChanged(
    page,
    text => text.replace(/(data-pay[^>]*>)(\d)/, (_, mark, digit) => mark + ((Number(digit) + 1) % 10 || 1)),
    async () => {
      await expect(gateAgain()).rejects.toMatchObject({
        name: 'GateError',
        left: {name: 'packs'},
        right: {name: 'pages'}
      });
    }
  );
});

test('a page whose named sum is not its pack’s stops the build with both figures', async () => {
  const {code} = somePayment();
  await withChanged(
    join(site.out, 'village', code, 'index.html'),
    text =>
      text.replace(/(data-sum="paid"[^>]*>)(\d)/, (_, mark, digit) => mark + ((Number(digit) + 1) % 10 || 1)),
    async () => {
      await expect(gateAgain()).rejects.toMatchObject({
        name: 'GateError',
        left: {name: 'page'},
        right: {name: 'pack'}
      });
    }
  );
});

test('a download that drops a row stops the build with both figures', async () => {
  const {code} = somePayment();
  const folder = join(site.out, 'village', code);
  const file = readdirSync(folder).find(name => name.endsWith('.csv'))!;
  await withChanged(
    join(folder, file),
    text => text.split('\r\n').toSpliced(1, 1).join('\r\n'),
    async () => {
      await expect(gateAgain()).rejects.toMatchObject({name: 'GateError', right: {name: 'downloads'}});
    }
  );
});
