import {tables, type TableName} from '../model/tables.ts';
import {csvRows} from '../read/csv-rows.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {decodePieces, detectEncoding} from '../read/decode.ts';

/** Cells of a published row in the contract's order of columns, and its row in the file. */
export interface PublishedCells {
  readonly cells: readonly string[];
  readonly row: number;
}

/** Walks a table that stands in data/ now, untyped; none where it is absent or no text. Columns of another name are passed over. */
export function* publishedCells(data: DataFolder, table: TableName): Generator<PublishedCells> {
  const file = `${table}.csv`;
  if (!data.names.includes(file)) return;
  const bytes = data.bytes(file);
  const detected = detectEncoding(bytes);
  if ('undecodable' in detected) return;
  const names = tables[table].columns.map(({name}) => name as string);
  let order: readonly number[] | null = null;
  for (const {first, rows} of csvRows(decodePieces(bytes, detected.encoding)))
    for (const [index, cells] of rows.entries()) {
      if (order) yield {cells: order.map(at => cells[at] ?? ''), row: first + index};
      else order = names.map(name => cells.indexOf(name));
    }
}
