import {donorKinds} from '../model/choices.ts';
import {address} from '../model/addresses.ts';
import {choiceWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {NeedLine, NeedsPack} from '../publish/packs/needs.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {CellView, TableView} from './table.ts';
import {villageCell} from './village-cell.ts';

export interface NeedsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly notes: readonly string[];
  /** To each township with open needs: the filter that works without script. */
  readonly jump: readonly Link[];
  readonly open: readonly {readonly id: string; readonly title: string; readonly table: TableView}[];
  readonly matched: TableView | null;
  readonly delivered: TableView | null;
  readonly accepted: TableView | null;
  /** What opens the list: it grows with the years. */
  readonly acceptedShow: string;
  readonly acceptedNote: string | null;
  readonly townships: TableView;
  readonly donors: TableView | null;
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

/** What villages need: what is open first, township by township, with whom to turn to; then what was promised, delivered, accepted. */
export function needsView(context: PageContext, {rows, figures}: NeedsPack): NeedsView {
  const {w, f, link, locale, site} = context;
  const words = w.needs;
  const amount = (fen: number, name: string): Line => f.amount(fen, `use-${name}`);
  const inState = (state: NeedLine['state']) => rows.needs.filter(line => line.state === state);
  const open = [...Map.groupBy(inState('open'), line => line.township_code)].map(([code, lines]) => ({
    id: `t${code ?? '0'}`,
    title: lines[0]?.township ?? words.noTownship,
    lines
  }));
  const table = (
    state: NeedLine['state'],
    caption: string,
    head: readonly string[],
    numeric: readonly number[],
    cells: (line: NeedLine) => readonly CellView[]
  ): TableView | null => {
    const lines = inState(state);
    return lines.length ? tableOf(lines, {caption, head, numeric, cells}) : null;
  };
  return {
    head: dataHead(context, words.title),
    title: words.title,
    lead: [
      [
        ...words.lead(f.count(figures.needs), f.count(figures.open), amount(figures.open_value_fen, 'open_value')),
        words.states(f.count(figures.matched), f.count(figures.delivered), f.count(figures.accepted))
      ], // prettier-ignore
      words.money(amount(figures.given_fen, 'given'), amount(figures.delivered_fen, 'delivered')),
      ...(figures.booked_fen
        ? [
            words.booked(amount(figures.booked_fen, 'booked'), [
              {text: words.fundsLink, href: link.to(address.funds())}
            ])
          ]
        : [])
    ],
    notes: [words.how, words.rules],
    jump: open.map(({id, title, lines}) => ({text: `${title} ${f.count(lines.length)}`, href: `#${id}`})),
    open: open.map(({id, title, lines}) => ({
      id,
      title,
      table: tableOf(lines, {
        caption: words.openCaption(title),
        head: words.openHead,
        numeric: [4, 6],
        cells: line => openCells(context, line)
      })
    })),
    matched: table('matched', words.matchedCaption, words.matchedHead, [4, 6], line => [
      what(context, line),
      villageCell(line, context),
      donor(context, line),
      given(context, line, 'given'),
      maybe(line.matched_on, f.day) ?? w.common.none,
      maybe(line.days_waiting, f.count) ?? w.common.none
    ]),
    delivered: table('delivered', words.deliveredCaption, words.deliveredHead, [4, 5, 7], line => [
      what(context, line),
      villageCell(line, context),
      donor(context, line),
      given(context, line, 'given'),
      given(context, line, 'delivered'),
      maybe(line.delivered_on, f.day) ?? w.common.none,
      maybe(line.days_waiting, f.count) ?? w.common.none
    ]),
    accepted: table('accepted', words.acceptedCaption, words.acceptedHead, [4, 5], line => [
      what(context, line),
      villageCell(line, context),
      donor(context, line),
      given(context, line, 'given'),
      given(context, line, 'delivered'),
      cell(w, line.marks, 'accepted_by', line.accepted_by),
      steps(context, line)
    ]),
    acceptedShow: words.show(f.count(figures.accepted)),
    acceptedNote: inState('accepted').some(
      line => line.days_to_match === null || line.days_to_deliver === null || line.days_to_accept === null
    )
      ? words.daysUnknown
      : null,
    townships: {
      caption: words.townshipsCaption,
      head: words.townshipsHead,
      numeric: [2, 3, 4, 5, 6, 7],
      rows: rows.townships.map(line => ({
        cells: [
          line.township_code && line.township
            ? [{text: line.township, href: link.to(address.township(line.township_code))}]
            : words.noTownship,
          f.count(line.needs),
          f.count(line.open),
          f.count(line.matched),
          f.count(line.delivered),
          f.count(line.accepted),
          f.yuan(line.delivered_fen)
        ]
      })),
      foot: [
        w.common.total,
        f.count(figures.needs),
        f.count(figures.open),
        f.count(figures.matched),
        f.count(figures.delivered),
        f.count(figures.accepted),
        f.yuan(figures.delivered_fen)
      ]
    },
    donors: rows.donors.length
      ? {
          caption: words.donorsCaption,
          head: words.donorsHead,
          numeric: [2, 3, 4],
          rows: rows.donors.map(line => ({
            cells: [
              choiceWord(donorKinds, line.donor_kind, locale) ?? words.noKind,
              f.count(line.needs),
              f.yuan(line.given_fen),
              f.yuan(line.delivered_fen)
            ]
          }))
        }
      : null,
    files: tableLinks(context, 'needs', words.files),
    links: site.counts.roots ? [{text: words.toRoots, href: link.to(address.roots())}] : []
  };
}

function tableOf(
  lines: readonly NeedLine[],
  {
    cells,
    ...table
  }: Omit<TableView, 'rows' | 'foot'> & {
    readonly cells: (line: NeedLine) => readonly CellView[];
  }
): TableView {
  return {...table, rows: lines.map(line => ({id: line.need_id, cells: cells(line)}))};
}

function openCells(context: PageContext, line: NeedLine): readonly CellView[] {
  const {w, f} = context;
  return [
    what(context, line),
    // The heading above says the township.
    villageCell({...line, township: null}, context),
    maybe(line.quantity, text => f.decimal(text) + (line.unit ?? '')) ?? w.common.none,
    maybe(line.value_fen, f.yuan) ?? w.common.none,
    maybe(line.published_on, f.day) ?? w.common.none,
    maybe(line.days_waiting, f.count) ?? w.common.none,
    [line.office, line.phone].filter(text => text !== null).join(' ') || w.common.none
  ];
}

/** The need, what it is for, and where its money or work stands in the accounts. */
function what({w, link}: PageContext, line: NeedLine): CellView {
  const words = w.needs;
  return [
    line.purpose === null ? line.need : words.what(line.need, line.purpose),
    ...(line.project_id && line.project
      ? [w.common.semicolon, {text: words.became, href: link.to(address.project(line.project_id))}]
      : []),
    ...(line.fund_id && line.fund
      ? [w.common.semicolon, {text: words.inFund(line.fund), href: link.to(address.fund(line.fund_id))}]
      : [])
  ];
}

/** An organisation by name, a person never. */
function donor({w, locale}: PageContext, line: NeedLine): string {
  if (line.donor_kind === 'person') return w.needs.person;
  const kind = choiceWord(donorKinds, line.donor_kind, locale);
  return line.donor ?? kind ?? cell(w, line.marks, 'donor', null);
}

/** What was promised or delivered: how many, worth how much. */
function given({w, f}: PageContext, line: NeedLine, step: 'given' | 'delivered'): string {
  const quantity = line[`${step}_quantity`];
  const fen = line[`${step}_fen`];
  const parts = [
    ...(quantity === null ? [] : [f.decimal(quantity) + (line.unit ?? '')]),
    ...(fen === null ? [] : [f.yuan(fen)])
  ];
  return parts.join(w.common.comma) || w.common.none;
}

function steps({w, f}: PageContext, line: NeedLine): string {
  const days = (value: number | null) => maybe(value, f.count) ?? w.needs.unknownDays;
  return w.needs.days(days(line.days_to_match), days(line.days_to_deliver), days(line.days_to_accept));
}
