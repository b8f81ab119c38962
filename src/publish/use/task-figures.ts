import type {TaskCounts, TaskFigures, TaskLine} from '../packs/tasks.ts';

/** Counts promises and problems by state. `people`: how many people in office are listed beside them. */
export function taskFigures(tasks: readonly TaskLine[], people: number): TaskFigures {
  const promises = tasks.filter(task => task.kind === 'promise');
  const years = promises.flatMap(({year}) => year ?? []).sort((a, b) => a - b);
  return {
    promises: counts(promises),
    problems: counts(tasks.filter(task => task.kind === 'problem')),
    from_year: years[0] ?? null,
    to_year: years.at(-1) ?? null,
    people
  };
}

function counts(tasks: readonly TaskLine[]): TaskCounts {
  const of = (fits: (task: TaskLine) => boolean) => tasks.filter(fits).length;
  return {
    tasks: tasks.length,
    done: of(({state}) => state === 'done'),
    in_time: of(({outcome}) => outcome === 'in-time'),
    late: of(({outcome}) => outcome === 'late'),
    not_begun: of(({state}) => state === 'not_begun'),
    under_way: of(({state}) => state === 'under_way'),
    dropped: of(({state}) => state === 'dropped'),
    unknown: of(({state}) => state === null),
    overdue: of(({outcome}) => outcome === 'overdue'),
    checked: of(({checked_on}) => checked_on !== null),
    not_held: of(({check_result}) => check_result === 'not_held')
  };
}
