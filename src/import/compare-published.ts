import {tables, type TableName} from '../model/tables.ts';
import {hashTable, type HashTable} from './hash-table.ts';
import type {Compared} from './import-report.ts';
import type {TableWriter} from './public-tables.ts';
import {textHash} from './text-hash.ts';

/** A published row that was met again: no line has this hash, since hashes are never below zero. */
const met = -1;

interface Before {
  /** Key → line, both as hashes. */
  readonly lines: HashTable;
  met: number;
  added: number;
  changed: number;
}

/**
 * What readers will see change: the lines that will stand in data/<table>.csv against those that stand there now, by key
 * (by the whole line where a table has none).
 */
export function comparePublished() {
  const standing = new Map<TableName, Before>();
  const written = new Set<TableName>();
  const of = (table: TableName): Before => {
    const known = standing.get(table) ?? {lines: hashTable(), met: 0, added: 0, changed: 0};
    standing.set(table, known);
    return known;
  };
  return {
    /** A row that stands in data/ now; told before any row that will stand there. */
    published(table: TableName, cells: readonly string[]): void {
      of(table).lines.set(keyOf(table, cells), textHash(cells.join('\u001f')));
    },
    /** A writer that notes which tables get a public file. */
    watch: (writer: TableWriter): TableWriter => ({
      write(folder, table, text) {
        if (folder === 'public') written.add(table);
        writer.write(folder, table, text);
      }
    }),
    /** Tables that got a public file. */
    tables: (): TableName[] => [...written],
    /** Cells of a row that will stand in data/, in the contract's order. False: no row of this key stands there now. */
    see(table: TableName, cells: readonly string[]): boolean {
      const before = of(table);
      const size = before.lines.size();
      const key = size === 0 ? 0 : keyOf(table, cells);
      const old = size === 0 ? undefined : before.lines.get(key);
      if (old === undefined || old === met) {
        before.added++;
        return false;
      }
      if (old !== textHash(cells.join('\u001f'))) before.changed++;
      before.lines.set(key, met);
      before.met++;
      return true;
    },
    compared: (): Compared[] =>
      [...written].flatMap(table => {
        const {lines, met: kept, added, changed} = of(table);
        const gone = lines.size() - kept;
        // Without a key a line that was changed looks like one that is gone and one that is new.
        const both = tables[table].key.length === 0 ? Math.min(added, gone) : 0;
        const compared = {
          table,
          before: lines.size(),
          added: added - both,
          changed: changed + both,
          gone: gone - both
        };
        return compared.before + compared.added > 0 ? [compared] : [];
      })
  };
}

export type PublishedComparison = ReturnType<typeof comparePublished>;

const keyColumns = new Map<TableName, readonly number[]>();

function keyOf(table: TableName, cells: readonly string[]): number {
  let columns = keyColumns.get(table);
  if (!columns) {
    const {columns: all, key} = tables[table];
    columns = all.flatMap(({name}, index) => (key.includes(name as never) ? [index] : []));
    keyColumns.set(table, columns);
  }
  if (columns.length === 1) return textHash(cells[columns[0]!] ?? '');
  return textHash((columns.length === 0 ? cells : columns.map(index => cells[index] ?? '')).join('\u001f'));
}
