import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface SitePage {
  /** Path inside the site: `village/990201100201/index.html`. */
  readonly path: string;
  /** home, village, year, notice, township, … 404; English twins are of the same type. */
  readonly type: string;
  readonly locale: 'zh' | 'en';
}

/** Every page of a built site, by path. */
export function sitePages(site: string): SitePage[] {
  return readdirSync(site, {recursive: true, encoding: 'utf8'})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.html'))
    .sort()
    .map(path => ({path, type: typeOf(path), locale: path.startsWith('en/') ? 'en' : 'zh'}));
}

function typeOf(path: string): string {
  const [room = '', ...rest] = path.replace(/^en\//, '').replace(/\/?index\.html$/, '').split('/'); // prettier-ignore
  if (room === '') return 'home';
  if (/\/\d+-[\d-]+\.html$/.test(path)) return 'kept';
  // A village's report page is not the site's report of what was read.
  if (room === 'village' && rest[1] === 'report') return 'raise';
  // A page for other sites, a county’s flow of money, and a check’s sheets of paper are kinds of their own.
  if (['embed', 'flow', 'sheet'].includes(rest[1] ?? '')) return rest[1]!;
  if (room === 'village' && rest.length > 1) return /^\d{4}$/.test(rest[1]!) ? 'year' : rest[1]!;
  if (room === 'v') return 'short';
  return room.replace(/\.html$/, '');
}

// Beyond, a page has more rows, but no more kinds of things; the checks of a browser take minutes on it.
const longEnough = 100_000;

/** One page of each type and locale: the largest up to 100 kB, since it has most of what can go wrong. */
export function pageTypes(site: string): SitePage[] {
  const chosen = new Map<string, {page: SitePage; bytes: number}>();
  for (const page of sitePages(site)) {
    if (page.type === 'short') continue; // leads on at once: nobody reads it
    const key = `${page.type} ${page.locale}`;
    const bytes = readFileSync(join(site, page.path)).length;
    const before = chosen.get(key);
    if (
      !before ||
      (before.bytes > longEnough ? bytes < before.bytes : bytes > before.bytes && bytes <= longEnough)
    )
      chosen.set(key, {page, bytes});
  }
  return [...chosen.values()].map(({page}) => page);
}
