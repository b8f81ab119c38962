import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {AccountPeriod, UsePack} from '../publish/packs/use.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';
import {villageCrumbs} from './village-crumbs.ts';

type AccountRow = UsePack['rows']['accounts'][number];

export interface PeriodView {
  readonly title: string;
  readonly sentence: Line;
  /** Does it add up and carry over, or by how much does it not. */
  readonly proof: readonly string[];
  readonly lines: TableView;
}

export interface AccountsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly periods: readonly PeriodView[];
  readonly note: string;
  readonly links: readonly Link[];
}

/** A village’s own accounts, newest period first: sentences, whether they carry over, and every line. */
export function accountsView(context: PageContext, pack: UsePack): AccountsView {
  const {w, link, locale} = context;
  const words = w.use;
  const {record, figures, rows} = pack;
  const documents = new Map(
    rows.attachments.flatMap(({line_id, picture}) => (line_id && picture ? [[line_id, picture.path]] : []))
  );
  return {
    head: {
      locale,
      path: link.path,
      title: words.accountsTitle(record.village),
      crumbs: [
        ...villageCrumbs(context, pack),
        {text: record.village, href: link.to(address.village(pack.id))}
      ]
    },
    title: words.accountsTitle(w.common.villageIn(record.village, record.township)),
    lead: totals(context, figures),
    periods: figures.periods.map(period =>
      periodView(
        context,
        period,
        rows.accounts.filter(row => row.period === period.period),
        documents
      )
    ),
    note: words.paperNote,
    links: [
      {text: words.toUse, href: link.to(address.use(pack.id))},
      {text: words.toVillage, href: link.to(address.village(pack.id))}
    ]
  };
}

/** One year: what came in and went out in it; several: each, and all together. */
function totals({w, f}: PageContext, {years, income_fen, expenditure_fen}: UsePack['figures']): Line[] {
  const income = f.amount(income_fen, 'use-income');
  const expenditure = f.amount(expenditure_fen, 'use-expenditure');
  const [only] = years;
  if (only && only.income_fen === income_fen && only.expenditure_fen === expenditure_fen)
    return [w.use.yearLine(w.common.year(only.year), income, expenditure)];
  return [
    ...years.map(year =>
      w.use.yearLine(w.common.year(year.year), f.amount(year.income_fen), f.amount(year.expenditure_fen))
    ),
    w.use.allLine(income, expenditure)
  ];
}

function periodView(
  context: PageContext,
  period: AccountPeriod,
  rows: readonly AccountRow[],
  documents: ReadonlyMap<string, string>
): PeriodView {
  const {w, f} = context;
  const words = w.use;
  const balance = (fen: number | null): Line => (fen === null ? [w.common.notPublished] : f.amount(fen));
  const size = (fen: number): string => f.money(Math.abs(fen));
  return {
    title: period.period,
    sentence: words.period(
      period.period,
      balance(period.opening_fen),
      f.amount(period.income_fen),
      f.amount(period.expenditure_fen),
      balance(period.closing_fen)
    ),
    proof: [
      period.difference_fen === null
        ? words.balanceMissing
        : period.difference_fen === 0
          ? words.addsUp
          : words.notAddsUp(size(period.difference_fen)),
      ...(period.carried_fen === null
        ? []
        : [period.carried_fen === 0 ? words.carried : words.notCarried(size(period.carried_fen))])
    ],
    lines: {
      caption: words.accountsCaption(period.period),
      head: words.accountsHead,
      numeric: [3, 4],
      rows: rows
        .filter(row => row.kind === 'income' || row.kind === 'expenditure')
        .map(row => ({id: row.line_id, cells: lineCells(context, row, documents.get(row.line_id))})),
      foot: [w.common.total, '', f.yuan(period.income_fen), f.yuan(period.expenditure_fen), '', '', '', '']
    }
  };
}

/** `document`: the site’s path of its voucher’s picture, where that is public. */
function lineCells(
  {w, f, link}: PageContext,
  row: AccountRow,
  document: string | undefined
): readonly CellView[] {
  const words = w.use;
  const none = w.common.none;
  const amount = f.yuan(row.amount_fen);
  // The period's name says the year of most days.
  const day = (value: string): string =>
    row.period.startsWith(value.slice(0, 4)) ? f.monthDay(value) : f.day(value);
  const isPerson = row.counterparty_kind === 'household' || row.counterparty_kind === 'business';
  return [
    maybe(row.on, day) ?? none,
    cell(w, row.marks, 'summary', row.summary),
    row.kind === 'income' ? amount : '',
    row.kind === 'expenditure' ? amount : '',
    isPerson ? words.privateParty : cell(w, row.marks, 'counterparty', row.counterparty),
    document === undefined
      ? (row.voucher_no ?? words.noVoucher)
      : [
          ...(row.voucher_no === null ? [] : [`${row.voucher_no} `]),
          {text: words.photos.voucher, href: link.file(document)}
        ],
    row.decision === null && row.decided_on === null
      ? none
      : words.decided(row.decision ?? none, maybe(row.decided_on, day)),
    maybe(row.signed_on, day) ?? none
  ];
}
