import {tables, type TableName} from '../model/tables.ts';
import {csvRows} from '../read/csv-rows.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {decodePieces, detectEncoding} from '../read/decode.ts';
import type {Compared} from './import-report.ts';
import type {TableWriter} from './public-tables.ts';
import {textHash} from './text-hash.ts';

/**
 * What readers will see change: the lines that will stand in data/<table>.csv against those that stand there now, by key
 * (by the whole line where a table has none).
 */
export function comparePublished(data: DataFolder) {
  const before = new Map<TableName, Map<string, number>>();
  const sizes = new Map<TableName, number>();
  const counts = new Map<TableName, {added: number; changed: number}>();
  const linesOf = (table: TableName): Map<string, number> => {
    const known = before.get(table);
    if (known) return known;
    const lines = new Map<string, number>();
    for (const cells of rowsOf(data, `${table}.csv`))
      lines.set(keyOf(table, cells), textHash(cells.join('\u001f')));
    before.set(table, lines);
    sizes.set(table, lines.size);
    return lines;
  };
  const started = new Set<TableName>();
  const comparison = {
    /** A writer that shows every public line to the comparison on its way; the first text of a table is its header. */
    watch: (writer: TableWriter): TableWriter => ({
      write(folder, table, text) {
        if (folder === 'public' && started.has(table)) comparison.see(table, text);
        else if (folder === 'public') {
          started.add(table);
          counts.set(table, {added: 0, changed: 0});
          linesOf(table);
        }
        writer.write(folder, table, text);
      }
    }),
    /** Tables that got a public file. */
    tables: (): TableName[] => [...started],
    /** Lines of the contract's CSV, without the header. */
    see(table: TableName, text: string): void {
      const lines = linesOf(table);
      const count = counts.get(table) ?? {added: 0, changed: 0};
      counts.set(table, count);
      for (const {rows} of csvRows([text]))
        for (const cells of rows) {
          const key = keyOf(table, cells);
          const old = lines.get(key);
          if (old === undefined) count.added++;
          else if (old !== textHash(cells.join('\u001f'))) count.changed++;
          lines.delete(key);
        }
    },
    compared: (): Compared[] =>
      [...counts].flatMap(([table, count]) => {
        const gone = before.get(table)!.size;
        // Without a key a line that was changed looks like one that is gone and one that is new.
        const both = tables[table].key.length === 0 ? Math.min(count.added, gone) : 0;
        const compared = {
          table,
          before: sizes.get(table)!,
          added: count.added - both,
          changed: count.changed + both,
          gone: gone - both
        };
        return compared.before + compared.added > 0 ? [compared] : [];
      })
  };
  return comparison;
}

function keyOf(table: TableName, cells: readonly string[]): string {
  const {columns, key} = tables[table];
  if (key.length === 0) return cells.join('\u001f');
  return columns
    .flatMap(({name}, index) => (key.includes(name as never) ? [cells[index] ?? ''] : []))
    .join('\u001f');
}

/** Rows of a file in the contract's order of columns; a file whose header is another is compared as if it were empty. */
function* rowsOf(data: DataFolder, file: string): Generator<readonly string[]> {
  if (!data.names.includes(file)) return;
  const bytes = data.bytes(file);
  const detected = detectEncoding(bytes);
  if ('undecodable' in detected) return;
  const names = tables[file.slice(0, -4) as TableName].columns.map(({name}) => name);
  let header: string[] | null = null;
  for (const {rows} of csvRows(decodePieces(bytes, detected.encoding)))
    for (const cells of rows) {
      if (header) yield names.map(name => cells[header!.indexOf(name)] ?? '');
      else header = cells;
    }
}
