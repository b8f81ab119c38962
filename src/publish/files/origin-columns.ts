import type {CsvColumn} from './csv-text.ts';

/** Where a payment of a list stood in the publisher's own file: ours, after the contract's columns. */
export const originColumns: readonly CsvColumn[] = [
  {name: 'source_file', kind: 'text', field: 'file'},
  {name: 'source_row', kind: 'integer', field: 'row'}
];
