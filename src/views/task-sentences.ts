import type {Line} from '../i18n/inline.ts';
import type {TaskCounts, TaskFigures} from '../publish/packs/tasks.ts';
import type {PageContext} from './context.ts';

/** Promises in a sentence, what is overdue said plainly; then problems, how many in time, and what a second look found. */
export function taskSentences(context: PageContext, {promises, problems, ...years}: TaskFigures): Line[] {
  const {w, f, locale} = context;
  const t = w.tasks;
  const [comma, semicolon, stop] = locale === 'en' ? [', ', '; ', '. '] : [',', ';', '。'];
  const parts = (done: readonly string[], rest: readonly string[]) =>
    [done.join(comma), ...(rest.length ? [rest.join(comma)] : [])].join(semicolon) + stop;
  const some = (count: number, say: (count: string) => string, unit: string) =>
    count ? [say(f.count(count) + unit)] : [];
  const others = (counts: TaskCounts, unit: string) => [
    ...some(counts.under_way, t.underWay, unit),
    ...some(counts.not_begun, t.notBegun, unit),
    ...some(counts.dropped, t.dropped, unit),
    ...some(counts.unknown, t.unknown, unit)
  ];
  const dueAll = (counts: TaskCounts) => (counts.done ? t.noneOverdue : '');
  return [
    promises.tasks
      ? [
          parts(
            [t.promises(yearsOf(context, years), f.count(promises.tasks), f.count(promises.done))],
            others(promises, t.promiseUnit)
          ),
          promises.overdue ? {text: t.overdue(f.count(promises.overdue)), strong: true} : dueAll(promises)
        ]
      : [t.noPromises],
    problems.tasks
      ? [
          parts(
            [
              t.problems(f.count(problems.tasks), f.count(problems.done)),
              ...some(problems.in_time, t.inTime, t.problemUnit),
              ...some(problems.late, t.late, t.problemUnit)
            ],
            others(problems, t.problemUnit)
          ),
          problems.overdue
            ? {text: t.overdueProblems(f.count(problems.overdue)), strong: true}
            : dueAll(problems),
          ...second(context, problems)
        ]
      : [t.noProblems]
  ];
}

function second({w, f, locale}: PageContext, {checked, not_held}: TaskCounts): string[] {
  if (!checked) return [];
  const gap = locale === 'en' ? ' ' : '';
  return [
    gap +
      (not_held ? w.tasks.checked(f.count(checked), f.count(not_held)) : w.tasks.checkedAll(f.count(checked)))
  ];
}

const yearsOf = (
  {w: {tasks: t}}: PageContext,
  {from_year, to_year}: Pick<TaskFigures, 'from_year' | 'to_year'>
): string | null =>
  from_year === null || to_year === null
    ? null
    : from_year === to_year
      ? t.oneYear(String(from_year))
      : t.someYears(String(from_year), String(to_year));
