import type {Day} from '../../model/day.ts';
import type {Settings} from '../../model/settings.ts';
import type {Row} from '../../model/tables.ts';
import {workingDaysAfter, workingDaysBetween} from '../../model/working-days.ts';

/** not-asked · waiting: its time to answer runs · answered · overdue: 到期未答复. */
export type AnswerStage = 'not-asked' | 'waiting' | 'answered' | 'overdue';

export interface AnswerState {
  readonly stage: AnswerStage;
  readonly due_on: string | null;
  /** Working days from the question to the answer. */
  readonly days: number | null;
}

/**
 * Asking first: where a finding stands on `published_on`, from `asked_on` and the answer. An answer is one once it has words
 * and a day. A day of asking that is only a month or year starts no clock.
 */
export function answerState(
  row: Row<'answers'> | undefined,
  {published_on, register}: Pick<Settings, 'published_on' | 'register'>
): AnswerState {
  const asked = row?.asked_on?.length === 10 ? row.asked_on : null;
  const due_on = asked && workingDaysAfter(asked, register.answer_days, register);
  if (row?.answer && row.on) {
    const days = asked && row.on.length === 10 ? workingDaysBetween(asked, row.on, register) : null;
    return {stage: 'answered', due_on, days};
  }
  if (!due_on) return {stage: 'not-asked', due_on: null, days: null};
  return {stage: (published_on as Day) > due_on ? 'overdue' : 'waiting', due_on, days: null};
}

/** A demonstration shows every finding at once; elsewhere the office is asked first. */
export const isPublic = ({stage}: AnswerState, status: Settings['data_status']): boolean =>
  status === 'demonstration' || stage === 'answered' || stage === 'overdue';
