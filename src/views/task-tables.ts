import {choiceWord, openWord} from '../i18n/choice.ts';
import {checkResults, inspectionKinds, taskStates} from '../model/choices.ts';
import type {Row} from '../model/tables.ts';
import type {TaskLine} from '../publish/packs/tasks.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** What a place promised: what, who, by when, and how it stands. Null: nothing. */
export function promisesTable(
  context: PageContext,
  place: string,
  tasks: readonly TaskLine[]
): TableView | null {
  const {w, f} = context;
  const own = tasks.filter(({kind}) => kind === 'promise');
  if (!own.length) return null;
  return {
    caption: w.tasks.promisesCaption(place),
    head: w.tasks.promisesHead,
    rows: own.map(task => ({
      id: task.task_id,
      cells: [
        cell(w, task.marks, 'task', task.task),
        inCharge(context, task),
        cell(w, task.marks, 'due_on', maybe(task.due_on, f.day)),
        standing(context, task)
      ]
    }))
  };
}

/** Problems found in a place: who found them, who is to put them right by when, whether that was done, and the second look. */
export function problemsTable(
  context: PageContext,
  place: string,
  tasks: readonly TaskLine[]
): TableView | null {
  const {w, f, locale} = context;
  const own = tasks.filter(({kind}) => kind === 'problem');
  if (!own.length) return null;
  return {
    caption: w.tasks.problemsCaption(place),
    head: w.tasks.problemsHead,
    rows: own.map(task => {
      const by = choiceWord(inspectionKinds, task.found_by, locale);
      const on = maybe(task.said_on, f.day);
      const result = choiceWord(checkResults, task.check_result, locale);
      const looked = maybe(task.checked_on, day => w.tasks.checkedOn(f.day(day), task.checked_by));
      return {
        id: task.task_id,
        cells: [
          cell(w, task.marks, 'task', task.task),
          by && on ? w.tasks.found(by, on) : (by ?? on ?? w.common.none),
          inCharge(context, task),
          cell(w, task.marks, 'due_on', maybe(task.due_on, f.day)),
          standing(context, task),
          looked && result ? w.tasks.found(looked, result) : (looked ?? result ?? w.common.none)
        ]
      };
    })
  };
}

/** Who is posted there since when, a line each; phones stand on the place's own page. */
export function postLines(
  {site, locale, w, f}: PageContext,
  teams: readonly Row<'teams'>[]
): readonly string[] {
  const comma = locale === 'en' ? ', ' : ',';
  return teams.map(({role, name, unit, since}) =>
    [
      [openWord(site.settings.words.role, role, locale) ?? role, name].filter(Boolean).join(' '),
      unit,
      maybe(since, day => w.tasks.since(f.day(day)))
    ]
      .filter(Boolean)
      .join(comma)
  );
}

/** The unit, else the post: never a person. */
export const inCharge = ({site, locale, w}: PageContext, {unit, role, marks}: TaskLine): string =>
  unit ?? openWord(site.settings.words.role, role, locale) ?? cell(w, marks, 'unit', null);

/** How a task stands in words, with the day, how late, and the reason where it is not done. */
export function standing({w, f, locale}: PageContext, task: TaskLine): string {
  const t = w.tasks;
  const {state, outcome, done_on, late_days, reason} = task;
  if (state === null) return cell(w, task.marks, 'state', null);
  const days = maybe(late_days, f.count);
  if (state === 'done') {
    const on = maybe(done_on, f.day);
    const problem = task.kind === 'problem';
    const done = on === null ? (problem ? t.fixedNoDay : t.doneNoDay) : problem ? t.fixed(on) : t.done(on);
    return done + (outcome === 'late' ? (days === null ? t.afterDueCoarse : t.afterDue(days)) : '');
  }
  const now = choiceWord(taskStates, state, locale) ?? state;
  const late = outcome === 'overdue' ? (days === null ? t.overdueCoarse(now) : t.overdueNow(now, days)) : now;
  return late + (reason === null ? '' : t.because(reason));
}
