import {address, localePath} from '../../model/addresses.ts';
import {tablePath} from '../files/table-paths.ts';
import type {PackFile, SiteFacts} from '../files/pack-file.ts';
import {chartFilesOf, placeName} from './chart-file.ts';
import {embedPage} from './embed-page.ts';
import type {Charted} from './place-charts.ts';

/**
 * Charts of a county, township, village or fund as SVG in each language and as one CSV, and a page to embed for a place. A
 * village's are in Chinese only: it is for the village's own people.
 */
export function* chartFiles(pack: Charted, site: SiteFacts): Generator<PackFile> {
  const {settings} = site;
  const locales = pack.kind === 'village' ? (['zh-CN'] as const) : settings.locales;
  for (const locale of locales) {
    const charts = chartFilesOf(pack, site, locale);
    const path = (address: string) => localePath(locale, address).slice(1);
    for (const {chart, picture, csv} of charts) {
      const here = address.chart(pack.kind, pack.id, chart.name);
      yield {path: path(`${here}.svg`), rows: null, content: picture.svg};
      if (locale === locales[0])
        yield {
          path: tablePath(here, settings.data_status, 'csv').slice(1),
          rows: chart.rows.length,
          content: csv
        };
    }
    if (pack.kind !== 'fund')
      yield {
        path: `${path(address.embed(pack.kind, pack.id))}index.html`,
        rows: null,
        content: embedPage(pack, placeName(pack, locale), charts[0], site, locale)
      };
  }
}
