import {expect, test} from 'vitest';
import {guardTasks} from '../../src/guard/task-rows.ts';
import type {Issue} from '../../src/model/issues.ts';
import {rows} from '../publish/small-county.ts';

test('guardTasks(rows) withholds a text that names a person, says where, and keeps the rest', () => {
  const issues: Issue[] = [];
  const [plain, named] = guardTasks(
    rows(
      'tasks',
      {task_id: 'K1', area_code: '990101101201', kind: 'problem', task: '公益岗位的考勤记录不全', unit: '县水利局驻村工作队'},
      {task_id: 'K2', area_code: '990101101201', kind: 'problem', task: '村民李大明反映饮水不足', unit: '王书记', state: 'done'}
    ),
    {add: issue => void issues.push(issue)}
  ); // prettier-ignore
  expect(plain?.values).toMatchObject({task: '公益岗位的考勤记录不全', unit: '县水利局驻村工作队'});
  expect(named?.values).toMatchObject({task: null, unit: null, state: 'done'});
  expect(named?.withheld).toEqual(['task', 'unit']);
  expect(issues.map(({kind, place}) => [kind, place])).toEqual([
    ['names-person', {file: 'tasks.csv', row: 3, header: 'task'}],
    ['names-person', {file: 'tasks.csv', row: 3, header: 'unit'}]
  ]);
});
