import {expect, test} from 'vitest';
import {mayBe} from '../../src/components/reader/may-be.ts';

test.each([
  ['张**', '张三丰', true],
  ['张**', '张 三 丰', true],
  ['张**', '张三', false],
  ['张**', '李三丰', false],
  ['欧阳**', '欧阳娜娜', true],
  ['张某某', '张三丰', true],
  ['张*', '张三丰', true],
  ['张*', '张三', true],
  ['张*', '张', false],
  ['阿**·***', '阿卜杜·热合曼', true],
  ['阿**·***', '阿卜杜•热合曼', true],
  ['𠮷**', '𠮷田明', true],
  ['张三丰', '张三丰', true],
  ['张三丰', '张三', false],
  ['张**', '', false]
])('mayBe(%s, %s) is %s', (published, name, fits) => expect(mayBe(published, name)).toBe(fits));
