import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {isSound, verifySite} from '../../scripts/verify/verify-site.ts';
import {withoutNames} from '../../scripts/release/without-names.ts';
import {parseChanges} from '../../src/release/changes.ts';
import {parseManifest, parsePackList} from '../../src/release/manifest.ts';
import {noCounty} from '../guard/invented.ts';
import {busyVillage} from '../site/golden-payments.ts';
import {filesBelow, releasedSite} from './release-site.ts';

const site = releasedSite();
beforeAll(() => site.release());
afterAll(() => site.remove());
const holding = (folder: string, text: string) =>
  filesBelow(folder).filter(name => readFileSync(join(folder, name), 'utf8').includes(text));
const csv = () => readFileSync(join(site.data, 'disbursements.csv'));
/** The household tokens of 2024 begin so (tests/site/golden-payments.ts). */
const tokensOf2024 = 'HGCGJ';

describe('what the build hides is never handed out with data/', () => {
  const obstacle = async (file: string, change: (text: string) => string) => {
    const before = readFileSync(join(site.data, file));
    site.edit(file, change);
    const refusal = await site.refused();
    writeFileSync(join(site.data, file), before);
    return refusal.kind === 'not-public'
      ? refusal.obstacles.map(({kind, file}) => `${kind} ${file}`)
      : refusal.kind;
  };
  const payee = (name: string) => (text: string) =>
    text.replace(/^(D2024-0000,.*?household,)[^,]*/m, `$1${name}`);

  test.each([
    ['a full name that the site masks', 'disbursements.csv', payee('张建国'), ['masked disbursements.csv']],
    [
      'an invented ID number in a cell',
      'disbursements.csv',
      payee(`张** ${noCounty}198001010010`),
      ['leak disbursements.csv', 'withheld disbursements.csv']
    ],
    [
      'a payment that is published only in a total',
      'disbursements.csv',
      (text: string) => text.replace(/^(D2024-0000,.*?,)gengdi,/m, '$1dibao,'),
      ['aggregated disbursements.csv']
    ],
    [
      'one or two low-income households',
      'villages.csv',
      (text: string) => text.replace(',1630,31,', ',1630,2,'),
      ['small-count villages.csv']
    ],
    [
      'a township with too few recipients',
      'aggregates.csv',
      (text: string) => text.replace(',990201100,48,', ',990201100,2,'),
      ['small-cell aggregates.csv']
    ],
    [
      'a column nobody looked at',
      'disbursements.csv',
      (text: string) =>
        text.replace(/^(disbursement_id.*)$/m, '$1,mystery').replace(/^(D2024-0000,.*)$/m, '$1,x'),
      ['unknown-column disbursements.csv']
    ]
  ] as const)('%s stops the release', async (_, file, change, expected) => {
    expect(await obstacle(file, change)).toEqual(expected);
  });

  test('a stray file stops the release', async () => {
    const stray = join(site.data, 'names.xlsx');
    writeFileSync(stray, 'x');
    expect(await site.refused()).toEqual({
      kind: 'not-public',
      obstacles: [{kind: 'unknown-file', file: 'names.xlsx'}]
    });
    rmSync(stray);
  });
});

describe('payments past their time', () => {
  test('may not be handed out with a name; a copy without names is made ready', async () => {
    expect(holding(join(site.releases, 'files'), tokensOf2024).length).toBe(2);
    site.settings({retention_months: 20, published_on: '2026-11-15'});
    const refusal = await site.refused();
    expect(refusal.kind).toBe('not-public');
    if (refusal.kind !== 'not-public') return;
    const [expired] = refusal.obstacles;
    expect(refusal.obstacles.map(({kind, file}) => [kind, file])).toEqual([['expired', 'disbursements.csv']]);
    if (expired?.kind !== 'expired') return;
    const ready = withoutNames(csv(), expired.rows, expired.columns);
    expect(ready.split('\r\n').length).toBe(csv().toString('utf8').split('\n').length);
    expect(ready).not.toContain(tokensOf2024);
    writeFileSync(join(site.data, 'disbursements.csv'), ready);
  });

  test('leave the old releases with their nonces, need no entry in corrections.csv, and stand as a count', async () => {
    await site.release();
    expect(holding(site.releases, tokensOf2024)).toEqual([]);
    expect(holding(site.out, tokensOf2024)).toEqual([]);
    const {removed} = parseManifest(site.text('2/manifest.json'))!;
    expect(removed.expired.length).toBe(2);
    for (const entry of removed.expired) {
      expect(site.text('1/manifest.json')).toContain(entry);
      expect(existsSync(join(site.releases, 'files', entry))).toBe(false);
    }
    const changes = parseChanges(site.text('2/changes.json'))!;
    expect(changes.revisions).toEqual([]);
    expect(changes.hidden[`village/${busyVillage}`]!.expired).toBeGreaterThan(1000);
    expect(isSound(verifySite(site.out))).toBe(true);
  });

  test('cannot quietly be dropped afterwards: the sums would change', async () => {
    const before = csv();
    site.edit('disbursements.csv', text =>
      text
        .split('\r\n')
        .filter(line => !line.startsWith('D2024-0001,'))
        .join('\r\n')
    );
    expect(await site.refused()).toEqual({kind: 'lost-expired', villages: [`village/${busyVillage}`]});
    writeFileSync(join(site.data, 'disbursements.csv'), before);
  });
});

describe('a stricter tier', () => {
  test('takes what was paid for the item out of all older releases, wherever a village shows in it', async () => {
    site.settings({stricter_tiers: {chanye: 'aggregate'}, published_on: '2026-12-15'});
    const refusal = await site.refused();
    expect(
      refusal.kind === 'not-public' && refusal.obstacles.map(({kind, file}) => `${kind} ${file}`)
    ).toEqual(['aggregated disbursements.csv', 'aggregated rounds.csv']);
    const drop = (file: string, end: string) =>
      site.edit(file, text =>
        text
          .split(end)
          .filter(line => !line.includes(',chanye,'))
          .join(end)
      );
    drop('disbursements.csv', '\r\n');
    drop('rounds.csv', '\n');
    await site.release();
    const {removed} = parseManifest(site.text('3/manifest.json'))!;
    expect(removed['stricter-tier'].length).toBeGreaterThan(2);
    const shows = filesBelow(join(site.releases, 'files')).filter(name => {
      const text = readFileSync(join(site.releases, 'files', name), 'utf8');
      return (
        /"item":"chanye"[^}]*"paid_fen":[1-9]|"amount_fen":[1-9][^}]*"item":"chanye"|,chanye,/.test(text) &&
        !/^[0-9a-f]{32}\n(item|standard_id),/.test(text)
      );
    });
    expect(shows).toEqual([]);
    const changes = parseChanges(site.text('3/changes.json'))!;
    expect(changes.revisions.filter(({table}) => table === 'disbursements' || table === 'rounds')).toEqual(
      []
    );
    expect(changes.hidden[`village/${busyVillage}`]!['stricter-tier']).toBeGreaterThan(100);
    expect(isSound(verifySite(site.out))).toBe(true);
  });
});

describe('withdrawing an attachment', () => {
  test('takes its picture, with its nonce, and all that names it out of every older release', async () => {
    const entry = parsePackList(site.text('1/picture.json'))!.packs['T-1']!;
    expect(existsSync(join(site.out, 'releases/files', entry))).toBe(true);
    site.edit('attachments.csv', text => text.replace(/^T-1,.*\n/m, ''));
    site.edit('dividends.csv', text => text.replace(',household,9,', ',household,3,'));
    site.settings({published_on: '2027-01-15'});
    await site.release({withdraw: 'T-1', because: '照片里有人'});
    const {removed} = parseManifest(site.text('4/manifest.json'))!;
    expect(removed.withdrawn).toContain(entry);
    for (const folder of [site.releases, join(site.out, 'releases')])
      expect(existsSync(join(folder, 'files', entry))).toBe(false);
    expect(existsSync(join(site.out, 'attachments/T-1.jpg'))).toBe(false);
    expect(holding(join(site.releases, 'files'), '"T-1"')).toEqual([]);
    expect(holding(join(site.releases, 'files'), 'T-1,P-OVER')).toEqual([]);
    expect(isSound(verifySite(site.out))).toBe(true);
  });
});

describe('a rule that became stricter', () => {
  test('takes dividends of too few households out of all older releases; they stand as a count', async () => {
    site.settings({smallest_cell: 4, published_on: '2027-02-15'});
    const refusal = await site.refused();
    expect(
      refusal.kind === 'not-public' && refusal.obstacles.map(({kind, file}) => `${kind} ${file}`)
    ).toEqual(['withheld dividends.csv']);
    site.edit('dividends.csv', text => text.replace(/^V-1,.*\n/m, ''));
    await site.release();
    expect(parseManifest(site.text('5/manifest.json'))!.removed.withheld.length).toBeGreaterThan(1);
    expect(holding(join(site.releases, 'files'), 'V-1')).toEqual([]);
    const changes = parseChanges(site.text('5/changes.json'))!;
    expect(changes.hidden['village/990201200203']).toEqual({withheld: 1});
    expect(changes.revisions).toEqual([]);
    expect(isSound(verifySite(site.out))).toBe(true);
  });
});

describe('a rule that became stricter after the row was corrected', () => {
  const other = releasedSite();
  afterAll(() => other.remove());

  test('takes the row as it was out of the older release, though nothing of today is hidden', async () => {
    other.edit('dividends.csv', text => text.replace(',household,9,', ',household,3,'));
    await other.release();
    other.settings({published_on: '2026-11-15'});
    other.edit('dividends.csv', text => text.replace(',household,3,', ',household,9,'));
    await other.release();
    const few = () =>
      [',household,3,', '"households":3,'].map(text => holding(join(other.releases, 'files'), text).length);
    expect(few().every(files => files > 0)).toBe(true);
    other.settings({smallest_cell: 4, published_on: '2026-12-15'});
    await other.release();
    expect(parseChanges(other.text('3/changes.json'))!.hidden).toEqual({});
    expect(parseManifest(other.text('3/manifest.json'))!.removed.withheld.length).toBeGreaterThan(1);
    expect(few()).toEqual([0, 0]);
    expect(isSound(verifySite(other.out))).toBe(true);
  });
});
