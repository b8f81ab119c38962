import type {Manifest, PackList} from '../../release/manifest.ts';
import {hashOf, textOf, type SiteFiles} from './site-files.ts';

/** The releases of the site as the browser reads them, newest first, each proven by the one after it. */
export interface BrowserHistory {
  readonly print: string;
  readonly manifests: readonly Manifest[];
  /** The release whose manifest is missing or not the one that the next release or the checkpoint names; null: none. */
  readonly broken: number | null;
}

/** Follows the chain backwards from the last checkpoint. */
export async function readBack({release, get}: SiteFiles): Promise<BrowserHistory> {
  const manifests: Manifest[] = [];
  const checkpoint = await get(`releases/${release}/checkpoint.txt`);
  const print = checkpoint
    ? hashOf(checkpoint)
        .slice(0, 16)
        .replace(/.{4}(?=.)/g, '$& ')
    : '';
  let expected = /\nmanifest ([0-9a-f]{64})\n/.exec(checkpoint ? textOf(checkpoint) : '')?.[1] ?? null;
  for (let number = release; number > 0; number--) {
    const bytes = await get(`releases/${number}/manifest.json`);
    if (!bytes || hashOf(bytes) !== expected) return {print, manifests, broken: number};
    const manifest = JSON.parse(textOf(bytes)) as Manifest;
    manifests.push(manifest);
    expected = manifest.previous;
  }
  return {print, manifests, broken: null};
}

/** The entries that a pack has had, newest first, with the release that brought each; an empty entry: it was no more. */
export async function entriesOf(
  {manifests}: BrowserHistory,
  {get}: SiteFiles,
  kind: string,
  id: string
): Promise<{release: number; entry: string}[]> {
  const found: {release: number; entry: string}[] = [];
  for (const {release, packs, trees} of manifests) {
    let list: PackList | undefined = packs[kind];
    if (kind in trees) {
      const bytes = await get(`releases/${release}/${kind}.json`);
      list = bytes ? (JSON.parse(textOf(bytes)) as PackList) : undefined;
    }
    const entry = list?.packs[id];
    if (entry) found.push({release, entry});
    else if (list && list.gone.indexOf(id) >= 0) found.push({release, entry: ''});
  }
  return found;
}
