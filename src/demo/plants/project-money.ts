import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {permille, yuan} from '../rows.ts';
import {at, payAgain, paymentsOf, resize} from './edit.ts';
import {paymentRows, type Plant, projectRows} from './plan.ts';

type Payment = Row<'disbursements'>;
type Project = Row<'projects'>;
const done = (project: Project): boolean =>
  project.settled_fen !== null && (project.planned_fen ?? 0) >= 20_000_000;
const oneFund = (project: Project, payments: readonly Payment[]): boolean =>
  new Set(payments.map(payment => payment.fund_id)).size === 1 && project.contractor !== null;

/** J01: paid above what was allocated. Twin: paid to the last fen of it. */
export const paidAboveAllocation: Plant = (county, claims) => {
  const project = claims.project(
    each => done(each) && (each.approved_on ?? '') < '2025' && oneFund(each, paymentsOf(county, each))
  );
  const last = paymentsOf(county, project).at(-1) as Payment;
  last.amount_fen = fen(last.amount_fen + permille(project.planned_fen ?? 0, 140));
  const twin = claims.project(
    each => done(each) && (each.approved_on ?? '') < '2025' && oneFund(each, paymentsOf(county, each))
  );
  twin.contracted_fen = twin.settled_fen = twin.planned_fen;
  twin.returned_fen = fen(0);
  payAgain(county, claims.random, twin);
  return {
    kind: 'paid-above-allocation',
    zh: '付给这个项目的钱比安排的多。',
    en: 'More was paid to this project than was allocated.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows(paymentsOf(county, project))],
    twin: {
      zh: '结算正好等于计划,付到计划的最后一分,没有超过。',
      en: 'Settled at exactly the plan and paid to its last fen, not above it.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows(paymentsOf(county, twin))]
    }
  };
};

/** J01: paid above the contract, within the plan. Twin: paid exactly the contract. */
export const paidAboveContract: Plant = (county, claims) => {
  const project = claims.project(each => done(each) && (each.approved_on ?? '') < '2025-04');
  project.contracted_fen = permille(project.planned_fen ?? 0, 860);
  project.settled_fen = permille(project.planned_fen ?? 0, 850);
  project.returned_fen = fen((project.planned_fen ?? 0) - project.settled_fen);
  payAgain(county, claims.random, project);
  const last = paymentsOf(county, project).at(-1) as Payment;
  last.amount_fen = fen(last.amount_fen + permille(project.planned_fen ?? 0, 90));
  const twin = claims.project(each => done(each) && (each.approved_on ?? '') < '2025');
  twin.settled_fen = twin.contracted_fen;
  twin.returned_fen = fen((twin.planned_fen ?? 0) - (twin.contracted_fen ?? 0));
  payAgain(county, claims.random, twin);
  return {
    kind: 'paid-above-contract',
    zh: '累计支付超过合同金额,也超过结算金额。',
    en: 'Payments exceed the contract and the settlement.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows(paymentsOf(county, project))],
    twin: {
      zh: '结算等于合同,付清合同金额。',
      en: 'Settled at the contract’s amount, and just that was paid.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows(paymentsOf(county, twin))]
    }
  };
};

/** C08: the settlement is far above the contract. Twin: 6 % above, within what quantities on site explain. */
export const largeChangeOrder: Plant = (county, claims) => {
  const pick = () => claims.project(each => done(each) && (each.approved_on ?? '') < '2025-04');
  const change = (project: Project, contract: number, settled: number) => {
    project.contracted_fen = permille(project.planned_fen ?? 0, contract);
    project.settled_fen = permille(project.planned_fen ?? 0, settled);
    project.returned_fen = fen((project.planned_fen ?? 0) - project.settled_fen);
    payAgain(county, claims.random, project);
  };
  const project = pick();
  change(project, 760, 985);
  const twin = pick();
  change(twin, 900, 954);
  return {
    kind: 'large-change-order',
    zh: '结算比合同高出近三成。',
    en: 'The settlement is nearly 30 % above the contract.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '结算比合同高6%,按现场实际工程量计。',
      en: 'The settlement is 6 % above the contract, by quantities measured on site.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** P08 for works: one instalment entered ten times too large. Twin: a large but planned instalment. */
export const instalmentTenfold: Plant = (county, claims) => {
  const project = claims.project(
    each => done(each) && (each.approved_on ?? '') < '2025' && (each.planned_fen ?? 0) < 60_000_000
  );
  const retention = paymentsOf(county, project).at(-1) as Payment;
  retention.amount_fen = fen(retention.amount_fen * 10);
  const twin = claims.project(each => done(each) && (each.approved_on ?? '') < '2025');
  resize(county, claims.random, twin, yuan(2_600_000));
  const large = paymentsOf(county, twin)[0] as Payment;
  return {
    kind: 'instalment-tenfold',
    zh: '质保金应付3%,实际付了30%,像是多写了一个零。',
    en: 'Thirty percent was paid as retention instead of three: a zero too many.',
    subject: at.project(project),
    rows: [...projectRows([project]), ...paymentRows([retention])],
    twin: {
      zh: '单笔金额大,但项目本身大,按合同三成付的启动资金。',
      en: 'A large instalment of a large project: thirty percent of its contract.',
      subject: at.project(twin),
      rows: [...projectRows([twin]), ...paymentRows([large])]
    }
  };
};
