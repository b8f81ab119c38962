import fc from 'fast-check';
import {fold} from '../../src/guard/fold.ts';
import {isBirthday} from '../../src/guard/identity-number.ts';
import {bankCard, fullWidth, grouped, identity15, identity18, mobile} from '../guard/invented.ts';

/** Columns of a list, none of them typed for the kind of number that is planted in it; the last is not known at all. */
export const headers = [
  '乡镇',
  '村名',
  '村代码',
  '村民小组',
  '姓名',
  '收款类别',
  '补贴名称',
  '资金编号',
  '项目编号',
  '面积(亩)',
  '数量单位',
  '标准',
  '应发金额',
  '实发金额',
  '发放日期',
  '期间',
  '付款阶段',
  '发放方式',
  '备注',
  '杂项'
];
/** A row of it with nothing to object to. */
export const clean = [
  '云坪镇',
  '荞麦坪村',
  '',
  '3组',
  '张建国',
  '',
  '粮补',
  'F26-01',
  '',
  '1',
  '亩',
  '100',
  '100',
  '100',
  '2026-09-01',
  '2026年',
  '',
  '一卡通',
  '',
  ''
];

export const whole = (text: string) => ({text, shown: text});
export const kinds = [
  identity18.map(text => ({text, shown: grouped(text, [6, 8, 4], ' ')})),
  // 158-2024-0312 may be a serial number with a date: the guard lets it stand (guard/mobile-phone).
  mobile
    .filter(text => !isBirthday(text.slice(3)))
    .map(text => ({text, shown: grouped(text, [3, 4, 4], '-')})),
  ...[identity18, identity15, bankCard, mobile].map(kind => kind.map(whole))
];
const piece = fc.oneof(kinds[0]!, kinds[1]!, fc.oneof(...kinds.slice(2)));
/** Ways in which a number is written into a cell. */
export const forms: readonly ((text: string) => string)[] = [
  text => text,
  text => `证件${text}`,
  text => `领款人的号码是${text},已核对`,
  text => fullWidth(text)
];
const form = fc.constantFrom(...forms);
/** A piece of personal data, how it is written, in which column, and whether behind what stands there. */
export const planted = fc.tuple(piece, form, fc.nat(headers.length - 1), fc.boolean());

/** Every number of the lengths that were planted, wherever it stands in a text, whatever stands between its digits. */
export function numbersIn(output: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of fold(output)
    .replace(/[\s\-_.·]/gu, '')
    .matchAll(/\d{11,}X?/gu))
    for (const length of [11, 15, 16, 17, 18, 19])
      for (let at = 0; at + length <= run.length; at++) found.add(run.slice(at, at + length));
  return found;
}

/** The line of a list with one piece in one column; `row`: cells with nothing to object to. */
export const lineWith = (
  {shown}: {readonly shown: string},
  write: (text: string) => string,
  column: number,
  after: boolean,
  row: readonly string[] = clean
): string =>
  row
    .map((cell, index) => (index === column ? `"${after && cell ? `${cell} ` : ''}${write(shown)}"` : cell))
    .join(',');
