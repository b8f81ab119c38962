/** A piece of a written page (method, about, accessibility): words only; the view turns `to` into a relative link. */
export type Block =
  | string
  | {readonly list: readonly string[]}
  | {readonly steps: readonly string[]}
  | {readonly link: string; readonly to: string};

/** A headed part of a written page; `id` is its anchor and the same in every language. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What the written pages need to know of this site; everything is already in words, nothing is computed there. */
export interface SiteFacts {
  readonly publisher: string;
  /** Data as of, published on, next update (null: not announced), as days in words. */
  readonly data_on: string;
  readonly published_on: string;
  readonly next_update_by: string | null;
  /** A name as it is masked here: 张** */
  readonly masked_name: string;
  readonly smallest_cell: number;
  readonly retention_months: number;
  /** Days of notice by kind, in words: 项目公示不少于10天 */
  readonly notice_days: readonly string[];
  readonly withheld_rows: number;
  readonly withheld: string;
  readonly rejected_rows: number;
  readonly fingerprint: string;
  readonly licence: string;
  /** Name of the package's SQLite file. */
  readonly sqlite: string;
}
