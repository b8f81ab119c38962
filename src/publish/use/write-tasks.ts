import {townshipOf} from '../../model/places.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {TasksEntry} from '../index-entries.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {TaskLine, TasksPack, TeamsPack} from '../packs/tasks.ts';
import type {Area} from '../corpus/places.ts';
import {sourceList} from '../corpus/sources.ts';
import {originOf, plain, type Stored} from '../corpus/stored.ts';
import {taskFigures} from './task-figures.ts';
import {taskOutcome} from './task-outcome.ts';

/**
 * Writes a pack for each township of whose people in office, promises or problems something is published, and one of them all.
 */
export function writeTasks(corpus: Corpus, writer: PackWriter): void {
  const lines = taskLines(corpus);
  const byTownship = groupBy(lines, line => line.township_code);
  const packs = [...corpus.places.townships.values()].flatMap(area => {
    const pack = tasksPack(corpus, area, byTownship.get(area.code) ?? []);
    return pack.rows.tasks.length || pack.figures.people ? [pack] : [];
  });
  writer.index(
    'tasks',
    packs.map((pack): TasksEntry => {
      const named = new Set(pack.rows.tasks.map(({area_code}) => area_code));
      return {
        ...writer.pack(pack, pack.record.township),
        villages: [...named].filter(code => corpus.places.villages.has(code)).sort()
      };
    })
  );
  const whole =
    packs.length || lines.length ? [teamsPack(corpus, packs, byTownship.get(null) ?? [], lines)] : [];
  writer.index(
    'teams',
    whole.map(pack => writer.pack(pack, pack.id))
  );
}

/** The listed township a code lies in; null: the county's own, or of no place that is listed. */
function townshipCode({places}: Corpus, area: string): string | null {
  const village = places.villages.get(area);
  const code = village ? village.township : area.length === 12 ? townshipOf(area) : area;
  return code !== null && places.townships.has(code) ? code : null;
}

function taskLines(corpus: Corpus): readonly TaskLine[] {
  const {tables, places, settings} = corpus;
  const name = (code: string): string | null =>
    places.villages.get(code)?.name ??
    places.townships.get(code)?.name ??
    places.counties.get(code)?.name ??
    null;
  return tables.tasks.map(row => ({
    ...plain<'tasks'>(row),
    ...originOf(row),
    ...taskOutcome(row, settings.data_on),
    place: name(row.area_code),
    township_code: townshipCode(corpus, row.area_code)
  }));
}

function tasksPack(corpus: Corpus, area: Area, tasks: readonly TaskLine[]): TasksPack {
  const people = (code: string): readonly Stored<'teams'>[] => corpus.teams.get(code) ?? [];
  const villages = area.villages.flatMap(({code, name, row}) => {
    const own = people(code);
    const known = own.length > 0 || tasks.some(({area_code}) => area_code === code);
    return row.valid_to === null || known ? [{village_code: code, village: name, teams: own}] : [];
  });
  const teams = people(area.code);
  const from = sourceList(corpus.names);
  for (const row of [teams, ...villages.map(village => village.teams)].flat()) from.row(row);
  for (const {file} of tasks) from.rows(file, 1);
  const county = area.parent === null ? undefined : corpus.places.counties.get(area.parent);
  return {
    kind: 'tasks',
    id: area.code,
    record: {
      township_code: area.code,
      township: area.name,
      county_code: county?.code ?? null,
      county: county?.name ?? null
    },
    rows: {
      tasks,
      teams: teams.map(row => plain<'teams'>(row)),
      villages: villages.map(village => ({
        ...village,
        teams: village.teams.map(row => plain<'teams'>(row))
      }))
    },
    figures: taskFigures(
      tasks,
      villages.reduce((sum, village) => sum + village.teams.length, teams.length)
    ),
    findings: [],
    sources: from.sources()
  };
}

function teamsPack(
  corpus: Corpus,
  packs: readonly TasksPack[],
  apart: readonly TaskLine[],
  all: readonly TaskLine[]
): TeamsPack {
  const from = sourceList(corpus.names);
  for (const {file} of apart) from.rows(file, 1);
  return {
    kind: 'teams',
    id: 'teams',
    record: {},
    rows: {
      townships: packs.map(({id, record, figures}) => ({
        township_code: id,
        township: record.township,
        ...figures
      })),
      tasks: apart,
      overdue: all
        .filter(({outcome}) => outcome === 'overdue')
        .sort(
          by(
            task => (task.kind === 'problem' ? 0 : 1),
            task => -(task.late_days ?? 0),
            task => task.due_on,
            task => task.task_id
          )
        )
    },
    figures: taskFigures(
      all,
      packs.reduce((sum, {figures}) => sum + figures.people, 0)
    ),
    findings: [],
    sources: from.sources()
  };
}
