import {expect, test} from 'vitest';
import {passedReleases} from '../../scripts/release/passed-releases.ts';
import type {Release} from '../../src/release/history.ts';
import {sha256} from '../../src/release/sha256.ts';
import {storedFile} from '../../src/release/stored-file.ts';

const [now, older] = [sha256('guard of today'), sha256('guard of last year')];
const files = new Map<string, Uint8Array>();
const store = (settings: object): string => {
  const file = storedFile('0'.repeat(32), new TextEncoder().encode(JSON.stringify(settings)));
  files.set(sha256(file), file);
  return sha256(file);
};
const disk = {stored: (entry: string) => files.get(entry) ?? null};
/** Each made by another update of the software. */
const release = (number: number, guard_sha256: string, settings: string) =>
  ({
    number,
    manifest: {code: {version: '1', sha256: sha256(`update ${number}`), guard_sha256}, settings}
  }) as Release;

test('passedReleases(…): the same guard, whatever else was updated, and no phone that is published no more, else their contents are read again', () => {
  const one = store({phones: [{number: '0999-0000001'}]});
  const two = store({phones: [{number: '0999-0000001'}, {number: '0999-0000002'}]});
  const none = store({publisher: 'Qingchuan'});
  const releases = [
    release(1, older, none),
    release(2, now, one),
    release(3, now, two),
    release(4, now, none),
    release(5, now, sha256('settings that are gone'))
  ];
  const passed = (...phones: string[]) => [...passedReleases(releases, disk, now, new Set(phones))];
  expect(passed('0999-0000001')).toEqual([2, 4]);
  expect(passed('0999-0000001', '0999-0000002')).toEqual([2, 3, 4]);
  expect(passed()).toEqual([4]);
  expect([...passedReleases(releases, disk, older, new Set())]).toEqual([1]);
});
