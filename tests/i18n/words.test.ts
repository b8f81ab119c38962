import {expect, test} from 'vitest';
import {words} from '../../src/i18n/words.ts';

/** Every text of a dictionary with its path; functions are called with their own parameter's place. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

// A Chinese term may stand in an English sentence as an example, not instead of it.
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

test('no English area is left in Chinese', () => {
  const han = texts(words('en'), 'en').filter(
    ([path, text]) =>
      count(text, /\p{Script=Han}/gu) > count(text, /[a-z]/gi) && path !== 'en.shell.otherLanguage'
  );
  expect(han).toEqual([]);
});

test('no Chinese text is empty', () => {
  expect(texts(words('zh-CN'), 'zh').filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('every reason and stage has its own words', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const {reason, stage} = words(locale).common;
    expect(new Set(Object.values(reason)).size).toBe(Object.keys(reason).length);
    expect(new Set(Object.values(stage)).size).toBe(Object.keys(stage).length);
  }
});
