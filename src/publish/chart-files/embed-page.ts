import {createHash} from 'node:crypto';
import {address, href, localePath} from '../../model/addresses.ts';
import {format} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import {sizeText} from '../../i18n/size-text.ts';
import {words} from '../../i18n/words.ts';
import type {CountyPack, TownshipPack} from '../packs/parents.ts';
import type {SiteFacts} from '../files/pack-file.ts';
import type {VillagePack} from '../packs/village.ts';
import {tablePath} from '../files/table-paths.ts';
import type {ChartFile} from './chart-file.ts';
import {chartText, escape, sourceLine} from './chart-svg.ts';

const style =
  'body{font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c2421;background:#fff;margin:0}main{max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.25rem;line-height:1.3;margin:0 0 .4rem}p{margin:0 0 .6rem}a{color:#14583f}img{max-width:100%;height:auto}small{color:#465049}';
const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * A place's summary as a small page for a frame on another site: the year's two figures, the chart, source and day, links
 * that leave the frame. Written beside Astro: thousands of them cost a second.
 */
export function embedPage(
  pack: VillagePack | TownshipPack | CountyPack,
  place: string,
  file: ChartFile | undefined,
  site: SiteFacts,
  locale: Locale
): string {
  const [w, f] = [words(locale), format(locale)];
  const t = w.embed;
  const here = localePath(locale, address.embed(pack.kind, pack.id));
  const page = href(here, localePath(locale, address[pack.kind](pack.id)));
  const year = pack.figures.years[0];
  const sentence = year
    ? t.sentence(w.common.year(year.year), f.money(year.arranged_fen), f.money(year.paid_fen))
    : w.place.noMoney;
  const at = file && address.chart(pack.kind, pack.id, file.chart.name);
  const svg = href(here, `${localePath(locale, at ?? '')}.svg`);
  const bytes = (content: string) => sizeText(Buffer.byteLength(content));
  const picture = file
    ? `<p><img src="${svg}" alt="${escape(chartText(file.chart, place, locale))}" width="${file.picture.width}" height="${file.picture.height}"></p>`
    : '';
  const links = [
    [page, t.page],
    ...(file && at
      ? [
          [svg, t.svg(bytes(file.picture.svg))],
          [
            href(here, tablePath(at, site.settings.data_status, 'csv')),
            t.csv(f.count(file.chart.rows.length), bytes(file.csv))
          ]
        ]
      : [])
  ].map(([to, text]) => `<a href="${to}" target="_top">${text}</a>`);
  const source = `<p><small>${escape(sourceLine(site, locale))}</small></p>`;
  const frame = site.settings.site_url
    ? `<details><summary>${t.how}</summary><p><code>${escape(`<iframe src="${site.settings.site_url.replace(/\/$/, '')}${here}" width="640" height="620" title="${place}"></iframe>`)}</code></p></details>`
    : '';
  return `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"><meta name="robots" content="noindex"><title>${escape(t.title(place))}</title><style>${style}</style></head><body><main><h1>${escape(place)}</h1><p>${escape(sentence)}</p>${picture}<p>${links.join(' · ')}</p>${source}${frame}</main></body></html>
`;
}
