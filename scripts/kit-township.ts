import type {SheetOut} from '../src/spreadsheet/write-workbook.ts';
import type {KitWords} from '../src/i18n/zh/import-kit.ts';
import {yuanText} from '../src/model/money.ts';
import type {VillagePack} from '../src/publish/packs.ts';

export interface KitFacts {
  readonly township: string;
  /** Year of the payments listed; null: all. */
  readonly year: number | null;
  readonly data_on: string;
  readonly data_status: string;
}

type Cells = readonly (string | null)[];

/** What a township's list shows: rows of its villages' packs, as published, households by village group, never by amount. */
export interface KitLists {
  readonly payments: readonly Cells[];
  readonly projects: readonly Cells[];
}

/** `year`: payments of that page year only; null for all. */
export function kitLists(packs: readonly VillagePack[], year: number | null, words: KitWords): KitLists {
  const shown = new Set<string>();
  const money = (fen: number | bigint | null): string | null => (fen === null ? null : yuanText(fen));
  return {
    payments: packs.flatMap(({record, rows, sources}) => {
      const items = new Map(sources.items.map(({item, name}) => [item, name]));
      const projects = new Map(sources.projects.map(({project_id, project}) => [project_id, project]));
      return rows.payments
        .filter(row => year === null || row.page_year === year)
        .map(row => [
          record.village,
          row.village_group,
          row.payee,
          (row.item && (items.get(row.item) ?? row.item)) ??
            (row.project_id && (projects.get(row.project_id) ?? row.project_id)),
          row.quantity,
          row.quantity_unit,
          row.rate,
          money(row.due_fen),
          money(row.amount_fen),
          row.paid_on,
          row.disbursement_id
        ]);
    }),
    // A project of several villages stands in each of their packs and counts once.
    projects: packs.flatMap(({record, rows}) =>
      rows.projects
        .filter(({project_id}) => shown.size < shown.add(project_id).size)
        .map(row => [
          row.villages > 1 ? words.several(record.village, row.villages) : record.village,
          row.project,
          money(row.planned_fen),
          money(row.allocated_fen),
          money(row.paid_fen),
          row.project_id
        ])
    )
  };
}

/** The same lists as a workbook; a demonstration says so in its name of the sheet and in its last column. */
export function kitSheets({payments, projects}: KitLists, facts: KitFacts, words: KitWords): SheetOut[] {
  const marked = (head: readonly string[], rows: readonly Cells[]): Cells[] => {
    const status = facts.data_status === 'real' ? [] : ['data_status'];
    return [[...head, ...status], ...rows.map(row => [...row, ...status.map(() => facts.data_status)])];
  };
  const sheet = (name: string, head: readonly string[], rows: readonly Cells[]): SheetOut => ({
    name,
    rows: marked(head, rows),
    cells: head.map((_, column) => ({row: 1, column, look: 'head'})),
    widths: head.map(() => 16),
    frozen: 1
  });
  return [
    sheet(words.payments, words.columns, payments),
    sheet(words.projects, words.projectColumns, projects)
  ];
}

/** One self-contained page for a township: no script, nothing fetched, every text escaped. */
export function kitHtml({payments, projects}: KitLists, facts: KitFacts, words: KitWords): string {
  const table = (head: readonly string[], rows: readonly Cells[]): string =>
    `<table><thead><tr>${head.map(word => `<th>${esc(word)}</th>`).join('')}</tr></thead><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${esc(cell ?? '—')}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const status =
    facts.data_status === 'real'
      ? ''
      : `<p class="status">${facts.data_status === 'demonstration' ? words.demonstration : words.transcription}</p>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(words.title(facts.township, facts.year))}</title><style>${css}</style></head><body>
${status}<h1>${esc(words.title(facts.township, facts.year))}</h1><p>${words.dataOn(esc(facts.data_on))}。${words.note}</p>
<h2>${words.payments}</h2>${table(words.columns, payments)}
<h2>${words.projects}</h2>${table(words.projectColumns, projects)}
</body></html>
`;
}

const esc = (text: string): string => text.replace(/[&<>"']/gu, letter => `&#${letter.charCodeAt(0)};`);
const css =
  '@page{size:A4 landscape;margin:10mm}body{font:14px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:1rem;color:#1b2b24}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd3ce;padding:.15rem .4rem;text-align:left}thead{display:table-header-group}tr{break-inside:avoid}.status{background:#ffe699;padding:.3rem .6rem;font-weight:700}';
