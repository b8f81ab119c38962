import {day} from '../../model/day.ts';
import type {Row} from '../../model/tables.ts';
import {at, later, moveDays, payAgain, stripAfterIssue} from './edit.ts';
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

/** N02: done, and never announced. Twin: approved three weeks ago, the notice is not yet due. */
export const noticeMissing: Plant = (county, claims) => {
  const project = pick(claims, 2025);
  project.pre_notice_from = project.pre_notice_to = project.post_notice_from = project.post_notice_to = null;
  const twin = claims.project(
    each => approvedIn(2026)(each) && each.pre_notice_to !== null && each.started_on === null
  );
  moveDays(
    county,
    twin,
    Math.round((Date.parse('2026-09-08') - Date.parse(twin.approved_on ?? '2026-09-08')) / 86_400_000)
  );
  stripAfterIssue(county, twin);
  if ((twin.fund_issued_on ?? '') > '2026-09-30') {
    twin.fund_issued_on = day('2026-09-25');
    for (const line of county.tables.allocations)
      if (line.project_id === twin.project_id) line.on = twin.fund_issued_on;
  }
  return {
    kind: 'notice-missing',
    zh: '项目早已完工,事前公示和完工公告都没有。',
    en: 'The project was finished long ago; neither notice was ever given.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '9月8日才批复,还没到公示时间。',
      en: 'Approved on 8 September: the notice is not yet due.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** N01: five days instead of ten. Twin: ten, counted with both ends. */
export const projectNoticeShort: Plant = (_county, claims) => {
  const project = pick(claims, 2025);
  project.pre_notice_to = later(project.pre_notice_from, 4);
  const twin = pick(claims, 2025);
  twin.pre_notice_to = later(twin.pre_notice_from, 9);
  return {
    kind: 'project-notice-too-short',
    zh: '项目公示只有5天,规定不少于10天。',
    en: 'The project’s notice was up for 5 days; the rule is at least 10.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '首尾两天都算,正好10天。',
      en: 'Counting both ends, exactly 10 days.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** F01: the county passed the money on after five months. Twin: after five weeks. */
export const slowPassThrough: Plant = (county, claims) => {
  const fundDay = (project: Project): string => {
    const line = county.tables.allocations.find(each => each.project_id === project.project_id);
    return county.tables.funds.find(fund => fund.fund_id === line?.fund_id)?.allocated_on ?? '9999';
  };
  const pass = (project: Project, days: number) => {
    const gap = Math.round(
      (Date.parse(project.fund_issued_on ?? '2025-01-01') - Date.parse(fundDay(project))) / 86_400_000
    );
    moveDays(county, project, days - gap);
    payAgain(county, claims.random, project);
  };
  const early = (each: Project): boolean =>
    approvedIn(2025)(each) &&
    finished(each) &&
    fundDay(each) < '2025-03' &&
    (each.post_notice_to ?? '') < '2025-12';
  const project = claims.project(early);
  pass(project, 150);
  const twin = claims.project(early);
  pass(twin, 28);
  return {
    kind: 'slow-pass-through',
    zh: '上级资金下达五个月后,才安排到这个项目。',
    en: 'The money reached this project five months after the fund’s document.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '四周内安排到项目。',
      en: 'The money was passed on within four weeks.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};
