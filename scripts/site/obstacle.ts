/** What keeps `data/` from being handed out as it is: a release hands out every file byte for byte, a build does not. */
export type Obstacle =
  | {
      readonly kind: 'withheld' | 'aggregated' | 'small-count' | 'small-cell' | 'masked';
      readonly file: string;
      readonly rows: readonly number[];
    }
  | {
      readonly kind: 'expired';
      readonly file: string;
      readonly rows: readonly number[];
      /** Columns that tell who was paid, counted from 0. */
      readonly columns: readonly number[];
    }
  | {readonly kind: 'rejected'; readonly file: string; readonly count: number}
  | {readonly kind: 'unknown-column'; readonly file: string; readonly columns: readonly string[]}
  | {readonly kind: 'unknown-file'; readonly file: string}
  | {readonly kind: 'leak'; readonly file: string}
  | {readonly kind: 'changed-meanwhile'; readonly file: string};
