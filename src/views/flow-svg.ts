import {escape, sourceLine, termsElement} from '../publish/chart-files/chart-svg.ts';
import type {PageContext} from './context.ts';
import type {FlowChartView} from './flow.ts';

/** What the picture needs of the page. */
interface FlowPicture {
  readonly heading: string;
  readonly lead: string;
  readonly chart: FlowChartView | null;
}

/** The county's flow as a picture of its own, with title, source and day inside; system fonts, no script. */
export function flowSvg({site, locale}: PageContext, {heading, lead, chart}: FlowPicture): string {
  const width = chart?.geometry.width ?? 960;
  const height = (chart?.geometry.height ?? 0) + 150;
  const last = (chart?.columns.length ?? 1) - 1;
  const text = (x: number, y: number, size: number, fill: string, words: string, end = false, bold = false) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" stroke="#fff" stroke-width="3" paint-order="stroke"${end ? ' text-anchor="end"' : ''}${bold ? ' font-weight="700"' : ''}>${escape(words)}</text>`;
  const heads = (chart?.columns ?? []).map((name, column) =>
    text(10 + ((width - 20) * column) / last, 84, 13, '#465049', name, column === last)
  );
  const bands = (chart?.geometry.links ?? []).map(
    (link, at) =>
      `<path d="${link.path}" fill="none" stroke="#14583f" stroke-opacity=".22" stroke-width="${link.width}"><title>${escape(chart?.titles[at] ?? '')}</title></path>`
  );
  const nodes = (chart?.geometry.nodes ?? []).map((node, at) => {
    const end = node.column === last;
    const x = end ? node.x - 6 : node.x + node.width + 6;
    const middle = node.y + node.height / 2;
    const {name = '', amount = ''} = chart?.labels[at] ?? {};
    const tall = node.height > 34;
    return (
      `<path d="M${node.x} ${node.y}h${node.width}v${node.height}h-${node.width}z" fill="#14583f"/>` +
      text(x, middle + (tall ? -2 : 5), 13, '#1c2421', name, end) +
      (tall ? text(x, middle + 16, 12, '#465049', amount, end) : '')
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${locale}" font-family="system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><title id="t">${escape(heading)}</title><desc id="d">${escape(`${lead} ${chart?.titles.join(' ') ?? ''}`)}</desc>${termsElement(site.settings, locale)}<rect width="${width}" height="${height}" fill="#fff"/>${text(10, 40, 24, '#1c2421', heading, false, true)}${heads.join('')}<g transform="translate(0 96)">${bands.join('')}${nodes.join('')}</g>${text(10, height - 20, 13, '#465049', sourceLine(site, locale))}</svg>\n`;
}
