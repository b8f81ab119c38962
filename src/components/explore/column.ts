/**
 * Columns as the explorer keeps them: few different values as codes, so that a filter looks at numbers alone; money as
 * doubles that hold whole fen exactly; ids as they are.
 */
export type Column = CodedColumn | NumberColumn | TextColumn;

interface Named {
  /** As the files and the address write it. */
  readonly name: string;
  readonly title: string;
}
export interface CodedColumn extends Named {
  readonly kind: 'coded';
  /** Of each row: the place of its value in `keys`. */
  readonly codes: Uint32Array;
  /** Every different value in its order, '' (not published) last. */
  readonly keys: readonly string[];
  /** The values as they are printed. */
  readonly labels: readonly string[];
  /** Where value and name are two things (a village and its code): the value's own name in files. */
  readonly keyName?: string;
  /** Its values are looked at by the text filter. */
  readonly searched: boolean;
}
export interface NumberColumn extends Named {
  readonly kind: 'fen';
  /** Whole fen; NaN is not published. */
  readonly fen: Float64Array;
  /** No sum of any of its rows leaves the exact integers: |a| + |b| + … < 2^53. */
  readonly safe: boolean;
}
export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly texts: readonly string[];
}

interface CodedOptions {
  readonly name: string;
  readonly title: string;
  readonly label?: (key: string) => string;
  /** The order of the values; by code unit where it is absent. '' always comes last. */
  readonly compare?: (a: string, b: string) => number;
  readonly keyName?: string;
  readonly searched?: boolean;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Decimal texts by their value. */
export const byNumber = (a: string, b: string): number => Number(a) - Number(b) || byCodeUnit(a, b);
/** Values in the order of a list, others after them. */
export const byList = (list: readonly string[]) => {
  const place = new Map(list.map((key, at) => [key, at]));
  const of = (key: string) => place.get(key) ?? list.length;
  return (a: string, b: string): number => of(a) - of(b) || byCodeUnit(a, b);
};

/** Codes the values of a column. */
export function coded(
  values: ArrayLike<string | number | null | undefined>,
  {name, title, label = key => key, compare = byCodeUnit, keyName, searched = false}: CodedOptions
): CodedColumn {
  const found = new Map<string, number>();
  const met = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    const key = value === null || value === undefined ? '' : String(value);
    let code = found.get(key);
    if (code === undefined) found.set(key, (code = found.size));
    met[row] = code;
  }
  return inOrder({name, title, label, compare, keyName, searched}, [...found.keys()], met);
}

/** A column won from another, value by value: the township of a village, the year of a day. */
export function derived(
  from: CodedColumn,
  value: (key: string) => string | null | undefined,
  {name, title, label = key => key, compare = byCodeUnit, keyName, searched = false}: CodedOptions
): CodedColumn {
  const found = new Map<string, number>();
  const codeOf = from.keys.map(key => {
    const own = value(key) ?? '';
    const code = found.get(own) ?? found.size;
    found.set(own, code);
    return code;
  });
  const met = from.codes.map(code => codeOf[code] as number);
  return inOrder({name, title, label, compare, keyName, searched}, [...found.keys()], met);
}

function inOrder(
  {
    name,
    title,
    label,
    compare,
    keyName,
    searched
  }: Required<Omit<CodedOptions, 'keyName'>> & {
    readonly keyName: string | undefined;
  },
  met: readonly string[],
  codes: Uint32Array
): CodedColumn {
  const keys = [...met].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
  const place = new Map(keys.map((key, at) => [key, at]));
  const moved = met.map(key => place.get(key) as number);
  return {
    kind: 'coded',
    name,
    title,
    keys,
    labels: keys.map(label),
    codes: codes.map(code => moved[code] as number),
    searched,
    ...(keyName === undefined ? {} : {keyName})
  };
}

/** A column of money from what a reader gives: numbers, BigInts or nothing. A row beyond 2^53 is refused at the import already. */
export function fenColumn(
  name: string,
  title: string,
  values: ArrayLike<number | bigint | null | undefined>
): NumberColumn {
  const fen = new Float64Array(values.length);
  // A sum of sizes beyond 2^53 may itself be rounded, but never below it.
  let sizes = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    fen[row] = value === null || value === undefined ? NaN : Number(value);
    sizes += Math.abs(fen[row] as number) || 0;
  }
  return {kind: 'fen', name, title, fen, safe: sizes < Number.MAX_SAFE_INTEGER};
}
