import type {Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

/** The fields of a table that are compared between releases: all of the contract, nothing that is reckoned. */
export const contractFields = (table: TableName): readonly string[] =>
  (tables[table] as Table).columns.map(({field}) => field);
