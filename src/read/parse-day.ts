import {isDay, type Day} from '../model/day.ts';

/** Which end of a range a column holds: `_from` takes the left, `_to` the right; `at` keeps what both ends share. */
export type RangeEnd = 'from' | 'to' | 'at';

export type ParsedDay =
  | {readonly kind: 'day'; readonly day: Day; readonly plain: boolean}
  | {readonly kind: 'none'}
  | {readonly kind: 'bad'}
  | {readonly kind: 'ambiguous'};

const bad: ParsedDay = {kind: 'bad'};
const ambiguous: ParsedDay = {kind: 'ambiguous'};
const dashes = /^(?:[-−–—―/\\]+|\.{3,})$/u;

/** A date read from a part of a cell: year, month and day as far as given, or why not. */
type Part = {year?: string; month?: string; day?: string} | 'bad' | 'ambiguous';

/**
 * A cell of a date column -> Day (domain 5.3): 2021年7月18日, 2021-7-18, 2021/7/18, 2021.7.18, 20210718, 201906期, 2021年7月,
 * 2021年度, times of day, ranges, Chinese numerals, seasons and terms (year only), Excel serials, digits that lost 年月日
 * (2022930). A text with two readings (20229) is ambiguous; a day that is in no calendar (2024-02-30) is bad.
 */
export function parseDay(text: string, end: RangeEnd = 'at'): ParsedDay {
  if (text.length <= 10 && isDay(text)) return inRange(text) ? {kind: 'day', day: text, plain: true} : bad;
  const body = fold(text);
  if (body === '' || dashes.test(body)) return {kind: 'none'};
  const one = single(body);
  if (one !== 'bad') return finish(one);
  const ends = splitRange(body);
  return ends ? rangeDay(ends, end) : bad;
}

/** Serial 45292 is 2024-01-01; day 60 of Excel's 1900 (a leap day that was not) lies below the range that is read. */
function serialDay(serial: number): Part {
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return {year: year!, month: month!, day: day!};
}

function single(body: string): Part {
  if (/^\d+(?:\.0+)?$/u.test(body) && !/^\d{4}\.0+$/u.test(body))
    return digitsOnly(body.replace(/\.0+$/u, ''));
  // An Excel serial with a time of day.
  if (/^\d{5}\.\d+$/u.test(body)) return digitsOnly(body.slice(0, 5));
  const time = String.raw`(?:[ t]?\d{1,2}[:时]\d{1,2}分?(?:[:]?\d{1,2}(?:\.\d+)?秒?)?(?:z|[+-]\d{2}:?\d{2})?)?`;
  let match =
    new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?${time}$`, 'u').exec(body) ??
    new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'u')
      .exec(body)
      ?.filter((_, i) => i !== 2) ??
    null;
  if (match) return {year: match[1]!, month: match[2]!, day: match[3]!};
  match = /^(\d{4})(?:年|[-/.])(\d{1,2})月?(?:[初底末中]|[上中下]旬|期|份)?$/u.exec(body);
  if (match) return {year: match[1]!, month: match[2]!};
  match =
    /^(\d{4})(?:年度?(?:[初底末])?|[-/.]?(?:年?[春夏秋冬]季?(?:学期)?|年?度?[上下]半年|年?度?第?[一二三四1-4]季度|年?第?[一二]学期|q[1-4]))$/u.exec(
      body
    );
  if (match) return {year: match[1]!};
  match = /^(\d{6})期$/u.exec(body);
  if (match) return digitsOnly(match[1]!);
  match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(body);
  if (match) return dayFirstOrMonthFirst(match[1]!, match[2]!, match[3]!);
  // "18年3月", "24.3.1": the century is not written.
  if (/^\d{2}年\d{1,2}月|^\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/u.test(body)) return 'ambiguous';
  return 'bad';
}

/** Digits without any mark between them. */
function digitsOnly(digits: string): Part {
  const year = digits.slice(0, 4);
  const tail = digits.slice(4);
  if (digits.length === 4) return {year};
  if (digits.length === 8) return {year, month: tail.slice(0, 2), day: tail.slice(2)};
  if (digits.length === 5) {
    const serial = Number(digits);
    // 20229 could be September 2022 or a serial of 1955: nobody can say.
    if (serial < 21_000) return serial >= 19_000 ? 'ambiguous' : 'bad';
    return serial <= 80_000 ? serialDay(serial) : 'bad';
  }
  // 201906 is a month as it is commonly written; 202293 can only have lost its marks.
  if (digits.length === 6 && real({year, month: tail})) return {year, month: tail};
  if (digits.length === 6 || digits.length === 7) {
    const readings = [1, 2]
      .map(cut => ({year, month: tail.slice(0, cut), day: tail.slice(cut)}))
      .filter(part => !part.month.startsWith('0') && !part.day.startsWith('0') && real(part));
    if (readings.length > 1) return 'ambiguous';
    return readings[0] ?? 'bad';
  }
  return 'bad';
}

function dayFirstOrMonthFirst(a: string, b: string, year: string): Part {
  const readings = [
    {year, month: a, day: b},
    {year, month: b, day: a}
  ].filter(part => real(part));
  if (readings.length === 2 && Number(a) !== Number(b)) return 'ambiguous';
  return readings[0] ?? 'bad';
}

/** The two ends of a range; the right one may lack what it shares with the left ("7月18日至24日"). */
function splitRange(body: string): [string, string] | null {
  const parts = body.split(/至|到|~+|—+|–|―|−| - |--+/u).map(part => part.trim());
  if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]];
  // A hyphen is a range's only where the ends themselves are not written with hyphens.
  const hyphen = /^([^-]*[年月日./][^-]*)-([^-]+)$/u.exec(body);
  return hyphen ? [hyphen[1]!.trim(), hyphen[2]!.trim()] : null;
}

function rangeDay([leftText, rightText]: [string, string], end: RangeEnd): ParsedDay {
  const left = single(leftText);
  if (typeof left === 'string') return left === 'ambiguous' ? ambiguous : bad;
  const right = rightEnd(rightText, left);
  const [from, to] = [finish(left), typeof right === 'string' ? bad : finish(right)];
  if (from.kind !== 'day' || to.kind !== 'day') return right === 'ambiguous' ? ambiguous : bad;
  // "12月28日至1月3日": the year to fill in is not known.
  if (to.day.slice(0, from.day.length) < from.day.slice(0, to.day.length)) return ambiguous;
  if (end !== 'at') return {...(end === 'from' ? from : to), plain: false};
  for (const length of [10, 7, 4]) {
    const shared = from.day.slice(0, length);
    if (shared.length === length && shared === to.day.slice(0, length))
      return {kind: 'day', day: shared as Day, plain: false};
  }
  return ambiguous;
}

function rightEnd(text: string, left: Exclude<Part, string>): Part {
  const whole = single(text);
  if (whole !== 'bad' && !/^\d{1,2}(?:日|号)?$/u.test(text)) return whole;
  const inYear = /^(\d{1,2})(?:月|[./])(?:(\d{1,2})[日号]?|[初底末]|[上中下]旬|份)?$/u.exec(text);
  if (inYear && left.year)
    return {year: left.year, month: inYear[1]!, ...(inYear[2] ? {day: inYear[2]} : {})};
  const inMonth = /^(\d{1,2})(?:日|号)?$/u.exec(text);
  if (inMonth && left.month && left.day) return {...left, day: inMonth[1]!};
  return 'bad';
}

function finish(part: Part): ParsedDay {
  if (part === 'bad') return bad;
  if (part === 'ambiguous') return ambiguous;
  const text = write(part);
  return isDay(text) && inRange(text) ? {kind: 'day', day: text, plain: false} : bad;
}

const write = (part: Exclude<Part, string>): string =>
  [part.year, part.month?.padStart(2, '0'), part.day?.padStart(2, '0')]
    .filter(value => value !== undefined)
    .join('-');
const real = (part: Exclude<Part, string>): boolean => isDay(write(part)) && inRange(write(part));
/** Notices speak of 1949 to the near future; a year outside is a slip of the keyboard. */
const inRange = (text: string): boolean => text >= '1900' && text < '2101';

/** One spelling for marks and numerals: NFKC, no blanks between Han and digits, 二○○六年三月二十一日 -> 2006年3月21日. */
function fold(text: string): string {
  const body = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[年月日号]) | (?=[年月日号])/gu, '')
    .replace(/ ?([至到~—–]) ?/gu, '$1');
  return /[年月日]/u.test(body)
    ? body.replace(/[○〇零一二三四五六七八九十o]+(?=[年月日号])/gu, numeral)
    : body;
}

const digitOf = '零一二三四五六七八九';
function numeral(text: string): string {
  const plain = text.replace(/[○〇o]/gu, '零');
  if (!plain.includes('十')) return [...plain].map(letter => digitOf.indexOf(letter)).join('');
  const [tens = '', ones = ''] = plain.split('十');
  return String((tens === '' ? 1 : digitOf.indexOf(tens)) * 10 + (ones === '' ? 0 : digitOf.indexOf(ones)));
}
