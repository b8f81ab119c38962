import {readFileSync} from 'node:fs';
import {dataPackage as en} from '../../i18n/en/package.ts';
import {dataPackage as zh} from '../../i18n/zh/package.ts';
import {canonicalJson} from '../../model/canonical.ts';
import type {PackKind} from '../packs/any-pack.ts';
import type {IndexEntry, SiteInfo} from '../packs/site-info.ts';

/** Files of the API beside its packs: none of these folders is a kind of pack. */
export const apiFolders: ReadonlySet<string> = new Set(['schema', 'list']);

/** The schema of a kind of pack as scripts/pack-schemas derives it from the types. */
export const packSchema = (kind: PackKind): string =>
  readFileSync(new URL(`../schemas/${kind}.json`, import.meta.url), 'utf8');

/**
 * `api/v1/index.json` (what there is, whose, of which day, under which terms, how it may change), a list of each kind with
 * every pack's fingerprint, and its JSON Schema. Paths inside `api/v1/`.
 */
export function* apiFiles(
  site: SiteInfo,
  entries: (kind: PackKind) => readonly IndexEntry[]
): Generator<{readonly path: string; readonly content: string}> {
  const {settings, fingerprint} = site;
  const kinds = (Object.keys(site.counts) as PackKind[]).filter(kind => site.counts[kind] > 0).sort();
  for (const kind of kinds) {
    const list = entries(kind).map(({id, name, sha256}) => ({id, name, path: `${kind}/${id}.json`, sha256}));
    yield {path: `list/${kind}.json`, content: canonicalJson(list)};
    yield {path: `schema/${kind}.json`, content: packSchema(kind)};
  }
  yield {
    path: 'index.json',
    content: canonicalJson({
      version: 'v1',
      policy: {zh: zh.apiPolicy, en: en.apiPolicy},
      publisher: settings.publisher,
      title: settings.site_name,
      data_on: settings.data_on,
      data_status: settings.data_status,
      published_on: settings.published_on,
      ...(settings.next_update_by && {next_update_by: settings.next_update_by}),
      fingerprint,
      licence: settings.licence,
      ...(settings.licence_url && {licence_url: settings.licence_url}),
      attribution: settings.attribution,
      terms: settings.terms,
      currency: settings.currency,
      unit: 'fen',
      kinds: Object.fromEntries(
        kinds.map(kind => [
          kind,
          {
            count: site.counts[kind],
            path: `${kind}/{id}.json`,
            example: `${kind}/${entries(kind)[0]!.id}.json`,
            list: `list/${kind}.json`,
            schema: `schema/${kind}.json`
          }
        ])
      )
    })
  };
}
