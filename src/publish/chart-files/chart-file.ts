import type {Locale} from '../../i18n/locale.ts';
import {words} from '../../i18n/words.ts';
import {csvText} from '../files/csv-text.ts';
import type {SiteFacts} from '../files/pack-file.ts';
import {chartSvg, type Picture} from './chart-svg.ts';
import {chartsOf, type ChartData, type Charted} from './place-charts.ts';

/** A chart as it is written: its data and picture in one language, its CSV in the site's first. */
export interface ChartFile {
  readonly chart: ChartData;
  readonly picture: Picture;
  readonly csv: string;
}

/** The charts of a pack as files, in the order of its page. */
export function chartFilesOf(pack: Charted, site: SiteFacts, locale: Locale): ChartFile[] {
  const place = placeName(pack, locale);
  // A village's charts are in Chinese only; elsewhere one CSV serves all languages.
  const first = pack.kind === 'village' ? locale : (site.settings.locales[0] ?? locale);
  const charts = chartsOf(pack, site, locale);
  const written = first === locale ? charts : chartsOf(pack, site, first);
  return charts.map((chart, at) => ({
    chart,
    picture: chartSvg(chart, place, site, locale),
    csv: csvText(written[at]!.columns, written[at]!.rows, site.settings)
  }));
}

/** What stands above a chart: the place, a village with its township, or the fund. */
export function placeName({kind, record}: Charted, locale: Locale): string {
  if (kind === 'village') return words(locale).common.villageIn(record.village, record.township);
  return kind === 'township' ? record.township : kind === 'county' ? record.county : record.fund;
}
