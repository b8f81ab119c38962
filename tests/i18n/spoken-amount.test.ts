import {expect, test} from 'vitest';
import {spokenAmount, spokenDigits} from '../../src/i18n/spoken-amount.ts';

test.each([
  [0, '零元'],
  [1_000, '十元'],
  [1_200, '十二元'],
  [200, '两元'],
  [20_000, '二百元'],
  [200_000, '两千元'],
  [2_000_000, '两万元'],
  [12_000_000, '十二万元'],
  [22_000_000, '二十二万元'],
  [113_990_050, '一百一十三万九千九百元五角'],
  [3_805_025, '三万八千零五十元二角五分'],
  [-100, '负一元']
])('spokenAmount(%i) === %s', (fen, words) => expect(spokenAmount(fen)).toBe(words));

test('spokenDigits(number) is said digit by digit', () => {
  expect(['12388', '0999-0000001'].map(spokenDigits)).toEqual(['幺二三八八', '零九九九零零零零零零幺']);
});
