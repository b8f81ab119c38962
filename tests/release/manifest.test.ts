import {createPublicKey, generateKeyPairSync, type KeyObject} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {checkpointText} from '../../src/release/checkpoint.ts';
import {parseChanges} from '../../src/release/changes.ts';
import {readHistory, type ReleaseFolder} from '../../src/release/history.ts';
import {parseManifest, type PackList} from '../../src/release/manifest.ts';
import {releaseTexts, type ReleaseParts} from '../../src/release/release-texts.ts';
import {sha256} from '../../src/release/sha256.ts';
import {signSsh, sshPublicKey} from '../../src/release/ssh-signature.ts';
import {standing} from '../../src/release/standing.ts';
import {wrongTrees} from '../../src/release/wrong-trees.ts';
import {uneventful} from './uneventful.ts';

const entry = (text: string) => sha256(text);
const parts = (packs: Record<string, string>, release: number): ReleaseParts => ({
  settings: {data_on: '2026-09-30', published_on: '2026-10-15', data_status: 'demonstration'},
  publisher: '晴川县',
  code: {version: '1', sha256: entry('code'), guard_sha256: entry('guard')},
  lockfile: entry('lock'),
  data: new Map([['settings.json', entry('settings')]]),
  packs: new Map(Object.entries(packs)),
  ...uneventful(release)
});

/** Three releases as texts by path: village 2 changes, project 1 changes, village 3 comes and goes. */
function folder(): Map<string, string> {
  const files = new Map<string, string>();
  const states: Record<string, string>[] = [
    {'village/1': entry('a'), 'village/2': entry('b'), 'project/P1': entry('p')},
    {'village/1': entry('a'), 'village/2': entry('c'), 'village/3': entry('d'), 'project/P1': entry('q')},
    {'village/1': entry('a'), 'village/2': entry('c'), 'project/P1': entry('q')}
  ];
  for (const [at, packs] of states.entries()) {
    const {releases} = readHistory(asFolder(files));
    for (const [name, text] of releaseTexts(releases, parts(packs, at + 1)))
      files.set(`${at + 1}/${name}`, text);
  }
  return files;
}
const asFolder = (files: ReadonlyMap<string, string>): ReleaseFolder => ({
  numbers: [
    ...new Set([...files.keys()].filter(name => name.includes('/')).map(name => Number(name.split('/')[0])))
  ].sort((a, b) => a - b),
  text: path => files.get(path) ?? null
});

describe('a row of releases', () => {
  test('lists a pack only where it is new or changed, and one that is no more', () => {
    const lists = readHistory(asFolder(folder())).releases.map(
      ({manifest, lists}): Record<string, PackList> => ({
        ...manifest.packs,
        ...lists
      })
    );
    expect(lists.map(list => Object.keys(list['village']?.packs ?? {}))).toEqual([
      ['1', '2'],
      ['2', '3'],
      []
    ]);
    expect(lists[2]!['village']!.gone).toEqual(['3']);
    expect(lists.map(list => Object.keys(list['project']!.packs))).toEqual([['P1'], ['P1'], []]);
  });

  test('tells what stands after each', () => {
    const {releases, faults} = readHistory(asFolder(folder()));
    expect(faults).toEqual([]);
    expect(
      Object.fromEntries([...standing(releases).packs].map(([name, {release}]) => [name, release]))
    ).toEqual({
      'village/1': 1,
      'village/2': 2,
      'project/P1': 2
    });
    expect(standing(releases, 2).packs.has('village/3')).toBe(true);
    expect(wrongTrees(releases)).toEqual([]);
  });

  test('whichever text of whichever release is altered or lost, the fault is named with its release', () => {
    const sound = folder();
    for (const path of sound.keys()) {
      if (path.endsWith('changes.json')) continue;
      const release = Number(path[0]);
      const names = (files: ReadonlyMap<string, string>) => {
        const {releases, faults} = readHistory(asFolder(files));
        return [...faults.map(fault => fault.release), ...wrongTrees(releases).map(tree => tree.release)];
      };
      const altered = sound
        .get(path)!
        .replace(/[0-9a-f](?=[^0-9a-f]*$)/, digit => (digit === '0' ? '1' : '0'));
      if (altered !== sound.get(path))
        expect([path, names(new Map(sound).set(path, altered))[0]]).toEqual([path, release]);
      const lost = new Map(sound);
      lost.delete(path);
      expect([path, names(lost)[0]]).toEqual([path, release]);
    }
  });

  test('a release whose manifest and checkpoint are both made again breaks the chain', () => {
    const files = folder();
    const manifest = files.get('2/manifest.json')!.replace('2026-09-30', '2026-09-29');
    const checkpoint = readHistory(asFolder(files)).releases[1]!.checkpoint;
    files.set('2/manifest.json', manifest);
    files.set('2/checkpoint.txt', checkpointText({...checkpoint, manifest: sha256(manifest)}));
    expect(readHistory(asFolder(files)).faults).toEqual([{release: 3, kind: 'broken-chain'}]);
  });

  test('a missing release is named; those after it are still read', () => {
    const files = new Map([...folder()].filter(([name]) => !name.startsWith('2/')));
    const {releases, faults} = readHistory(asFolder(files));
    expect(faults).toEqual([{release: 2, kind: 'missing'}]);
    expect(releases.map(({number}) => number)).toEqual([1, 3]);
    expect(standing(releases).complete).toBe(false);
  });
});

describe('a release signed with another key than the one before', () => {
  const [old, young, stranger] = [1, 2, 3].map(() => generateKeyPairSync('ed25519').privateKey) as [
    KeyObject,
    KeyObject,
    KeyObject
  ];
  const fingerprint = (key: KeyObject) => sshPublicKey(createPublicKey(key)).fingerprint;
  /** Releases of one village, each signed with its key, all keys listed; `handover`: who else signs the last checkpoint. */
  const signed = (keys: readonly (KeyObject | null)[], handover?: KeyObject) => {
    const files = new Map<string, string>();
    const lines = [old, young, stranger].map(key => `x ${sshPublicKey(createPublicKey(key)).line}`);
    files.set('allowed_signers', lines.join('\n'));
    for (const [at, key] of keys.entries()) {
      const {releases} = readHistory(asFolder(files));
      const own = {...parts({'village/1': entry(`${at}`)}, at + 1), key: key && fingerprint(key)};
      for (const [name, text] of releaseTexts(releases, own)) files.set(`${at + 1}/${name}`, text);
      const checkpoint = files.get(`${at + 1}/checkpoint.txt`)!;
      if (key) files.set(`${at + 1}/checkpoint.txt.sig`, signSsh(checkpoint, key));
      if (handover && at === keys.length - 1)
        files.set(`${at + 1}/handover.sig`, signSsh(checkpoint, handover));
    }
    const {releases, faults} = readHistory(asFolder(files));
    expect(faults).toEqual([]);
    return releases.map(({keyChange}) => keyChange);
  };

  test('is noticed, also after unsigned ones; the first key and the same key are no change', () => {
    const from = fingerprint(old);
    expect(signed([old, old])).toEqual([null, null]);
    expect(signed([null, old])).toEqual([null, null]);
    expect(signed([old, young])).toEqual([null, {from, handedOver: false}]);
    expect(signed([old, null, young])).toEqual([null, null, {from, handedOver: false}]);
  });

  test('is handed over only by the key before, not by the new one or a third', () => {
    const handedOver = (by: KeyObject) => signed([old, young], by)[1]!.handedOver;
    expect([old, young, stranger].map(handedOver)).toEqual([true, false, false]);
  });
});

test('a manifest that is not canonical is none', () => {
  const text = folder().get('1/manifest.json')!;
  expect(parseManifest(text)).not.toBeNull();
  for (const other of [text.trimEnd(), ` ${text}`, text.replace('{', '{"more":1,'), '', '[]'])
    expect(parseManifest(other)).toBeNull();
  expect(parseChanges('{}')).toBeNull();
});

test('25,000 villages, 1,200 townships, 150,000 projects: the manifest stays within 5 MB, also when all rows expire', () => {
  const packs: Record<string, string> = {};
  const more = (kind: string, count: number, digits: number) => {
    for (let id = 0; id < count; id++)
      packs[`${kind}/${String(id).padStart(digits, '9')}`] = entry(`${kind} ${id}`);
  };
  more('village', 25_000, 12);
  more('township', 1_200, 9);
  more('fund', 500, 12);
  more('project', 150_000, 12);
  const removed = {
    expired: Object.values(packs).slice(0, 25_000),
    withheld: [],
    withdrawn: [],
    'stricter-tier': []
  };
  const texts = releaseTexts([], {...parts(packs, 1), removed});
  expect(texts.get('manifest.json')!.length).toBeLessThan(5_000_000);
  expect(texts.get('manifest.json')!.length).toBeGreaterThan(3_000_000);
});
