import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {words} from '../../src/i18n/words.ts';
import type {SitePack} from '../../src/publish/packs/parents.ts';
import {tourOf} from '../../src/publish/tour.ts';
import {aboutView} from '../../src/views/about.ts';
import {pageContext} from '../../src/views/context.ts';
import {glossaryView} from '../../src/views/glossary.ts';
import {notFoundView} from '../../src/views/not-found.ts';
import {proseView, siteFacts} from '../../src/views/prose.ts';
import {reportView} from '../../src/views/report.ts';
import {tourView} from '../../src/views/tour.ts';
import {site} from './sample.ts';

const figures = {withheld_rows: 2, withheld_fen: 15_000, rejected_rows: 1} as SitePack['figures'];
const zh = pageContext(site(), 'zh-CN', '/method/');
const locales = ['zh-CN', 'en'] as const;

test('the glossary has at most thirty entries, the same anchors in both languages', () => {
  const ids = locales.map(locale => words(locale).glossary.terms.map(term => term.id));
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids[0]).size).toBe(ids[0]?.length);
  expect(ids[0]?.length).toBeLessThanOrEqual(30);
  expect(glossaryView(pageContext(site(), 'zh-CN', '/glossary/')).terms[0]?.id).toBe('special-fund');
});

test('written pages have the same sections and anchors in both languages', () => {
  const facts = siteFacts(zh, figures);
  const outline = (locale: 'zh-CN' | 'en') => {
    const {method, about, accessibility} = words(locale);
    return [method.sections(facts), about.report(facts), about.sections(facts), accessibility.sections()].map(
      sections => sections.map(section => [section.id, section.blocks.length])
    );
  };
  expect(outline('en')).toEqual(outline('zh-CN'));
});

test('the method page says how much was withheld and rejected', () => {
  const view = proseView(zh, zh.w.method, zh.w.method.sections(siteFacts(zh, figures)));
  const text = JSON.stringify(view.sections.find(section => section.id === 'not-in'));
  expect(text).toContain('有2行因为含有个人信息没有公开,共150元');
  expect(text).toContain('有1行读不懂');
});

test('aboutView(…) puts phones answered outside the village first and makes no link of an invented number', () => {
  const context = pageContext(
    site({
      phones: [
        {
          name: {zh: '村委会', en: 'Village'},
          number: '0999-0000002',
          outside_village: false,
          dialable: false
        },
        {name: {zh: '纪检', en: 'Discipline'}, number: '12388'}
      ]
    }),
    'zh-CN',
    '/about/'
  );
  const view = aboutView(context, siteFacts(context, figures));
  expect(view.phones?.rows.map(row => row.cells[1])).toEqual([
    [{text: '12388', href: 'tel:12388'}],
    '0999-0000002 这是演示号码,打不通。'
  ]);
});

test('reportView(…) groups issues by level and says personal data by place only', () => {
  const place = {file: 'disbursements.csv', row: 7, column: 'G', header: '备注'};
  const view = reportView(
    zh,
    {
      files: [],
      issues: [
        {
          level: 'must',
          kind: 'personal-data',
          count: 3,
          examples: [{kind: 'personal-data', detector: 'id-number', level: 'must', place}]
        }
      ]
    },
    figures
  );
  expect(view.levels.map(level => level.title)).toEqual(['必须改:3处']);
  expect(view.levels[0]?.groups[0]?.count).toBe('先列1处,一共3处:');
  expect(view.levels[0]?.groups[0]?.examples[0]).toContain('disbursements.csv');
  expect(view.notInTotals).toEqual([
    '2行含有个人信息,没有公开,共150元,不在任何合计里。',
    '1行没读懂,没有算进任何合计。'
  ]);
});

test('tourView(…) numbers the stops and lists each fault beside its innocent twin', () => {
  const pair = {zh: '少发', en: 'short'};
  const tour = tourOf({
    tour: [{id: 'a', title: {zh: '一站', en: 'A'}, text: {zh: '看', en: 'see'}, to: '/project/P1/'}],
    planted: [{...pair, kind: 'short', subject: '/project/P1/', twin: {...pair, subject: '/fund/F1/'}}]
  });
  const view = tourView(pageContext(site(), 'zh-CN', '/tour/'), tour);
  expect(view.stops[0]).toMatchObject({title: '1. 一站', link: {href: '../project/P1/index.html'}});
  expect(view.planted?.rows[0]?.cells.map(cell => (typeof cell === 'string' ? cell : plain(cell)))).toEqual([
    '少发',
    '少发'
  ]);
  expect(() => tourOf({tour: [{id: 'a'}]})).toThrow();
});

test('notFoundView(…) links only through the path of site_url', () => {
  const hrefs = (site_url: string) => notFoundView(site({site_url})).parts.map(part => part.links[0]?.href);
  expect(hrefs('')).toEqual([undefined, undefined]);
  expect(hrefs('https://www.example.gov.cn/cunzhang/')).toEqual(['/cunzhang/', '/cunzhang/en/']);
});
