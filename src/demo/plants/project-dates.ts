import type {Row} from '../../model/tables.ts';
import {at, later, moveDays, stripAfterIssue} from './edit.ts';
import {type Claims, type Plant, projectRows} from './plan.ts';

type Project = Row<'projects'>;
const approvedIn =
  (year: number) =>
  (project: Project): boolean =>
    (project.approved_on ?? '').startsWith(String(year));
const finished = (project: Project): boolean =>
  project.finished_on !== null && project.post_notice_to !== null;
const pick = (claims: Claims, year: number): Project =>
  claims.project(each => approvedIn(year)(each) && finished(each));

/** J06: nothing spent a year after the money came. Twin: ten months. */
export const idleOneYear: Plant = (county, claims) => {
  const project = pick(claims, 2025);
  stripAfterIssue(county, project);
  const twin = pick(claims, 2025);
  stripAfterIssue(county, twin);
  moveDays(
    county,
    twin,
    Math.round((Date.parse('2025-12-01') - Date.parse(twin.fund_issued_on ?? '2025-12-01')) / 86_400_000)
  );
  return {
    kind: 'idle-one-year',
    zh: '资金到位一年多,一分没用,也没开工。',
    en: 'The money came over a year ago; nothing is spent, no work begun.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '资金到位十个月,还没到一年,冬春不宜施工。',
      en: 'The money came ten months ago: not yet a year.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J06: two years. Twin: all but the last 3 % of a project of that year is paid. */
export const idleTwoYears: Plant = (county, claims) => {
  const project = pick(claims, 2024);
  stripAfterIssue(county, project);
  const twin = pick(claims, 2024);
  return {
    kind: 'idle-two-years',
    zh: '2024年安排的钱,到现在两年多没有动。',
    en: 'Money allocated in 2024 has lain untouched for over two years.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '同年的项目按期完工付款,计划和结算的差额已收回。',
      en: 'A project of the same year was finished and paid; the difference between plan and settlement was returned.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J07: begun four months late. Twin: three weeks. */
export const lateStart: Plant = (_county, claims) => {
  const project = pick(claims, 2025);
  project.planned_start_on = later(project.started_on, -125);
  const twin = pick(claims, 2025);
  twin.planned_start_on = later(twin.started_on, -21);
  return {
    kind: 'late-start',
    zh: '比计划晚四个月才开工。',
    en: 'Work began four months later than planned.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '比计划晚三周开工,雨季等路干。',
      en: 'Work began three weeks later than planned, in the rainy season.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J07: finished five months late. Twin: one month. */
export const lateFinish: Plant = (_county, claims) => {
  const project = pick(claims, 2025);
  project.planned_finish_on = later(project.finished_on, -150);
  project.planned_start_on = later(project.planned_finish_on, -60);
  const twin = pick(claims, 2025);
  twin.planned_finish_on = later(twin.finished_on, -30);
  return {
    kind: 'late-finish',
    zh: '比计划晚五个月才完工。',
    en: 'Work was finished five months later than planned.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '比计划晚一个月完工,在允许的60天以内。',
      en: 'Work was finished one month late, within the 60 days allowed.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J03: work begun before the contract. Twin: on the day of the contract. */
export const workBeforeContract: Plant = (_county, claims) => {
  const project = pick(claims, 2025);
  project.contract_on = later(project.started_on, 18);
  const twin = pick(claims, 2025);
  twin.contract_on = twin.started_on;
  return {
    kind: 'work-before-contract',
    zh: '开工18天后才签合同。',
    en: 'The contract was signed 18 days after work began.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '签合同当天开工。',
      en: 'Work began on the day of the contract.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J16: accepted on the day of completion. Twin: accepted the day after, a small purchase of goods. */
export const acceptedSameDay: Plant = (_county, claims) => {
  const project = claims.project(
    each => approvedIn(2025)(each) && finished(each) && each.procurement_kind === 'works'
  );
  project.accepted_on = project.finished_on;
  const twin = claims.project(
    each =>
      approvedIn(2025)(each) &&
      finished(each) &&
      each.procurement_kind === 'goods' &&
      (each.planned_fen ?? 0) < 15_000_000
  );
  twin.accepted_on = later(twin.finished_on, 1);
  return {
    kind: 'accepted-same-day',
    zh: '工程完工当天就验收。',
    en: 'Works were accepted on the very day they were finished.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '小额货物,到货第二天点数验收。',
      en: 'A small purchase of goods, counted and accepted the next day.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};
