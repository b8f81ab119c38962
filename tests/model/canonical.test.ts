import fc from 'fast-check';
import {expect, test} from 'vitest';
import {canonicalJson} from '../../src/model/canonical.ts';

test('canonicalJson sorts keys, drops undefined, writes big integers exactly and ends in a line feed', () => {
  expect(canonicalJson({b: 1, a: [undefined, {d: 9007199254740993n, c: undefined}]})).toBe(
    '{"a":[null,{"d":9007199254740993}],"b":1}\n'
  );
});

test('canonicalJson reads back as the same value, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    })
  );
});
