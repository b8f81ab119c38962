import type {Kind} from '../model/table.ts';

/** What a column is called and how its cells are typed; `choices`: the words of its codes. */
export interface ColumnHead {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: Kind;
  readonly choices?: Readonly<Record<string, readonly [zh: string, en: string]>>;
}

/**
 * A column as it is shipped. Numbers in base 36 between commas (no run of digits in it can look like a telephone);
 * words that repeat once each with their numbers; others one a line, each as [characters shared with the line above, A is 0]
 * [rest]: a letter before every number, for the same reason.
 */
export type PackedColumn = ColumnHead &
  ({readonly numbers: string} | {readonly words: string; readonly at: string} | {readonly lines: string});

export interface PackedTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly columns: readonly PackedColumn[];
}

export type CellValue = string | number | null;

/** Takes rows one by one, so that a county's payments need no second copy in memory. */
export interface TablePacker {
  add(values: Readonly<Record<string, CellValue>>): void;
  pack(): PackedTable;
}

const isNumber = (kind: Kind): boolean => kind === 'money' || kind === 'integer';
/** The field of a record that a column's cells come from. */
const fieldOf = ({name, kind}: ColumnHead): string => (kind === 'money' ? `${name}_fen` : name);

/** Columns in which no row has anything are left out. Same rows, same bytes. */
export function tablePacker(
  table: {readonly name: string; readonly zh: string; readonly en: string},
  columns: readonly ColumnHead[]
): TablePacker {
  const growing = columns.map(head => (isNumber(head.kind) ? growingNumbers() : growingWords()));
  let rows = 0;
  return {
    add(values) {
      rows++;
      columns.forEach((head, i) => growing[i]!.add(values[fieldOf(head)] ?? null));
    },
    pack: () => ({
      ...table,
      rows,
      columns: columns.flatMap((head, i) => {
        const packed = growing[i]!.pack();
        return packed ? [{...head, ...packed}] : [];
      })
    })
  };
}

function growingNumbers() {
  const cells: string[] = [];
  let some = false;
  return {
    add(value: CellValue) {
      some ||= value !== null;
      cells.push(value === null ? '' : Number(value).toString(36));
    },
    pack: () => (some ? {numbers: cells.join(',')} : null)
  };
}

function growingWords() {
  const numbers = new Map<string, number>();
  const at: (number | null)[] = [];
  return {
    add(value: CellValue) {
      const text = value === null ? '' : oneLine(String(value));
      if (text === '') return void at.push(null);
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      at.push(known);
    },
    pack() {
      if (numbers.size === 0) return null;
      const words = [...numbers.keys()];
      if (numbers.size * 2 <= at.length)
        return {
          words: words.join('\n'),
          at: at.map(number => (number === null ? '' : number.toString(36))).join(',')
        };
      let above = '';
      const lines = at.map(number => {
        const text = number === null ? '' : words[number]!;
        const line = afterShared(text, above);
        above = text;
        return line;
      });
      return {lines: lines.join('\n')};
    }
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** afterShared('D2025-0006', 'D2025-0005') === 'J6': nine shared, then the rest. */
function afterShared(text: string, above: string): string {
  let shared = 0;
  while (shared < 25 && shared < above.length && text[shared] === above[shared]) shared++;
  return String.fromCharCode(65 + shared) + text.slice(shared);
}
