import {format} from '../../i18n/format.ts';
import {dataPackage as words} from '../../i18n/zh/package.ts';
import {address} from '../../model/addresses.ts';
import {tables} from '../../model/tables.ts';
import type {Row} from '../../model/tables.ts';
import type {Table} from '../../model/table.ts';
import type {SiteRelease, SiteReleases} from '../../release/site-releases.ts';
import {atomFeed, type FeedEntry} from './atom-feed.ts';
import type {SiteInfo} from '../packs/site-info.ts';

/** Where the two feeds stand: what was published, and what was changed afterwards. */
export const feedPaths = {data: '/feeds/data.xml', corrections: '/feeds/corrections.xml'} as const;

/** A feed reader keeps what it has seen; older entries stand on the page of changes. */
const mostEntries = 200;

/** Both feeds as files; none without an address of the site, since an entry's id and link must be whole addresses. */
export function feeds(
  {settings, fingerprint}: SiteInfo,
  releases: SiteReleases,
  corrections: readonly Row<'corrections'>[]
): readonly {readonly path: string; readonly content: string}[] {
  if (!settings.site_url) return [];
  const f = format('zh-CN');
  const base = {
    site: settings.site_url,
    author: settings.publisher.zh,
    rights: settings.licence.zh,
    language: 'zh-CN',
    on: settings.published_on
  };
  const published: readonly FeedEntry[] = releases.releases.length
    ? releases.releases.map(({number, data_on, published_on, fingerprint: print, tables: changes}) => ({
        id: `release-${number}`,
        title: words.feedRelease(String(number), f.day(data_on)),
        text: words.feedChanges(sums(changes)) + words.version(print),
        page: address.changes(),
        on: published_on
      }))
    : [
        {
          id: `data-${settings.data_on}-${fingerprint.slice(0, 12)}`,
          title: words.feedData(f.day(settings.data_on)),
          text: words.version(fingerprint),
          page: address.data(),
          on: settings.published_on
        }
      ];
  const changed = [...corrections]
    .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))
    .slice(0, mostEntries)
    .map((row): FeedEntry => {
      const table = (tables as Readonly<Record<string, Table>>)[row.table];
      const column = table?.columns.find(({name, field}) => name === row.field || field === row.field);
      return {
        id: [row.on, row.table, row.id, row.field].join(' '),
        title: `${table?.zh ?? row.table} ${row.id}: ${column?.zh ?? row.field}`,
        text: words.feedCorrection(row.old, row.new, row.reason),
        page: address.changes(),
        on: row.on
      };
    });
  return [
    {
      path: feedPaths.data,
      content: atomFeed({
        ...base,
        path: feedPaths.data,
        title: words.feedDataTitle(settings.site_name.zh),
        entries: published.slice(0, mostEntries)
      })
    },
    {
      path: feedPaths.corrections,
      content: atomFeed({
        ...base,
        path: feedPaths.corrections,
        title: words.feedCorrectionsTitle(settings.site_name.zh),
        entries: changed
      })
    }
  ];
}

/** Rows of all tables that a release added, changed and removed. */
function sums(changes: SiteRelease['tables']): {added: number; changed: number; removed: number} {
  const rows = {added: 0, changed: 0, removed: 0};
  for (const table of Object.values(changes))
    for (const key of ['added', 'changed', 'removed'] as const) rows[key] += table[key].rows;
  return rows;
}
