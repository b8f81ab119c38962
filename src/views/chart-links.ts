import {address, localePath} from '../model/addresses.ts';
import {tablePath} from '../publish/files/table-paths.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';

/** A chart with the links to its files (publish/chart-files writes them) and, with `embed`, to its page for other sites. */
export function withFiles(
  {w, link, locale, site}: PageContext,
  chart: BarsView | null,
  [kind, id, name]: readonly [kind: string, id: string, name: string],
  {embed = false} = {}
): BarsView | null {
  if (!chart?.geometry.bars.length) return chart;
  const t = w.embed;
  return {
    ...chart,
    files: [
      {text: t.svg, href: link.file(localePath(locale, `${address.chart(kind, id, name)}.svg`))},
      {
        text: t.csv,
        href: link.file(tablePath(address.chart(kind, id, name), site.settings.data_status, 'csv'))
      },
      ...(embed ? [{text: t.embedLink, href: link.to(address.embed(kind, id))}] : [])
    ]
  };
}
