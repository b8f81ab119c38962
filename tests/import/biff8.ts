/**
 * A tiny writer of BIFF8 workbooks, the .xls of Excel 97 to 2003, for tests: no sample of one is ours to keep. It writes what
 * Excel writes where it matters to a reader: shared strings over two records, packed numbers, dates by their format, formulas
 * with results, merged cells, hidden sheets.
 */
export type XlsCell =
  | string
  | number
  | null
  | {readonly serial: number}
  | {readonly formula: number | string | {readonly error: number}}
  | {readonly error: number};

export interface XlsSheet {
  readonly name: string;
  /** By row from 0; an absent row is written as none. */
  readonly rows: readonly (readonly XlsCell[] | null)[];
  /** [top, left, bottom, right] from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hidden?: boolean;
  /** Records put behind the cells, before the merges. */
  readonly extra?: readonly (readonly [type: number, data: readonly number[]])[];
}

const u16 = (n: number): number[] => [n & 255, (n >> 8) & 255];
const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16((n >>> 16) & 0xffff)];
const f64 = (n: number): number[] => [...new Uint8Array(new Float64Array([n]).buffer)];
const record = (type: number, data: readonly number[]): number[] => [
  ...u16(type),
  ...u16(data.length),
  ...data
];
const wide = (text: string): number[] =>
  Array.from({length: text.length}, (_, i) => u16(text.charCodeAt(i))).flat();
const bof = (kind: number): number[] =>
  record(0x0809, [...u16(0x0600), ...u16(kind), ...u16(0), ...u16(0), ...u32(0), ...u32(6)]);
const eof = record(0x000a, []);
/** Cell formats: 0 is plain, 1 a date by Excel's own format 14, 2 a date as Chinese Excel writes it. */
const formats = [0, 14, 164];
const chineseDay = 'yyyy"年"m"月"d"日"';

/** Sheets → the bytes of an .xls. `extra`: records for the workbook's own part, e.g. a password's. */
export function xlsFile(sheets: readonly XlsSheet[], extra: XlsSheet['extra'] = []): Uint8Array {
  const strings = new Map<string, number>();
  const bodies = sheets.map(sheet => sheetRecords(sheet, strings));
  const head = [
    ...bof(0x0005),
    ...extra.flatMap(([type, data]) => record(type, data)),
    ...record(0x041e, [...u16(164), ...u16(chineseDay.length), 1, ...wide(chineseDay)]),
    ...formats.flatMap(format => record(0x00e0, [...u16(0), ...u16(format), ...Array<number>(16).fill(0)]))
  ];
  const names = (at: readonly number[]) =>
    sheets.flatMap(({name, hidden}, index) =>
      record(0x0085, [...u32(at[index] ?? 0), hidden ? 1 : 0, 0, name.length, 1, ...wide(name)])
    );
  const shared = sharedStrings([...strings.keys()]);
  let at = head.length + names([]).length + shared.length + eof.length;
  const starts = bodies.map(body => (at += body.length) - body.length);
  return compound(
    'Workbook',
    new Uint8Array([...head, ...names(starts), ...shared, ...eof, ...bodies.flat()])
  );
}

/** The table of strings, cut after half of its strings into a second record. */
function sharedStrings(texts: readonly string[]): number[] {
  const one = (text: string) => [...u16(text.length), 1, ...wide(text)];
  const half = Math.ceil(texts.length / 2);
  const rest = texts.slice(half).flatMap(one);
  return [
    ...record(0x00fc, [...u32(texts.length), ...u32(texts.length), ...texts.slice(0, half).flatMap(one)]),
    ...(rest.length ? record(0x003c, rest) : [])
  ];
}

function sheetRecords({rows, merges = [], extra = []}: XlsSheet, strings: Map<string, number>): number[] {
  const cells = rows.flatMap((row, y) =>
    (row ?? []).flatMap((cell, x) => (cell === null ? [] : cellRecord(cell, [...u16(y), ...u16(x)], strings)))
  );
  return [
    ...bof(0x0010),
    ...cells,
    ...extra.flatMap(([type, data]) => record(type, data)),
    ...(merges.length
      ? record(0x00e5, [
          ...u16(merges.length),
          ...merges.flatMap(([top, left, bottom, right]) => [
            ...u16(top),
            ...u16(bottom),
            ...u16(left),
            ...u16(right)
          ])
        ])
      : []),
    ...eof
  ];
}

function cellRecord(
  cell: Exclude<XlsCell, null>,
  at: readonly number[],
  strings: Map<string, number>
): number[] {
  const format = (index: number) => [...at, ...u16(index)];
  if (typeof cell === 'string') {
    if (!strings.has(cell)) strings.set(cell, strings.size);
    return record(0x00fd, [...format(0), ...u32(strings.get(cell)!)]);
  }
  if (typeof cell === 'number') {
    // Excel packs whole numbers and hundredths into 30 bits (RK); others are eight bytes.
    const hundredths = Math.round(cell * 100);
    if (Number.isInteger(cell) && Math.abs(cell) < 2 ** 28)
      return record(0x027e, [...format(0), ...u32((cell << 2) | 2)]);
    if (hundredths / 100 === cell && Math.abs(hundredths) < 2 ** 28)
      return record(0x027e, [...format(0), ...u32((hundredths << 2) | 3)]);
    return record(0x0203, [...format(0), ...f64(cell)]);
  }
  if ('serial' in cell)
    return record(0x0203, [...format(Number.isInteger(cell.serial / 2) ? 1 : 2), ...f64(cell.serial)]);
  if ('error' in cell) return record(0x0205, [...format(0), cell.error, 1]);
  const {formula} = cell;
  const result =
    typeof formula === 'number'
      ? f64(formula)
      : typeof formula === 'string'
        ? [0, 0, 0, 0, 0, 0, 255, 255]
        : [2, 0, formula.error, 0, 0, 0, 255, 255];
  // The formula itself: the number 1.
  const body = record(0x0006, [...format(0), ...result, ...u16(0), ...u32(0), ...u16(3), 0x1e, ...u16(1)]);
  return typeof formula === 'string'
    ? [...body, ...record(0x0207, [...u16(formula.length), 1, ...wide(formula)])]
    : body;
}

/** A compound file of one stream, long enough to stand in whole sectors. */
function compound(name: string, content: Uint8Array): Uint8Array {
  const sector = 512;
  const [end, free, table] = [0xfffffffe, 0xffffffff, 0xfffffffd];
  const length = Math.max(content.length, 4096);
  const streamSectors = Math.ceil(length / sector);
  const tableSectors = Math.ceil((streamSectors + 2) / (sector / 4 - 1));
  // Sectors: the table, then the directory, then the stream.
  const links = [
    ...Array<number>(tableSectors).fill(table),
    end,
    ...Array.from({length: streamSectors}, (_, i) =>
      i === streamSectors - 1 ? end : tableSectors + 1 + i + 1
    )
  ];
  while (links.length < (tableSectors * sector) / 4) links.push(free);
  const entry = (title: string, kind: number, child: number, start: number, size: number): number[] => [
    ...wide(title),
    ...Array<number>(64 - title.length * 2).fill(0),
    ...u16(title.length * 2 + 2),
    kind,
    1,
    ...u32(free),
    ...u32(free),
    ...u32(child),
    ...Array<number>(36).fill(0),
    ...u32(start),
    ...u32(size),
    ...u32(0)
  ];
  const directory = [
    ...entry('Root Entry', 5, 1, end, 0),
    ...entry(name, 2, free, tableSectors + 1, length),
    ...Array<number>(256).fill(0)
  ];
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(16).fill(0)],
    ...u16(0x3e),
    ...u16(3),
    ...u16(0xfffe),
    ...u16(9),
    ...u16(6),
    ...Array<number>(6).fill(0),
    ...u32(0),
    ...u32(tableSectors),
    ...u32(tableSectors),
    ...u32(0),
    ...u32(4096),
    ...u32(end),
    ...u32(0),
    ...u32(end),
    ...u32(0),
    ...Array.from({length: 109}, (_, i) => u32(i < tableSectors ? i : free)).flat()
  ];
  const file = new Uint8Array(sector * (1 + tableSectors + 1 + streamSectors));
  file.set(header);
  file.set(links.flatMap(u32), sector);
  file.set(directory, sector * (1 + tableSectors));
  file.set(content, sector * (2 + tableSectors));
  return file;
}
