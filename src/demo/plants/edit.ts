import type {Day} from '../../model/day.ts';
import {address} from '../../model/addresses.ts';
import {fen, type Fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {nextId, type County, type Village} from '../county.ts';
import {stageFields} from '../life-cycle.ts';
import {methodFor} from '../project-money.ts';
import {payByStage} from '../project-payments.ts';
import type {Random} from '../random.ts';
import {plusDays} from '../rows.ts';

type Payment = Row<'disbursements'>;
type Project = Row<'projects'>;

/** A copy of a payment as a row of its own, with the changes. */
export function addPayment(county: County, from: Payment, changes: Partial<Payment>): Payment {
  const disbursement_id = nextId(county, 'disbursements', 'D', 6);
  const payment: Payment = {...from, disbursement_id, ...changes};
  county.tables.disbursements.push(payment);
  const name = county.names.get(from.disbursement_id);
  if (name !== undefined) county.names.set(disbursement_id, name);
  return payment;
}

export function removePayments(county: County, gone: (payment: Payment) => boolean): void {
  county.tables.disbursements = county.tables.disbursements.filter(payment => {
    if (!gone(payment)) return true;
    county.names.delete(payment.disbursement_id);
    return false;
  });
}

/** Takes one household's payment out of its round; an empty round goes too. */
export function dropPayment(county: County, gone: Payment): void {
  removePayments(county, payment => payment === gone);
  const round = county.tables.rounds.find(each => each.round_id === gone.round_id);
  if (!round) return;
  round.applied = (round.applied ?? 1) - 1;
  round.approved = (round.approved ?? 1) - 1;
  if (round.approved === 0) county.tables.rounds = county.tables.rounds.filter(each => each !== round);
}

/** Payments by project, made anew only when rows were added or taken away: plants ask for them thousands of times. */
const indexes = new WeakMap<
  readonly Payment[],
  {readonly length: number; readonly byProject: ReadonlyMap<string, Payment[]>}
>();

function byProject(rows: readonly Payment[]): ReadonlyMap<string, Payment[]> {
  const known = indexes.get(rows);
  if (known?.length === rows.length) return known.byProject;
  const made = new Map<string, Payment[]>();
  for (const payment of rows) {
    if (payment.project_id === null) continue;
    const list = made.get(payment.project_id);
    if (list) list.push(payment);
    else made.set(payment.project_id, [payment]);
  }
  indexes.set(rows, {length: rows.length, byProject: made});
  return made;
}

/** A project's payments by day. */
export const paymentsOf = (county: County, project: Project): Payment[] =>
  [...(byProject(county.tables.disbursements).get(project.project_id) ?? [])].sort((a, b) =>
    a.paid_on < b.paid_on ? -1 : a.paid_on > b.paid_on ? 1 : a.disbursement_id < b.disbursement_id ? -1 : 1
  );

export const villagesOf = (county: County, project: Project): Village[] => {
  const codes = county.tables.project_villages
    .filter(line => line.project_id === project.project_id)
    .map(line => line.village_code);
  return county.villages.filter(village => codes.includes(village.row.village_code));
};

/** A project of another size: plan, allocation, contract and settlement in proportion, payments made anew. */
export function resize(county: County, random: Random, project: Project, planned: Fen): void {
  const old = project.planned_fen ?? fen(1);
  const scale = (amount: number): Fen =>
    fen(((BigInt(amount) * BigInt(planned)) / BigInt(old) / 100n) * 100n);
  const lines = county.tables.allocations.filter(line => line.project_id === project.project_id);
  let rest: number = planned;
  lines.forEach((line, i) => {
    line.amount_fen = i === lines.length - 1 ? fen(rest) : scale(line.amount_fen);
    rest -= line.amount_fen;
  });
  project.planned_fen = planned;
  if (project.contracted_fen !== null) project.contracted_fen = scale(project.contracted_fen);
  if (project.settled_fen !== null) {
    project.settled_fen = scale(project.settled_fen);
    project.returned_fen = fen(planned - project.settled_fen);
  }
  project.procurement_method = methodFor(project);
  payAgain(county, random, project);
}

/** Payments by stage as the project now stands. */
export function payAgain(county: County, random: Random, project: Project): void {
  const kind = paymentsOf(county, project)[0]?.payee_kind ?? 'firm';
  removePayments(county, payment => payment.project_id === project.project_id);
  payByStage(
    county,
    random,
    project,
    villagesOf(county, project),
    kind === 'cooperative' || kind === 'village' ? kind : 'firm'
  );
}

/** Takes a project back to the stage at which only the money has arrived: no work, no contract, no payment. */
export function stripAfterIssue(county: County, project: Project): void {
  for (const field of stageFields.slice(1)) project[field] = null;
  project.progress_percent = null;
  project.progress_on = null;
  project.contracted_fen = project.settled_fen = project.returned_fen = null;
  project.contractor = project.contractor_code = null;
  for (const output of county.tables.project_outputs)
    if (output.project_id === project.project_id) output.built_quantity = output.checked_on = null;
  removePayments(county, payment => payment.project_id === project.project_id);
}

/** Moves every stage, the plan's days and the allocation by so many days; payments keep their days unless made anew. */
export function moveDays(county: County, project: Project, days: number): void {
  for (const field of [
    'approved_on',
    ...stageFields,
    'planned_start_on',
    'planned_finish_on',
    'progress_on'
  ] as const) {
    const value = project[field];
    if (value !== null) project[field] = plusDays(value, days);
  }
  for (const line of county.tables.allocations)
    if (line.project_id === project.project_id && line.on !== null) line.on = plusDays(line.on, days);
}

export const at = {
  project: (project: Project): string => address.project(project.project_id),
  payment: (payment: Payment): string =>
    address.payment(payment.village_code ?? '', payment.paid_on.slice(0, 4), payment.disbursement_id),
  village: (village: Village): string => address.village(village.row.village_code),
  year: (village: Village, year: number): string => address.year(village.row.village_code, year)
};

export const later = (on: Day | null, days: number): Day => plusDays(on ?? ('2026-01-01' as Day), days);
