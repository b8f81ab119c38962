/** What became of each row of a sheet. Every row has exactly one fate; a row of several records has one for each. */
export type Fate =
  | 'header'
  | 'caption'
  | 'blank'
  | 'total'
  | 'imported'
  | 'asked'
  | 'refused'
  | 'left_out'
  | 'passed_over';

export type FateCounts = Readonly<Record<Fate, number>>;

export const noRows = (): Record<Fate, number> => ({
  header: 0,
  caption: 0,
  blank: 0,
  total: 0,
  imported: 0,
  asked: 0,
  refused: 0,
  left_out: 0,
  passed_over: 0
});

export const rowsOf = (counts: FateCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
