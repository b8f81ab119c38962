import {address} from '../model/addresses.ts';
import {qrCode} from '../charts/qr-code.ts';
import {plain} from '../i18n/inline.ts';
import {pick} from '../i18n/locale.ts';
import {escape, termsElement} from '../publish/chart-files/chart-svg.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {shortAddress} from './notice.ts';
import {kickbackSentence} from './phones.ts';
import {when} from './year-sentences.ts';

/** Characters to a line of the picture's small text. */
const lineLength = 19;

/**
 * The village's figures as a picture of 360 × 420 (SVG text, system fonts): what people forward in WeChat. It carries
 * its date and publisher, since a picture travels without its page.
 */
export function pictureSvg(context: PageContext, pack: VillagePack): string {
  const {site, w, f} = context;
  const t = w.village.first;
  const year = pack.figures.years[0];
  const parts: string[] = [];
  let y = 0;
  const print = (text: string, size: number, {bold = false, gap = 8, fill = '#1c2421'} = {}): void => {
    y += size + gap;
    parts.push(
      `<text x="20" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}>${escape(text)}</text>`
    );
  };
  print(w.common.villageIn(pack.record.village, pack.record.township), 24, {
    bold: true,
    gap: 16,
    fill: '#14583f'
  });
  print(w.place.dataOn(f.day(site.settings.data_on)), 15, {gap: 6, fill: '#465049'});
  const figure = (label: string, fen: number): void => {
    print(label, 17, {gap: 16});
    print(f.yuan(fen), 30, {bold: true, gap: 6});
  };
  if (year) {
    figure(plain(t.arranged(when(context, year.year), [])), year.arranged_fen);
    figure(w.place.money.paid, year.paid_fen);
    figure(w.place.money.open, year.open_fen);
  } else print(w.place.noMoney, 17, {gap: 16});
  y += 10;
  for (const line of wrapped(plain(kickbackSentence(context)))) print(line, 16, {gap: 6});
  y += 6;
  const short = shortAddress(site.settings.site_url, pack.id);
  const demonstration = site.settings.data_status === 'demonstration' ? w.shell.demonstration : '';
  for (const line of wrapped(`${pick('zh-CN', site.settings.publisher)}${w.common.stop}${demonstration}`))
    print(line, 13, {gap: 4, fill: '#465049'});
  const code = short === null ? null : qrCode(short);
  const corner = code
    ? `<svg x="258" y="12" width="90" height="90" viewBox="0 0 ${code.size} ${code.size}"><path d="${code.path}"/></svg>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="840" viewBox="0 0 360 420" font-family="system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"><title>${escape(w.village.title(pack.record.village, site.current_year))} ${escape(address.village(pack.id))}</title>${termsElement(site.settings, 'zh-CN')}<rect width="360" height="420" fill="#fff"/><rect width="6" height="420" fill="#14583f"/>${parts.join('')}${corner}</svg>\n`;
}

/** Lines of at most 19 characters; a run of Latin letters or digits is not broken. */
function wrapped(text: string): string[] {
  const lines: string[] = [''];
  for (const [piece] of text.matchAll(/[\w-]+|./gu)) {
    const last = lines.length - 1;
    if ((lines[last] as string).length + piece.length > lineLength && !/^[,。、:;)]$/.test(piece))
      lines.push(piece);
    else lines[last] += piece;
  }
  return lines;
}
