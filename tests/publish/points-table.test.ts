import {expect, test} from 'vitest';
import type {CheckPack} from '../../src/publish/packs/findings.ts';
import {pointsTable} from '../../src/publish/files/points-table.ts';
import {tablePath, tablePaths} from '../../src/publish/files/table-paths.ts';
import {tableCsv} from '../../src/publish/files/workbook-table.ts';
import {settings} from './small-county.ts';

const words = {
  title: '迟迟没有开工',
  summary: '',
  rule: '',
  example: '',
  why: '',
  innocent: ['雨季', '手续'],
  source: '',
  figures: [{name: 'late_days', words: '晚了多少天'}, {name: 'paid_fen', words: '已付'}], // prettier-ignore
  parameters: []
};
const pack: CheckPack = {
  kind: 'check',
  id: 'late-start',
  record: {
    check: 'late-start',
    subject: 'project',
    family: 'time',
    needs: {},
    sql: '',
    parameters: {},
    defaults: {},
    changed: null,
    text: {zh: words, en: words}
  },
  rows: {
    findings: [
      {
        finding_id: 'abcdefghjkmn',
        check: 'late-start',
        subject_kind: 'project',
        subject_id: 'P1',
        subject: '=cmd|路',
        village: '荞麦坪村',
        village_code: '430099101201',
        households: null,
        independent: false,
        figures: {late_days: 126, paid_fen: 12_345},
        rows: [{table: 'projects', key: 'P1', file: 'projects.csv', row: 7}],
        documents: [
          {
            kind: 'fund',
            id: 'F1',
            name: '衔接资金',
            document_no: '财农〔2026〕1号',
            from: null,
            to: null,
            url: null
          },
          {
            kind: 'notice',
            id: 'N1',
            name: 'project_before',
            document_no: null,
            from: '2026-01-02',
            to: '2026-01-11',
            url: null
          }
        ]
      }
    ],
    townships: []
  },
  figures: {
    on: true,
    listed: 1,
    not_yet: 0,
    about_persons: 0,
    elsewhere: 0,
    compared: 9,
    skipped: [],
    discriminates: true
  },
  findings: [],
  sources: {files: [], funds: [], projects: [], items: []}
};

const facts = {settings: settings(), fingerprint: 'f'.repeat(64)};

test('pointsTable(…) has the figures in words, documents, the source row, empty columns to fill in, and no formula', () => {
  const text = tableCsv(pointsTable([pack], [], settings()), facts);
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], row = []] = text
    .slice(1)
    .trim()
    .split('\r\n')
    .map(line => line.split(','));
  const cell = (name: string) => row[head.indexOf(name)];
  expect(head.slice(-9, -5)).toEqual(['核查人', '核查情况', '处理意见', '备注']);
  expect([head.at(-1), row.at(-1)]).toEqual(['data_status', 'demonstration']);
  expect(['核查人', '核查情况', '处理意见', '备注'].map(cell)).toEqual(['', '', '', '']);
  expect(cell('对象')).toBe("'=cmd|路");
  expect(cell('村代码')).toBe('430099101201');
  expect(cell('比对的数')).toBe('晚了多少天:126;已付:123.45元');
  expect(cell('数据行')).toBe('projects.csv 第7行');
  expect(cell('文号和公示')).toBe('衔接资金 财农〔2026〕1号;project_before 2026-01-02至2026-01-11');
});

test('tablePath(…) says that the data are not real', () => {
  expect([tablePath(tablePaths.points, 'real', 'csv'), tablePath(tablePaths.points, 'demonstration', 'xlsx')]).toEqual([
    'checks/points.csv', 'checks/points-demonstration.xlsx'
  ]); // prettier-ignore
});
