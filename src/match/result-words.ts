import type {Book} from './edition-index.ts';
import type {ListKind} from './list-kinds.ts';
import type {Level, Sign} from './score.ts';

/** The words that results and exports need; i18n has them in each language. {x} is filled in. */
export interface ResultWords {
  readonly levels: Readonly<Record<Level, string>>;
  /** One sentence a sign; {died}, {paid}, {from}, {to}, {place}. */
  readonly signs: Readonly<Record<Sign, string>>;
  readonly unitSame: string;
  readonly fits: string;
  readonly books: Readonly<Record<Book, string>>;
  readonly columns: {
    readonly row: string;
    readonly list: string;
    readonly level: string;
    readonly score: string;
    readonly reason: string;
    readonly fits: string;
    readonly book: string;
    readonly id: string;
    readonly township: string;
    readonly village: string;
    readonly who: string;
    readonly kind: string;
    readonly what: string;
    readonly amount: string;
    readonly on: string;
    readonly period: string;
    readonly own: readonly string[];
  };
  readonly sheet: string;
  readonly about: {
    readonly sheet: string;
    readonly title: string;
    readonly source: string;
    readonly terms: string;
    readonly list: string;
    readonly note: string;
    readonly hits: string;
    readonly choice: string;
    readonly column: string;
    readonly meaning: string;
    readonly meanings: Readonly<Record<string, string>>;
  };
  /** Innocent causes, by the kind of list. */
  readonly causes: Readonly<Record<ListKind, string>>;
  readonly status: {readonly demonstration: string; readonly transcription: string};
}

/** Fills {x} in a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
