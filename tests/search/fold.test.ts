import {expect, test} from 'vitest';
import {dialect, dialectPairs} from '../../src/search/dialect.ts';
import {core, fold} from '../../src/search/fold.ts';

test.each([
  ['荞麦坪村', '荞麦坪'],
  ['荞麦坪村委会', '荞麦坪'],
  ['荞麦坪村民委员会', '荞麦坪'],
  ['荞麦坪村村民委员会', '荞麦坪'],
  ['堂琅社区', '堂琅'],
  ['堂琅社区居委会', '堂琅'],
  ['堂琅社区居民委员会', '堂琅'],
  ['赵家村社区居民委员会', '赵家村'],
  ['新村', '新村'],
  ['新村委会', '新村'],
  ['上村村民委员会', '上村'],
  ['上村村村民委员会', '上村'],
  ['社区', '社区'],
  ['居民委员会', '居民委员会'],
  ['宝力根嘎查', '宝力根嘎查'],
  ['', '']
])('core("%s") === "%s"', (name, expected) => expect(core(name)).toBe(expected));

test.each([
  ['１２组 Ａ区', '12组a区'],
  ['乌兰·巴图(新)', '乌兰巴图新'],
  ['蕎麥坪', '荞麦坪'],
  ['𠮷田', '𠮷田'],
  ['᠐ ་', '᠐']
])('fold("%s") === "%s"', (text, expected) => {
  const simplify = new Map([
    ['蕎', '荞'],
    ['麥', '麦']
  ]);
  expect(fold(text, simplify)).toBe(expected);
});

test.each([
  ['zhong', 'zong'],
  ['chang', 'cang'],
  ['shui', 'sui'],
  ['nan', 'lan'],
  ['huang', 'fang'],
  ['hui', 'fei'],
  ['hunan', 'fulan'],
  ['ping', 'pin'],
  ['peng', 'pen'],
  ['nv', 'lyu'],
  ['yun', 'un']
])('dialect: %s sounds like %s', (one, other) => {
  expect(dialect(one, dialectPairs)).toBe(dialect(other, dialectPairs));
});
test('dialect keeps apart what no pair names', () => {
  expect(dialect('tang', dialectPairs)).not.toBe(dialect('tan', dialectPairs));
});
