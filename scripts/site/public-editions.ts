import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {editionPacker, publicColumns} from '../../src/match/pack-edition.ts';
import {countyOf} from '../../src/model/places.ts';
import type {IndexOf} from '../../src/publish/index-entries.ts';
import {termsLine} from '../../src/publish/files/file-terms.ts';
import {matchFiles} from '../../src/publish/files/match-files.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {CountyPack, TownshipPack, UnplacedPack} from '../../src/publish/packs/parents.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';

/** What the page of matching compares with, one file a county: `assets/match-990101.json`. */
export interface PublicEdition {
  readonly path: string;
  readonly content: string;
}

/**
 * The public edition of the matching tool, from the packs on disk: nothing can be in it that is not published. Payments
 * without a village go with the only county, else into a file of their own.
 */
export function* publicEditions(snapshot: string): Generator<PublicEdition> {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(snapshot, path), 'utf8')) as T;
  const pack = <T>(kind: string, id: string): T => read<T>(`packs/${kind}/${id}.json`);
  const {settings} = read<SiteInfo>('site.json');
  const villages = read<IndexOf<'village'>[]>('index/village.json');
  const {rows: unplaced} = pack<UnplacedPack>('unplaced', 'unplaced');
  const files = matchFiles(villages, unplaced.payments.length);
  const about = {
    edition: 'public',
    site_name: settings.site_name,
    publisher: settings.publisher,
    data_on: settings.data_on,
    data_status: settings.data_status,
    mask_form: settings.mask_form,
    terms: {zh: termsLine(settings, 'zh-CN'), en: termsLine(settings, 'en')}
  } as const;
  const items = read<{id: string}[]>('index/item.json').map(({id}) => pack<ItemPack>('item', id).record);
  const projects = read<{id: string}[]>('index/project.json').map(({id}) => {
    const {record, rows} = pack<ProjectPack>('project', id);
    return {record, villages: rows.villages.map(({village_code}) => village_code)};
  });

  for (const {id: county, path} of files) {
    const packer = editionPacker(about, publicColumns);
    const inCounty = (code: string) => countyOf(code) === county;
    const only = files.length === 1;
    const townships = new Set<string>();
    for (const {id} of villages.filter(({id}) => only || inCounty(id))) {
      const {record, rows} = pack<VillagePack>('village', id);
      packer.add('villages', record as never);
      if (record.township_code) townships.add(record.township_code);
      for (const next of record.successors)
        packer.add('succession', {old_code: id, new_code: next.village_code});
      for (const payment of rows.payments) packer.add('disbursements', payment as never);
      for (const person of rows.teams) packer.add('teams', person);
    }
    if (only || county === 'unplaced')
      for (const payment of unplaced.payments) packer.add('disbursements', payment as never);
    for (const code of [...townships].sort())
      for (const person of pack<TownshipPack>('township', code).rows.teams) packer.add('teams', person);
    const own = read<{id: string}[]>('index/county.json').find(({id}) => id === county);
    if (own) for (const person of pack<CountyPack>('county', county).rows.teams) packer.add('teams', person);
    for (const item of items) packer.add('items', item as never);
    for (const {record, villages} of projects) {
      if (!(only || villages.length === 0 || villages.some(inCounty))) continue;
      packer.add('projects', record as never);
      for (const village_code of villages)
        packer.add('project_villages', {project_id: record.project_id, village_code});
    }
    yield {path, content: JSON.stringify(packer.pack())};
  }
}
