import {expect, test} from 'vitest';
import {sameRules} from '../../scripts/release/same-rules.ts';
import {settingsSchema, type SettingsInput} from '../../src/model/settings.ts';
import type {Release} from '../../src/release/history.ts';
import {sha256} from '../../src/release/sha256.ts';
import {storedFile} from '../../src/release/stored-file.ts';

const files = new Map<string, Uint8Array>();
const disk = {stored: (entry: string) => files.get(entry) ?? null};
function store(content: object): string {
  const file = storedFile('0'.repeat(32), new TextEncoder().encode(JSON.stringify(content)));
  files.set(sha256(file), file);
  return sha256(file);
}
const guard = sha256('guard of today');
const written: SettingsInput = {
  publisher: {zh: '晴川县', en: 'Qingchuan'},
  data_on: '2026-09-30',
  published_on: '2026-10-15',
  data_status: 'demonstration',
  phones: [{name: {zh: '县', en: 'County'}, number: '0999-0000001'}]
};
const item = store({kind: 'item', record: {item: 'gengdi', effective_tier: 'masked'}, rows: {}});
const items = [['gengdi', item]] as const;
const release = (more: {guard?: string; settings?: string} = {}) =>
  ({
    number: 1,
    manifest: {
      code: {version: '1', sha256: sha256('another update'), guard_sha256: more.guard ?? guard},
      settings: more.settings ?? store(written),
      data: {},
      packs: {},
      removed: {}
    },
    lists: {}
  }) as unknown as Release;
const today = (change: Partial<SettingsInput> = {}, tier: 'masked' | 'aggregate' = 'masked') => ({
  guard,
  settings: settingsSchema.parse({...written, ...change}),
  tiers: new Map([['gengdi', tier]])
});

test('sameRules(…): after an update elsewhere, on another day, in other words, old content need not be judged again', () => {
  expect(sameRules(release(), items, disk, today())).toBe(true);
  const later = {data_on: '2026-12-31', published_on: '2027-01-15', next_update_by: '2027-04-15'};
  expect(sameRules(release(), items, disk, today({...later, site_url: 'https://example.org/'}))).toBe(true);
});

test.each([
  ['another guard', release({guard: sha256('guard of last year')}), today()],
  ['a smallest cell that grew', release(), today({smallest_cell: 4})],
  ['a stricter tier', release(), today({stricter_tiers: {gengdi: 'aggregate'}})],
  ['an item with another tier', release(), today({}, 'aggregate')],
  ['a phone that is shown no more', release(), today({phones: []})],
  ['another form of masked names', release(), today({mask_form: 'mou'})],
  [
    'rows that expire, which the day decides',
    release({settings: store({...written, retention_months: 24})}),
    today({retention_months: 24})
  ],
  ['settings of then that are lost', release({settings: sha256('lost')}), today()]
])('sameRules(…): not with %s', (_, last, now) => {
  expect(sameRules(last, items, disk, now)).toBe(false);
});

test('sameRules(undefined, …): no release, nothing was judged', () => {
  expect(sameRules(undefined, [], disk, today())).toBe(false);
});
