import {expect, test} from 'vitest';
import {levels, payeeKinds} from '../../src/model/choices.ts';
import {isId} from '../../src/model/places.ts';
import {cleanText} from '../../src/read/clean-text.ts';
import {hideNumbers} from '../../src/read/hide-numbers.ts';
import {choiceReader} from '../../src/read/parse-choice.ts';
import {parseCode} from '../../src/read/parse-code.ts';
import {parseDecimal} from '../../src/read/parse-decimal.ts';
import {parseInteger} from '../../src/read/parse-integer.ts';
import {parsePhone} from '../../src/read/parse-phone.ts';
import {parseUrl} from '../../src/read/parse-url.ts';
import {proposeId} from '../../src/read/propose-id.ts';
import {splitNumber} from '../../src/read/split-number.ts';
import {isTotalWord} from '../../src/read/total-word.ts';
import {isWithheld} from '../../src/read/withheld-word.ts';

test('parseCode keeps zeros and knows what a spreadsheet has damaged', () => {
  expect(parseCode('012345678901', 12)).toEqual({kind: 'code', code: '012345678901'});
  expect(parseCode(" '990101001201 ", 12)).toEqual({kind: 'code', code: '990101001201'});
  expect(parseCode('="990101001201"', 12)).toEqual({kind: 'code', code: '990101001201'});
  expect(parseCode('990101001201', 12)).toEqual({kind: 'code', code: '990101001201'});
  for (const text of ['9.90101E+11', '9.9e11', '990101001201.0', '990101001201.'])
    expect(parseCode(text, 12)).toEqual({kind: 'damaged'});
  for (const text of ['99010100120', '9901010012011', '村', '99010100120A', '-90101001201'])
    expect(parseCode(text, 12)).toEqual({kind: 'bad'});
  expect(parseCode('—')).toEqual({kind: 'none'});
});

test('parseInteger reads counts and years, never 万 or fractions', () => {
  expect(['35', '1,245', '35户', '2018年度', '12.0', '35', '-3', '0'].map(parseInteger)).toEqual([
    35, 1245, 35, 2018, 12, 35, -3, 0
  ]);
  expect(['', '—', '/'].map(parseInteger)).toEqual([null, null, null]);
  expect(['1.5', '3万', '约3', '三', '10余户', '2019-2', '9'.repeat(20), '1e3'].map(parseInteger)).toEqual(
    Array(8).fill(undefined)
  );
});

test('parseDecimal keeps every digit', () => {
  expect(
    ['124.9788302', '10742.5亩', '3.1元/亩', '1,245.50', '85%', '0.10', '-2.5', '007', '12.5'].map(
      parseDecimal
    )
  ).toEqual(['124.9788302', '10742.5', '3.1', '1245.50', '85', '0.10', '-2.5', '7', '12.5']);
  expect(['abc', '1.2万亩', '3-5', '1e5', '2×3', '35户;57笔'].map(parseDecimal)).toEqual(
    Array(6).fill(undefined)
  );
  expect(parseDecimal('—')).toBeNull();
});

test('splitNumber leaves what follows the number to its reader', () => {
  expect(splitNumber('(1,234.5)元')).toEqual({negative: true, whole: '1234', fraction: '5', rest: '元'});
  expect(splitNumber('12,34')).toMatchObject({whole: '12', rest: ',34'});
  expect(splitNumber('元12')).toBeNull();
});

test('choiceReader reads code, word and alias in any case, width and script', () => {
  const payee = choiceReader(payeeKinds);
  expect(
    ['household', 'HOUSEHOLD', '农户', '農戶', '个人', 'Co-operative', ' 合作社 ', '火星人'].map(payee)
  ).toEqual([
    'household',
    'household',
    'household',
    'household',
    'household',
    'cooperative',
    'cooperative',
    undefined
  ]);
  expect(['县(区)', '市(州)', '中央、省'].map(choiceReader(levels))).toEqual([
    'county',
    'prefecture',
    'mixed'
  ]);
});

test('parseUrl takes http and https only', () => {
  expect(parseUrl('https://example.org/a?b=1#c')).toBe('https://example.org/a?b=1#c');
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.b',
    'https://',
    'http://a b',
    'https://user:pw@a.b/',
    'example.org',
    'https://a.b/"><script>',
    '//a.b',
    'http://a\n.b'
  ])
    expect(parseUrl(text)).toBeUndefined();
});

test('parsePhone takes office numbers, not names beside them', () => {
  expect(
    ['12317', '0999-0000001', '0999-0000001转2', '0999-0000001、0000002', '(0999)0000001'].map(parsePhone)
  ).toEqual(['12317', '0999-0000001', '0999-0000001转2', '0999-0000001、0000002', '(0999)0000001']);
  for (const text of ['张某 0999-0000001', '无', 'tel:12317', '12']) expect(parsePhone(text)).toBeUndefined();
});

test('proposeId is an id, near to what was found and not yet taken', () => {
  expect([proposeId('P 2'), proposeId('A/1/2'), proposeId('村1'), proposeId('_x_')]).toEqual([
    'P-2',
    'A-1-2',
    '1',
    'x'
  ]);
  expect(proposeId('P 2', new Set(['p-2']))).toBe('P-2-2');
  expect(proposeId('种粮补贴', new Set(['id-1']))).toBe('id-2');
  for (const text of ['', '..', '村', 'a'.repeat(200), '<b>', '../../etc'])
    expect(isId(proposeId(text))).toBe(true);
});

test('cleanText keeps markup, quotes and emoji, and takes out what no one can see', () => {
  expect(cleanText(' <b>村</b> ')).toEqual({text: '<b>村</b>', removed: []});
  expect(cleanText('a\u202eb\u0000c\u001b[31m')).toEqual({
    text: 'abc[31m',
    removed: ['U+0000', 'U+001B', 'U+202E']
  });
  expect(cleanText('两\r\n行\t😀')).toEqual({text: '两\n行\t😀', removed: []});
  expect(cleanText('e\u0301').text).toBe('\u00e9');
});

test('isTotalWord tells totals from names', () => {
  for (const text of ['合计', '合 计', '小计:', '總計', '共计', '云坪镇合计', 'Total'])
    expect(isTotalWord(text)).toBe(true);
  for (const text of ['会计', '设计', '合计村道路硬化', '统计员', '']) expect(isTotalWord(text)).toBe(false);
  expect([isTotalWord('合 计', true), isTotalWord('云坪镇合计', true)]).toEqual([true, false]);
});

test('isWithheld knows 不公开 in its forms', () => {
  for (const text of ['不公开', ' 按规定不公开 ', 'Withheld']) expect(isWithheld(text)).toBe(true);
  for (const text of ['公开', '不公开的理由', '0']) expect(isWithheld(text)).toBe(false);
});

test('hideNumbers hides what could be an ID, card or mobile number, and leaves codes and dates', () => {
  expect(hideNumbers('430099199001010012 张')).toBe('*** 张');
  expect(hideNumbers('43009919900101001X')).toBe('***');
  expect(hideNumbers('6200 0000 0000 0000 000')).toBe('***');
  expect(hideNumbers('电话19900000001。')).toBe('电话***。');
  expect(hideNumbers('990101001201、2024-01-01至2024-02-01、12345678901')).toBe(
    '990101001201、2024-01-01至2024-02-01、12345678901'
  );
});
