import {address} from '../model/addresses.ts';
import type {YearFigures} from '../publish/packs/place-figures.ts';
import type {OpenLine} from '../publish/packs/project-line.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import type {PageContext} from './context.ts';
import {shortName} from './short-name.ts';

/** How many open points the first screen names; the rest is summed. */
const named = 3;

/** "今年" for the year the data is of, else the year itself. */
export const when = ({site, w}: PageContext, year: number): string =>
  year === site.current_year ? w.place.thisYear : w.place.inYear(year);

/**
 * What was paid of a fund year, and to whom: "已付1,034,000元:418,600元打进212户的一卡通,615,400元付给两个项目。"
 * `byCard`: every household payment went to a card.
 */
export function paidSentence({w, f}: PageContext, year: YearFigures, byCard = false): Line {
  const p = w.place;
  if (!year.paid_fen) return [p.paidNothing, w.common.stop];
  const parts: Line[] = [];
  if (year.paid_households_fen) {
    const amount = f.amount(year.paid_households_fen);
    parts.push(
      year.households === null
        ? p.toHouseholdPayments(amount, f.count(year.household_payments))
        : byCard
          ? p.toHouseholdsByCard(amount, f.count(year.households))
          : p.toHouseholds(amount, f.count(year.households))
    );
  }
  if (year.paid_projects_fen)
    parts.push(p.toProjects(f.amount(year.paid_projects_fen), f.count(year.paid_project_count)));
  if (year.paid_units_fen) parts.push(p.toUnits(f.amount(year.paid_units_fen)));
  return [
    ...p.paid(f.amount(year.paid_fen)),
    w.common.colon,
    ...joinLines(parts, w.common.comma),
    w.common.stop
  ];
}

/** What is not paid, with reasons: the largest by name, the rest in one sum. */
export function openSentence(
  context: PageContext,
  year: YearFigures,
  places: readonly (string | null)[] = []
): Line {
  const {w, f} = context;
  const p = w.place;
  if (year.open_fen < 0) return p.overpaid(f.amount(-year.open_fen));
  if (year.open_fen === 0) return [p.paidUp];
  const lines = year.open.slice(0, named).map(line => openLine(context, line, places));
  const rest = year.open.slice(named);
  if (rest.length)
    lines.push(
      p.openRest(f.count(rest.length), f.amount(rest.reduce((sum, line) => sum + line.open_fen, 0)))
    );
  const reasons = lines.length ? [w.common.colon, ...joinLines(lines, w.common.semicolon)] : [];
  return [...p.open(f.amount(year.open_fen)), ...reasons, w.common.stop];
}

function openLine({w, f, link}: PageContext, line: OpenLine, places: readonly (string | null)[]): Line {
  const target = line.subject === 'project' ? address.project(line.id) : address.item(line.id);
  return w.place.openLine(
    [{text: shortName(line.name, places), href: link.to(target)}],
    f.amount(line.open_fen),
    w.common.reason[line.reason]
  );
}
