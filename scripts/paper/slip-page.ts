import {qrCode} from '../../src/charts/qr-code.ts';
import {format} from '../../src/i18n/format.ts';
import {compareGroups} from '../../src/model/group-order.ts';
import {sumFen} from '../../src/model/money.ts';
import {productFen} from '../../src/model/product.ts';
import type {Settings} from '../../src/model/settings.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';

/** One household's slip: what each payment was due and paid. A long list goes on over further slips. */
export interface Slip {
  readonly group: string;
  readonly name: string;
  readonly lines: readonly SlipLine[];
  readonly total_fen: bigint;
  readonly part: number;
  readonly parts: number;
}
export interface SlipLine {
  readonly item: string;
  readonly basis: string;
  readonly due_fen: number | null;
  readonly paid_fen: number;
  readonly paid_on: string;
}

/**
 * Room between the head and the foot of a sixth of an A4 page, in fifths of a line of text: a row takes five a line and
 * one for its rule and padding, and holds 10 Chinese characters to a line.
 */
const room = 44;
const widest = 10;
const f = format('zh-CN');

/**
 * The slips of a village for one year of payment, by village group, then by the pack's order. Payments belong together
 * by household token; without one a payment stands alone, since two people may bear one name. `names`: full names by
 * payment, from `private/`; a payment without one keeps the published form.
 */
export function slips(pack: VillagePack, names: ReadonlyMap<string, string>, year: number): Slip[] {
  const persons = pack.rows.payments.filter(
    payment =>
      payment.page_year === year && (payment.payee_kind === 'household' || payment.payee_kind === 'business')
  );
  const households = Map.groupBy(persons, payment => payment.household_id ?? `#${payment.disbursement_id}`);
  return [...households.values()]
    .sort(([a], [b]) => compareGroups(a?.village_group ?? '', b?.village_group ?? ''))
    .flatMap(payments => {
      const [first] = payments as [Payment];
      const lines = payments.map(payment => line(pack, payment));
      const parts = inParts(lines);
      return parts.map((part, at) => ({
        group: first.village_group ?? '',
        name: names.get(first.disbursement_id) ?? first.payee ?? '',
        lines: part,
        total_fen: sumFen(payments.map(payment => payment.amount_fen)),
        part: at + 1,
        parts: parts.length
      }));
    });
}

/** A household's lines, as many to a slip as there is room for. */
function inParts(lines: readonly SlipLine[]): SlipLine[][] {
  const parts: SlipLine[][] = [];
  let left = 0;
  for (const entry of lines) {
    const needed = 5 * Math.ceil((width(entry.item) + 0.85 * width(entry.basis)) / widest) + 1;
    if (needed > left || !parts.length) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(entry);
    left -= needed;
  }
  return parts;
}

/** Width of a text in Chinese characters; digits and Latin letters take a little more than half of one. */
const width = (words: string): number =>
  [...words].reduce((sum, character) => sum + (/[ -ÿ]/.test(character) ? 0.6 : 1), 0);

function line(pack: VillagePack, payment: Payment): SlipLine {
  const {quantity, rate} = payment;
  const item = pack.sources.items.find(entry => entry.item === payment.item)?.name;
  const project = pack.sources.projects.find(entry => entry.project_id === payment.project_id)?.project;
  const product = quantity === null || rate === null ? null : productFen(quantity, rate);
  return {
    item: item ?? project ?? payment.item ?? '未写明的补贴',
    basis:
      quantity === null
        ? (payment.period ?? '')
        : f.decimal(quantity) +
          (payment.quantity_unit ?? '') +
          (rate === null ? '' : `×${f.decimal(rate)}元`),
    due_fen: payment.due_fen ?? (product === null ? null : Number(product)),
    paid_fen: payment.amount_fen,
    paid_on: payment.paid_on
  };
}

/**
 * The page that the browser prints: six slips to an A4 sheet with cut lines. Every text is escaped. `mark`: the last release
 * with its short fingerprint, empty where there is none.
 */
export function slipPage(
  pack: VillagePack,
  all: readonly Slip[],
  settings: Settings,
  year: number,
  mark = ''
): string {
  const village = `${pack.record.village}${pack.record.township ? `(${pack.record.township})` : ''}`;
  const address = settings.site_url ? `${settings.site_url.replace(/\/$/, '')}/v/${pack.id}/` : null;
  const code = address === null ? '' : qr(address);
  const phones = settings.phones
    .filter(entry => entry.outside_village)
    .map(entry => `${entry.name.zh} ${entry.number}`)
    .slice(0, 3);
  const demonstration = settings.data_status === 'demonstration' ? '<i>演示</i>' : '';
  const one = (slip: Slip): string => `<section>
<h1>${demonstration}${text(slip.name)} <small>${text([village, slip.group].filter(Boolean).join(' '))}</small></h1>
<p>${year}年发到你家的钱${slip.parts > 1 ? `(${slip.part}/${slip.parts})` : ''},数据截至${f.day(settings.data_on)}</p>
<table><thead><tr><th>补贴</th><th>应发(元)</th><th>实发(元)</th><th>日期</th></tr></thead><tbody>${slip.lines
    .map(
      entry =>
        `<tr><td>${text(entry.item)} <small>${text(entry.basis)}</small></td><td>${entry.due_fen === null ? '' : f.bare(entry.due_fen)}</td><td class="paid">${f.bare(entry.paid_fen)}</td><td>${entry.paid_on.length > 4 ? f.monthDay(entry.paid_on) : f.day(entry.paid_on)}</td></tr>`
    )
    .join('')}</tbody></table>
<p class="sum">一共实发<b>${f.yuan(slip.total_fen)}</b>,一分都不用交给别人。</p>
<div>${code}<p>对不上,打村外电话:<br><b>${phones.map(text).join('<br>')}</b>${address === null ? '' : `<br><small>${text(address)}</small>`}${mark && `<br><small>${text(mark)}</small>`}</p></div>
</section>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${text(village)}${year}年发放明白条</title><style>${style}</style></head><body>${all.map(one).join('\n')}</body></html>\n`;
}

function qr(address: string): string {
  const {size, path} = qrCode(address);
  return `<svg viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

const text = (value: string): string =>
  value.replace(
    /[&<>"]/g,
    character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] as string
  );

const style = `@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;font:12pt/1.35 'Noto Sans CJK SC','Microsoft YaHei',SimHei,sans-serif;color:#000}
section{float:left;width:105mm;height:99mm;padding:5mm;border-right:1px dashed #777;border-bottom:1px dashed #777;overflow:hidden;break-inside:avoid;position:relative}
h1{font-size:16pt;margin:0}h1 small{font-size:10pt;font-weight:400}
i{font-style:normal;font-size:9pt;border:1px solid #000;padding:0 1mm;margin-right:2mm}
p{margin:0 0 .6mm;font-size:10.5pt}
table{width:100%;border-collapse:collapse;font-size:10.5pt;line-height:1.2}
th,td{border-bottom:1px solid #999;text-align:right;padding:.4mm .8mm;font-weight:400;vertical-align:top;white-space:nowrap}
th:first-child,td:first-child{text-align:left;white-space:normal}
small{font-size:9pt;white-space:nowrap}
.sum{margin-top:1mm;font-size:11.5pt}
.sum b{font-size:14pt}
div{position:absolute;left:5mm;right:5mm;bottom:2.5mm;font-size:10pt;line-height:1.2}
div p{overflow:hidden;margin:0;font-size:10pt}
div small{font-size:7.5pt;white-space:normal;overflow-wrap:anywhere}
svg{float:left;width:22mm;height:22mm;margin-right:2mm}`;
