import {foldHeader} from '../read/fold-header.ts';

/** Columns of one record: from `start` up to, not including, `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * 序号 姓名 金额 | 序号 姓名 金额: paper lists put records side by side. Finds how often the same headers stand in one row
 * (blank columns between them allowed) and where each set begins; one part where nothing repeats.
 */
export function sideBySide(headers: readonly string[]): Part[] {
  const names = headers.map(header => (header.trim() === '' ? '' : foldHeader(header).name));
  const start = names.findIndex(name => name !== '');
  const end = names.findLastIndex(name => name !== '') + 1;
  if (start === -1) return [{start: 0, end: headers.length}];
  for (let next = start + 2; next < end; next++) {
    if (names[next] !== names[start]) continue;
    const parts = tile(names, start, end, next - start);
    if (parts) return parts;
  }
  return [{start: 0, end}];
}

/** The row cut every `period` columns, if each piece repeats the first. */
function tile(names: readonly string[], start: number, end: number, period: number): Part[] | null {
  const first = names.slice(start, start + period);
  if (first.filter(name => name !== '').length < 2) return null;
  const width = first.findLastIndex(name => name !== '') + 1;
  const parts: Part[] = [];
  for (let at = start; at < end; at += period) {
    if (!first.every((name, i) => name === (names[at + i] ?? ''))) return null;
    parts.push({start: at, end: at + width});
  }
  return parts.length > 1 ? parts : null;
}
