import {capitalAmount} from './capital-amount.ts';

const spoken: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  整: ''
};

/**
 * Fen as one says it over a loudspeaker: 113990050 -> 一百一十三万九千九百元五角; 200000 -> 两千元. Limits are those of
 * capitalAmount.
 */
export function spokenAmount(fen: number | bigint): string {
  return Array.from(capitalAmount(fen), character => spoken[character] ?? character)
    .join('')
    .replace(/^(负?)一十/, '$1十')
    .replace(/(^|[^十])二(?=[千万亿元])/g, '$1两');
}

/** A phone number digit by digit, 1 as 幺: 12388 -> 幺二三八八. */
export const spokenDigits = (number: string): string =>
  number.replace(/[^\d]/g, '').replace(/\d/g, digit => '零幺二三四五六七八九'[Number(digit)] as string);
