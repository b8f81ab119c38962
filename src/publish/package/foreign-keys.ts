import type {PackageInfo} from './package-info.ts';
import type {PackageRow, PackageTable} from './package-table.ts';

/** Looks, while rows pass by, whether each pointer leads to a row. */
export interface KeyWatch {
  watch(table: PackageTable): AsyncIterable<readonly PackageRow[]>;
  /** After all tables have passed: the pointers of at least one row that lead nowhere. */
  broken(): PackageInfo['broken_keys'];
}

/**
 * A pointer to nothing keeps its row (the contract), so a foreign key is promised in datapackage.json only where it holds.
 * Tables may pass in any order: values of pointers are kept, each once with its number of rows.
 */
export function brokenKeys(tables: readonly PackageTable[]): KeyWatch {
  const targets = new Map<string, Set<string>>();
  const pointers: {table: string; field: string; refers: string; seen: Map<string, number>}[] = [];
  for (const {name, columns} of tables)
    for (const {field, refers} of columns) {
      if (refers === undefined) continue;
      targets.set(refers, new Set());
      pointers.push({table: name, field, refers, seen: new Map()});
    }
  return {
    async *watch({name, rows}) {
      const into = [...targets].filter(([target]) => target.startsWith(`${name}.`));
      const own = pointers.filter(({table}) => table === name);
      for await (const batch of rows) {
        for (const row of batch) {
          for (const [target, values] of into) values.add(String(row[target.slice(name.length + 1)]));
          for (const {field, seen} of own) {
            const value = row[field];
            if (typeof value === 'string') seen.set(value, (seen.get(value) ?? 0) + 1);
          }
        }
        yield batch;
      }
    },
    broken: () =>
      pointers.flatMap(({table, field, refers, seen}) => {
        const there = targets.get(refers)!;
        let rows = 0;
        for (const [value, count] of seen) if (!there.has(value)) rows += count;
        return rows ? [{column: `${table}.${field}`, refers, rows}] : [];
      })
  };
}
