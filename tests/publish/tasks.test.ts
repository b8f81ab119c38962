import {beforeAll, describe, expect, test} from 'vitest';
import type {Day} from '../../src/model/day.ts';
import type {TasksPack, TeamsPack} from '../../src/publish/packs/tasks.ts';
import {publish} from '../../src/publish/publish.ts';
import {taskOutcome} from '../../src/publish/use/task-outcome.ts';
import {
  ford,
  loadedStore,
  reportsOf,
  rows,
  settings,
  smallCounty,
  terrace,
  wells,
  type County
} from './small-county.ts';

const town = wells.slice(0, 9);
const county: County = {
  ...smallCounty,
  teams: rows(
    'teams',
    {area_code: wells, role: 'first_secretary', name: '龙得水', unit: '县水利局', since: '2024-03-01'},
    {area_code: town, role: 'township', name: '田有余', unit: '云坪镇人民政府', since: '2023-05-01'}
  ),
  tasks: rows(
    'tasks',
    {task_id: 'K1', area_code: wells, kind: 'promise', year: 2026, task: '修好路灯', unit: '工作队', due_on: '2026-06-30', state: 'done', done_on: '2026-06-30'},
    {task_id: 'K2', area_code: wells, kind: 'promise', year: 2025, task: '办培训', unit: '工作队', due_on: '2026-08-31', state: 'under_way'},
    {task_id: 'K3', area_code: wells, kind: 'problem', task: '公开栏没有更新', found_by: 'province', due_on: '2026-05-01', state: 'done', done_on: '2026-05-11', checked_on: '2026-07-01', check_result: 'not_held'},
    {task_id: 'K4', area_code: town, kind: 'problem', task: '资产没有登记', found_by: 'audit', due_on: '2026-09-01', state: 'not_begun'},
    {task_id: 'K5', area_code: '990101', kind: 'promise', task: '付清尾款', state: 'dropped'},
    {task_id: 'K6', area_code: '990101109999', kind: 'problem', task: '没有列出的村', due_on: '2026', state: null}
  )
}; // prettier-ignore

const files = new Map<string, string>();
const pack = <P>(path: string): P => JSON.parse(files.get(`packs/${path}.json`)!) as P;
beforeAll(async () => {
  const store = await loadedStore(county);
  await publish(
    store,
    {settings: settings(), reports: reportsOf(county), issues: [], withheld: []},
    (path, content) => files.set(path, String(content))
  );
  store.close();
});

describe('packs of promises and problems', () => {
  test('a township has its own people and tasks and those of its villages', () => {
    const {rows, figures} = pack<TasksPack>(`tasks/${town}`);
    expect(rows.tasks.map(({task_id, outcome, late_days}) => [task_id, outcome, late_days])).toEqual([
      ['K4', 'overdue', 29],
      ['K3', 'late', 10],
      ['K1', 'in-time', null],
      ['K2', 'overdue', 30]
    ]);
    expect(rows.teams.map(({name}) => name)).toEqual(['田有余']);
    expect(rows.villages.map(({village_code, teams}) => [village_code, teams.length])).toEqual([
      [wells, 1],
      [terrace, 0]
    ]);
    expect(figures).toMatchObject({people: 2, from_year: 2025, to_year: 2026});
    expect(figures.promises).toMatchObject({tasks: 2, done: 1, in_time: 1, under_way: 1, overdue: 1});
    expect(figures.problems).toMatchObject({tasks: 2, done: 1, late: 1, not_begun: 1, overdue: 1, checked: 1, not_held: 1}); // prettier-ignore
  });

  test('a township of which nothing is published has none', () => {
    expect(files.has(`packs/tasks/${ford.slice(0, 9)}.json`)).toBe(false);
  });

  test('every row stands in one pack, and the whole counts them all', () => {
    const whole = pack<TeamsPack>('teams/teams');
    expect(whole.rows.tasks.map(({task_id, place, outcome}) => [task_id, place, outcome])).toEqual([
      ['K5', '晴川县', 'dropped'],
      ['K6', null, 'unknown']
    ]);
    expect(whole.figures.promises.tasks + whole.figures.problems.tasks).toBe(6);
    expect(whole.rows.townships.map(({township_code, promises, problems}) => [township_code, promises.tasks, problems.tasks])).toEqual([[town, 2, 2]]); // prettier-ignore
  });

  test('what is overdue stands problems first, then the longest overdue', () => {
    expect(pack<TeamsPack>('teams/teams').rows.overdue.map(({task_id}) => task_id)).toEqual(['K4', 'K2']);
  });

  test('the index names the villages of which a task is published', () => {
    expect(JSON.parse(files.get('index/tasks.json')!)).toMatchObject([{id: town, villages: [wells]}]);
  });
});

describe('taskOutcome(task, data_on)', () => {
  const at = (state: string | null, due_on: string | null, done_on: string | null = null) =>
    taskOutcome({state, due_on: due_on as Day, done_on: done_on as Day}, '2026-09-30');
  test.each([
    ['the last day is in time', 'done', '2026-06-30', '2026-06-30', 'in-time', null],
    ['the day after is late', 'done', '2026-06-30', '2026-07-01', 'late', 1],
    ['a month means its end', 'done', '2026-06', '2026-06-30', 'in-time', null],
    ['a month later is late, days unknown', 'done', '2026-06', '2026-07-01', 'late', null],
    ['done in the month of the day due cannot be told', 'done', '2026-06-15', '2026-06', 'done', null],
    ['done on no day cannot be told', 'done', '2026-06-15', null, 'done', null],
    ['due today is open', 'under_way', '2026-09-30', null, 'open', null],
    ['due yesterday is overdue', 'under_way', '2026-09-29', null, 'overdue', 1],
    ['due this year is open', 'not_begun', '2026', null, 'open', null],
    ['due on no day is open', 'not_begun', null, null, 'open', null],
    ['dropped is never overdue', 'dropped', '2025-01-01', null, 'dropped', null],
    ['no state says nothing', null, '2025-01-01', null, 'unknown', null]
  ])('%s', (_, state, due, done, outcome, late_days) => {
    expect(at(state, due, done)).toEqual({outcome, late_days});
  });
});
