import {yuanText} from '../model/money.ts';
import type {Inline, Line} from './inline.ts';
import type {Locale} from './locale.ts';

/** Numbers, money and days in words. Formatters are made once per locale; only 万元 is rounded, and says 约; zero is printed. */
export interface Format {
  /** 1234 -> 1,234 */
  count(value: number): string;
  /** Exact decimal text of a file, with separators: "1234.5" -> 1,234.5 */
  decimal(text: string): string;
  /** Fen as yuan with separators, two decimals only when needed, no unit: 123450 -> 1,234.50. */
  bare(fen: number | bigint): string;
  /** Fen with its unit: 1,286,000元. */
  yuan(fen: number | bigint): string;
  /** In 万元 with two decimals, with 约 where that is not exact: 128600000 -> 128.60万元. Null below 10,000 yuan, and in English. */
  wan(fen: number | bigint): string | null;
  /** Both forms as plain text: 123,500元(12.35万元). */
  money(fen: number | bigint): string;
  /** Both forms as pieces: the amount strong and, with `sum`, marked for the build's check. */
  amount(fen: number | bigint, sum?: string): Line;
  /** 2024-03-05 -> 2024年3月5日, 2024-03 -> 2024年3月, 2024 -> 2024年. */
  day(value: string): string;
  /** 2024-03-05 -> 3月5日 where the year is said beside it. */
  monthDay(value: string): string;
  /** A share in whole per cent, rounded down so that unfinished is never 100%; null of nothing. */
  percent(part: number, whole: number): string | null;
  /** Items of a list: 甲、乙和丙. */
  list(items: readonly string[]): string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

function separated(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function bare(fen: number | bigint): string {
  return separated(yuanText(fen).replace(/\.00$/, ''));
}

/** Fen / 1,000,000 with two decimals, rounded half away from zero; 约 says that it was (V10). */
function tenThousands(fen: number | bigint): string {
  const amount = BigInt(fen);
  const size = amount < 0n ? -amount : amount;
  const digits = String((size + 5_000n) / 10_000n).padStart(3, '0');
  const about = size % 10_000n === 0n ? '' : '约';
  return `${about}${amount < 0n ? '-' : ''}${separated(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

function make(locale: Locale): Format {
  const zh = locale === 'zh-CN';
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, {type: 'conjunction'});
  const unit = zh ? '元' : ' yuan';
  const wan = (fen: number | bigint): string | null =>
    zh && (fen >= 1_000_000 || fen <= -1_000_000) ? `${tenThousands(fen)}万元` : null;
  const day = (value: string, withYear = true): string => {
    const [year, month, date] = value.split('-');
    if (zh)
      return `${withYear || !month ? `${year}年` : ''}${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`;
    const name = month ? months[Number(month) - 1] : undefined;
    return [date && String(Number(date)), name, withYear || !month ? year : undefined]
      .filter(Boolean)
      .join(' ');
  };
  return {
    count: value => numbers.format(value),
    decimal: text => (/^-?\d+(\.\d+)?$/.test(text) ? separated(text) : text),
    bare,
    yuan: fen => bare(fen) + unit,
    wan,
    money: fen => {
      const large = wan(fen);
      return bare(fen) + unit + (large ? `(${large})` : '');
    },
    amount: (fen, sum) => {
      const large = wan(fen);
      const figure: Inline = {text: bare(fen) + unit, strong: true, ...(sum ? {sum} : {})};
      return large ? [figure, {text: `(${large})`, whole: true}] : [figure];
    },
    day: value => day(value),
    monthDay: value => day(value, false),
    percent: (part, whole) => (whole > 0 ? `${Number((BigInt(part) * 100n) / BigInt(whole))}%` : null),
    list: items => lists.format(items)
  };
}

const formats: Readonly<Record<Locale, Format>> = {'zh-CN': make('zh-CN'), en: make('en')};

/** The formatters of a locale, made once. */
export const format = (locale: Locale): Format => formats[locale];
