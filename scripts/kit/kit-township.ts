import type {KitWords} from '../../src/i18n/zh/import-kit.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import type {ColumnFormat, SheetOut} from '../../src/spreadsheet/write-workbook.ts';
import type {Cells, KitLists} from './kit-lists.ts';

export interface KitFacts {
  readonly township: string;
  /** Year of the payments listed; null: all. */
  readonly year: number | null;
  readonly data_on: string;
  readonly data_status: string;
}

interface Part {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly Cells[];
  /** How each column is written; the rest as text. */
  readonly formats: Readonly<Record<number, ColumnFormat>>;
  readonly widths: Readonly<Record<number, number>>;
}

function partsOf(lists: KitLists, words: KitWords): Part[] {
  return [
    {
      name: words.sums,
      head: words.sumColumns,
      rows: lists.sums,
      formats: {1: 'integer', 2: 'yuan'},
      widths: {0: 40, 2: 20}
    },
    {
      name: words.payments,
      head: words.columns,
      rows: lists.payments,
      formats: {4: 'number', 6: 'number', 7: 'yuan', 8: 'yuan'},
      widths: {0: 14, 2: 26, 3: 28, 10: 20}
    },
    {
      name: words.aggregates,
      head: words.aggregateColumns,
      rows: lists.aggregates,
      formats: {2: 'integer', 3: 'integer', 4: 'yuan'},
      widths: {0: 28, 5: 16}
    },
    {
      name: words.projects,
      head: words.projectColumns,
      rows: lists.projects,
      formats: {2: 'yuan', 3: 'yuan', 4: 'yuan'},
      widths: {0: 20, 1: 40, 5: 20}
    }
  ];
}

/** The lists as a workbook, money as numbers, codes as text; a demonstration says so in the last column of every sheet. */
export function kitSheets(lists: KitLists, facts: KitFacts, words: KitWords): SheetOut[] {
  const status = facts.data_status === 'real' ? [] : [words.status];
  const mark = facts.data_status === 'demonstration' ? words.demonstration : words.transcription;
  return partsOf(lists, words).map(({name, head, rows, formats, widths}) => ({
    name,
    rows: [[...head, ...status], ...rows.map(row => [...row, ...status.map(() => mark)])],
    cells: [...head, ...status].map((_, column) => ({row: 1, column, look: 'head' as const})),
    formats: [...head, ...status].map((_, column) => formats[column] ?? 'text'),
    widths: [...head.map((_, column) => widths[column] ?? 12), ...status.map(() => 24)],
    frozen: 1
  }));
}

/** One self-contained page for a township: no script, nothing fetched, every text escaped. */
export function kitHtml(lists: KitLists, facts: KitFacts, words: KitWords, locale: Locale): string {
  const table = ({head, rows, formats}: Part): string =>
    rows.length === 0
      ? `<p>${words.none}</p>`
      : `<table><thead><tr>${head.map((word, column) => `<th scope="col"${formats[column] ? ' class="n"' : ''}>${esc(word)}</th>`).join('')}</tr></thead><tbody>${rows.map(row => `<tr>${row.map((cell, column) => `<td${formats[column] ? ' class="n"' : ''}>${cellText(cell, formats[column])}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const status =
    facts.data_status === 'real'
      ? ''
      : `<p class="status">${facts.data_status === 'demonstration' ? words.demonstration : words.transcription}</p>`;
  const title = esc(words.title(facts.township, facts.year));
  const stop = locale === 'en' ? '. ' : '。';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${css}</style></head><body>
${status}<h1>${title}</h1><p>${esc(words.dataOn(facts.data_on))}${stop}${words.note}</p>
${partsOf(lists, words)
  .map(part => `<section><h2>${part.name}</h2><div class="wide">${table(part)}</div></section>`)
  .join('\n')}
</body></html>
`;
}

/** Money with commas between thousands; a dash for what is not published, never for zero. */
function cellText(cell: string | null, format: ColumnFormat | undefined): string {
  if (cell === null) return '—';
  return format === 'yuan' ? cell.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/gu, ',') : esc(cell);
}

const esc = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, letter => `&#${letter.charCodeAt(0)};`);
const css =
  '@page{size:A4 landscape;margin:12mm}body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:75rem;padding:1.5rem 1rem 3rem;color:#1b2b24}h1{font-size:1.6rem;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;color:#14532d}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d5dbd7;padding:.3rem .6rem;text-align:left;vertical-align:top}thead th{border-bottom:2px solid #14532d;white-space:nowrap}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tbody tr:nth-child(even){background:#f5f7f5}section:first-of-type tr:last-child{font-weight:700}.status{background:#ffe699;padding:.3rem .6rem;font-weight:700}thead{display:table-header-group}tr{break-inside:avoid}@media print{body{font-size:9.5pt;padding:0;max-width:none}.wide{overflow:visible}}';
