import type {PackageBatch, PackageTable} from './package-table.ts';
import type {PackageInfo} from './package-info.ts';

/** Looks, while rows pass by, whether each pointer leads to a row. */
export interface KeyWatch {
  watch(table: string, batch: PackageBatch): void;
  /** After all tables have passed: the pointers of at least one row that lead nowhere. */
  broken(): PackageInfo['broken_keys'];
}

/**
 * A pointer to nothing keeps its row (the contract), so a foreign key is promised in datapackage.json only where it holds.
 * Tables may pass in any order: values of pointers are kept, each once with its number of rows.
 */
export function brokenKeys(tables: readonly PackageTable[]): KeyWatch {
  const targets = new Map<string, Set<string>>();
  const pointers: {table: string; field: string; at: number; refers: string; seen: Map<string, number>}[] =
    [];
  for (const {name, columns} of tables)
    for (const [at, {field, refers}] of columns.entries()) {
      if (refers === undefined) continue;
      targets.set(refers, new Set());
      pointers.push({table: name, field, at, refers, seen: new Map()});
    }
  const into = tables.flatMap(({name, columns}) =>
    columns.flatMap(({field}, at) => {
      const values = targets.get(`${name}.${field}`);
      return values ? [{table: name, at, values}] : [];
    })
  );
  return {
    watch(table, batch) {
      for (const {at, values} of into.filter(target => target.table === table))
        for (const row of batch) values.add(String(row[at]));
      for (const {at, seen} of pointers.filter(pointer => pointer.table === table))
        for (const row of batch) {
          const value = row[at];
          if (typeof value === 'string') seen.set(value, (seen.get(value) ?? 0) + 1);
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
