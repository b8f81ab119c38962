import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {changedPacks} from '../../scripts/release/changed-packs.ts';
import {checkedFiles} from '../../scripts/release/checked-files.ts';
import {diskReleases} from '../../scripts/release/release-folder.ts';
import type {PackPair} from '../../src/release/collect-changes.ts';
import {sha256} from '../../src/release/sha256.ts';
import {readStored, storedFile} from '../../src/release/stored-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-changed-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** More than one thread pays for. */
const villages = Array.from({length: 4_200}, (_, at) => String(990_101_000_000 + at));
const pack = (id: string, amount_fen: number) =>
  `{"figures":{"expired_payments":0},"findings":[],"id":"${id}","kind":"village","record":{"village":"大井村"},"rows":{"payments":[{"amount_fen":${amount_fen},"disbursement_id":"D${id}"}]},"sources":{}}\n`;

const packs = join(folder, 'portal/packs/village');
const stored = join(folder, 'releases/files');
for (const path of [packs, stored, join(folder, 'portal/attachments')]) mkdirSync(path, {recursive: true});
writeFileSync(join(folder, 'portal/attachments/T1.jpg'), 'picture');
const last = new Map<string, string>();
for (const [at, id] of villages.entries()) {
  writeFileSync(join(packs, `${id}.json`), pack(id, 100));
  // The first is new, every thousandth changed, the second one's file is damaged.
  if (at === 0) continue;
  const old = storedFile('0'.repeat(32), Buffer.from(pack(id, at % 1_000 ? 100 : 900)));
  last.set(`village/${id}`, sha256(old));
  writeFileSync(join(stored, sha256(old)), at === 1 ? 'damaged' : old);
}
const gone = storedFile('1'.repeat(32), Buffer.from(pack('990199000001', 5)));
last.set('village/990199000001', sha256(gone));
writeFileSync(join(stored, sha256(gone)), gone);

const standing = new Map([...last].map(([name, entry]) => [name, {entry, release: 1}]));

async function compared(threads: number, first = false) {
  const task = {
    snapshot: join(folder, 'portal'),
    releases: join(folder, 'releases'),
    draft: join(folder, `draft-${first ? 'first-' : ''}${threads}`),
    first
  };
  const now = {packs: new Map<string, string>(), whole: new Set<string>(), rows: {}};
  const pairs: PackPair[] = [];
  const files = checkedFiles(diskReleases(task.releases));
  for await (const pair of changedPacks(task, first ? new Map() : standing, files, now, threads))
    pairs.push(pair);
  return {...now, pairs, draft: task.draft};
}

test('changedPacks(…): new, changed, lost and gone packs in order of their names, the same by threads as by one', async () => {
  const [alone, three] = [await compared(1), await compared(3)];
  expect(
    alone.pairs.map(({name, before, after}) => [name.slice(-6), before && 'before', after && 'after'])
  ).toEqual([
    ['000000', null, 'after'],
    ['000001', undefined, 'after'],
    ...['001000', '002000', '003000', '004000'].map(name => [name, 'before', 'after']),
    ['000001', 'before', null]
  ]);
  expect(three.pairs).toEqual(alone.pairs);
  expect([...three.packs.keys()]).toEqual([...villages.map(id => `village/${id}`), 'picture/T1']);
  for (const {packs, whole, draft} of [alone, three]) {
    const written = readdirSync(join(draft, 'files'));
    expect(written).toHaveLength(7);
    for (const entry of written) {
      const file = readFileSync(join(draft, 'files', entry));
      expect([sha256(file), whole.has(entry), [...packs.values()].includes(entry)]).toEqual([
        entry,
        true,
        true
      ]);
    }
    expect(
      Buffer.from(
        readStored(readFileSync(join(draft, 'files', packs.get('picture/T1')!)))!.content
      ).toString()
    ).toBe('picture');
    for (const [name, entry] of last) if (packs.get(name) === entry) expect(whole.has(entry)).toBe(true);
  }
});

test('changedPacks(…) of a first release: every pack is stored and its rows counted, the same by threads as by one', async () => {
  for (const threads of [1, 2]) {
    const {pairs, packs, rows, draft} = await compared(threads, true);
    expect(pairs).toEqual([]);
    expect([packs.size, readdirSync(join(draft, 'files')).length]).toEqual([4_201, 4_201]);
    expect(rows).toEqual({villages: {rows: 4_200}, disbursements: {rows: 4_200, fen: 420_000}});
  }
});

test('changedPacks(…): what a thread cannot read is thrown, and no thread goes on', async () => {
  rmSync(join(folder, 'portal/packs/village/990101004100.json'));
  mkdirSync(join(folder, 'portal/packs/village/990101004100.json'));
  await expect(compared(2)).rejects.toThrow('EISDIR');
});
