import {expect, test} from 'vitest';
import {shell} from '../../src/views/shell.ts';
import {site} from './sample.ts';

const head = {
  locale: 'zh-CN',
  path: '/village/990101101201/',
  title: '荞麦坪村2026年帮扶资金和补贴'
} as const;

test('shell(…) links relatively, to index.html, in the page’s own language', () => {
  const page = shell(site(), head);
  expect(page.nav.map(link => link.text)).toEqual([
    '首页',
    '找我的村',
    '补贴标准',
    '项目进度',
    '我要反映',
    '资金来源',
    '监督与数据'
  ]);
  expect(page.nav.map(link => link.href)).toContain('../../about/index.html#report');
  expect(page.twins).toEqual([
    {lang: 'en', text: 'English', href: '../../en/village/990101101201/index.html'}
  ]);
  expect(shell(site(), {...head, locale: 'en'}).nav[1]?.href).toBe('../../villages/index.html');
  expect(shell(site(), {...head, locale: 'en'}).search).toEqual({
    action: '../../villages/index.html',
    script: '../../../assets/search-box.js',
    index: '../../../assets/search-index.js',
    root: '../../'
  });
});

test('shell(…) of a demonstration says so on every page, links its tour and is not indexed', () => {
  const page = shell(site(), head);
  expect(page.robots).toBe('noindex');
  expect(page.banner?.text).toBe('演示数据:地方、人、钱都是编的。');
  expect(page.banner?.link?.href).toBe('../../tour/index.html');
});

test('shell(…) of a transcription says that it is not official', () => {
  const page = shell(site({data_status: 'transcription'}), head);
  expect([page.robots, page.banner?.text, page.banner?.link]).toEqual([
    'noindex',
    '由公开公告转录,非官方发布。',
    null
  ]);
});

test('shell(…) of real data has no banner; canonical only with a site_url', () => {
  expect(shell(site({data_status: 'real'}), head)).toMatchObject({
    robots: null,
    banner: null,
    canonical: null
  });
  const page = shell(site({data_status: 'real', site_url: 'https://www.example.gov.cn/zhang/'}), {
    ...head,
    locale: 'en'
  });
  expect(page.canonical).toBe('https://www.example.gov.cn/zhang/en/village/990101101201/');
});
