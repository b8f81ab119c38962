import {readFileSync} from 'node:fs';
import {address, localePath} from '../../model/addresses.ts';
import type {Locale} from '../../i18n/locale.ts';
import {words} from '../../i18n/words.ts';
import {csvText} from '../files/csv-text.ts';
import type {Download} from '../files/downloads.ts';
import type {FundPack} from '../packs/fund.ts';
import type {CountyPack, SitePack, TownshipPack} from '../packs/parents.ts';
import type {SiteInfo} from '../packs/site-info.ts';
import type {VillagePack} from '../packs/village.ts';
import {tablePath} from '../files/table-paths.ts';
import {chartSvg} from './chart-svg.ts';
import {embedPage} from './embed-page.ts';
import {flowCsv} from './flow-csv.ts';
import {chartsOf} from './place-charts.ts';

type Charted = VillagePack | TownshipPack | CountyPack | FundPack;

/**
 * Charts of counties, townships, villages and funds as SVG and CSV, and a page to embed for each place, from the
 * snapshot's packs one by one. A village's are in Chinese only: it is for the village's own people.
 */
export function* chartFiles(snapshot: string): Generator<Download> {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${snapshot}/${path}`, 'utf8'));
  const site = read('site.json') as SiteInfo;
  for (const kind of ['county', 'township', 'village', 'fund'] as const)
    for (const {id} of read(`index/${kind}.json`) as readonly {id: string}[]) {
      const pack = read(`packs/${kind}/${id}.json`) as Charted;
      const locales = kind === 'village' ? (['zh-CN'] as const) : site.settings.locales;
      for (const locale of locales) yield* filesOf(pack, site, locale, locale === locales[0]);
      if (pack.kind === 'county') {
        const funds = (read('packs/site/site.json') as SitePack).rows.funds;
        yield {
          path: tablePath(`county/${id}/flow`, site.settings.data_status, 'csv'),
          content: flowCsv(pack, funds, site)
        };
      }
    }
}

function* filesOf(pack: Charted, site: SiteInfo, locale: Locale, withCsv: boolean): Generator<Download> {
  const place = nameOf(pack, locale);
  const charts = chartsOf(pack, site, locale).map(chart => ({
    ...chart,
    picture: chartSvg(chart, place, site, locale)
  }));
  const path = (address: string) => localePath(locale, address).slice(1);
  for (const chart of charts) {
    yield {
      path: path(`${address.chart(pack.kind, pack.id, chart.name)}.svg`),
      content: chart.picture.svg
    };
    if (withCsv)
      yield {
        path: tablePath(
          address.chart(pack.kind, pack.id, chart.name),
          site.settings.data_status,
          'csv'
        ).slice(1),
        content: csvText(chart.columns, chart.rows, site.settings)
      };
  }
  if (pack.kind !== 'fund')
    yield {
      path: `${path(address.embed(pack.kind, pack.id))}index.html`,
      content: embedPage(pack, place, charts[0], site, locale)
    };
}

function nameOf({kind, record}: Charted, locale: Locale): string {
  if (kind === 'village') return words(locale).common.villageIn(record.village, record.township);
  return kind === 'township' ? record.township : kind === 'county' ? record.county : record.fund;
}
