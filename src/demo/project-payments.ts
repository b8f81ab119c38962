import type {Day} from '../model/day.ts';
import {fen} from '../model/money.ts';
import type {Row} from '../model/tables.ts';
import {dataOn, nextId, type County, type Village} from './county.ts';
import type {ProjectKind} from './project-kinds.ts';
import type {Random} from './random.ts';
import {permille, plusDays, row} from './rows.ts';

interface Step {
  readonly stage: 'start' | 'progress' | 'finish' | 'settle' | 'retention';
  /** Paid in all up to here, in thousandths of the contract (later: of the settlement). */
  readonly upTo: number;
  readonly on: Day | null;
}

/**
 * Payments by stage: 30 % after the start, 50 % half way, 80 % when done and self-accepted, 97 % after the audit, the
 * last 3 % one year after acceptance (domain 2.5). Small works have no retention. Nothing after the data's day.
 */
export function payByStage(
  county: County,
  random: Random,
  project: Row<'projects'>,
  villages: readonly Village[],
  builder: ProjectKind['builder']
): void {
  const whole = project.contracted_fen ?? project.planned_fen ?? 0;
  const final = project.settled_fen ?? whole;
  const after = (on: Day | null, low: number, high: number): Day | null =>
    on === null ? null : plusDays(on, random.int(low, high));
  const end = project.finished_on ?? project.planned_finish_on;
  const half =
    project.started_on === null || end === null
      ? null
      : plusDays(
          project.started_on,
          Math.ceil(((Date.parse(end) - Date.parse(project.started_on)) / 86_400_000) * 0.55)
        );
  const halfDone = project.finished_on !== null || Number(project.progress_percent ?? 0) >= 50;
  const small = whole < 20_000_000;
  const steps: Step[] = small
    ? [
        {stage: 'start', upTo: 300, on: after(project.started_on, 2, 9)},
        {stage: 'finish', upTo: 800, on: after(project.finished_on, 4, 12)},
        {stage: 'settle', upTo: 1000, on: after(project.audited_on, 4, 22)}
      ]
    : [
        {stage: 'start', upTo: 300, on: after(project.started_on, 2, 9)},
        {stage: 'progress', upTo: 500, on: halfDone ? after(half, 1, 5) : null},
        {stage: 'finish', upTo: 800, on: after(project.finished_on, 4, 12)},
        {stage: 'settle', upTo: 970, on: after(project.audited_on, 5, 25)},
        {
          stage: 'retention',
          upTo: 1000,
          on: after(project.audited_on === null ? null : project.accepted_on, 366, 400)
        }
      ];
  let paid = 0;
  let last = '';
  for (const step of steps) {
    if (step.on === null) continue;
    // What the stage reached makes due is paid by the data's day; settlement and retention wait for their own.
    const due = step.upTo <= 800 && step.on > dataOn ? (dataOn as Day) : step.on;
    const on = due > last || due === dataOn ? due : plusDays(last as Day, 3);
    if (on > dataOn) break;
    const base = step.stage === 'settle' || step.stage === 'retention' ? final : Math.min(whole, final);
    const amount = step.upTo === 1000 ? base - paid : permille(base, step.upTo) - paid;
    if (amount <= 0) continue;
    pay(county, project, villages, builder, {stage: step.stage, on, amount, before: paid});
    paid += amount;
    last = on;
  }
}

interface Payment {
  readonly stage: string;
  readonly on: Day;
  readonly amount: number;
  readonly before: number;
}

/** One line, or two where the first fund's share runs out in the middle. */
function pay(
  county: County,
  project: Row<'projects'>,
  villages: readonly Village[],
  builder: ProjectKind['builder'],
  payment: Payment
): void {
  const shares: {fund: string; left: number}[] = [];
  let passed = payment.before;
  for (const line of allocationsOf(county, project.project_id)) {
    const used = Math.min(passed, line.amount_fen);
    passed -= used;
    shares.push({fund: line.fund_id, left: line.amount_fen - used});
  }
  let rest = payment.amount;
  for (const share of shares) {
    const amount = Math.min(rest, share.left);
    if (amount <= 0) continue;
    rest -= amount;
    const [village] = villages;
    county.tables.disbursements.push(
      row('disbursements', {
        disbursement_id: nextId(county, 'disbursements', 'D', 6),
        project_id: project.project_id,
        fund_id: share.fund,
        // Money for a work in several villages is not split by guess: it carries no village.
        village_code: villages.length === 1 ? (village?.row.village_code ?? null) : null,
        payee_kind: builder,
        payee: project.contractor ?? project.unit,
        payee_code: project.contractor_code,
        amount_fen: fen(amount),
        paid_on: payment.on,
        stage: payment.stage,
        channel: 'transfer'
      })
    );
  }
}

/** From the end, since a project is paid right after it was given its money. */
function allocationsOf(county: County, project_id: string): Row<'allocations'>[] {
  const last = county.tables.allocations.findLastIndex(line => line.project_id === project_id);
  return county.tables.allocations
    .slice(Math.max(0, last - 1), last + 1)
    .filter(line => line.project_id === project_id);
}
