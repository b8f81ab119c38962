import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {apiFiles} from '../../src/publish/api/api-files.ts';
import {feeds} from '../../src/publish/files/feeds.ts';
import type {PackageInfo} from '../../src/publish/package/package-info.ts';
import type {IndexEntry, SiteInfo} from '../../src/publish/packs/site-info.ts';
import {sitemap} from '../../src/publish/files/sitemap.ts';
import type {SiteReleases} from '../../src/release/site-releases.ts';
import {sitePaths} from '../disk/write-sums.ts';

/**
 * What programs read beside the packs: index, lists and schemas of the API; with an address of the site also sitemap.xml and
 * the two feeds. `folder`: the grown site, whose pages the sitemap names; redirects of QR codes and kept copies are no pages.
 */
export function* machineFiles(
  snapshot: string,
  folder: string
): Generator<{readonly path: string; readonly content: string}> {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(snapshot, path), 'utf8')) as T;
  const site = read<SiteInfo>('site.json');
  for (const {path, content} of apiFiles(site, kind => read<IndexEntry[]>(`index/${kind}.json`)))
    yield {path: `api/v1/${path}`, content};
  if (!site.settings.site_url) return;
  const releases = existsSync(join(snapshot, 'releases.json'))
    ? read<SiteReleases>('releases.json')
    : {releases: [], faults: [], current: false};
  const {corrections} = read<PackageInfo>('package.json');
  for (const {path, content} of feeds(site, releases, corrections)) yield {path: path.slice(1), content};
  const pages = sitePaths(folder).filter(
    path => /(^|\/)index\.html$/.test(path) && !/^(en\/)?v\//.test(path)
  );
  yield* sitemap(site.settings.site_url, pages, site.settings.published_on);
}
