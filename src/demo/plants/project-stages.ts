import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {at, later, paymentsOf} from './edit.ts';
import {paymentRows, type Plant, projectRows} from './plan.ts';

type Payment = Row<'disbursements'>;
type Project = Row<'projects'>;
const done = (project: Project): boolean =>
  project.settled_fen !== null && (project.planned_fen ?? 0) >= 20_000_000;
/** J04: 60 % paid at the start. Twin: 30 %, just the cap. */
export const aheadOfStage: Plant = (county, claims) => {
  const fresh = (project: Project): boolean => {
    const payments = paymentsOf(county, project);
    return (
      project.finished_on === null &&
      payments.length === 1 &&
      payments[0]?.stage === 'start' &&
      Number(project.progress_percent) < 50
    );
  };
  const project = claims.project(fresh);
  const start = paymentsOf(county, project)[0] as Payment;
  start.amount_fen = fen(start.amount_fen * 2);
  const twin = claims.project(fresh);
  return {
    kind: 'ahead-of-stage',
    zh: '刚开工就付了合同的六成,启动资金上限是三成。',
    en: 'Sixty percent of the contract was paid at the start; the cap is thirty.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows([start])],
    twin: {
      zh: '开工付三成,正好是上限。',
      en: 'Thirty percent at the start, just the cap.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows(paymentsOf(county, twin))]
    }
  };
};

/** J05: the money runs ahead of the work. Twin: half the work, half the money. */
export const moneyAheadOfWork: Plant = (county, claims) => {
  const half = (project: Project): boolean =>
    project.finished_on === null && paymentsOf(county, project).some(payment => payment.stage === 'progress');
  const project = claims.project(half);
  project.progress_percent = '20';
  const twin = claims.project(half);
  twin.progress_percent = '55';
  return {
    kind: 'money-ahead-of-work',
    zh: '钱付了一半,活只干了两成。',
    en: 'Half the money is paid, a fifth of the work is done.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows(paymentsOf(county, project))],
    twin: {
      zh: '钱付了一半,活干了五成五。',
      en: 'Half the money is paid, 55 % of the work is done.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows(paymentsOf(county, twin))]
    }
  };
};

/** J16: settled and paid before acceptance. Twin: the completion payment, which may come before it, up to 80 %. */
export const paidBeforeAcceptance: Plant = (county, claims) => {
  const staged = (project: Project): boolean =>
    done(project) &&
    ['finish', 'settle'].every(stage => paymentsOf(county, project).some(payment => payment.stage === stage));
  const project = claims.project(staged);
  const settle = paymentsOf(county, project).find(payment => payment.stage === 'settle') as Payment;
  settle.paid_on = later(project.accepted_on, -2);
  const twin = claims.project(
    each =>
      staged(each) &&
      paymentsOf(county, each).some(
        payment => payment.stage === 'finish' && payment.paid_on < (each.accepted_on ?? '')
      )
  );
  const right = paymentsOf(county, twin).find(payment => payment.stage === 'finish') as Payment;
  return {
    kind: 'paid-before-acceptance',
    zh: '还没验收就付到了97%。',
    en: 'Paid up to 97 % before acceptance.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows([settle])],
    twin: {
      zh: '完工自验后付完工款,到80%为止,县里验收前可以付到这里。',
      en: 'The completion payment, up to 80 %, may come before the county’s acceptance.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows([right])]
    }
  };
};

/** J02: paid before approval. Twin: only the year of approval is published, so nobody can say. */
export const paidBeforeApproval: Plant = (county, claims) => {
  const pick = () => claims.project(each => done(each) && (each.approved_on ?? '').startsWith('2025'));
  const project = pick();
  const start = paymentsOf(county, project)[0] as Payment;
  start.paid_on = later(project.approved_on, -20);
  const twin = pick();
  twin.approved_on = '2025' as Project['approved_on'];
  const first = paymentsOf(county, twin)[0] as Payment;
  return {
    kind: 'paid-before-approval',
    zh: '批复前20天就付了启动资金。',
    en: 'The first payment was made 20 days before approval.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows([start])],
    twin: {
      zh: '批复日期只公布到年,不能判断先后。',
      en: 'Only the year of approval is published: the order cannot be told.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows([first])]
    }
  };
};
