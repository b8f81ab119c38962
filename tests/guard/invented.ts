import fc from 'fast-check';
import {identityCheck} from '../../src/guard/identity-number.ts';
import type {Issue, IssueSink} from '../../src/model/issues.ts';
import type {Cell, SourceRow} from '../../src/model/records.ts';
import {day} from '../../src/model/day.ts';
import {settingsSchema, type Settings} from '../../src/model/settings.ts';

/**
 * Personal data for tests is put together when a test runs, from counties that do not exist inside real provinces, so
 * that no whole number stands in any file.
 */
export const noCounty = '430' + '099';
const counties = fc.constantFrom('11', '13', '15', '21', '32', '36', '43', '45', '51', '53', '54', '62', '65').map(p => p + '0099'); // prettier-ignore

const birthday = fc
  .tuple(fc.integer({min: 1920, max: 2024}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
  .map(([y, m, d]) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`);
const sequence = fc.integer({min: 0, max: 999}).map(n => String(n).padStart(3, '0'));

/** 18 characters with any check character, right or wrong. */
export const identity18 = fc
  .tuple(counties, birthday, sequence, fc.constantFrom(...'0123456789X', 'right'))
  .map(([county, born, number, check]) => {
    const seventeen = county + born + number;
    return seventeen + (check === 'right' ? identityCheck(seventeen) : check);
  });
export const identity15 = fc
  .tuple(counties, birthday, sequence)
  .map(([county, born, number]) => county + born.slice(2) + number);

/** A card number of an issuer's range and length that passes Luhn. */
export const bankCard = fc
  .tuple(
    fc.constantFrom('6217', '6228', '6230', '9558', '4367', '5264'),
    fc.integer({min: 11, max: 14}),
    fc.array(fc.integer({min: 0, max: 9}), {minLength: 14, maxLength: 14})
  )
  .map(([issuer, length, digits]) => {
    const body = issuer + (issuer === '4367' ? '42' : '') + digits.join('');
    const head = body.slice(0, length + 4);
    return head + luhnDigit(head);
  });
function luhnDigit(head: string): string {
  let sum = 0;
  [...head].reverse().forEach((c, i) => {
    const doubled = i % 2 ? Number(c) : Number(c) * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

export const mobile = fc
  .tuple(
    fc.constantFrom('13', '15', '17', '18', '19'),
    fc.array(fc.integer({min: 0, max: 9}), {minLength: 9, maxLength: 9})
  )
  .map(([head, digits]) => head + digits.join(''));

export const fullWidth = (text: string): string =>
  text.replace(/[0-9X]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
export const grouped = (text: string, lengths: readonly number[], separator: string): string => {
  let at = 0;
  return lengths.map(length => text.slice(at, (at += length))).join(separator);
};

export function collect(): IssueSink & {issues: Issue[]} {
  const issues: Issue[] = [];
  return {issues, add: issue => void issues.push(issue)};
}

export const source = (values: Record<string, Cell>, more: Partial<SourceRow> = {}): SourceRow => ({
  file: 'disbursements.csv',
  row: 2,
  values,
  ...more
});

export const settings = (more: Partial<Settings> = {}): Settings => ({
  ...settingsSchema.parse({
    publisher: {zh: '晴川县', en: 'Qingchuan County'},
    data_on: day('2026-06-30'),
    published_on: day('2026-07-05'),
    data_status: 'demonstration'
  }),
  ...more
});
