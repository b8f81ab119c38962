import fc from 'fast-check';
import {expect, test} from 'vitest';
import {maskName} from '../../src/guard/mask-name.ts';

test.each([
  ['张三', '张*', '张某', '张*'],
  ['王小明', '王**', '王某某', '王*'],
  ['欧阳娜娜', '欧阳**', '欧阳某某', '欧阳*'],
  ['欧阳娜', '欧阳*', '欧阳某', '欧阳*'],
  ['欧阳', '欧*', '欧某', '欧*'],
  ['阿卜杜·热合曼', '阿**·***', '阿某某·某某某', '阿*'],
  ['张 三', '张*', '张某', '张*'],
  ['𠮷野家', '𠮷**', '𠮷某某', '𠮷*'],
  ['王𠮷', '王*', '王某', '王*'],
  ['张三(代领)', '张*(**)', '张某(某某)', '张*'],
  ['张三、李四', '张*、李*', '张某、李某', '张*、李*'],
  ['Tashi Dorji', 'T**** *****', 'T某某某某 某某某某某', 'T*'],
  ['张', '张', '张', '张'],
  ['', '', '', '']
])('maskName("%s") is %s, %s or %s by form', (name, stars, mou, one) => {
  expect(maskName(name)).toBe(stars);
  expect(maskName(name, 'mou')).toBe(mou);
  expect(maskName(name, 'one-star')).toBe(one);
});

test('maskName reads every point between parts of a name alike', () => {
  for (const point of '·•・．‧⋅∙.') expect(maskName(`阿卜杜${point}热合曼`)).toBe('阿**·***');
});

test('maskName keeps what is masked, and hides what a bad mask left', () => {
  for (const masked of ['张*', '张**', '李某某', '欧阳**', '王×']) expect(maskName(masked)).toBe(masked);
  expect(maskName('张*三')).toBe('张**');
  expect(maskName('*三')).toBe('**');
  expect(maskName('阿卜杜·*')).toBe('阿**·*');
});

test('maskName counts unreadable and private-use characters as one each', () => {
  expect(maskName('韦?')).toBe('韦*');
  expect(maskName('韦□花')).toBe('韦**');
  expect(maskName('韦\ue000')).toBe('韦*');
  expect(maskName('葛\u{e0100}三')).toBe('葛*');
});

const han = fc.integer({min: 0x4e00, max: 0x9fa5}).map(c => String.fromCodePoint(c)).filter(c => c !== '某'); // prettier-ignore
const names = fc.oneof(
  fc.array(han, {minLength: 1, maxLength: 6}).map(cs => cs.join('')),
  fc.tuple(fc.constantFrom('欧阳', '司马', '诸葛'), han).map(cs => cs.join('')),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc
    .array(fc.constantFrom('·', '*', '张', '某', ' ', 'x', '(', '1', '、', '𠮷', 'Tashi', '王'), {
      maxLength: 8
    })
    .map(cs => cs.join(''))
);

test('maskName(maskName(x)) is maskName(x), whatever x is', () => {
  fc.assert(
    fc.property(names, fc.constantFrom('stars', 'mou', 'one-star' as const), (name, form) => {
      const once = maskName(name, form);
      expect(maskName(once, form)).toBe(once);
    }),
    {numRuns: 1000}
  );
});

test('maskName shows no character of a Han name but the family name', () => {
  fc.assert(
    fc.property(
      fc.array(han, {minLength: 3, maxLength: 6}),
      fc.constantFrom('stars', 'mou', 'one-star' as const),
      (cs, form) => {
        const rest = cs.slice(2).filter(c => !cs.slice(0, 2).includes(c));
        const masked = maskName(cs.join(''), form);
        for (const c of rest) expect(masked).not.toContain(c);
      }
    )
  );
});
