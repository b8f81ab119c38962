import type {Column, Kind, Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

/** SQL type by declared kind. Decimals stay exact text; whole numbers and fen are BIGINT; days keep their precision as text. */
const sqlTypes: Record<Kind, 'VARCHAR' | 'BIGINT'> = {
  text: 'VARCHAR',
  id: 'VARCHAR',
  code: 'VARCHAR',
  money: 'BIGINT',
  integer: 'BIGINT',
  decimal: 'VARCHAR',
  day: 'VARCHAR',
  choice: 'VARCHAR',
  phone: 'VARCHAR',
  url: 'VARCHAR'
};

export interface StoreColumn {
  /** Field of the record, or one of the store's own columns, which begin with an underscore. */
  readonly field: string;
  readonly type: 'VARCHAR' | 'BIGINT' | 'BOOLEAN';
}

/** Disbursements carry what the guard decided before the load: 'full' | 'masked' | 'aggregate', and past retention. */
const decided: readonly StoreColumn[] = [
  {field: '_tier', type: 'VARCHAR'},
  {field: '_expired', type: 'BOOLEAN'}
];

/** The source row, and as JSON text or null what its typed values cannot say (publish/packs/pack.ts Marks). */
const origin: readonly StoreColumn[] = [
  {field: '_file', type: 'VARCHAR'},
  {field: '_row', type: 'BIGINT'},
  {field: '_marks', type: 'VARCHAR'}
];

/** Columns of a table as the store keeps them: the contract's fields, the guard's decisions, the origin; in this order. */
export function storeColumns(name: TableName): readonly StoreColumn[] {
  const table: Table = tables[name];
  return [
    ...table.columns.map(
      (column: Column): StoreColumn => ({field: column.field, type: sqlTypes[column.kind]})
    ),
    ...(name === 'disbursements' ? decided : []),
    ...origin
  ];
}

/** A name as SQL writes it. Names come from model/tables, never from a file. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it. */
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** `CREATE TABLE` of one table of the contract. */
export function ddl(name: TableName): string {
  const columns = storeColumns(name).map(({field, type}) => `  ${quoted(field)} ${type}`);
  return `CREATE TABLE ${quoted(name)} (\n${columns.join(',\n')}\n)`;
}
