import type {Fen} from './money.ts';
import type {Day} from './day.ts';

/**
 * How a cell is typed. Types are declared, never guessed.
 * - text: any words · id: a key that may stand in an address · code: digits only
 * - money: yuan in the CSV, whole fen in the record · integer · decimal: exact decimal text ("124.9788302")
 * - day: YYYY, YYYY-MM or YYYY-MM-DD · choice: one of a closed list · phone: a published office phone · url
 */
export type Kind =
  | 'text'
  | 'id'
  | 'code'
  | 'money'
  | 'integer'
  | 'decimal'
  | 'day'
  | 'choice'
  | 'phone'
  | 'url';

/** One value of a choice column: the code written in the files, its words, and other spellings that are read. */
export interface Choice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}

interface ColumnOptions {
  readonly key?: boolean;
  readonly required?: boolean;
  readonly aliases?: readonly string[];
  /** One sentence in Chinese and one in English, where the title alone does not say it. */
  readonly about?: readonly [zh: string, en: string];
  readonly digits?: number;
  /** The table and column this id points to. A pointer to nothing keeps its row. */
  readonly refers?: string;
  readonly choices?: readonly Choice[];
  /** Not part of the published contract's downloads: never leaves `private/` for payments to persons. */
  readonly privateForPersons?: boolean;
}

export interface Column<
  N extends string = string,
  K extends Kind = Kind,
  O extends ColumnOptions = ColumnOptions
> extends ColumnOptions {
  /** Canonical CSV header, e.g. `amount`. */
  readonly name: N;
  /** Name of the value in records, SQL and JSON: `amount_fen` for money, else the header itself. */
  readonly field: Field<N, K>;
  readonly kind: K;
  readonly zh: string;
  readonly en: string;
  readonly options: O;
}

export type Field<N extends string, K extends Kind> = K extends 'money' ? `${N}_fen` : N;

type ValueOf<K extends Kind> = K extends 'money'
  ? Fen
  : K extends 'integer'
    ? number
    : K extends 'day'
      ? Day
      : string;

type Columns = readonly Column<string, Kind, ColumnOptions>[];

export interface Table<N extends string = string, C extends Columns = Columns> {
  readonly name: N;
  readonly zh: string;
  readonly en: string;
  /** What one row is, in both languages. */
  readonly about: readonly [zh: string, en: string];
  /** A required file must be there, though three of them may hold only a header. */
  readonly required: boolean;
  readonly columns: C;
  /** Columns that together are unique; empty: rows have no key. */
  readonly key: readonly string[];
}

/** The record a table's row becomes: required cells are values, all others may be null (not published). */
export type RecordOf<T> =
  T extends Table<string, infer C>
    ? {
        -readonly [X in C[number] as X['field']]: X['options'] extends {required: true} | {key: true}
          ? ValueOf<X['kind']>
          : ValueOf<X['kind']> | null;
      }
    : never;

function column<K extends Kind>(kind: K) {
  return <const N extends string, const O extends ColumnOptions = Record<never, never>>(
    name: N,
    zh: string,
    en: string,
    options: O = {} as O
  ): Column<N, K, O> => ({
    name,
    field: (kind === 'money' ? `${name}_fen` : name) as Field<N, K>,
    kind,
    zh,
    en,
    options,
    ...options
  });
}

export const text = column('text');
export const id = column('id');
export const code = column('code');
export const money = column('money');
export const integer = column('integer');
export const decimal = column('decimal');
export const day = column('day');
export const choice = column('choice');
export const phone = column('phone');
export const url = column('url');

/** Declares a table: its file is `<name>.csv`. */
export function table<const N extends string, const C extends Columns>(
  name: N,
  words: {zh: string; en: string; about: readonly [zh: string, en: string]; required?: boolean},
  columns: C
): Table<N, C> {
  return {
    name,
    zh: words.zh,
    en: words.en,
    about: words.about,
    required: words.required ?? false,
    columns,
    key: columns.filter(c => c.key).map(c => c.name)
  };
}
