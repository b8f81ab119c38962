import {address, localePath} from '../model/addresses.ts';
import {sizeText} from '../i18n/size-text.ts';
import {tablePath} from '../publish/files/table-paths.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';
import {fileSize} from './file-size.ts';

/**
 * A chart with the links to its files, with their rows and sizes (publish/chart-files writes them), and, with `embed`, to
 * its page for other sites.
 */
export function withFiles(
  {w, f, link, locale, site}: PageContext,
  chart: BarsView | null,
  pack: {readonly kind: string; readonly id: string},
  name: string,
  {embed = false} = {}
): BarsView | null {
  if (!chart?.geometry.bars.length) return chart;
  const t = w.embed;
  const path = address.chart(pack.kind, pack.id, name);
  const svg = localePath(locale, `${path}.svg`);
  const csv = tablePath(path, site.settings.data_status, 'csv');
  const [picture, rows] = [fileSize(site, svg.slice(1)), fileSize(site, csv.slice(1))];
  return {
    ...chart,
    files: [
      {
        text: t.svg(sizeText(picture.bytes)),
        href: link.file(svg)
      },
      {
        text: t.csv(f.count(rows.rows ?? 0), sizeText(rows.bytes)),
        href: link.file(csv)
      },
      ...(embed ? [{text: t.embedLink, href: link.to(address.embed(pack.kind, pack.id))}] : [])
    ]
  };
}
