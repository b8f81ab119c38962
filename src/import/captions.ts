import {foldWord} from '../read/fold-word.ts';
import {parseDay} from '../read/parse-day.ts';

const paidOn = /(?:发放|打卡|拨付|兑付|支付)(?:时间|日期)[::]\s*([^\s,,;;()()]+(?:\s*[年月日\d]+)*)/u;

/** A day of payment in a title or remark: “发放时间:2026年9月3日”; null when none is named or it cannot be read. */
export function captionPaidOn(captions: readonly string[]): string | null {
  for (const caption of captions) {
    const text = paidOn.exec(caption.normalize('NFKC'))?.[1];
    const read = text === undefined ? null : parseDay(text);
    if (read?.kind === 'day') return read.day;
  }
  return null;
}

/** The only one of the names that stands in the titles, the longest first; null for none or two that do not overlap. */
export function namedIn(titles: readonly string[], names: Iterable<string>): string | null {
  const text = titles.map(foldWord).join('\n');
  const found = [...new Set(names)].filter(name => name.length >= 2 && text.includes(foldWord(name)));
  const longest = found.filter(name => !found.some(other => other !== name && other.includes(name)));
  return longest.length === 1 ? longest[0]! : null;
}
