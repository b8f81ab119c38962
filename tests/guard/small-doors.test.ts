import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {guardFormula} from '../../src/guard/formula.ts';
import {isCreditCode} from '../../src/guard/credit-code.ts';
import {identityCheck} from '../../src/guard/identity-number.ts';
import {withholdSmallCounts} from '../../src/guard/small-counts.ts';
import {householdToken, normaliseId, tokenPattern} from '../../src/guard/token.ts';
import {isId} from '../../src/model/places.ts';
import {detect} from '../../src/guard/detect.ts';
import {collect, identity15, identity18, noCounty, source} from './invented.ts';

const key = 'a key for tests, not secret';

describe('householdToken', () => {
  test('is ten characters of the alphabet, an id for addresses, and nothing a detector minds', () => {
    fc.assert(
      fc.property(identity18, fc.integer({min: 2020, max: 2030}), (id, year) => {
        const token = householdToken(key, year, id);
        expect(token).toMatch(tokenPattern);
        expect(isId(token)).toBe(true);
        expect(detect(token, {persons: true})).toBeNull();
        expect(householdToken(key, year, ` ${id.slice(0, 6)} ${id.slice(6).toLowerCase()}`)).toBe(token);
      })
    );
  });
  test('another year, another key, another household: another token', () => {
    const id = noCounty + '196308120012';
    const tokens = [householdToken(key, 2025, id), householdToken(key, 2026, id), householdToken(key + '!', 2026, id), householdToken(key, 2026, id.replace(/2$/, '3'))]; // prettier-ignore
    expect(new Set(tokens).size).toBe(4);
  });
  test('the 15-digit form and the 18-digit form are one household', () => {
    fc.assert(
      fc.property(identity15, old => {
        const seventeen = `${old.slice(0, 6)}19${old.slice(6)}`;
        expect(normaliseId(old)).toBe(seventeen + identityCheck(seventeen));
      })
    );
  });
  test('a key too short to be a secret is refused', () => {
    expect(() => householdToken('short', 2026, 'x')).toThrow(RangeError);
  });
  test('is a fixed function: a token stays the same from release to release', () => {
    expect(householdToken(key, 2026, 'household 1')).toMatchInlineSnapshot(`"WT9GZFSWP4"`);
  });
});

describe('withholdSmallCounts', () => {
  const village = (low: number | null, monitored: number | null) =>
    source({village_code: '990101101201', low_income_households: low, monitored_households: monitored}, {file: 'villages.csv', row: 4, raw: {low_income_households: '1户', households: '2百'}}); // prettier-ignore
  test('counts of 1 and 2 become withheld, with an issue each', () => {
    const issues = collect();
    const [row] = withholdSmallCounts([village(1, 2)], issues);
    expect(row!.values).toMatchObject({low_income_households: null, monitored_households: null});
    expect(row!.withheld).toEqual(['low_income_households', 'monitored_households']);
    expect(row!.raw).toEqual({households: '2百'});
    expect(issues.issues.map(issue => issue.kind)).toEqual(['small-count', 'small-count']);
  });
  test('0, 3 and not published stay as they are', () => {
    const issues = collect();
    const rows = [village(0, 3), village(null, 40)];
    expect(withholdSmallCounts(rows, issues)).toEqual(rows);
    expect(issues.issues).toEqual([]);
  });
});

describe('guardFormula', () => {
  test.each([
    '=HYPERLINK("http://x","y")',
    '+86',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uff1d1+1',
    '\uff20x',
    ' =1+1',
    '\u3000=1+1',
    '"=1+1',
    '“＝1+1',
    '\u00a0-2+3',
    '\ufeff=1',
    '\u200b@x',
    '\u202e=1',
    ' "\t+1'
  ])('guardFormula(%j) stands behind a single quote, once', text => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(guardFormula(guardFormula(text))).toBe(`'${text}`);
  });
  test.each(['晴川村', '-', '—', '', ' - ', '1-2', 'a=b', '张**', ' 晴川村', '“晴川村”', "'已有单引号"])(
    'guardFormula(%j) leaves it',
    text => {
      expect(guardFormula(text)).toBe(text);
    }
  );
});

test('isCreditCode knows the check character of a unit, and takes no valid ID number for one', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const head = '91430099MA4L1234X';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(head[i]!), 0);
  expect(isCreditCode(head + alphabet[(31 - (sum % 31)) % 31])).toBe(true);
  expect(isCreditCode(head + alphabet[(32 - (sum % 31)) % 31])).toBe(false);
  fc.assert(fc.property(identity18, id => identityCheck(id) !== id[17] || !isCreditCode(id)));
});
