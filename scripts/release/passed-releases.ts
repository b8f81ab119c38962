import type {Release} from '../../src/release/history.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/**
 * Numbers of the releases whose contents passed this very guard when they were made, so that only their bytes need be
 * checked: a release is kept only after the whole site was looked at. What finds numbers that must not leave knows nothing
 * but the bytes and the phones that may be shown, so it would say the same again: `guard` is the hash over its code, the
 * bytes are held against theirs, and no phone that was published then is withheld today. Other code may have changed.
 */
export function passedReleases(
  releases: readonly Release[],
  disk: StoredFiles,
  guard: string,
  phones: ReadonlySet<string>
): ReadonlySet<number> {
  const passed = releases.filter(
    ({manifest}) =>
      manifest.code.guard_sha256 === guard &&
      phonesOf(disk, manifest.settings)?.every(number => phones.has(number))
  );
  return new Set(passed.map(({number}) => number));
}

/** Null where the settings of that time are missing or damaged. */
function phonesOf(disk: StoredFiles, entry: string): string[] | null {
  const content = contentOf(disk, entry);
  if (!content) return null;
  const {phones = []} = JSON.parse(new TextDecoder().decode(content)) as {phones?: {number: string}[]};
  return phones.map(({number}) => number);
}
