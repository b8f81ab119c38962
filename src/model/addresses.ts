/**
 * The permanent addresses (design 8). A page's path starts and ends with a slash: `/village/530326101201/`.
 * Chinese stands at the root, other languages below their prefix.
 */
export const address = {
  home: () => '/',
  village: (code: string) => `/village/${code}/`,
  year: (code: string, year: number | string) => `/village/${code}/${year}/`,
  payment: (code: string, year: number | string, id: string) => `/village/${code}/${year}/#${id}`,
  notice: (code: string) => `/village/${code}/notice/`,
  /** The report page of a village; each of its projects has a place there. */
  raise: (code: string, project?: string) => `/village/${code}/report/${project ? `#${project}` : ''}`,
  read: (code: string) => `/village/${code}/read/`,
  /** A chart as a file: `/township/990101100/charts/paid-by-year.svg`. */
  /** A chart's file, without its ending. */
  chart: (kind: string, id: string, name: string) => `/${kind}/${id}/charts/${name}`,
  /** A small page to be shown inside another site's. */
  embed: (kind: string, id: string) => `/${kind}/${id}/embed/`,
  picture: (code: string) => `/village/${code}/summary.svg`,
  /** What was built in a village, whether it is in use, what it brought; and the village’s own accounts. */
  use: (code: string) => `/village/${code}/use/`,
  accounts: (code: string) => `/village/${code}/accounts/`,
  /** Not /assets/: scripts and pictures of the site lie there. */
  assets: () => '/asset-register/',
  /** What villages need, township by township; and by which ways the money comes. */
  needs: (township?: string) => `/needs/${township ? `#t${township}` : ''}`,
  need: (id: string) => `/needs/#${id}`,
  roots: () => '/roots/',
  /** Complaints, audits and inspections; households at risk: numbers only. */
  oversight: () => '/oversight/',
  monitoring: () => '/monitoring/',
  /** The sheet for counting on site, each project at its own place. */
  count: (code: string) => `/village/${code}/count/`,
  /** The village page as one file, with the data's day in its name. */
  kept: (code: string, day: string) => `/village/${code}/${code}-${day}.html`,
  short: (code: string) => `/v/${code}/`,
  township: (code: string) => `/township/${code}/`,
  county: (code: string) => `/county/${code}/`,
  /** Who is posted where, what they promised, what inspections found; of a township, at one of its places (ids begin with a letter). */
  teams: () => '/teams/',
  posts: (township: string, village?: string) =>
    `/township/${township}/teams/${village ? `#v${village}` : ''}`,
  flow: (county: string) => `/county/${county}/flow/`,
  unplaced: (id?: string) => `/unplaced/${id ? `#${id}` : ''}`,
  project: (id: string) => `/project/${id}/`,
  fund: (id: string) => `/fund/${id}/`,
  item: (id: string) => `/item/${id}/`,
  payee: (code: string) => `/payee/${code}/`,
  villages: () => '/villages/',
  projects: (filter?: string) => `/projects/${filter ? `${filter}/` : ''}`,
  funds: () => '/funds/',
  items: () => '/items/',
  report: () => '/report/',
  checks: () => '/checks/',
  check: (id: string, finding?: string) => `/checks/${id}/${finding ? `#${finding}` : ''}`,
  /** The findings of a check as sheets of paper, one A4 page each. */
  sheet: (id: string, finding?: string) => `/checks/${id}/sheet/${finding ? `#${finding}` : ''}`,
  register: () => '/register/',
  reconciliation: () => '/reconciliation/',
  punctuality: () => '/punctuality/',
  changes: () => '/changes/',
  data: () => '/data/',
  tour: () => '/tour/',
  explore: () => '/explore/',
  /** Of one county where there are several. */
  compare: (county?: string) => `/compare/${county ? `${county}/` : ''}`,
  match: () => '/match/',
  verify: () => '/verify/',
  method: () => '/method/',
  glossary: () => '/glossary/',
  about: () => '/about/',
  accessibility: () => '/accessibility/',
  pack: (kind: string, id: string) => `/api/v1/${kind}/${id}.json`
} as const;

/** Prefix of a locale's pages: '' for Chinese, '/en' for English. */
export const localePath = (locale: string, path: string): string =>
  locale === 'zh-CN' ? path : `/${locale.split('-')[0]}${path}`;

/**
 * A relative link from one page to another page or file, ending in index.html for pages, so that one `dist/` works
 * under any path and from disk. `from` is the path of the page the link stands on.
 *
 * href('/village/1/', '/village/1/2026/#D1') === '2026/index.html#D1'
 * href('/village/1/', '/') === '../../index.html'
 */
export function href(from: string, to: string): string {
  const at = to.indexOf('#');
  const path = at < 0 ? to : to.slice(0, at);
  const fragment = at < 0 ? '' : to.slice(at);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const base = from.slice(0, from.lastIndexOf('/') + 1);
  if (fragment && file === (from.endsWith('/') ? `${from}index.html` : from)) return fragment;
  let shared = 0;
  for (let i = 0; i < base.length && base[i] === file[i]; i++) if (base[i] === '/') shared = i + 1;
  let up = '';
  for (let i = shared; i < base.length; i++) if (base[i] === '/') up += '../';
  return up + file.slice(shared) + fragment;
}
