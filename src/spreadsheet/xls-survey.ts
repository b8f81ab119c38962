import {compoundStream} from './compound-file.ts';
import type {CellKind} from './sheet.ts';

/** What the spreadsheet library does not tell of an .xls: per sheet, in the workbook's order. */
export interface XlsSheetSurvey {
  readonly hidden: boolean;
  /** Formulas and errors, by row and column from 0. */
  readonly special: ReadonlyMap<number, ReadonlyMap<number, CellKind>>;
}

/**
 * locked: the workbook has a password. unsure: it holds something that the library reads wrongly without a word (a chart
 * inside a sheet, whose points it takes for cells; words that an array formula gives; text in several fonts; a long text).
 */
export type XlsSurvey =
  | {readonly kind: 'sheets'; readonly sheets: readonly XlsSheetSurvey[]}
  | {readonly kind: 'locked' | 'unsure'};

/** Record types of BIFF8 ([MS-XLS] 2.3.2). */
const type = {
  formula: 0x0006,
  eof: 0x000a,
  password: 0x002f,
  more: 0x003c,
  sheet: 0x0085,
  richText: 0x00d6,
  error: 0x0205,
  text: 0x0207,
  begin: 0x0809
} as const;

interface XlsRecord {
  readonly at: number;
  readonly type: number;
  readonly data: DataView;
}

/** Looks through an .xls once, beside the library. A RangeError where it is damaged. */
export function surveyXls(bytes: Uint8Array): XlsSurvey {
  const stream = compoundStream(bytes, ['Workbook', 'Book']);
  if (!stream) throw new RangeError('no workbook in it');
  const records = [...recordsOf(stream)];
  const globals = records.slice(0, records.findIndex(record => record.type === type.eof) + 1);
  if (globals.some(record => record.type === type.password)) return {kind: 'locked'};
  const sheets: XlsSheetSurvey[] = [];
  for (const {data} of globals.filter(record => record.type === type.sheet)) {
    const start = records.findIndex(record => record.at === data.getUint32(0, true));
    // A chart or macro on a sheet of its own has no rows, but the library may take its points for some.
    if (start === -1 || data.getUint8(5) !== 0) return {kind: 'unsure'};
    const special = sheetSurvey(records, start);
    if (!special) return {kind: 'unsure'};
    sheets.push({hidden: (data.getUint8(4) & 3) !== 0, special});
  }
  return {kind: 'sheets', sheets};
}

/** Null: there is something in the sheet that the library would read wrongly. */
function sheetSurvey(
  records: readonly XlsRecord[],
  start: number
): Map<number, Map<number, CellKind>> | null {
  const special = new Map<number, Map<number, CellKind>>();
  const mark = (data: DataView, kind: CellKind): void => {
    const row = data.getUint16(0, true);
    const cells = special.get(row) ?? new Map<number, CellKind>();
    special.set(row, cells.set(data.getUint16(2, true), kind));
  };
  for (let i = start + 1; i < records.length; i++) {
    const {type: what, data} = records[i]!;
    const following = records[i + 1]?.type;
    if (what === type.eof) return special;
    if (what === type.begin || what === type.richText) return null;
    if (what === type.text && following === type.more) return null;
    if (what === type.error && data.getUint8(7) === 1) mark(data, 'error');
    if (what !== type.formula) continue;
    const isNumber = data.getUint16(12, true) !== 0xffff;
    const result = data.getUint8(6);
    if (!isNumber && result === 0 && following !== type.text) return null;
    mark(data, !isNumber && result === 2 ? 'error' : 'formula');
  }
  throw new RangeError('a sheet without an end');
}

function* recordsOf(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const [what, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > stream.length) throw new RangeError('a record without an end');
    yield {at, type: what, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length)};
    at += 4 + length;
  }
}
