import {isTotalWord} from '../read/total-word.ts';
import type {GridRow} from '../spreadsheet/sheet.ts';
import {isHeaderWord} from './header-words.ts';

const numeric = /^[-+(]?[¥¥]?[\d０-９][\d０-９,,.. ]*[\d０-９%)]?(?:元|万元)?$/u;
const remark =
  /^(?:注[::]|备注[::]|说明[::]|填表|制表|审核|负责人|单位负责|经办|复核|填报|联系人|监督|举报|公示|附[::件]|第.{1,6}页|共.{1,6}页)/u;

export const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '');

/** How many cells hold anything. */
export const filled = (cells: readonly string[]): number =>
  cells.reduce((n, cell) => n + (cell.trim() === '' ? 0 : 1), 0);

/** Does a row hold a number that is only a number? Headers do not, rows of lists nearly always do. */
export const hasNumber = ({cells, kinds}: GridRow): boolean =>
  kinds?.some(kind => kind === 'number' || kind === 'date') === true ||
  cells.some(cell => numeric.test(cell.trim()));

/** A row of column names: at least two that some table knows, and they are half of what stands there. */
export function isHeaderRow(row: GridRow): boolean {
  if (row.broken || hasNumber(row)) return false;
  const words = row.cells.filter(cell => cell.trim() !== '');
  if (words.length < 2) return false;
  const known = words.reduce((n, word) => n + (isHeaderWord(word) ? 1 : 0), 0);
  return known >= 2 && known * 2 >= words.length;
}

/** 合计 in the first filled cell (also 云坪镇合计), or alone in one of the next two; the word as it stands. */
export function totalWord(cells: readonly string[]): string | null {
  let seen = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    if (isTotalWord(text, seen > 0)) return text;
    if (++seen === 3) return null;
  }
  return null;
}

/** Notes and signatures below a list (制表人:… 注:…). */
export function isRemark(cells: readonly string[]): boolean {
  const first = cells.find(cell => cell.trim() !== '')?.trim() ?? '';
  return remark.test(first);
}
