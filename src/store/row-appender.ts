import type {DuckDBAppender} from '@duckdb/node-api';
import type {Cell, SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import {storeColumns} from './ddl.ts';

export interface RowAppender {
  append(row: SourceRow): void;
  close(): void;
}

/** Writes source rows of one table in the order of its columns. */
export function rowAppender(table: TableName, appender: DuckDBAppender): RowAppender {
  const columns = storeColumns(table).filter(({field}) => !['_file', '_row', '_marks'].includes(field));
  return {
    append(row) {
      for (const {field, type} of columns) {
        const value = row.values[field] as Cell | boolean | undefined;
        if (value === null || value === undefined) appender.appendNull();
        else if (type === 'VARCHAR') appender.appendVarchar(String(value));
        // Cells have no booleans: the guard's 1 and true are the same decision.
        else if (type === 'BOOLEAN')
          appender.appendBoolean(value === true || value === 1 || value === 'true');
        else appender.appendBigInt(BigInt(value));
      }
      appender.appendVarchar(row.file);
      appender.appendBigInt(BigInt(row.row));
      const marks = marksText(row);
      if (marks === null) appender.appendNull();
      else appender.appendVarchar(marks);
      appender.endRow();
    },
    close() {
      appender.closeSync();
    }
  };
}

/** `{"raw":…,"unreadable":…,"withheld":…}` with only the members there are; null for a plain row. */
function marksText({raw, withheld, unreadable}: SourceRow): string | null {
  if (!raw && !withheld?.length && !unreadable?.length) return null;
  return JSON.stringify({
    ...(raw && {raw}),
    ...(unreadable?.length && {unreadable}),
    ...(withheld?.length && {withheld})
  });
}
