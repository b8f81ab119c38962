import {address} from '../model/addresses.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import {pick} from '../i18n/locale.ts';
import type {SitePack} from '../publish/packs/parents.ts';
import type {BarsView} from './bars-view.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {keepUnits} from './keep-units.ts';
import {kickbackSentence} from './phones.ts';
import {placeLines} from './place-lines.ts';
import {purposes} from './purposes.ts';
import {paidYears} from './paid-years.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';
import {totalTable} from './total-table.ts';

export interface HomeView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly heading: string;
  readonly lead: readonly Line[];
  readonly kickback: Line;
  readonly townships: readonly Link[];
  readonly lists: readonly Link[];
  readonly partsHeading: string;
  readonly parts: BarsView | null;
  readonly total: TableView;
  readonly years: BarsView | null;
  readonly purposes: BarsView | null;
  readonly funds: TableView | null;
  readonly remarks: readonly Line[];
}

/** The home page: what was arranged, paid and is open, then the way to one's own village. */
export function homeView(context: PageContext, pack: SitePack): HomeView {
  const {site, locale, w, f, link} = context;
  const t = w.home;
  const {record, rows, figures} = pack;
  const several = rows.counties.length > 1;
  return {
    head: {locale, path: address.home(), title: pick(locale, site.settings.site_name)},
    heading: t.heading,
    lead: lead(context, pack).map(keepUnits),
    kickback: kickbackSentence(context),
    townships: rows.townships.map(line => ({
      text: several && line.parent ? `${line.parent} ${line.name}` : line.name,
      href: link.to(address.township(line.code))
    })),
    lists: [
      {text: t.allVillages(f.count(record.villages)), href: link.to(address.villages())},
      {text: t.projects(f.count(record.projects)), href: link.to(address.projects())},
      {text: t.funds(f.count(record.funds)), href: link.to(address.funds())},
      {text: t.items(f.count(record.items)), href: link.to(address.items())}
    ],
    partsHeading: several ? w.parent.parts.countiesHeading : w.parent.parts.townshipsHeading,
    parts: several
      ? placeLines(context, 'county', rows.counties)
      : placeLines(context, 'township', rows.townships),
    total: totalTable(context, figures, 'county'),
    years: paidYears(context, figures),
    purposes: purposes(context, figures),
    funds: fundsTable(context, pack),
    remarks: remarks(context, pack)
  };
}

function lead(context: PageContext, {figures, record}: SitePack): Line[] {
  const {site, w, f} = context;
  const t = w.home;
  const year = figures.years[0];
  const lines: Line[] = [];
  if (!year) lines.push([w.place.noMoney]);
  else {
    const place = site.single_county?.county ?? t.everywhere;
    const upTo =
      year.year === record.current_year ? dayInYear(context, year.year) : f.day(site.settings.data_on);
    const parts: Line[] = [];
    if (year.paid_households_fen) parts.push(t.toHouseholds([f.yuan(year.paid_households_fen)]));
    if (year.paid_projects_fen) parts.push(t.toProjects([f.yuan(year.paid_projects_fen)]));
    if (year.paid_units_fen) parts.push(t.toUnits([f.yuan(year.paid_units_fen)]));
    const paid: Line = year.paid_fen
      ? [
          ...w.place.paid(f.amount(year.paid_fen)),
          w.common.colon,
          ...joinLines(parts, w.common.comma),
          w.common.stop
        ]
      : [w.place.paidNothing, w.common.stop];
    const open =
      year.open_fen > 0
        ? t.open(f.amount(year.open_fen))
        : year.open_fen < 0
          ? w.place.overpaid(f.amount(-year.open_fen))
          : [w.place.paidUp];
    lines.push(t.arranged(year.year, upTo, place, f.amount(year.arranged_fen)), paid, open);
  }
  return lines;
}

/** "9月30日" where the data's day lies in that year, else the whole day. */
const dayInYear = ({site, f}: PageContext, year: number): string =>
  site.settings.data_on.startsWith(`${year}-`)
    ? f.monthDay(site.settings.data_on)
    : f.day(site.settings.data_on);

/** Funds of the year that are spent here; documents that were passed on to others stand in the list of funds. */
function fundsTable({site, w, f, link}: PageContext, {rows}: SitePack): TableView | null {
  const t = w.home;
  const funds = rows.funds.filter(
    fund => fund.year === site.current_year && (fund.allocated_fen !== 0 || fund.direct_fen !== 0)
  );
  if (!funds.length) return null;
  const amount = (fen: number | null): string => maybe(fen, f.yuan) ?? w.common.none;
  return {
    caption: t.fundsCaption,
    head: [t.fund, t.amount, t.allocated, t.direct, t.remainder, t.document],
    rows: funds.map(fund => ({
      cells: [
        [{text: fund.fund, href: link.to(address.fund(fund.fund_id))}],
        amount(fund.amount_fen),
        amount(fund.allocated_fen),
        amount(fund.direct_fen),
        amount(fund.remainder_fen),
        fund.document_no ?? w.common.none
      ]
    })),
    numeric: [2, 3, 4, 5]
  };
}

function remarks({w, f, link}: PageContext, {figures}: SitePack): Line[] {
  const lines: Line[] = [];
  if (figures.withheld_rows)
    lines.push([w.home.withheld(f.count(figures.withheld_rows), f.money(figures.withheld_fen))]);
  if (figures.rejected_rows)
    lines.push([
      w.home.rejected(f.count(figures.rejected_rows)),
      {text: w.shell.foot.report, href: link.to(address.report())},
      w.common.stop
    ]);
  return lines;
}
