import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {publish} from '../../src/publish/publish.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {gateSums} from '../../src/store/gate-sums.ts';
import {gate, GateError, type GateSums, type SiteSum} from '../../src/store/gate.ts';
import {loadedStore, reportsOf, settings, smallCounty, wells} from '../publish/small-county.ts';

let sums: GateSums;
let folder = '';
const reports = reportsOf(smallCounty);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const store = await loadedStore(smallCounty);
  await publish(store, {settings: settings(), reports, issues: [], withheld: []}, (path, content) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  });
  sums = await gateSums(store, {reports, withheld: [], packs: readPacksSum(folder)});
  store.close();
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const listed = {payments: 7, paid: 36_370_000n};
const scan: SiteSum = {
  printed: {'zh-CN': {...listed, aggregated: 1_390_000n}, en: {...listed, aggregated: 1_390_000n}},
  downloads: listed
};

/** The message of the stop; the test fails where the gate lets it pass. */
function stop(corrupted: GateSums): string {
  try {
    gate(corrupted);
  } catch (error) {
    if (error instanceof GateError) return error.message;
    throw error;
  }
  throw new Error('the gate let it pass');
}

test('gate(sums): four equal sums pass', () => {
  expect(() => gate(sums)).not.toThrow();
  expect(() => gate({...sums, scan})).not.toThrow();
});

describe('each of the four sums, corrupted by one fen, stops the build with both figures', () => {
  test('the reader’s', async () => {
    const wrong = reports.map(report =>
      report.table === 'disbursements'
        ? {...report, sums: {...report.sums, amount_fen: report.sums['amount_fen']! + 1n}}
        : report
    );
    const store = await loadedStore(smallCounty);
    const corrupted = await gateSums(store, {reports: wrong, withheld: [], packs: sums.packs});
    store.close();
    expect(stop(corrupted)).toBe(
      'disbursements.csv, amount_fen, fen: reader 36500001 ≠ store + withheld 36500000 (1)'
    );
  });

  test('the store’s', async () => {
    const county = {
      ...smallCounty,
      disbursements: smallCounty.disbursements!.map(row =>
        row.row === 2 ? {...row, values: {...row.values, amount_fen: 25_600_001}} : row
      )
    };
    const store = await loadedStore(county);
    const corrupted = await gateSums(store, {reports, withheld: [], packs: sums.packs});
    store.close();
    expect(stop(corrupted)).toBe(
      'disbursements.csv, amount_fen, fen: reader 36500000 ≠ store + withheld 36500001 (-1)'
    );
    expect(stop({...corrupted, columns: []})).toBe(
      'payments, fen: reader 36500000 ≠ store + withheld 36500001 (-1)'
    );
  });

  test('the packs’, by a byte on disk', () => {
    const path = join(folder, `packs/village/${wells}.json`);
    const whole = readFileSync(path, 'utf8');
    expect(whole).toContain('"amount_fen":25600000,');
    writeFileSync(path, whole.replace('"amount_fen":25600000,', '"amount_fen":25600001,'));
    const packs = readPacksSum(folder);
    writeFileSync(path, whole);
    expect(stop({...sums, packs})).toBe('payments listed, fen: store 36370000 ≠ packs 36370001 (-1)');
  });

  test('the pages’ and the downloads’', () => {
    const page = {...scan.printed['zh-CN']!, paid: 36_369_999n};
    expect(stop({...sums, scan: {...scan, printed: {...scan.printed, en: page}}})).toBe(
      'payments on the pages (en), fen: packs 36370000 ≠ pages 36369999 (1)'
    );
    expect(stop({...sums, scan: {...scan, downloads: {...listed, payments: 6}}})).toBe(
      'payments in the downloads, rows: packs 7 ≠ downloads 6 (1)'
    );
    const parted = [{page: 'village/1/index.html', name: 'paid', printed: 5n, pack: 6n}];
    expect(stop({...sums, scan: {...scan, parted}})).toBe(
      'village/1/index.html, paid, fen: page 5 ≠ pack 6 (-1)'
    );
  });
});

test('gate(sums): a site without any page is not a site that agrees', () => {
  expect(stop({...sums, scan: {...scan, printed: {}}})).toBe('pages: locales 0 ≠ at least 1 (-1)');
});

test('gate(sums): a row that nobody accounts for stops the build', () => {
  const files = sums.files.map(file => (file.table === 'funds' ? {...file, read: file.read + 1} : file));
  expect(stop({...sums, files})).toBe(
    'funds.csv (funds): rows read 4 ≠ published + aggregated + withheld + rejected 3 (1)'
  );
});

test('gate(sums): places that part from their parts stop the build', () => {
  const places = [{place: 'township 1', name: 'parts', total: 10n, parts: 9n}];
  expect(stop({...sums, packs: {...sums.packs, places}})).toBe('township 1, fen: total 10 ≠ parts 9 (1)');
});

test('gate(sums): a withheld row leaves the store and stays in the account', async () => {
  const held = smallCounty.disbursements!.filter(({row}) => row === 4);
  const county = {...smallCounty, disbursements: smallCounty.disbursements!.filter(({row}) => row !== 4)};
  const withheld = [
    {
      file: 'disbursements.csv',
      table: 'disbursements' as const,
      rows: held.length,
      sums: {amount_fen: 95_000n, due_fen: 100_000n}
    }
  ];
  const store = await loadedStore(county);
  const given = await gateSums(store, {reports, withheld, packs: sums.packs});
  const lost = await gateSums(store, {reports, withheld: [], packs: sums.packs});
  store.close();
  expect(given.files.find(({table}) => table === 'disbursements')).toMatchObject({
    read: 9,
    published: 7,
    aggregated: 1,
    withheld: 1
  });
  expect(stop(lost)).toContain('rows read 9 ≠ published + aggregated + withheld + rejected 8');
});
