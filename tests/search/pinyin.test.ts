import {expect, test} from 'vitest';
import {pinyin, readings} from '../../src/search/pinyin.ts';

test.each([
  ['荞麦坪村', 'qiaomaipingcun', 'qmpc', 'Q'],
  ['重阳村', 'chongyangcun', 'cyc', 'C'],
  ['长坡', 'changpo', 'cp', 'C'],
  ['单家村', 'shanjiacun', 'sjc', 'S'],
  ['单桥村', 'danqiaocun', 'dqc', 'D'],
  ['吕家村', 'lvjiacun', 'ljc', 'L'],
  ['厦门', 'xiamen', 'xm', 'X'],
  ['(新)东村', 'xindongcun', 'xdc', 'X'],
  ['２号村', '2haocun', '2hc', '#'],
  ['ᠨᠢᠭᠡ', 'ᠨᠢᠭᠡ', 'ᠨᠢᠭᠡ', '#'],
  ['', '', '', '#']
])('pinyin("%s")', (name, full, initials, letter) => {
  expect(pinyin(name)).toEqual({full, initials, letter});
});

test('readings("重") has each reading once; other scripts have none', () => {
  expect([...readings('重')].sort()).toEqual(['chong', 'zhong']);
  expect(readings('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
  expect(readings('a')).toEqual([]);
  expect(readings('𠮷')).toEqual([]);
});
