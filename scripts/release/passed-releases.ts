import type {Release} from '../../src/release/history.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/**
 * Numbers of the releases whose contents passed this very guard when they were made, so that only their bytes need be
 * checked: by the same code, and no phone that was published then is withheld today. A release is kept only after the whole
 * site was looked at.
 */
export function passedReleases(
  releases: readonly Release[],
  disk: StoredFiles,
  code: string,
  phones: ReadonlySet<string>
): ReadonlySet<number> {
  const passed = releases.filter(
    ({manifest}) =>
      manifest.code.sha256 === code && phonesOf(disk, manifest.settings)?.every(number => phones.has(number))
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
