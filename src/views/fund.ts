/** What a fund's page prints. Over 200 lines: the parts of one page, each a table of a few lines. */
import {address} from '../model/addresses.ts';
import * as choices from '../model/choices.ts';
import {sumFen} from '../model/money.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {FundPack} from '../publish/packs/fund.ts';
import {aggregateCells} from './aggregate-cells.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {correctionsTable} from './corrections-table.ts';
import {facts, type Fact} from './fact.ts';
import {projectPlace} from './project-place.ts';
import {publishedTotals} from './published-totals.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';
import {villageCell} from './village-cell.ts';

export interface FundView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly facts: readonly Fact[];
  readonly sources: TableView | null;
  readonly sourcesAgree: string | null;
  readonly children: TableView | null;
  readonly allocations: TableView | null;
  /** Payments without a project: one fold an item, a row a village. */
  readonly direct: readonly {readonly summary: string; readonly table: TableView}[];
  readonly aggregates: TableView | null;
  readonly totals: TableView | null;
  readonly corrections: TableView | null;
}

/** `areas`: names of townships and counties by code. */
export function fundView(context: PageContext, pack: FundPack, areas: ReadonlyMap<string, string>): FundView {
  const {record, rows, figures} = pack;
  const {w, f, link, locale, site} = context;
  const words = w.fund;
  const open = site.settings.words;
  const itemName = (id: string | null): string =>
    id === null ? w.common.unnamedItem : (pack.sources.items.find(item => item.item === id)?.name ?? id);
  const shown = (field: keyof typeof record & string, value: string | null): string | null => {
    const text = cell(w, record.marks, field, value);
    return text === w.common.none ? null : text;
  };
  return {
    head: {
      locale,
      path: link.path,
      title: record.year === null ? record.fund : `${record.fund} ${w.common.year(record.year)}`,
      crumbs: [{text: words.crumb, href: link.to(address.funds())}]
    },
    title: record.fund,
    lead: leadOf(pack, context),
    facts: facts([
      [words.documentNo, shown('document_no', record.document_no)],
      [words.issuer, shown('issuer', record.issuer)],
      [words.level, shown('level', choiceWord(choices.levels, record.level, locale))],
      [words.fundKind, shown('kind', openWord(open.fund_kind, record.kind, locale))],
      [words.year, shown('year', maybe(record.year, w.common.year))],
      [words.batch, shown('batch', record.batch)],
      [words.amount, shown('amount_fen', maybe(figures.amount_fen, f.money))],
      [words.allocatedOn, shown('allocated_on', maybe(record.allocated_on, f.day))],
      [words.publishedOn, shown('published_on', maybe(record.published_on, f.day))],
      [words.functionCode, shown('function_code', record.function_code)],
      [words.address, record.source_url === null ? null : [{text: words.original, href: record.source_url}]],
      [words.parent, parentOf(pack, context)],
      [words.fundId, record.fund_id],
      [words.source, w.common.source(record.file, record.row)]
    ]),
    sources: rows.fund_sources.length
      ? {
          caption: words.sourcesCaption,
          head: words.sourcesHead,
          numeric: [3],
          rows: rows.fund_sources.map(row => ({
            cells: [
              cell(w, row.marks, 'source', row.source),
              cell(w, row.marks, 'level', choiceWord(choices.levels, row.level, locale)),
              cell(w, row.marks, 'amount_fen', maybe(row.amount_fen, f.yuan)),
              w.common.source(row.file, row.row)
            ]
          })),
          foot: [w.common.total, '', maybe(figures.sources_fen, f.yuan) ?? w.common.none, '']
        }
      : null,
    sourcesAgree: sourcesAgree(pack, context),
    children: rows.children.length
      ? {
          caption: words.childrenCaption,
          head: words.childrenHead,
          numeric: [3, 4, 5, 6],
          rows: rows.children.map(child => ({
            cells: [
              [{text: child.fund, href: link.to(address.fund(child.fund_id))}],
              child.document_no ?? w.common.none,
              maybe(child.amount_fen, f.yuan) ?? w.common.none,
              f.yuan(child.allocated_fen),
              f.yuan(child.direct_fen),
              f.yuan(child.paid_fen)
            ]
          })),
          foot: [w.common.total, '', maybe(figures.children_fen, f.yuan) ?? w.common.none, '', '', '']
        }
      : null,
    allocations: allocationsOf(pack, context),
    direct: [...Map.groupBy(rows.direct, row => row.item)].map(([id, lines]) => {
      const sum = sumFen(lines.map(line => line.paid_fen));
      const name = itemName(id);
      return {
        summary: words.directIn(name, f.count(lines.length), f.money(sum)),
        table: {
          caption: `${words.directCaption}${w.common.colon}${name}`,
          head: words.directHead.slice(1),
          numeric: [2, 3],
          rows: lines.map(line => ({
            cells: [villageCell(line, context), f.count(line.payments), f.yuan(line.paid_fen)]
          })),
          foot: [w.common.total, f.count(lines.reduce((sum, line) => sum + line.payments, 0)), f.yuan(sum)]
        }
      };
    }),
    aggregates: aggregateCells(rows.aggregates, context, areas, itemName),
    totals: publishedTotals(rows.published_totals, pack.sources, context),
    corrections: correctionsTable(rows.corrections, context)
  };
}

function leadOf({figures, rows}: FundPack, {w, f, site}: PageContext): Line[] {
  const words = w.fund;
  const first: Line =
    figures.amount_fen === null ? [words.issuedUnknown] : [words.issued, ...f.amount(figures.amount_fen)];
  const uses: Line = [
    ...(rows.allocations.length
      ? [
          words.allocatedTo(f.count(new Set(rows.allocations.map(row => row.project_id)).size)),
          ...f.amount(figures.allocated_fen, 'allocated')
        ]
      : []),
    ...(figures.children_fen
      ? [words.passedOn(f.count(rows.children.length)), ...f.amount(figures.children_fen)]
      : []),
    ...(figures.direct_fen ? [words.direct, ...f.amount(figures.direct_fen)] : [])
  ];
  const paid: Line = [
    words.paidSo(f.day(site.settings.data_on)),
    ...f.amount(figures.paid_fen, 'paid'),
    w.common.stop
  ];
  // What is passed on is paid from the documents that do so.
  const own = figures.paid_fen !== 0 || figures.children_fen === null;
  return [[...first, ...uses, w.common.stop], ...(own ? [paid] : []), [remainder(figures, w.fund, f.money)]];
}

function remainder(
  figures: FundPack['figures'],
  words: PageContext['w']['fund'],
  money: (fen: number | bigint) => string
): string {
  const {amount_fen: issued, remainder_fen: rest} = figures;
  if (issued === null || rest === null) return words.remainderUnknown;
  if (rest === 0) return words.remainderNone;
  return rest > 0
    ? words.remainderLeft(money(rest))
    : words.remainderOver(money(issued), money(issued - rest), money(-rest));
}

function parentOf({record}: FundPack, {w, link}: PageContext): Line | null {
  if (record.parent) return [{text: record.parent.fund, href: link.to(address.fund(record.parent.fund_id))}];
  return record.parent_fund_id === null ? null : [`${record.parent_fund_id} (${w.common.notListedFund})`];
}

/** Sources against the document's amount: agreeing, or both figures with the difference. */
function sourcesAgree({figures}: FundPack, {w, f}: PageContext): string | null {
  const {sources_fen: sources, amount_fen: amount} = figures;
  if (sources === null || amount === null) return null;
  return sources === amount
    ? w.fund.sourcesAgree(f.money(sources))
    : w.fund.totalsDiffer(f.money(amount), f.money(sources), f.money(Math.abs(amount - sources))) +
        w.common.stop;
}

function allocationsOf({rows, figures}: FundPack, context: PageContext): TableView | null {
  if (!rows.allocations.length) return null;
  const {w, f, link} = context;
  return {
    caption: w.fund.allocationsCaption,
    head: w.fund.allocationsHead,
    numeric: [3, 4],
    rows: rows.allocations.map(row => ({
      cells: [
        [{text: row.project, href: link.to(address.project(row.project_id))}],
        projectPlace(row, context),
        f.yuan(row.amount_fen),
        f.yuan(row.paid_fen),
        w.common.stage[row.stage],
        cell(w, row.marks, 'on', maybe(row.on, f.day)),
        w.common.source(row.file, row.row)
      ]
    })),
    foot: [w.common.total, '', f.yuan(figures.allocated_fen), '', '', '', '']
  };
}
