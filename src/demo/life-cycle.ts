import {day, type Day} from '../model/day.ts';
import type {Row} from '../model/tables.ts';
import {dataOn} from './county.ts';
import type {Random} from './random.ts';
import {plusDays} from './rows.ts';

type Project = Row<'projects'>;

const refusals = [
  '与2024年已建项目重复',
  '选址占用永久基本农田,不符合用地规定',
  '前期准备不足,没有完成村民代表大会决议',
  '没有明确联农带农机制',
  '投资估算偏高,退回重新测算',
  '管护责任没有落实',
  '当年资金已安排完,转入下一年度项目库'
] as const;

/** One day per stage (domain 3), as planned and as it went; stages after the data's day are left empty. */
export function lifeCycle(random: Random, project: Project, year: number): void {
  const late =
    year === 2026 ? (random.chance(0.2) ? random.int(240, 400) : random.int(0, 220)) : random.int(0, 55);
  const applied = plusDays(day(`${year - 1}-08-01`), random.int(0, 50));
  const reviewed = plusDays(applied, random.int(8, 24));
  const library = plusDays(day(`${year - 1}-11-05`), random.int(0, 45));
  const approved = plusDays(day(`${year}-01-10`), random.int(0, 35) + Math.floor(late / 2));
  const issued = plusDays(approved, random.int(4, 18));
  const noticeFrom = plusDays(issued, random.int(1, 5));
  const noticeTo = plusDays(noticeFrom, random.int(9, 12));
  const tender = plusDays(noticeTo, random.int(3, 18));
  const award = plusDays(tender, random.int(3, 6));
  const signed = plusDays(award, random.int(4, 14));
  const started = plusDays(signed, random.int(3, 14));
  const size = project.planned_fen ?? 0;
  const duration =
    size > 150_000_000 ? random.int(90, 160) : size > 30_000_000 ? random.int(45, 110) : random.int(20, 60);
  const finished = plusDays(started, duration);
  const accepted = plusDays(finished, random.int(8, 32));
  const audited = plusDays(accepted, random.int(12, 45));
  const postFrom = plusDays(audited, random.int(2, 12));
  const postTo = plusDays(postFrom, random.int(9, 30));
  Object.assign(project, {
    applied_on: applied,
    town_reviewed_on: reviewed,
    library_on: library,
    approved_on: approved,
    fund_issued_on: issued,
    pre_notice_from: noticeFrom,
    pre_notice_to: noticeTo,
    tender_on: tender,
    award_on: award,
    contract_on: signed,
    planned_start_on: plusDays(started, random.int(-8, 6)),
    planned_finish_on: plusDays(finished, random.int(5, 40)),
    started_on: started,
    finished_on: finished,
    accepted_on: accepted,
    audited_on: audited,
    post_notice_from: postFrom,
    post_notice_to: postTo,
    handed_over_on: plusDays(postTo, random.int(5, 40))
  } satisfies Partial<Project>);
}

export const stageFields = [
  'fund_issued_on',
  'pre_notice_from',
  'pre_notice_to',
  'tender_on',
  'award_on',
  'contract_on',
  'started_on',
  'finished_on',
  'accepted_on',
  'audited_on',
  'post_notice_from',
  'post_notice_to',
  'handed_over_on'
] as const;

/** What has not happened by the data's day is not published; work done is said instead. */
export function cutAtDataDay(project: Project): void {
  const done = project.finished_on;
  const begun = project.started_on;
  for (const field of stageFields) if ((project[field] ?? '') > dataOn) project[field] = null;
  if ((project.pre_notice_to ?? '') === '') project.pre_notice_from = null;
  if (project.post_notice_to === null) project.post_notice_from = null;
  if (begun === null || done === null || begun > dataOn) return;
  const share =
    done <= dataOn
      ? 100
      : Math.floor(((Date.parse(dataOn) - Date.parse(begun)) / (Date.parse(done) - Date.parse(begun))) * 20) *
        5;
  // Work in hand is reported at 15 to 85 %, small works, which are soon done, at most at 65 %.
  const most = (project.planned_fen ?? 0) < 20_000_000 ? 65 : 85;
  project.progress_percent = String(share === 100 ? 100 : Math.min(most, Math.max(15, share)));
  project.progress_on = done <= dataOn ? project.finished_on : day(dataOn);
}

export function withdraw(random: Random, project: Project, state: Project['state']): void {
  const keep = ['applied_on', 'town_reviewed_on', ...(state === 'refused' ? [] : ['library_on'])];
  for (const field of [
    'library_on',
    'approved_on',
    ...stageFields,
    'planned_start_on',
    'planned_finish_on'
  ] as const)
    if (!keep.includes(field)) project[field] = null;
  if (state === 'refused') project.refusal_reason = random.pick(refusals);
  if (state === 'cancelled')
    project.refusal_reason = random.pick([
      '群众意见不统一,村民代表大会同意取消',
      '选址存在地质灾害隐患,取消实施'
    ]);
}

/** The county cannot give what it has not yet received: later stages move behind the fund's own document. */
export function shiftAfter(project: Project, issued: Day): void {
  const gap = Math.ceil((Date.parse(issued) - Date.parse(project.fund_issued_on ?? issued)) / 86_400_000) + 6;
  if (gap <= 0) return;
  for (const field of [...stageFields, 'planned_start_on', 'planned_finish_on'] as const) {
    const value = project[field];
    if (value !== null) project[field] = plusDays(value, gap);
  }
}
