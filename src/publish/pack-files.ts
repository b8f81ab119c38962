import {chartFiles} from './chart-files/chart-files.ts';
import {csvText} from './files/csv-text.ts';
import {pageList} from './files/page-list.ts';
import type {PackFile, SiteFacts} from './files/pack-file.ts';
import type {AnyPack} from './packs/any-pack.ts';

/** The files that stand beside a page, from its pack alone: its list as a CSV, its charts, a place's page to embed. */
export function* packFiles(pack: AnyPack, site: SiteFacts): Generator<PackFile> {
  const list = pageList(pack, site.settings.data_status);
  if (list) {
    const {path, columns, rows} = list;
    yield {path, rows: rows.length, content: csvText(columns, rows, site.settings)};
  }
  if (pack.kind === 'village' || pack.kind === 'township' || pack.kind === 'county' || pack.kind === 'fund')
    yield* chartFiles(pack, site);
}
