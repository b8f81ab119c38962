import {describe, expect, test} from 'vitest';
import type {DiskReleases} from '../../scripts/release/release-folder.ts';
import {reviewOld} from '../../scripts/release/review-old.ts';
import type {Tier} from '../../src/model/choices.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import {readHistory} from '../../src/release/history.ts';
import type {Values} from '../../src/release/pack-rows.ts';
import {releaseTexts} from '../../src/release/release-texts.ts';
import {sha256} from '../../src/release/sha256.ts';
import {storedFile} from '../../src/release/stored-file.ts';
import {noCounty} from '../guard/invented.ts';
import {uneventful} from '../release/uneventful.ts';

const settings = settingsSchema.parse({
  publisher: {zh: '晴川县', en: 'Qingchuan'},
  data_on: '2026-09-30',
  published_on: '2026-10-15',
  data_status: 'demonstration'
});
const payment = (id: string, more: Values = {}) => ({
  disbursement_id: id,
  village_code: '990101101201',
  payee_kind: 'household',
  payee: '张**',
  item: 'gengdi',
  amount_fen: 120000,
  paid_on: '2026-03-01',
  file: 'disbursements.csv',
  ...more
});
const village = (payments: readonly object[]) => ({
  kind: 'village',
  id: '990101101201',
  record: {village_code: '990101101201'},
  rows: {payments, rounds: [], notices: [], teams: []}
});

/** One old release with one village and its file of payments; what a review of today takes out, by reason. */
async function review(
  payments: readonly object[],
  {
    tiers = {gengdi: 'masked'},
    retention = 0,
    withdrawn = []
  }: {tiers?: Record<string, Tier>; retention?: number; withdrawn?: readonly string[]} = {}
) {
  const stored = new Map<string, Uint8Array>();
  const put = (content: string): string => {
    const bytes = storedFile('0'.repeat(32), new TextEncoder().encode(content));
    stored.set(sha256(bytes), bytes);
    return sha256(bytes);
  };
  const pack = put(JSON.stringify(village(payments)));
  const data = put('disbursement_id\nD1\n');
  const other = put('village_code\n990101101201\n');
  const item = put(
    JSON.stringify({kind: 'item', id: 'gengdi', record: {item: 'gengdi', effective_tier: 'masked'}, rows: {}})
  );
  const texts = releaseTexts([], {
    settings,
    publisher: 'x',
    code: {version: '1', sha256: sha256(''), guard_sha256: sha256('')},
    lockfile: sha256(''),
    data: new Map([
      ['settings.json', other],
      ['disbursements.csv', data]
    ]),
    packs: new Map([
      ['village/990101101201', pack],
      ['item/gengdi', item]
    ]),
    ...uneventful(1)
  });
  const {releases} = readHistory({numbers: [1], text: path => texts.get(path.replace('1/', '')) ?? null});
  const tierMap = new Map(Object.entries(tiers));
  const values = new Set(withdrawn);
  const today = {...settings, retention_months: retention};
  const {removed} = await reviewOld(
    releases,
    {stored: (entry: string) => stored.get(entry) ?? null} as DiskReleases,
    new Set([item]),
    {
      tiers: tierMap,
      withdrawn: values,
      settings: today
    }
  );
  const names = new Map([
    [pack, 'pack'],
    [data, 'data'],
    [other, 'other']
  ]);
  return Object.fromEntries(
    Object.entries(removed).flatMap(([reason, entries]) =>
      entries.length ? [[reason, entries.map(entry => names.get(entry)).sort()]] : []
    )
  );
}

describe('reviewOld takes out of old releases', () => {
  test('nothing where today’s rules are those of then', async () => {
    expect(await review([payment('D1')])).toEqual({});
  });

  test.each([
    ['a row whose cell a detector finds today', {payee: `张** ${noCounty}198001010010`}, {}, 'withheld'],
    ['a row past its time', {paid_on: '2024-01-01'}, {retention: 12}, 'expired'],
    [
      'a row whose item is published only as totals today',
      {},
      {tiers: {gengdi: 'aggregate'}},
      'stricter-tier'
    ],
    ['a full name that is masked today', {payee: '张建国'}, {}, 'stricter-tier'],
    ['a row that was withdrawn', {}, {withdrawn: ['D1']}, 'withdrawn']
  ] as const)('the pack and the file of data with %s, and nothing else', async (_, more, today, reason) => {
    expect(await review([payment('D1', more)], today)).toEqual({[reason]: ['data', 'pack']});
  });

  test('a unit’s payment stays, however old', async () => {
    expect(
      await review([payment('D1', {payee_kind: 'firm', payee: '晴川建筑公司', paid_on: '2020-01-01'})], {
        retention: 12
      })
    ).toEqual({});
  });
});
