import {day, type Day} from '../model/day.ts';
import {fen, yuanText} from '../model/money.ts';
import type {Row} from '../model/tables.ts';
import type {County} from './county.ts';
import {orNothing, type Claims} from './plants/plan.ts';
import {plusDays, row, times, yuan} from './rows.ts';

type Correction = Row<'corrections'>;

/** Changes to rows published before, with their reasons: the rows hold the new values. The first is the tour's. */
export function addCorrections(county: County, claims: Claims): void {
  const lines: Partial<Correction>[] = [];
  const land = orNothing(() => claims.round('gengdi', '2026年', 20));
  if (land) lines.push(...remeasured(land.payments[3] as Row<'disbursements'>));
  const renamed = orNothing(() => claims.round('wugong', '2025年', 3))?.payments[1];
  if (renamed)
    lines.push({
      table: 'disbursements',
      id: renamed.disbursement_id,
      field: 'payee',
      reason: '户主姓名登记有误,已按户口簿改正',
      on: plusDays(renamed.paid_on, 40)
    });
  const changes: [keyof Row<'projects'> & ('settled_fen' | 'content' | 'accepted_on'), string][] = [
    ['settled_fen', '结算审计后核减,按审定金额改正'],
    ['settled_fen', '录入时数字颠倒,按审定表改正'],
    ['accepted_on', '原来填的是完工日期,改为验收日期'],
    ['accepted_on', '验收日期填错,按验收单改正']
  ];
  for (const [field, why] of changes) {
    const project = orNothing(() =>
      claims.project(
        each => each.settled_fen !== null && each.accepted_on?.length === 10 && each.finished_on !== null
      )
    );
    if (!project) continue;
    const was =
      field === 'settled_fen'
        ? yuanText(fen((project.settled_fen ?? 0) + yuan(1800)))
        : (project.finished_on ?? '');
    const now = field === 'settled_fen' ? yuanText(project.settled_fen ?? 0) : (project.accepted_on ?? '');
    const at = plusDays(project.audited_on ?? day('2026-01-05'), 30);
    lines.push({
      table: 'projects',
      id: project.project_id,
      field: field.replace('_fen', ''),
      old: was,
      new: now,
      reason: why,
      on: (at > '2026-09-30' ? '2026-09-28' : at) as Day
    });
  }
  const sorted = lines
    .map(line => row('corrections', line))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  county.tables.corrections.push(...sorted);
}
/** A plot that was forgotten: quantity, due and paid all changed on one day. */
function remeasured(payment: Row<'disbursements'>): Partial<Correction>[] {
  const old = String(Math.round(Number(payment.quantity) * 10 - 12) / 10);
  const oldDue = yuanText(times(old, payment.rate ?? '0'));
  const line = {
    table: 'disbursements',
    id: payment.disbursement_id,
    on: plusDays(payment.paid_on, 26),
    document_no: '晴农函〔2026〕33号',
    reason: '复核时发现漏登一块地,按确权证补登1.2亩,差额已补发'
  };
  return [
    {...line, field: 'amount', old: oldDue, new: yuanText(payment.amount_fen)},
    {...line, field: 'due', old: oldDue, new: yuanText(payment.due_fen ?? 0)},
    {...line, field: 'quantity', old, new: payment.quantity}
  ];
}

const keyOf = (line: Correction): string => `${line.table}|${line.id}|${line.field}`;
