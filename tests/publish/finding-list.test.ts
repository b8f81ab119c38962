import {expect, test} from 'vitest';
import {findingList, findingListFile} from '../../src/publish/finding-list.ts';
import type {CheckPack} from '../../src/publish/packs.ts';

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
        rows: [{table: 'projects', key: 'P1', file: 'projects.csv', row: 7}]
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

test('findingList(…) has the figures in words, the source row, empty columns to fill in, and no formula', () => {
  const text = findingList([pack], 'demonstration');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], row = []] = text
    .slice(1)
    .trim()
    .split('\r\n')
    .map(line => line.split(','));
  expect(head.slice(-5)).toEqual(['核查人', '核查情况', '处理意见', '备注', 'data_status']);
  expect(row.slice(-5)).toEqual(['', '', '', '', 'demonstration']);
  expect(row[2]).toBe("'=cmd|路");
  expect(row[4]).toBe('430099101201');
  expect(row[6]).toBe('晚了多少天:126;已付:123.45元');
  expect(row[7]).toBe('projects.csv 第7行');
});

test('findingListFile(…) says that the data are not real', () => {
  expect([findingListFile('real'), findingListFile('demonstration')]).toEqual([
    'points.csv',
    'points-demonstration.csv'
  ]);
});
