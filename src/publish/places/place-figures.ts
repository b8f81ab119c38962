import {fen} from '../../model/money.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {ItemFigures, PlaceFigures, YearFigures} from '../packs/place-figures.ts';
import type {OpenLine} from '../packs/project-line.ts';
import type {ProjectAccount} from '../corpus/project-accounts.ts';
import {openReason, isFinished, stageOf} from '../corpus/stage.ts';
import type {DirectYear, Part, Tally} from '../corpus/tally.ts';

/** Households by token of one place: of a fund year (without a project), or of an item. */
export interface Households {
  inYear(year: number): number | null;
  ofItem(item: string | null): number | null;
}

/** Figures of one place from the sums of its payments and from the projects that lie wholly in it. */
export function placeFigures(
  sums: Tally,
  projects: readonly ProjectAccount[],
  households: Households,
  itemName: (item: string) => string
): PlaceFigures {
  const years = new Set([
    ...sums.years.keys(),
    ...projects.flatMap(p => [...p.allocated.keys(), ...p.paid.keys()])
  ]);
  // Applied, refused and cancelled projects are wishes, not plans: they stand in no ladder.
  const live = projects.filter(({row}) => row && (row.state === null || row.state === 'approved'));
  return {
    years: [...years]
      .sort((a, b) => b - a)
      .map(year => yearFigures(year, sums.years.get(year), projects, households, itemName)),
    by_paid_year: [...sums.pages]
      .sort(by(([year]) => year))
      .map(([year, {paid, payments}]) => ({year, paid_fen: fen(paid), payments})),
    by_purpose: byPurpose(projects),
    by_item: [...sums.items]
      .map(([item, part]) => itemFigures(item || null, part, households))
      .sort(by(i => i.item)),
    by_fund: byFund(sums.funds, projects),
    due_fen: fen(sums.due),
    due_paid_fen: fen(sums.due_paid),
    planned_fen: sumKnown(live.map(({row}) => row?.planned_fen)),
    contracted_fen: sumKnown(live.map(({row}) => row?.contracted_fen)),
    project_paid_fen: fen(total(projects.map(p => p.paid_fen))),
    settled_fen: sumKnown(live.map(({row}) => row?.settled_fen)),
    returned_fen: sumKnown(live.map(({row}) => row?.returned_fen)),
    projects: live.length,
    projects_finished: live.filter(({row}) => row && isFinished(stageOf(row))).length,
    paid_fen: fen(sums.all.paid),
    payments: sums.all.payments,
    expired_payments: sums.expired_payments,
    expired_fen: fen(sums.expired)
  };
}

function yearFigures(
  year: number,
  direct: DirectYear | undefined,
  projects: readonly ProjectAccount[],
  households: Households,
  itemName: (item: string) => string
): YearFigures {
  const arranged_projects = total(projects.map(p => p.allocated.get(year) ?? 0n));
  const paid_projects = total(projects.map(p => p.paid.get(year) ?? 0n));
  const arranged_direct = direct?.arranged ?? 0n;
  const paid_households = direct?.households ?? 0n;
  const paid_units = direct?.units ?? 0n;
  const arranged = arranged_projects + arranged_direct;
  const paid = paid_households + paid_projects + paid_units;
  return {
    year,
    arranged_fen: fen(arranged),
    arranged_projects_fen: fen(arranged_projects),
    arranged_direct_fen: fen(arranged_direct),
    paid_fen: fen(paid),
    paid_households_fen: fen(paid_households),
    household_payments: direct?.household_payments ?? 0,
    households: direct?.sensitive ? null : households.inYear(year),
    paid_projects_fen: fen(paid_projects),
    paid_project_count: projects.filter(p => p.paid.get(year)).length,
    paid_units_fen: fen(paid_units),
    unit_payments: direct?.unit_payments ?? 0,
    paid_shared_fen: fen(direct?.shared ?? 0n),
    open_fen: fen(arranged - paid),
    open: openLines(year, direct, projects, itemName)
  };
}

/** What is open by project and item, largest first; what was paid beyond the arrangement stands last, below zero. */
function openLines(
  year: number,
  direct: DirectYear | undefined,
  projects: readonly ProjectAccount[],
  itemName: (item: string) => string
): OpenLine[] {
  const lines: OpenLine[] = [];
  for (const account of projects) {
    const open = (account.allocated.get(year) ?? 0n) - (account.paid.get(year) ?? 0n);
    if (open === 0n) continue;
    const reason = openReason(account.row, open) ?? 'not-published';
    lines.push({
      subject: 'project',
      id: account.project_id,
      name: account.line.project,
      open_fen: fen(open),
      reason
    });
  }
  for (const [item, open] of direct?.short ?? [])
    if (open !== 0n)
      lines.push({
        subject: 'item',
        id: item,
        name: itemName(item),
        open_fen: fen(open),
        reason: 'paid-short'
      });
  return lines.sort(
    by(
      line => -line.open_fen,
      line => line.subject,
      line => line.id
    )
  );
}

function byPurpose(projects: readonly ProjectAccount[]): PlaceFigures['by_purpose'] {
  const counted = projects.filter(
    p => p.allocations.length > 0 || p.paid.size > 0 || p.row?.state === 'approved'
  );
  return [...groupBy(counted, p => p.row?.purpose ?? null)]
    .map(([purpose, group]) => ({
      purpose,
      allocated_fen: fen(total(group.map(p => p.allocated_fen))),
      paid_fen: fen(total(group.map(p => p.paid_fen))),
      projects: group.length
    }))
    .sort(
      by(
        line => -line.allocated_fen,
        line => -line.paid_fen,
        line => line.purpose
      )
    );
}

function byFund(
  sums: ReadonlyMap<string, Part>,
  projects: readonly ProjectAccount[]
): PlaceFigures['by_fund'] {
  const allocated = new Map<string, bigint>();
  for (const {allocations} of projects)
    for (const {fund_id, amount_fen} of allocations)
      allocated.set(fund_id, (allocated.get(fund_id) ?? 0n) + BigInt(amount_fen));
  return [...new Set([...sums.keys(), ...allocated.keys()])]
    .map(fund => ({
      fund_id: fund || null,
      allocated_fen: fen(allocated.get(fund) ?? 0n),
      paid_fen: fen(sums.get(fund)?.paid ?? 0n),
      payments: sums.get(fund)?.payments ?? 0
    }))
    .sort(by(line => line.fund_id));
}

function itemFigures(item: string | null, part: Part, households: Households): ItemFigures {
  return {
    item,
    // Like for like with paid_fen: what was due, or where a row does not say so what was paid.
    due_fen: part.due_payments > 0 ? fen(part.arranged) : null,
    paid_fen: fen(part.paid),
    payments: part.payments,
    households: part.sensitive ? null : households.ofItem(item)
  };
}

export const total = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n);

/** The sum of what is published; null where nothing is. */
export function sumKnown(amounts: readonly (number | null | undefined)[]): number | null {
  const known = amounts.filter(amount => amount !== null && amount !== undefined);
  return known.length ? fen(total(known.map(BigInt))) : null;
}
