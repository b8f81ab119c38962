import {bars} from '../../charts/bars.ts';
import {format} from '../../i18n/format.ts';
import {pick, type Locale} from '../../i18n/locale.ts';
import {words} from '../../i18n/words.ts';
import {termsLine, type FileTerms} from '../files/file-terms.ts';
import type {SiteFacts} from '../files/pack-file.ts';
import type {ChartData} from './place-charts.ts';

const [width, margin] = [640, 24];
const ink = '#1c2421';
const soft = '#465049';
const accent = '#14583f';

/** What a picture says beneath itself, since it travels without its page: publisher, day, and that data is invented or typed. */
export function sourceLine({settings}: SiteFacts, locale: Locale): string {
  const w = words(locale).shell;
  const status = {real: '', demonstration: w.demonstration, transcription: w.transcription}[
    settings.data_status
  ];
  return [
    w.foot.publisher(pick(locale, settings.publisher)),
    w.foot.dataOn(format(locale).day(settings.data_on)),
    ...(status ? [status] : [])
  ].join(' · ');
}

/** Under which terms it may be used: in the file, not in what is seen. */
export const termsElement = (terms: FileTerms, locale: Locale): string =>
  `<metadata>${escape(termsLine(terms, locale))}</metadata>`;

/** All a chart shows, in words: its alternative text. */
export function chartText({title, bars}: ChartData, place: string, locale: Locale): string {
  const [w, f] = [words(locale).common, format(locale)];
  const values = bars.map(({label, fen}) => `${label} ${f.yuan(fen)}`).join(w.semicolon);
  return `${place}${w.colon}${title}${w.stop}${values}${w.stop.trim()}`;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** One chart as a picture of its own: place, title, bars with their figures, source and day. System fonts, no script. */
export function chartSvg(chart: ChartData, place: string, site: SiteFacts, locale: Locale): Picture {
  const f = format(locale);
  const inner = width - 2 * margin;
  const geometry = bars(
    chart.bars.map(({fen}) => fen),
    {width: inner, row: 48, thickness: 16}
  );
  const lines: string[] = [];
  let y = margin;
  const print = (text: string, size: number, fill: string, weight = 400): void => {
    for (const line of wrapped(text, inner / size)) {
      y += Math.round(size * 1.35);
      lines.push(
        `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(line)}</text>`
      );
    }
  };
  print(place, 16, soft);
  print(chart.title, 22, ink, 700);
  y += 14;
  const top = y;
  const drawn = geometry.bars.map((bar, at) => {
    const {label, fen} = chart.bars[at]!;
    return `<text y="${bar.text}" font-size="16" fill="${ink}">${escape(label)}</text><text x="${inner}" y="${bar.text}" font-size="16" text-anchor="end" fill="${ink}">${f.yuan(fen)}</text><path d="M0 ${bar.y}h${bar.width}v${bar.height}h-${bar.width}z" fill="${accent}"/>`;
  });
  y += geometry.height + 6;
  print(sourceLine(site, locale), 13, soft);
  const height = y + margin;
  const text = escape(chartText(chart, place, locale));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${locale}" font-family="system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><title id="t">${escape(`${place} ${chart.title}`)}</title><desc id="d">${text}</desc>${termsElement(site.settings, locale)}<rect width="${width}" height="${height}" fill="#fff"/>${lines.join('')}<g transform="translate(${margin} ${top})">${drawn.join('')}</g></svg>\n`;
  return {svg, width, height};
}

/** Lines of so many ems: a Han character is one, others less; a run of Latin letters or digits is not broken. */
function wrapped(text: string, ems: number): string[] {
  const lines = [''];
  let used = 0;
  for (const [piece] of text.matchAll(/[\w.,-]+|./gu)) {
    const wide = [...piece].reduce(
      (sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 1 : 0.62),
      0
    );
    if (used + wide > ems && !/^[,。、:;)]$/.test(piece)) {
      lines.push(piece.trimStart());
      used = wide;
    } else {
      lines[lines.length - 1] += piece;
      used += wide;
    }
  }
  return lines;
}

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text: string): string => text.replace(/[&<>"]/g, sign => signs[sign] as string);
