import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {Day} from '../../src/model/day.ts';
import type {TaskCounts, TaskLine, TasksPack, TeamsPack} from '../../src/publish/packs/tasks.ts';
import {allPostsView} from '../../src/views/all-posts.ts';
import {pageContext} from '../../src/views/context.ts';
import {postsView} from '../../src/views/posts.ts';
import {taskSentences} from '../../src/views/task-sentences.ts';
import {standing} from '../../src/views/task-tables.ts';
import {site} from './sample.ts';

const [town, village] = ['990101100', '990101100201'];
const zh = pageContext(site(), 'zh-CN', `/township/${town}/teams/`);
const en = pageContext(site(), 'en', `/township/${town}/teams/`);
const none: TaskCounts = {tasks: 0, done: 0, in_time: 0, late: 0, not_begun: 0, under_way: 0, dropped: 0, unknown: 0, overdue: 0, checked: 0, not_held: 0}; // prettier-ignore
const figures = {promises: none, problems: none, from_year: null, to_year: null, people: 0};
const task = (more: Partial<TaskLine> = {}): TaskLine => ({
  task_id: 'K1',
  area_code: village,
  kind: 'problem',
  year: 2026,
  task: '公开栏没有更新',
  role: 'work_team',
  unit: '县水利局驻村工作队',
  found_by: 'province',
  said_on: '2026-04-01' as Day,
  due_on: '2026-05-01' as Day,
  state: 'under_way',
  done_on: null,
  reason: null,
  checked_on: null,
  checked_by: null,
  check_result: null,
  source_url: null,
  outcome: 'overdue',
  late_days: 152,
  place: '荞麦坪村',
  township_code: town,
  file: 'tasks.csv',
  row: 2,
  marks: null,
  ...more
});

test('taskSentences(…) says what is done, what is under way, and what is overdue plainly', () => {
  const lines = taskSentences(zh, {
    ...figures,
    promises: {...none, tasks: 9, done: 5, under_way: 2, not_begun: 1, dropped: 1, overdue: 2},
    problems: {...none, tasks: 4, done: 3, in_time: 2, late: 1, not_begun: 1, overdue: 1, checked: 3, not_held: 1},
    from_year: 2026,
    to_year: 2026
  }).map(plain); // prettier-ignore
  expect(lines).toEqual([
    '2026年答应办的事9件:办好了5件;正在办2件,还没动手1件,不办了1件。过了期限还没办好的有2件。',
    '检查发现的问题4个:改好了3个,其中按期2个,过了期限1个;还没动手1个。过了期限还没改好的有1个。改好以后,3个有人回头看过,其中1个发现并没有改好。'
  ]);
});

test('taskSentences(…) of nothing says that nothing is published, in both languages', () => {
  expect(taskSentences(zh, figures).map(plain)).toEqual(['没有公布答应办的事。', '没有公布检查发现的问题。']);
  expect(taskSentences(en, figures).map(plain)).toEqual([
    'No promises are published.',
    'No problems found by inspections are published.'
  ]);
});

test('standing(task) has the state, the day, how late, and why', () => {
  expect(standing(zh, task({reason: '等材料'}))).toBe('正在办,已过期152天(等材料)');
  expect(standing(zh, task({late_days: null}))).toBe('正在办,已过期限');
  expect(standing(zh, task({outcome: 'open', late_days: null}))).toBe('正在办');
  const done = {state: 'done', done_on: '2026-05-11' as Day};
  expect(standing(zh, task({...done, outcome: 'late', late_days: 10}))).toBe('2026年5月11日改好,晚了10天');
  expect(standing(zh, task({...done, kind: 'promise', outcome: 'in-time'}))).toBe('2026年5月11日办好');
  expect(standing(zh, task({state: 'done', outcome: 'done'}))).toBe('改好了,哪天没有写明');
  expect(standing(zh, task({state: null, outcome: 'unknown', marks: {withheld: ['state']}}))).toBe('不公开');
});

test('postsView(…) lists the township, then each village with its people, promises and problems', () => {
  const person = {area_code: village, role: 'first_secretary', name: '龙得水', unit: '县水利局', phone: null, since: '2024-03-01' as Day}; // prettier-ignore
  const pack: TasksPack = {
    kind: 'tasks',
    id: town,
    record: {township_code: town, township: '云坪镇', county_code: null, county: null},
    rows: {
      tasks: [task(), task({task_id: 'K2', area_code: town, kind: 'promise'})],
      teams: [],
      villages: [
        {village_code: village, village: '荞麦坪村', teams: [person]},
        {village_code: '990101100202', village: '茶园村', teams: []}
      ]
    },
    figures: {...figures, people: 1},
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
  const {places} = postsView(zh, pack);
  expect(places.map(({id, name}) => [id, name])).toEqual([
    [`v${town}`, '云坪镇自己的'],
    [`v${village}`, '荞麦坪村'],
    ['v990101100202', '茶园村']
  ]);
  expect(places[0]?.promises?.rows[0]?.id).toBe('K2');
  expect(places[1]?.people).toEqual(['first_secretary 龙得水,县水利局,2024年3月1日起']);
  expect(places[1]?.problems?.rows[0]?.cells.slice(1, 3)).toEqual([
    '省级检查,2026年4月1日',
    '县水利局驻村工作队'
  ]);
  expect(places[1]?.link?.href).toBe('../../../village/990101100201/index.html');
  expect(places[2]?.nothing).toBe('没有公布答应办的事。没有公布检查发现的问题。');
});

test('allPostsView(…) links what is overdue to its village, and says so where nothing is', () => {
  const pack = (overdue: readonly TaskLine[]): TeamsPack => ({
    kind: 'teams',
    id: 'teams',
    record: {},
    rows: {townships: [], tasks: [], overdue},
    figures: {...figures, problems: {...none, tasks: 1}},
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  });
  const context = pageContext(site(), 'zh-CN', '/teams/');
  expect(allPostsView(context, pack([task()])).overdue?.rows[0]?.cells[1]).toEqual([
    {text: '荞麦坪村', href: `../township/${town}/teams/index.html#v${village}`}
  ]);
  const calm = allPostsView(context, pack([]));
  expect([calm.overdue, calm.noneOverdue]).toEqual([null, '没有过了期限还没办好的事。']);
});
