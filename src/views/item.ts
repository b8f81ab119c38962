import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import {joinLines} from '../i18n/inline.ts';
import type {ItemPack} from '../publish/packs/item.ts';
import type {Row} from '../model/tables.ts';
import {aggregateCells} from './aggregate-cells.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {facts, type Fact} from './fact.ts';
import {span} from './life-cycle.ts';
import {policyCard} from './policy-card.ts';
import {publishedTotals} from './published-totals.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';
import {villageCell} from './village-cell.ts';

export interface ItemView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly card: readonly Fact[];
  readonly standards: TableView | null;
  readonly facts: readonly Fact[];
  /** Why there is no list of villages; null for items that have one. */
  readonly aggregateWhy: string | null;
  readonly aggregates: TableView | null;
  readonly byYear: TableView | null;
  readonly villages: TableView | null;
  readonly roundsSum: string | null;
  readonly rounds: TableView | null;
  readonly totals: TableView | null;
}

/** `names`: items by id; `areas`: townships and counties by code. */
export function itemView(
  context: PageContext,
  pack: ItemPack,
  names: ReadonlyMap<string, string>,
  areas: ReadonlyMap<string, string>
): ItemView {
  const {record, rows, figures} = pack;
  const {w, f, link, locale} = context;
  const words = w.item;
  const aggregate = record.effective_tier === 'aggregate';
  const tier = {full: words.tierFull, masked: words.tierMasked, aggregate: words.tierAggregate}[
    record.effective_tier
  ];
  return {
    head: {
      locale,
      path: link.path,
      title: record.name,
      crumbs: [{text: words.crumb, href: link.to(address.items())}]
    },
    title: record.name,
    lead: [
      ...(record.scope === null
        ? []
        : [[record.scope === 'universal' ? words.scopeUniversal : words.scopeTargeted]]),
      ...(record.flat_rate === 'yes' ? [[words.flatRate]] : []),
      ...(figures.payments ? [paidLine(pack, context)] : [])
    ],
    card: policyCard(context, pack),
    standards: standardsTable(rows.standards, context),
    facts: facts([
      [words.policy, record.policy],
      [words.documentNo, record.document_no],
      [words.exclusive, exclusive(record.exclusive_with, context, names)],
      [words.aliases, maybe(record.aliases, text => f.list(text.split('|')))],
      [words.tier, tier],
      [words.itemId, record.item]
    ]),
    aggregateWhy: aggregate ? words.aggregateWhy : null,
    aggregates: aggregateCells(rows.aggregates, context, areas),
    byYear: figures.by_year.length
      ? {
          caption: words.byYearCaption,
          head: words.byYearHead,
          numeric: [2, 3],
          rows: figures.by_year.map(year => ({
            cells: [w.common.year(year.year), f.count(year.payments), f.yuan(year.paid_fen)]
          })),
          foot: [w.common.total, f.count(figures.payments), f.yuan(figures.paid_fen)]
        }
      : null,
    villages: villagesTable(pack, context),
    roundsSum:
      figures.applied !== null && figures.approved !== null && figures.refused !== null
        ? words.roundsSum(f.count(figures.applied), f.count(figures.approved), f.count(figures.refused))
        : null,
    rounds: roundsTable(pack, context),
    totals: publishedTotals(rows.published_totals, pack.sources, context)
  };
}

/** Villages reached; without the column of households where no payment has a token to tell them apart. */
function villagesTable({rows}: ItemPack, context: PageContext): TableView | null {
  if (!rows.villages.length) return null;
  const {w, f} = context;
  const [village = '', households = '', ...rest] = w.item.villagesHead;
  const counted = rows.villages.some(row => row.households !== null);
  return {
    caption: w.item.villagesCaption,
    head: counted ? [village, households, ...rest] : [village, ...rest],
    numeric: counted ? [2, 3, 4] : [2, 3],
    rows: rows.villages.map(row => ({
      cells: [
        villageCell(row, context),
        ...(counted ? [maybe(row.households, f.count) ?? w.common.none] : []),
        f.count(row.payments),
        f.yuan(row.paid_fen)
      ]
    }))
  };
}

function paidLine({figures}: ItemPack, {w, f}: PageContext): Line {
  const due: Line =
    figures.due_fen === null ? [] : [w.item.duePart, ...f.amount(figures.due_fen), w.common.comma];
  return [
    w.item.paidSince(f.count(figures.payments)),
    ...due,
    w.item.paidPart,
    ...f.amount(figures.paid_fen),
    w.common.stop
  ];
}

/** Rates with whom they are for and from when to when; null where none is published. */
export function standardsTable(rows: readonly Row<'standards'>[], {w, f}: PageContext): TableView | null {
  if (!rows.length) return null;
  const words = w.item;
  const valid = ({valid_from: from, valid_to: to}: Row<'standards'>): string => {
    if (from === null) return to === null ? w.common.none : words.to(f.day(to));
    return to === null ? words.from(f.day(from)) : words.fromTo(f.day(from), f.day(to));
  };
  return {
    caption: words.standardsCaption,
    head: words.standardsHead,
    rows: rows.map(row => ({
      cells: [
        row.who ?? w.common.notPublished,
        row.rate === null ? w.common.none : words.rate(f.decimal(row.rate), row.unit),
        valid(row),
        maybe(row.cap_fen, f.yuan) ?? w.common.none,
        row.document_no ?? w.common.none
      ]
    }))
  };
}

function exclusive(
  ids: string | null,
  {w, link}: PageContext,
  names: ReadonlyMap<string, string>
): Line | null {
  if (ids === null) return null;
  const lines = ids
    .split('|')
    .map(id => id.trim())
    .filter(id => id !== '')
    .map((id): Line => {
      const name = names.get(id);
      return name === undefined ? [id] : [{text: name, href: link.to(address.item(id))}];
    });
  return joinLines(lines, w.common.comma);
}

function roundsTable({rows}: ItemPack, context: PageContext): TableView | null {
  if (!rows.rounds.length) return null;
  const {w, f} = context;
  const words = w.item;
  const count = (value: number | null): string => maybe(value, f.count) ?? w.common.none;
  return {
    caption: words.roundsCaption,
    head: words.roundsHead,
    numeric: [3, 4, 5],
    rows: rows.rounds.map(row => ({
      cells: [
        villageCell({...row, township: null}, context),
        row.period ?? w.common.none,
        count(row.applied),
        count(row.approved),
        count(row.refused),
        row.refusal_reasons ?? w.common.none,
        span(row.notice_from, row.notice_to, w, f),
        maybe(row.paid_on, f.day) ?? w.common.none,
        f.yuan(row.paid_fen),
        w.common.source(row.file, row.row)
      ]
    }))
  };
}
