import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {identityCheck} from '../../src/guard/identity-number.ts';
import {scanOutput} from '../../src/guard/scan-output.ts';
import {bankCard, fullWidth, grouped, identity15, identity18, mobile, noCounty} from './invented.ts';

const none = {phones: new Set<string>()};
const kinds = (path: string, text: string, published: {phones: ReadonlySet<string>} = none) =>
  scanOutput(path, text, published).map(found => found.detector);
const id = noCounty + '196308120012';
const phone = '139' + '00000000';

const wrap = fc.constantFrom<[string, string, string]>(
  ['village/1/index.html', '<td>', '</td>'],
  ['village/1/index.html', '<td data-id="', '">'],
  ['village/1/index.html', '<p>身份证号', '。</p>'],
  ['village/1/index.html', '>', '<'],
  ['api/v1/village/1.json', '{"payee":"', '"}'],
  ['api/v1/village/1.json', '{"payee":"张三\\n', '"}'],
  ['api/v1/village/1.json', '{"n":', ',"m":1}'],
  ['a.csv', 'D1,张三,', ',128.00\r\n'],
  ['a.csv', '', '\r\n'],
  ['llms.txt', '张三 ', '\n'],
  ['feed.xml', '<title>', '</title>'],
  ['search.js', 'const a=["', '"]']
);

describe('scanOutput finds', () => {
  test('an ID number wherever it stands, at its place', () => {
    const filler = fc.string({unit: fc.constantFrom('a', '村', '<', ' ', '0', '.', '-'), maxLength: 40});
    fc.assert(
      fc.property(wrap, identity18, filler, fc.boolean(), ([path, before, after], number, some, wide) => {
        // A credit code is told from an ID number by its check character; only a right ID number is never one.
        const right = number.slice(0, 17) + identityCheck(number);
        const text = `${some}村${before}${wide ? fullWidth(right) : right}${after}${some}`;
        const found = scanOutput(path, text, none).filter(({detector}) => detector === 'id-18');
        expect(found).toHaveLength(1);
        expect(Math.abs(found[0]!.offset - (some + '村' + before).length)).toBeLessThan(2);
      }),
      {numRuns: 600}
    );
  });

  test('an ID number in its usual groups', () => {
    const groups = fc.constantFrom(
      [6, 8, 4],
      [6, 4, 4, 4],
      [4, 4, 4, 4, 2],
      [6, 4, 2, 2, 4],
      [3, 3, 4, 4, 4]
    );
    fc.assert(
      fc.property(
        wrap,
        identity18,
        groups,
        fc.constantFrom(' ', '-', '\u00a0', '\u2009'),
        ([path, a, b], number, lengths, separator) => {
          expect(kinds(path, a + grouped(number, lengths, separator) + b)).toContain('id-18');
        }
      )
    );
  });

  test('15-digit forms, cards, phones, masks and ends of numbers', () => {
    fc.assert(
      fc.property(wrap, identity15, bankCard, mobile, ([path, a, b], old, card, cell) => {
        expect(kinds(path, a + old + b)).toEqual(['id-15']);
        expect(kinds(path, a + card + b)).not.toEqual([]);
        expect(kinds(path, a + cell + b)).toEqual(['mobile-phone']);
      })
    );
    expect(kinds('a.html', `<td>${noCounty}********0012</td>`)).toEqual(['identifying-mask']);
    expect(kinds('a.html', `<td>430***19630812****</td>`)).toEqual(['identifying-mask']);
    expect(kinds('a.html', `<td>张三(尾号0012)</td>`)).toEqual(['identifying-mask']);
    expect(kinds('a.html', `<td>138****0000</td>`)).toEqual(['identifying-mask']);
  });

  test('every one of many', () => {
    const text = Array.from({length: 50}, () => `<td>${id}</td><td>${phone}</td>`).join('\n');
    expect(scanOutput('a.html', text, none)).toHaveLength(100);
  });
});

describe('scanOutput passes', () => {
  test('money in fen, alone, in ladders and in attributes', () => {
    for (const text of [`{"paid_fen":${phone},"payments":3}`, `{"paid_fen": -${phone}}`, `{"by_year_fen":[1,${phone},${phone}]}`, `{"planned_fen":[null,12,${phone},null]}`, `<td data-fen="${phone}">`, `{\\"amount_fen\\":${phone}}`]) // prettier-ignore
      expect(kinds('a.json', text), text).toEqual([]);
    expect(kinds('a.json', `{"payments":${phone}}`)).toEqual(['mobile-phone']);
    expect(kinds('a.json', `{"fenced":"x","n":[${phone}]}`)).toEqual(['mobile-phone']);
  });

  test('yuan, days, codes, hashes, document numbers, fractions, tokens, masked names', () => {
    const sha = 'a3' + '1390'.repeat(15) + 'f1';
    for (const text of [`<td>138,000,000.00</td>`, `D1,${phone}.00,2026`, `x="0.${phone}"`, `"sha256":"${sha}"`, '/village/430099101201/2026/#D-2026-000001', '<td>湘财农〔2024〕12号</td>', '2024-03-12 2024-05-01 12:30', '2019-430099-48-01-012345', 'Z155110000004', '<td>张***</td><td>2026-03-12</td>', '张*** 2026-03-12 1380.00', 'CFGHJKMNPR 2026', '2019 2020 2021 2022 2023', 'M10 20 30 40 50 60 70 80', '0999-0000001', '12388 12317']) // prettier-ignore
      expect(kinds('a.html', text), text).toEqual([]);
  });

  test('digits that touch letters, and long numbers in web addresses', () => {
    expect(kinds('a.html', `href="https://x.example/t20240312_${phone}.html"`)).toEqual([]);
    expect(kinds('a.html', `D${phone}`)).toEqual([]);
    expect(kinds('a.html', `<a href="tel:${phone}">`)).toEqual(['mobile-phone']);
    expect(kinds('a.html', `href="https://x.example/${id}.html"`)).toEqual(['id-18']);
  });

  test('published phones, however they are written', () => {
    const phones = new Set([grouped(phone, [3, 4, 4], '-')]);
    expect(kinds('a.html', `<td>${phone}</td><td>${grouped(phone, [3, 4, 4], ' ')}</td>`, {phones})).toEqual(
      []
    );
    expect(kinds('a.html', `<td>${'138' + '00000000'}</td>`, {phones})).toEqual(['mobile-phone']);
  });

  test('numbers that start with a village code of the same file', () => {
    const village = noCounty + '101201';
    expect(kinds('a.json', `{"disbursement_id":"${village}001"}`)).toEqual(['id-15']);
    expect(kinds('a.json', `{"disbursement_id":"${village}001","village_code":"${village}"}`)).toEqual([]);
  });

  test('banners and constants of scripts and style sheets', () => {
    expect(kinds('a.js', '/*! 2024 ****** */ x*1e3*2; 9007199254740991; 4503599627370496')).toEqual([]);
  });
});

test('scanOutput hands out no value', () => {
  expect(JSON.stringify(scanOutput('a.html', `<td>${id}</td>`, none))).not.toContain(id.slice(6));
});
