import {tables, tableNames, type TableName} from '../model/tables.ts';
import type {Column, Table} from '../model/table.ts';
import {quoted} from './ddl.ts';
import type {Store} from './open-store.ts';

/** Rows and exact sums of the money columns, by field, of what one file gave one table. */
export interface FileSums {
  readonly file: string;
  readonly table: TableName;
  readonly rows: number;
  readonly sums: Readonly<Record<string, bigint>>;
}

/** Payments by file and by what becomes of them (views/payment_fates.sql). */
export interface PaymentFate {
  readonly file: string;
  readonly fate: 'listed' | 'expired' | 'aggregated';
  readonly rows: number;
  readonly fen: bigint;
}

/** The store's account of every file it was given: the second of the four independent sums. */
export async function corpusSums(store: Store): Promise<{files: FileSums[]; fates: PaymentFate[]}> {
  const files: FileSums[] = [];
  for (const name of tableNames) {
    const table: Table = tables[name];
    const money = table.columns.filter((column: Column) => column.kind === 'money').map(({field}) => field);
    const sums = money.map(field => `, COALESCE(sum(${quoted(field)}), 0) AS ${quoted(field)}`).join('');
    const rows = await store.query<Record<string, bigint> & {_file: string; _rows: number}>(
      `SELECT _file, count(*) AS _rows${sums} FROM ${quoted(name)} GROUP BY _file ORDER BY _file`
    );
    for (const row of rows)
      files.push({
        file: row._file,
        table: name,
        rows: row._rows,
        sums: Object.fromEntries(money.map(field => [field, row[field] as bigint]))
      });
  }
  const fates = await store.query<PaymentFate>('SELECT * FROM payment_fates ORDER BY file, fate');
  return {files, fates};
}
