/** Total orders for lists: by code unit, null last. `Intl` collation differs between machines. */
export type Key = string | number | bigint | null | undefined;

/** Compares by several keys, each ascending. */
export function by<T>(...keys: ((entry: T) => Key)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compareKeys(key(a), key(b));
      if (order) return order;
    }
    return 0;
  };
}

export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** Values by key, in the order given. */
export function groupBy<T, K>(entries: Iterable<T>, key: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const k = key(entry);
    const group = groups.get(k);
    if (group) group.push(entry);
    else groups.set(k, [entry]);
  }
  return groups;
}
