import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {BarsView} from './bars-view.ts';
import {blocksView, type BlocksView} from './blocks-view.ts';
import {correctionsTable} from './corrections-table.ts';
import type {PageContext} from './context.ts';
import {dueTable} from './due-table.ts';
import {firstScreen} from './first-screen.ts';
import {householdLadder, projectLadder, type LadderView} from './ladders.ts';
import {moneyYears} from './money-years.ts';
import {pageLinks} from './page-data.ts';
import {paidYears} from './paid-years.ts';
import {kickbackSentence} from './phones.ts';
import {projectLines, type ProjectsView} from './project-lines.ts';
import {purposes} from './purposes.ts';
import {receivers, type ReceiversView} from './receivers.ts';
import {roundsTable} from './rounds.ts';
import type {Link, PageHead} from './shell.ts';
import {sourcesView, type SourcesView} from './sources.ts';
import type {TableView} from './table.ts';
import {teamsTable} from './teams.ts';
import {units} from './units.ts';
import {villageNotes} from './village-notes.ts';
import {villageNotices} from './village-notices.ts';

/** All a village page prints, from the first sentence to the source of its figures. */
export interface VillageView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly heading: Line;
  /** The first screen, a paragraph a question; then the sentence about kickbacks and whom to call. */
  readonly lead: readonly Line[];
  readonly kickback: Line;
  readonly doors: readonly Link[];
  readonly notes: readonly Line[];
  readonly money: TableView | null;
  readonly blocks: BlocksView | null;
  readonly expired: string | null;
  readonly total: Line;
  readonly years: BarsView | null;
  readonly purposes: BarsView | null;
  readonly ladders: readonly LadderView[];
  readonly receivers: ReceiversView | null;
  readonly due: TableView | null;
  readonly units: TableView | null;
  readonly projects: ProjectsView;
  readonly rounds: TableView | null;
  readonly teams: TableView | null;
  readonly notices: TableView | null;
  readonly corrections: TableView | null;
  readonly absent: string | null;
  readonly downloads: readonly Link[];
  readonly sources: SourcesView;
}

/**
 * The village page: pure, from its pack. Its figures are marked so that the build can read them back.
 */
export function villageView(context: PageContext, pack: VillagePack): VillageView {
  const {site, w, f, link} = context;
  const {record, rows, figures} = pack;
  const name = record.village;
  const year = site.current_year;
  const lead = firstScreen(context, pack);
  return {
    head: {
      locale: context.locale,
      path: address.village(pack.id),
      title: w.village.title(name, year),
      description: lead
        .slice(0, 2)
        .flat()
        .map(piece => (typeof piece === 'string' ? piece : piece.text))
        .join('')
    },
    heading: w.village.heading(name, township(context, pack), year),
    lead,
    kickback: kickbackSentence(context),
    doors: [
      {text: w.village.doors.who, href: '#who'},
      {text: w.village.doors.built, href: '#projects'},
      {text: w.village.doors.mine, href: link.to(address.items())},
      {text: w.village.doors.raise, href: link.to(address.raise(pack.id))}
    ],
    notes: villageNotes(context, pack),
    money: moneyYears(context, figures),
    blocks: blocksView(context, figures),
    expired: figures.expired_payments
      ? w.place.expired(f.count(figures.expired_payments), f.money(figures.expired_fen))
      : null,
    total: w.place.total.line(f.amount(figures.paid_fen, 'paid'), f.count(figures.payments)),
    years: paidYears(context, figures, {yearHref: paid => link.to(address.year(pack.id, paid))}),
    purposes: purposes(context, figures),
    ladders: [householdLadder(context, figures), projectLadder(context, figures)].filter(
      view => view !== null
    ),
    receivers: receivers(context, pack),
    due: dueTable(context, pack),
    units: units(context, pack),
    projects: projectLines(context, rows.projects),
    rounds: roundsTable(context, rows.rounds, pack.sources.items),
    teams: teamsTable(context, rows.teams),
    notices: villageNotices(context, pack),
    corrections: correctionsTable(rows.corrections, context),
    absent: absent(context, pack),
    downloads: [
      {text: w.village.take, href: link.file(`${address.read(pack.id)}index.html`)},
      {text: w.village.notice, href: link.file(`${address.notice(pack.id)}index.html`)},
      ...pageLinks(context, pack),
      {text: w.embed.link, href: link.file(`${address.embed('village', pack.id)}index.html`)}
    ],
    sources: sourcesView(context, pack.sources)
  };
}

/** The township as a link, which spares a small screen the line of crumbs. */
function township({link}: PageContext, {record}: VillagePack): Line {
  const {township_code: code, township: name} = record;
  if (code === null) return name === null ? [] : [name];
  return [{text: name ?? code, href: link.to(address.township(code))}];
}

/** What is not published about this village, in one sentence instead of empty sections. */
function absent({w, f}: PageContext, {rows}: VillagePack): string | null {
  const t = w.place.absentNames;
  const names = [
    ...(rows.rounds.length ? [] : [t.rounds]),
    ...(rows.teams.length ? [] : [t.teams]),
    ...(rows.notices.length ? [] : [t.notices]),
    ...(rows.standards.length ? [] : [t.standards])
  ];
  return names.length ? w.place.absent(f.list(names)) : null;
}
