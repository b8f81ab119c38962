import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {diskReleases} from '../../scripts/release/release-folder.ts';
import {reviewOld} from '../../scripts/release/review-old.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import {readHistory} from '../../src/release/history.ts';
import {releaseTexts} from '../../src/release/release-texts.ts';
import {sha256} from '../../src/release/sha256.ts';
import {storedFile} from '../../src/release/stored-file.ts';
import {noCounty} from '../guard/invented.ts';
import {uneventful} from './uneventful.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-judged-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
mkdirSync(join(folder, 'files'), {recursive: true});

const settings = settingsSchema.parse({
  publisher: {zh: '晴川县', en: 'Qingchuan'},
  data_on: '2026-09-30',
  published_on: '2026-10-15',
  data_status: 'demonstration'
});
const entries = new Map<string, string>();
/** Stores a file and gives its entry; `name` is what the tests call it. */
function put(name: string, content: string): string {
  const file = storedFile('0'.repeat(32), Buffer.from(content));
  const entry = sha256(file);
  writeFileSync(fileOf(entry), file);
  entries.set(name, entry);
  return entry;
}
const fileOf = (entry: string): string => join(folder, 'files', entry);
/** What the tests call these entries, in order. */
const called = (some: Iterable<string>): string[] => {
  const names = new Map([...entries].map(([name, entry]) => [entry, name]));
  return [...some].map(entry => names.get(entry)!).sort();
};

/** More than one thread pays for. */
const villages = Array.from({length: 1_200}, (_, at) => String(990_101_000_000 + at));
const payment = (id: string, payee: string) => ({
  disbursement_id: `D${id}`,
  village_code: id,
  payee_kind: 'household',
  payee,
  item: 'gengdi',
  amount_fen: 120_000,
  paid_on: '2026-03-01',
  file: `paid-${id.slice(-4)}.csv`
});
const pack = (kind: string, id: string, rows: object, record: object = {}) =>
  canonicalJson({figures: {expired_payments: 0}, findings: [], kind, id, record, rows, sources: {}});
const village = (release: number, id: string, payee: string) =>
  put(
    `${release} village ${id.slice(-4)}`,
    pack(
      'village',
      id,
      {payments: [payment(id, payee)], rounds: [], notices: [], teams: []},
      {village_code: id, release}
    )
  );

const [first, late, lost, number] = [villages[0]!, villages[900]!, villages[901]!, villages[1_100]!];
/** What stands there of a village’s only payment, by release. */
const payees: readonly Record<string, string>[] = [
  {[late]: '张**', [number]: `张** ${noCounty}198001010010`},
  // A name that is masked today stands in full, only in the second release.
  {[first]: '李**', [late]: '张建国', [number]: '张**'}
];
const packs = new Map<string, string>();
for (const [at, changed] of payees.entries()) {
  const release = at + 1;
  for (const id of release === 1 ? villages : Object.keys(changed))
    packs.set(`village/${id}`, village(release, id, changed[id] ?? '王**'));
  // A project’s pack lists the payment too, and nothing in it is unfit by itself.
  packs.set(
    'project/P1',
    put(`${release} project`, pack('project', 'P1', {payments: [payment(late, '张**')], release}))
  );
  const data = [late, number].map(id => {
    const name = `paid-${id.slice(-4)}.csv`;
    return [name, put(`${release} ${name}`, `D${id},${release}\n`)] as const;
  });
  const texts = releaseTexts(readHistory(diskReleases(folder)).releases, {
    settings,
    publisher: 'x',
    code: {version: '1', sha256: sha256(''), guard_sha256: sha256('')},
    lockfile: sha256(''),
    data: new Map([...data, ['settings.json', put('settings', '{}')]]),
    packs,
    ...uneventful(release)
  });
  mkdirSync(join(folder, String(release)));
  for (const [name, text] of texts) writeFileSync(join(folder, String(release), name), text);
}
const {releases} = readHistory(diskReleases(folder));
/** As today's site has them. */
const now = new Set([entries.get(`2 village ${number.slice(-4)}`)!]);
rmSync(fileOf(entries.get(`1 village ${lost.slice(-4)}`)!));

// Today every village has its payments masked, and one more.
mkdirSync(join(folder, 'packs/village'), {recursive: true});
for (const id of villages) {
  const payments = [payment(id, id === late || id === number ? '张**' : '王**'), payment(`${id}-2`, '赵**')];
  writeFileSync(
    join(folder, 'packs/village', `${id}.json`),
    pack('village', id, {payments, rounds: [], notices: [], teams: []}, {village_code: id, release: 3})
  );
}

const review = (threads: number, packs?: string) =>
  reviewOld(
    releases,
    diskReleases(folder),
    now,
    {tiers: new Map([['gengdi', 'masked']]), withdrawn: new Set(), settings, ...(packs ? {packs} : {})},
    threads
  );

test('reviewOld(…): a payment that must go from one pack goes from all that list it, whichever is judged first', async () => {
  const {removed, passed} = await review(1);
  expect(removed.expired).toEqual([]);
  expect(removed.withdrawn).toEqual([]);
  expect(called(removed['stricter-tier'])).toEqual(
    [1, 2].flatMap(release => ['paid-0900.csv', 'project', 'village 0900'].map(name => `${release} ${name}`))
  );
  expect(called(removed.withheld)).toEqual(['1 paid-1100.csv', '1 village 1100']);
  const untouched = villages.filter(id => ![late, lost, number].includes(id));
  expect(called(passed)).toEqual(
    [
      ...untouched.map(id => `1 village ${id.slice(-4)}`),
      '2 village 0000',
      '2 paid-1100.csv',
      'settings'
    ].sort()
  );
});

test('reviewOld(…) finds the same by threads as by one, in the same order', async () => {
  const [alone, three] = [await review(1), await review(3)];
  expect(three.removed).toEqual(alone.removed);
  expect([...three.passed]).toEqual([...alone.passed]);
});

test('reviewOld(…): rows that stand today word for word need not be judged, and nothing else is let through for it', async () => {
  const all = await review(1);
  for (const threads of [1, 2]) {
    const beside = await review(threads, join(folder, 'packs'));
    expect(beside.removed).toEqual(all.removed);
    expect([...beside.passed]).toEqual([...all.passed]);
  }
});

test('reviewOld(…): what a thread cannot read is thrown, and no thread goes on', async () => {
  const path = fileOf(entries.get('1 village 1150')!);
  rmSync(path);
  mkdirSync(path);
  await expect(review(2)).rejects.toThrow('EISDIR');
});
