import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {paymentsFile} from '../../src/publish/files/payments-csv.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {packFingerprint, readIndex, readPack, readSite} from '../../src/publish/snapshot.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {published, rows, smallCounty, wells, type County} from './small-county.ts';

let folder = '';
beforeAll(async () => {
  folder = await written(smallCounty);
  process.env['PORTAL_SNAPSHOT'] = folder;
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function written(county: County): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'snapshot-'));
  for (const [path, content] of (await published(county)).files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}

test('readIndex(kind) lists every pack with the fingerprint of its bytes', () => {
  const villages = readIndex('village');
  expect(villages.map(({id}) => id)).toEqual([...villages.map(({id}) => id)].sort());
  for (const {id, sha256} of villages) expect(packFingerprint('village', id)).toBe(sha256);
  expect(readIndex('project').find(({id}) => id === 'ROAD')).toMatchObject({
    name: '通组路',
    open_fen: 14_400_000
  });
  expect(readIndex('fund').find(({id}) => id === 'F26')).toMatchObject({
    year: 2026,
    allocated_fen: 21_000_000
  });
  expect(readIndex('item').find(({id}) => id === 'relief')).toMatchObject({
    effective_tier: 'aggregate',
    villages: 0
  });
});

test('readPack(kind, id) and readSite() give what was written', () => {
  expect(readPack('village', wells).record.village).toBe('大井村');
  expect(readPack('site', 'site').record.current_year).toBe(readSite().current_year);
  expect(readSite().counts.village).toBe(3);
});

test('readPacksSum(folder) adds up the packs on disk and nothing else', () => {
  const sum = readPacksSum(folder);
  expect(sum).toMatchObject({
    listed: {rows: 7, fen: 36_370_000n},
    expired: {rows: 1, fen: 90_000n},
    aggregated: 1_390_000n
  });
  for (const {total, parts, place, name} of sum.places) expect(parts, `${place} ${name}`).toBe(total);

  const path = join(folder, `packs/village/${wells}.json`);
  const whole = readFileSync(path, 'utf8');
  const pack = JSON.parse(whole) as VillagePack;
  writeFileSync(path, JSON.stringify({...pack, rows: {...pack.rows, payments: pack.rows.payments.slice(1)}}));
  expect(readPacksSum(folder).listed).toEqual({rows: 6, fen: 36_275_000n});
  writeFileSync(path, whole);
});

test('publish: a CSV a village, marked as demonstration in its name and last column', () => {
  const read = (path: string) => readFileSync(join(folder, 'files', path), 'utf8');
  const lines = read(`village/${wells}/${wells}-payments-demonstration.csv`).split('\r\n');
  expect(lines[0]).toMatch(
    /^\ufeffdisbursement_id,project_id,fund_id,.*,note,source_file,source_row,publisher,licence,attribution,terms,data_status$/
  );
  expect(lines[1]).toMatch(
    /^D4,,F26,990101101201,一组,household,李\*\*,,FFFFFFFFFF,grain,R1,,,,950.00,950.00,2026-05-01,2026年,,,,disbursements\.csv,\d+,.*可免费使用.*,demonstration$/
  );
  expect(lines).toHaveLength(5);
  expect(read('unplaced/unplaced-payments-demonstration.csv').split('\r\n')[0]).toBe(lines[0]);
  expect(paymentsFile('1', 'real')).toBe('1-payments.csv');
});

test('publish: words that a spreadsheet would run are kept from it, amounts below zero are not touched', async () => {
  const hostile = rows('disbursements', {
    disbursement_id: 'D1',
    village_code: wells,
    payee_kind: 'firm',
    payee: '=HYPERLINK("http://a","b")',
    village_group: '一组,\n二组',
    amount_fen: -50_000,
    paid_on: '2026',
    _tier: 'full'
  });
  const root = await written({...smallCounty, disbursements: hostile});
  const file = readFileSync(join(root, `files/village/${wells}/${wells}-payments-demonstration.csv`), 'utf8');
  expect(file).toContain(`"'=HYPERLINK(""http://a"",""b"")"`);
  expect(file).toContain('"一组,\n二组"');
  expect(file).toContain(',-500.00,2026,');
  rmSync(root, {recursive: true});
});
