import {expect, test} from 'vitest';
import {format} from '../../src/i18n/format.ts';
import {words} from '../../src/i18n/words.ts';
import {lifeCycle} from '../../src/views/life-cycle.ts';
import {project} from './project-sample.ts';

const stages = (record: Parameters<typeof project>[0]) =>
  lifeCycle(project(record).record, words('zh-CN'), format('zh-CN')).map(({name, text}) => `${name} ${text}`);

test('lifeCycle(…) names every stage: its day, a day not published, or not reached', () => {
  expect(
    stages({
      record: {
        approved_on: '2026-02-01',
        pre_notice_from: '2026-03-01',
        pre_notice_to: '2026-03-10',
        started_on: '2026-05'
      }
    })
  ).toMatchInlineSnapshot(`
      [
        "村里申报 日期没有公布",
        "乡镇审核 日期没有公布",
        "进项目库 日期没有公布",
        "批复 2026年2月1日",
        "资金下达 日期没有公布",
        "事前公示 2026年3月1日至2026年3月10日",
        "招标 日期没有公布",
        "中标 日期没有公布",
        "签合同 日期没有公布",
        "开工 2026年5月",
        "完工 还没到",
        "验收 还没到",
        "结算审计 还没到",
        "完工公告 还没到",
        "移交 还没到",
      ]
    `);
});

test('lifeCycle(…) of a refused project is not pursued after its last day', () => {
  const lines = stages({record: {state: 'refused', applied_on: '2025-08-09'}});
  expect(lines[0]).toBe('村里申报 2025年8月9日');
  expect(new Set(lines.slice(1).map(line => line.split(' ')[1]))).toEqual(new Set(['不再进行']));
});

test('lifeCycle(…) prints the text of a day that could not be read, and nothing where no day is published', () => {
  const marks = {raw: {started_on: '五月初'}, unreadable: ['started_on']};
  expect(stages({record: {approved_on: '2026-02-01', marks}})).toContain('开工 看不清,原文是“五月初”');
  expect(stages({})).toEqual([]);
});
