import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {CountyPack, TownshipPack} from '../publish/packs/parents.ts';
import {aggregateTable, type AggregatesView} from './aggregate-table.ts';
import type {BarsView} from './bars-view.ts';
import {withFiles} from './chart-links.ts';
import type {PageContext} from './context.ts';
import {itemsTable} from './items-table.ts';
import {householdLadder, projectLadder, type LadderView} from './ladders.ts';
import {moneyYears} from './money-years.ts';
import {pageLinks} from './page-data.ts';
import {paidYears} from './paid-years.ts';
import {kickbackSentence} from './phones.ts';
import {placeLines} from './place-lines.ts';
import {projectLines, type ProjectsView} from './project-lines.ts';
import {purposes} from './purposes.ts';
import type {Link, PageHead} from './shell.ts';
import {sourcesView, type SourcesView} from './sources.ts';
import type {TableView} from './table.ts';
import {teamsTable} from './teams.ts';
import {totalTable} from './total-table.ts';
import {paidSentence, when} from './year-sentences.ts';

/** All a township or county page prints. */
export interface ParentView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly heading: string;
  readonly dataOn: string;
  readonly lead: readonly Line[];
  /** For who wants to look further: the flow of money, every payment, side by side. */
  readonly more: readonly Link[];
  readonly partsHeading: string;
  readonly parts: BarsView | null;
  readonly total: TableView;
  readonly aggregates: AggregatesView | null;
  readonly money: TableView | null;
  readonly expired: string | null;
  readonly years: BarsView | null;
  readonly purposes: BarsView | null;
  readonly items: TableView | null;
  readonly ladders: readonly LadderView[];
  readonly projectsHeading: string;
  readonly projects: ProjectsView;
  readonly teams: TableView | null;
  readonly downloads: readonly Link[];
  readonly sources: SourcesView;
}

/** The township page, from its pack. */
export function townshipView(context: PageContext, pack: TownshipPack): ParentView {
  const {w, link, site} = context;
  const {record} = pack;
  const county: Link[] = record.county_code
    ? [{text: record.county ?? record.county_code, href: link.to(address.county(record.county_code))}]
    : [];
  return {
    ...common(context, pack, record.township),
    partsHeading: w.parent.parts.villagesHeading,
    parts: withFiles(context, placeLines(context, 'village', pack.rows.villages), pack, 'parts'),
    total: totalTable(context, pack.figures, 'village'),
    projectsHeading: w.parent.shared.heading,
    head: head(context, pack, address.township(pack.id), record.township, [
      {text: w.shell.nav.home, href: link.to(address.home())},
      ...(site.single_county ? [] : county)
    ])
  };
}

/** The county page, from its pack. */
export function countyView(context: PageContext, pack: CountyPack): ParentView {
  const {w, link} = context;
  return {
    ...common(context, pack, pack.record.county),
    partsHeading: w.parent.parts.townshipsHeading,
    parts: withFiles(context, placeLines(context, 'township', pack.rows.townships), pack, 'parts'),
    total: totalTable(context, pack.figures, 'township'),
    projectsHeading: w.parent.shared.county,
    head: head(context, pack, address.county(pack.id), pack.record.county, [
      {text: w.shell.nav.home, href: link.to(address.home())}
    ])
  };
}

const head = (
  {locale, w, site}: PageContext,
  _pack: {id: string},
  path: string,
  name: string,
  crumbs: readonly Link[]
) => ({
  locale,
  path,
  title: w.parent.title(name, site.current_year),
  crumbs
});

function common(context: PageContext, pack: TownshipPack | CountyPack, name: string) {
  const {site, w, f, link} = context;
  const {figures, rows} = pack;
  return {
    heading: w.parent.heading(name, site.current_year),
    more: [
      {
        text: w.explore.ofPlace(name),
        href: link.to(address.explore()) + (pack.kind === 'township' ? `?township=${pack.id}` : '')
      },
      {text: w.compare.link, href: link.to(address.compare())},
      ...(pack.kind === 'county' ? [{text: w.flow.link, href: link.to(address.flow(pack.id))}] : []),
      ...(pack.kind === 'county' && site.counts.roots
        ? [{text: w.roots.link, href: link.to(address.roots())}]
        : []),
      ...(pack.kind === 'county' && site.counts.needs
        ? [{text: w.needs.title, href: link.to(address.needs())}]
        : []),
      ...(pack.kind === 'county' && site.counts.oversight
        ? [{text: w.oversight.link, href: link.to(address.oversight())}]
        : []),
      ...(pack.kind === 'county' && site.counts.monitoring
        ? [{text: w.monitoring.link, href: link.to(address.monitoring())}]
        : []),
      // Every township of which people in office are published has a page of them.
      ...(pack.kind === 'township' && site.counts.tasks && rows.teams.length
        ? [{text: w.tasks.onPlace, href: link.to(address.posts(pack.id))}]
        : [])
    ],
    dataOn: w.place.dataOn(f.day(site.settings.data_on)),
    lead: lead(context, pack, name),
    aggregates: aggregateTable(context, rows.aggregates),
    money: moneyYears(context, figures),
    expired: figures.expired_payments
      ? w.place.expired(f.count(figures.expired_payments), f.money(figures.expired_fen))
      : null,
    years: withFiles(context, paidYears(context, figures), pack, 'paid-by-year', {
      embed: true
    }),
    purposes: withFiles(context, purposes(context, figures), pack, 'purposes'),
    items: itemsTable(context, figures.by_item, pack.sources.items),
    ladders: [householdLadder(context, figures), projectLadder(context, figures)].filter(
      view => view !== null
    ),
    projects: projectLines(context, rows.projects),
    teams: teamsTable(context, rows.teams),
    downloads: [...pageLinks(context, pack)],
    sources: sourcesView(context, pack.sources)
  };
}

function lead(context: PageContext, {figures}: TownshipPack | CountyPack, name: string): Line[] {
  const {site, w, f} = context;
  const newest = figures.years[0];
  const lines: Line[] = [];
  if (!newest) lines.push([w.place.noMoney]);
  else {
    lines.push([
      ...w.parent.arranged(when(context, newest.year), name, f.amount(newest.arranged_fen)),
      ...paidSentence(context, newest)
    ]);
    if (newest.open_fen > 0)
      lines.push([...w.place.open(f.amount(newest.open_fen)), w.common.stop, w.parent.openReasons]);
    else lines.push(newest.open_fen < 0 ? w.place.overpaid(f.amount(-newest.open_fen)) : [w.place.paidUp]);
  }
  lines.push(kickbackSentence(context));
  if (site.settings.next_update_by) lines.push([w.place.nextUpdate(f.day(site.settings.next_update_by))]);
  return lines;
}
