import fc from 'fast-check';
import {expect, test} from 'vitest';
import {capitalAmount} from '../../src/i18n/capital-amount.ts';

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [5, '伍分'],
  [10, '壹角'],
  [15, '壹角伍分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [150, '壹元伍角'],
  [1_000, '壹拾元整'],
  [1_005, '壹拾元零伍分'],
  [1_100, '壹拾壹元整'],
  [10_100, '壹佰零壹元整'],
  [100_100, '壹仟零壹元整'],
  [101_000, '壹仟零壹拾元整'],
  [1_000_000, '壹万元整'],
  [1_000_100, '壹万零壹元整'],
  [1_010_000, '壹万零壹佰元整'],
  [1_100_000, '壹万壹仟元整'],
  [10_000_000, '壹拾万元整'],
  [10_700_053, '壹拾万零柒仟元伍角叁分'],
  [128_600_050, '壹佰贰拾捌万陆仟元伍角'],
  [226_938_814, '贰佰贰拾陆万玖仟叁佰捌拾捌元壹角肆分'],
  [1_680_032, '壹万陆仟捌佰元叁角贰分'],
  [10_000_000_000, '壹亿元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [10_001_000_000, '壹亿零壹万元整'],
  [123_456_789_012, '壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分'],
  [99_999_999_999_999, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  [-12_350_000, '负壹拾贰万叁仟伍佰元整']
])('capitalAmount(%i) === %s', (fen, words) => expect(capitalAmount(fen)).toBe(words));

test('capitalAmount(10^12 yuan) is refused rather than written wrong', () => {
  expect(() => capitalAmount(10n ** 14n)).toThrow(RangeError);
});

/** Reads an amount in capitals back, by another rule than the one that wrote it: units multiply what stands before. */
function read(words: string): bigint {
  const value = (text: string): bigint => {
    for (const [unit, factor] of [
      ['亿', 10n ** 8n],
      ['万', 10n ** 4n],
      ['仟', 1000n],
      ['佰', 100n],
      ['拾', 10n]
    ] as const) {
      const at = text.lastIndexOf(unit);
      if (at >= 0) return value(text.slice(0, at)) * factor + value(text.slice(at + 1));
    }
    const digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(text.replace(/零(?=.)/g, '') || '零');
    return BigInt(digit);
  };
  const [, yuan = '', jiao = '零', fen = '零'] = /^(?:(.*)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(words) ?? [];
  return value(yuan) * 100n + value(jiao) * 10n + value(fen);
}

test('any amount reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.bigInt(0n, 10n ** 8n), fc.bigInt(0n, 10n ** 14n - 1n)),
      fen => read(capitalAmount(fen)) === fen
    )
  );
});

test('no amount says zero twice in a row, and none ends in zero', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 14n - 1n), fen => !/零零|零元|零万|零亿/.test(capitalAmount(fen)))
  );
});
