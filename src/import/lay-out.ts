import {joinHeaders} from './join-headers.ts';
import {filled, hasNumber, isBlank, isHeaderRow, isRemark, totalWord} from './row-shape.ts';
import type {CellKind, GridRow, Merge, Sheet} from '../spreadsheet/sheet.ts';
import {sideBySide, type Part} from './side-by-side.ts';

/** One table on a sheet: its header, what stands above it, and its records' columns (several where they lie side by side). */
export interface Block {
  readonly sheet: Sheet;
  /** First and last row of the header, as the spreadsheet shows them. */
  readonly headerRows: readonly [number, number];
  /** One word a column, of the first part. */
  readonly headers: readonly string[];
  /** Titles and remarks above the header ("单位:万元"). */
  readonly captions: readonly string[];
  readonly parts: readonly Part[];
}

/**
 * What a row is. `stray`: it looks like a list but no header stands above it. Every row of a sheet comes out exactly once,
 * a row of several records once for each.
 */
export type LaidRow =
  | {readonly kind: 'blank' | 'caption' | 'remark' | 'stray'; readonly row: number}
  | {readonly kind: 'header'; readonly row: number; readonly block: Block}
  | {
      readonly kind: 'data' | 'total';
      readonly row: number;
      readonly block: Block;
      readonly part: Part;
      readonly cells: readonly string[];
      readonly kinds?: readonly CellKind[];
      readonly broken?: boolean;
    };

/** Rows to look ahead: a caption and up to three header rows of the next table. */
const ahead = 4;

/** A header row as import.json names it: its words joined by |. */
export const headerText = (cells: readonly string[]): string =>
  cells
    .slice(0, cells.findLastIndex(cell => cell.trim() !== '') + 1)
    .map(cell => cell.trim())
    .join('|');

/**
 * Walks a sheet once: captions, header rows, records, totals, blank rows; any number of tables below each other. `isKnown`:
 * header rows of foreign words that the clerk has named in import.json.
 */
export function* layOut(
  sheet: Sheet,
  isKnown: (cells: readonly string[]) => boolean = () => false
): Generator<LaidRow> {
  const isHeader = (row: GridRow): boolean => isHeaderRow(row) || isKnown(row.cells);
  const rows = lookAhead(sheet.rows());
  const captions: GridRow[] = [];
  let block: Block | null = null;
  for (let row = rows.next(); row; row = rows.next()) {
    if (isBlank(row.cells) && !row.broken) {
      yield {kind: 'blank', row: row.row};
      continue;
    }
    if (isHeader(row)) {
      const upper = upperHeader(captions.at(-1), row, sheet.merges);
      if (upper) captions.pop();
      const below = isKnown(row.cells) ? [] : lowerHeaders(row, rows.peek(2), sheet.merges);
      for (const _ of below) rows.next();
      const headerRows = [...(upper ? [upper] : []), row, ...below];
      const next = blockOf(sheet, headerRows, captions);
      for (const caption of captions.splice(0)) yield {kind: 'caption', row: caption.row};
      // A long list repeats its header on each page: the table goes on.
      if (!block || formOf(block) !== formOf(next)) block = next;
      for (const header of headerRows) yield {kind: 'header', row: header.row, block};
      continue;
    }
    if (looksLikeCaption(row, sheet.merges, block, () => rows.peek(ahead))) {
      captions.push(row);
      continue;
    }
    for (const caption of captions.splice(0)) yield {kind: 'caption', row: caption.row};
    if (!block) yield {kind: 'stray', row: row.row};
    else if (isRemark(row.cells) && !hasNumber(row)) yield {kind: 'remark', row: row.row};
    else yield* records(row, block);
  }
  for (const caption of captions) yield {kind: block ? 'remark' : 'caption', row: caption.row};
}

function* records(row: GridRow, block: Block): Generator<LaidRow> {
  const several = block.parts.length > 1;
  // A total may stand in any part; beyond the last part a cell that holds something must not be lost.
  for (const [index, part] of block.parts.entries()) {
    const end =
      index === block.parts.length - 1 ? row.cells.length : Math.max(part.end, block.parts[index + 1]!.start);
    const whole = part.start === 0 && end >= row.cells.length;
    const cells = whole ? row.cells : row.cells.slice(part.start, end);
    if (several && isBlank(cells) && !row.broken) yield {kind: 'blank', row: row.row};
    else
      yield {
        kind: !row.broken && totalWord(cells) !== null ? 'total' : 'data',
        row: row.row,
        block,
        part,
        cells,
        ...(row.kinds ? {kinds: row.kinds.slice(part.start, end)} : {}),
        ...(row.broken ? {broken: true} : {})
      };
  }
}

function blockOf(sheet: Sheet, rows: readonly GridRow[], captions: readonly GridRow[]): Block {
  const headers = joinHeaders(rows, sheet.merges);
  const parts = sideBySide(headers);
  const first = parts[0]!;
  return {
    sheet,
    headerRows: [rows[0]!.row, rows.at(-1)!.row],
    headers: headers.slice(first.start, first.end),
    captions: captions.flatMap(({cells}) => cells.map(cell => cell.trim()).filter(cell => cell !== '')),
    parts
  };
}

const formOf = ({headers, parts}: Block): string => JSON.stringify([headers, parts]);

/** A row above the header row that heads some of its columns: merged down into it, or over several columns but not all. */
function upperHeader(above: GridRow | undefined, header: GridRow, merges: readonly Merge[]): GridRow | null {
  if (!above || above.row !== header.row - 1 || hasNumber(above)) return null;
  const width = filled(header.cells);
  const heads = merges.some(
    ({top, bottom, left, right}) =>
      top === above.row &&
      (bottom >= header.row || (right > left && right - left + 1 < width && filled(above.cells) > 1))
  );
  return heads ? above : null;
}

/** Header rows below the first: as far as its merges reach down, or, in a text file, a row of words below its blanks. */
function lowerHeaders(header: GridRow, next: readonly GridRow[], merges: readonly Merge[]): GridRow[] {
  const reach = Math.max(
    header.row,
    ...merges.filter(({top, bottom}) => top <= header.row && bottom >= header.row).map(({bottom}) => bottom)
  );
  if (reach > header.row)
    return next.filter(row => row.row <= Math.min(reach, header.row + 2) && !hasNumber(row));
  const [row] = next;
  if (!row || hasNumber(row) || isBlank(row.cells)) return [];
  const blank = (column: number) => (header.cells[column] ?? '').trim() === '';
  const words = row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const below = words.every(column => (blank(column) && column > 0) || blank(column + 1));
  return below && words.some(blank) ? [row] : [];
}

/** A title: before the first table any row of few words; between tables one with a header soon below it. */
function looksLikeCaption(
  row: GridRow,
  merges: readonly Merge[],
  block: Block | null,
  following: () => readonly GridRow[]
): boolean {
  if (row.broken || totalWord(row.cells) !== null) return false;
  const count = filled(row.cells);
  const wide = merges.some(({top, left, right}) => top === row.row && left === 0 && right >= 2);
  if (!block)
    return (
      count <= 2 ||
      wide ||
      row.cells.some(cell => caption.test(cell)) ||
      following().slice(0, 1).some(isHeaderRow)
    );
  // A record of which only a name is filled in must not pass for a title: better asked about than lost.
  const words = row.cells.filter(cell => cell.trim() !== '');
  const titled =
    count <= 2 && !hasNumber(row) && words.some(cell => caption.test(cell) || title.test(cell.trim()));
  if (!wide && !titled) return false;
  const next = following();
  const end = next.findIndex(isHeaderRow);
  return (
    end !== -1 &&
    next.slice(0, end).every(between => filled(between.cells) <= 2 && totalWord(between.cells) === null)
  );
}

const caption = /^\s*(?:单位|填报|编制|制表|日期|时间|公示|发放(?:时间|日期|单位)|金额单位)[^::]{0,6}[::]/u;

const title =
  /^(?:[一二三四五六七八九十]+|\d+|[((][一二三四五六七八九十\d]+[))])[、..,]|^附[表件]|(?:表|清单|名单|名册|台账|明细|情况|公示)$/u;

interface Rows {
  next(): GridRow | null;
  peek(count: number): readonly GridRow[];
}

function lookAhead(source: Iterable<GridRow>): Rows {
  const rows = source[Symbol.iterator]();
  const held: GridRow[] = [];
  const fill = (count: number) => {
    while (held.length < count) {
      const {done, value} = rows.next();
      if (done) break;
      held.push(value as GridRow);
    }
  };
  return {
    next() {
      fill(1);
      return held.shift() ?? null;
    },
    peek(count) {
      fill(count);
      return held.slice(0, count);
    }
  };
}
