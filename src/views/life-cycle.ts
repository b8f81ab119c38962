import {isDay} from '../model/day.ts';
import type {Format} from '../i18n/format.ts';
import type {Words} from '../i18n/words.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import {cell} from './cell.ts';

/** A stage as its list prints it. `missing`: a later stage has its day, this one was passed without one. */
export interface StageView {
  readonly name: string;
  readonly state: 'done' | 'missing' | 'ahead' | 'stopped';
  readonly text: string;
}

/** Stages in the order of a project's life (domain 3), each with the column of its day. */
const order = [
  ['applied', 'applied_on'],
  ['town_reviewed', 'town_reviewed_on'],
  ['library', 'library_on'],
  ['approved', 'approved_on'],
  ['fund_issued', 'fund_issued_on'],
  ['pre_notice', 'pre_notice_from', 'pre_notice_to'],
  ['tender', 'tender_on'],
  ['award', 'award_on'],
  ['contract', 'contract_on'],
  ['started', 'started_on'],
  ['finished', 'finished_on'],
  ['accepted', 'accepted_on'],
  ['audited', 'audited_on'],
  ['post_notice', 'post_notice_from', 'post_notice_to'],
  ['handed_over', 'handed_over_on']
] as const;

/**
 * Every stage of a project with its day, or why there is none: passed without a published day, not reached, or no
 * longer pursued (refused and cancelled projects). Empty where no day at all is published.
 */
export function lifeCycle(record: ProjectPack['record'], w: Words, f: Format): readonly StageView[] {
  const words = w.project;
  const dated = order.map(
    ([, from, to]) => record[from] !== null || (to !== undefined && record[to] !== null)
  );
  const last = dated.lastIndexOf(true);
  if (last === -1) return [];
  const ended = record.state === 'refused' || record.state === 'cancelled';
  return order.map(([stage, from, to], at) => {
    const name = words.stage[stage];
    if (dated[at]) {
      const [begin, end] = [record[from], to === undefined ? null : record[to]];
      return {name, state: 'done', text: span(begin, end, w, f)};
    }
    const absent = cell(w, record.marks, from, null);
    if (absent !== w.common.none) return {name, state: 'missing', text: absent};
    if (at < last) return {name, state: 'missing', text: words.stageMissing};
    return ended
      ? {name, state: 'stopped', text: words.stageStopped}
      : {name, state: 'ahead', text: words.stageAhead};
  });
}

/** A period in words; a single day where only one end is published. */
export function span(from: string | null, to: string | null, w: Words, f: Format): string {
  const day = (value: string): string => (isDay(value) ? f.day(value) : value);
  if (from !== null && to !== null) return from === to ? day(from) : w.project.fromTo(day(from), day(to));
  if (from !== null) return day(from);
  return to === null ? w.common.none : w.project.toOnly(day(to));
}
