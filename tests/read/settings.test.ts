import {expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import {issueText} from '../../src/i18n/issue-text.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {readSettings} from '../../src/read/read-settings.ts';

const good = {
  publisher: {zh: '晴川县', en: 'Qingchuan'},
  data_on: '2026-09-30',
  published_on: '2026-10-15',
  data_status: 'demonstration'
};
function read(content: unknown) {
  const issues: Issue[] = [];
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const settings = readSettings(folderOf({'settings.json': text}), {add: issue => issues.push(issue)});
  return {settings, sentences: issues.map(issue => issueText(issue, 'zh-CN'))};
}

test('readSettings fills in the defaults', () => {
  expect(read(good).settings).toMatchObject({
    site_url: '',
    smallest_cell: 3,
    mask_form: 'stars',
    words: {purpose: {}}
  });
  expect(read(`\ufeff${JSON.stringify(good)}`).settings).not.toBeNull();
});

test('readSettings names every problem in a sentence and refuses unknown keys with a proposal', () => {
  const {settings, sentences} = read({
    ...good,
    data_on: '2026-02-30',
    data_status: 'live',
    publisher: {zh: '晴川县'},
    retention_month: 3,
    site_url: 'example',
    smallest_cell: 1,
    phones: [{name: {zh: '甲', en: 'A'}, numbr: '1', number: 5}]
  });
  expect(settings).toBeNull();
  expect(sentences).toMatchInlineSnapshot(`
    [
      "settings.json:设置“publisher.en”没有填写,请补上。",
      "settings.json:设置“site_url”不是完整的网址,请以 http:// 或 https:// 开头,或留空。",
      "settings.json:设置“data_on”不是完整的日期,请写成2026-03-05。",
      "settings.json:设置“data_status”只能是这些值之一:real、demonstration、transcription。",
      "settings.json:设置“phones.0.number”的类型不对,要写文字(加双引号)。请对照说明改正。",
      "settings.json:没有“phones.0.numbr”这个设置。是不是“number”?请改正。",
      "settings.json:设置“smallest_cell”太小,至少是3。",
      "settings.json:没有“retention_month”这个设置。是不是“retention_months”?请改正。",
    ]
  `);
});

test('a missing or broken settings.json is one sentence', () => {
  const issues: Issue[] = [];
  expect(readSettings(folderOf({}), {add: issue => issues.push(issue)})).toBeNull();
  expect(issues.map(issue => issueText(issue, 'zh-CN'))).toMatchInlineSnapshot(`
    [
      "settings.json:缺少必需的文件“settings.json”(网站设置)。请把它放进数据文件夹;文件名要完全一样。",
    ]
  `);
  expect(read('{\n"a": 1,\n}').sentences).toMatchInlineSnapshot(`
    [
      "settings.json:第3行附近写法有误,整个文件读不出来。请检查逗号、双引号和括号是否成对。",
    ]
  `);
});
