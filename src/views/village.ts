import {address} from '../model/addresses.ts';
import {openWord} from '../i18n/choice.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import type {VillageLink, VillagePack} from '../publish/packs.ts';
import type {BarsView} from './bars-view.ts';
import {blocksView, type BlocksView} from './blocks-view.ts';
import {correctionsTable} from './corrections-table.ts';
import type {PageContext} from './context.ts';
import {dueTable} from './due-table.ts';
import {firstScreen} from './first-screen.ts';
import {householdLadder, projectLadder, type LadderView} from './ladders.ts';
import {moneyYears} from './money-years.ts';
import {paidYears} from './paid-years.ts';
import {kickbackSentence} from './phones.ts';
import {projectLines, type ProjectsView} from './project-lines.ts';
import {purposes} from './purposes.ts';
import {receivers, type ReceiversView} from './receivers.ts';
import {dayRange, roundsTable} from './rounds.ts';
import type {Link, PageHead} from './shell.ts';
import {sourcesView, type SourcesView} from './sources.ts';
import type {CellView, TableView} from './table.ts';
import {teamsTable} from './teams.ts';
import {units} from './units.ts';

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
 * The village page: pure, from its pack. Its figures are marked so that the build can read them back. `csv` is the
 * site's path of the village's payments as a file.
 */
export function villageView(context: PageContext, pack: VillagePack, csv: string): VillageView {
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
    notes: [...afterLead(context, pack), ...notes(context, pack)],
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
    notices: noticesTable(context, pack),
    corrections: correctionsTable(rows.corrections, context),
    absent: absent(context, pack),
    downloads: [
      {text: w.village.take, href: link.file(`${address.read(pack.id)}index.html`)},
      {text: w.village.notice, href: link.file(`${address.notice(pack.id)}index.html`)},
      {text: w.place.downloads.csv, href: link.file(csv)},
      {text: w.place.downloads.json, href: link.file(address.pack('village', pack.id))}
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

/** Home › county (where there are several) › township. */
export function crumbs({site, w, link}: PageContext, {record}: Pick<VillagePack, 'record'>): Link[] {
  return [
    {text: w.shell.nav.home, href: link.to(address.home())},
    ...(record.county_code && !site.single_county
      ? [{text: record.county ?? record.county_code, href: link.to(address.county(record.county_code))}]
      : []),
    ...(record.township_code
      ? [
          {
            text: record.township ?? record.township_code,
            href: link.to(address.township(record.township_code))
          }
        ]
      : [])
  ];
}

/** What was paid with other villages, that help which is only summed stands elsewhere, and when the next figures come: beneath the first screen. */
function afterLead({site, w, f, link}: PageContext, {record, figures}: VillagePack): Line[] {
  const shared = figures.years[0]?.paid_shared_fen ?? 0;
  const aggregate: Line =
    site.has.aggregates && record.township_code
      ? w.village.aggregate([
          {
            text: w.village.townshipPage(record.township ?? record.township_code),
            href: link.to(address.township(record.township_code))
          }
        ])
      : [];
  const next = site.settings.next_update_by ? [w.place.nextUpdate(f.day(site.settings.next_update_by))] : [];
  return [
    ...(shared ? [w.place.sharedPaid(f.amount(shared))] : []),
    ...(aggregate.length || next.length ? [[...aggregate, ...next]] : [])
  ];
}

function notes(context: PageContext, {record, id}: VillagePack): Line[] {
  const {site, locale, w, f, link} = context;
  const t = w.village;
  const linked = (villages: readonly VillageLink[]): Line =>
    joinLines(
      villages.map(other => [
        {text: other.village ?? other.village_code, href: link.to(address.village(other.village_code))}
      ]),
      w.common.comma
    );
  const facts = [
    record.households === null ? null : t.households(f.count(record.households)),
    record.population === null ? null : t.people(f.count(record.population)),
    record.arable_mu === null ? null : t.land(f.decimal(record.arable_mu))
  ].filter(fact => fact !== null);
  const lines: Line[] = [];
  if (record.predecessors.length) lines.push(t.formerly(linked(record.predecessors)));
  if (record.successors.length) lines.push(t.became(linked(record.successors)));
  else if (record.valid_to !== null) lines.push([t.stopped(f.day(record.valid_to))]);
  if (record.namesakes.length)
    lines.push(
      t.namesakes(
        joinLines(
          record.namesakes.map(other => [
            {
              text: t.namesake(other.township ?? w.common.notPublished, other.village_code),
              href: link.to(address.village(other.village_code))
            }
          ]),
          w.common.comma
        )
      )
    );
  const kind = openWord(site.settings.words.village_kind, record.kind, locale) ?? '';
  lines.push([t.population(facts.join(w.common.comma), kind, id)]);
  return lines;
}

function noticesTable(context: PageContext, {rows}: VillagePack): TableView | null {
  const {site, locale, w, link} = context;
  if (!rows.notices.length) return null;
  const t = w.village.notices;
  const projects = new Map(rows.projects.map(project => [project.project_id, project.project]));
  const subject = ({subject, url}: VillagePack['rows']['notices'][number]): CellView => {
    const project = projects.get(subject ?? '');
    if (project) return [{text: project, href: link.to(address.project(subject!))}];
    if (url && /^https?:/.test(url)) return [{text: subject ?? t.open, href: url}];
    return subject ?? w.common.none;
  };
  return {
    caption: t.caption,
    head: [t.subject, t.kind, t.days],
    rows: rows.notices.map(notice => ({
      cells: [
        subject(notice),
        openWord(site.settings.words.notice_kind, notice.kind, locale) ?? w.common.none,
        dayRange(context, notice.from, notice.to)
      ]
    }))
  };
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
