import {expect, test} from 'vitest';
import {keepUnits} from '../../src/views/keep-units.ts';

test('keepUnits(line) keeps each amount of a sentence with its 元, and changes no word', () => {
  expect(keepUnits([':补贴68,415.57元,项目857,000元。', {text: '2个项目', href: '#projects'}])).toEqual([
    ':补贴',
    {text: '68,415.57元', whole: true},
    ',项目',
    {text: '857,000元', whole: true},
    '。',
    {text: '2个项目', href: '#projects'}
  ]);
  expect(keepUnits(['Paid 3 times.'])).toEqual(['Paid 3 times.']);
});
