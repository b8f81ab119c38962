import {address} from '../model/addresses.ts';
import {joinLines, plain, type Line} from '../i18n/inline.ts';
import type {YearFigures} from '../publish/packs/place-figures.ts';
import type {OpenLine} from '../publish/packs/project-line.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {keepUnits} from './keep-units.ts';
import {isPerson} from './receivers.ts';
import {shortName} from './short-name.ts';
import {when} from './year-sentences.ts';

/** How many open points the first screen names, and how long that may be; else one is named and the rest is summed. */
const named = 2;
const longest = {'zh-CN': 64, en: 140};

/**
 * What a villager reads first, one paragraph a question: how much came and for what, how much of it was paid to whom
 * as of which day, what is unpaid and why. The first strong piece of each is printed large. Parts of a figure are in
 * yuan alone, so that all of it fits one screen of a small phone; the three figures themselves are also in 万元.
 */
export function firstScreen(context: PageContext, pack: VillagePack): Line[] {
  const year = pack.figures.years[0];
  if (!year) return [[context.w.place.noMoney]];
  return [
    arranged(context, year),
    paid(context, pack, year),
    open(context, year, [pack.record.county, pack.record.township, pack.record.village])
  ].map(keepUnits);
}

function arranged(context: PageContext, year: YearFigures): Line {
  const {w, f} = context;
  const t = w.village.first;
  const parts: Line[] = [];
  if (year.arranged_direct_fen) parts.push([t.subsidies(f.yuan(year.arranged_direct_fen))]);
  if (year.arranged_projects_fen) parts.push([t.forProjects(f.yuan(year.arranged_projects_fen))]);
  return [
    ...t.arranged(when(context, year.year), f.amount(year.arranged_fen)),
    ...(parts.length ? [w.common.colon, ...joinLines(parts, w.common.comma)] : []),
    w.common.stop
  ];
}

function paid(context: PageContext, pack: VillagePack, year: YearFigures): Line {
  const {site, w, f} = context;
  const t = w.village.first;
  const {data_on: dataOn} = site.settings;
  const upTo = dataOn.startsWith(`${year.year}-`) ? f.monthDay(dataOn) : f.day(dataOn);
  if (!year.paid_fen) return [t.paidNothing(upTo)];
  const parts: Line[] = [];
  if (year.paid_households_fen) {
    const amount = f.yuan(year.paid_households_fen);
    const who = (text: string): Line => [{text, href: '#who'}];
    parts.push(
      year.households === null
        ? t.payments(amount, who(t.paymentCount(f.count(year.household_payments))))
        : (byCard(pack, year.year) ? t.card : t.households)(
            amount,
            who(t.householdCount(f.count(year.households)))
          )
    );
  }
  if (year.paid_projects_fen)
    parts.push(
      t.projects(f.yuan(year.paid_projects_fen), [
        {text: t.projectCount(f.count(year.paid_project_count)), href: '#projects'}
      ])
    );
  if (year.paid_units_fen) parts.push([t.units(f.yuan(year.paid_units_fen))]);
  return [
    ...t.paid(upTo, f.amount(year.paid_fen)),
    w.common.colon,
    ...joinLines(parts, w.common.comma),
    w.common.stop
  ];
}

function open(context: PageContext, year: YearFigures, places: readonly (string | null)[]): Line {
  const {w, f} = context;
  if (year.open_fen < 0) return w.place.overpaid(f.amount(-year.open_fen));
  if (year.open_fen === 0) return [w.place.paidUp];
  const short = openNamed(context, year, places, named);
  return plain(short).length <= longest[context.locale] ? short : openNamed(context, year, places, 1);
}

function openNamed(
  context: PageContext,
  year: YearFigures,
  places: readonly (string | null)[],
  count: number
): Line {
  const {w, f} = context;
  const t = w.village.first;
  const lines = year.open.slice(0, count).map(line => openLine(context, line, places));
  const rest = year.open.slice(count);
  if (rest.length)
    lines.push([
      t.openRest(
        f.count(rest.length),
        f.yuan(rest.reduce((sum, line) => sum + line.open_fen, 0)),
        count === named ? f.list([...new Set(rest.map(line => w.common.reason[line.reason]))]) : t.below
      )
    ]);
  const reasons = lines.length ? [w.common.colon, ...joinLines(lines, w.common.semicolon)] : [];
  return [...t.open(f.amount(year.open_fen)), ...reasons, w.common.stop];
}

function openLine({w, f, link}: PageContext, line: OpenLine, places: readonly (string | null)[]): Line {
  const target = line.subject === 'project' ? address.project(line.id) : address.item(line.id);
  return w.place.openLine(
    [{text: shortName(line.name, places), href: link.to(target)}],
    [f.yuan(line.open_fen)],
    w.common.reason[line.reason]
  );
}

/** True where every payment to persons from funds of that year went to a card. */
function byCard(pack: VillagePack, year: number): boolean {
  const funds = new Set(pack.sources.funds.filter(fund => fund.year === year).map(fund => fund.fund_id));
  const payments = pack.rows.payments.filter(
    payment =>
      isPerson(payment) &&
      payment.project_id === null &&
      payment.fund_id !== null &&
      funds.has(payment.fund_id)
  );
  return payments.length > 0 && payments.every(payment => payment.channel === 'card');
}
