/** Kinds of change the import makes by itself. Each is listed with its count, and each can be refused in import.json. */
export type ChangeKind =
  | 'filled-down'
  | 'village-by-name'
  | 'constant'
  | 'made-id'
  | 'rewritten-amount'
  | 'rewritten-day'
  | 'note-kept'
  | 'token'
  | 'masked'
  | 'aggregated';

export interface Change {
  readonly kind: ChangeKind;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly count: number;
  /** What became what, e.g. “20万元” → 200000.00; never of a column about persons. */
  readonly examples: readonly (readonly [found: string, written: string])[];
}

/** Counts changes by kind, file and sheet, with the first three of each as examples. */
export function changeLog() {
  const found = new Map<
    string,
    {kind: ChangeKind; file: string | null; sheet: string | null; count: number; examples: [string, string][]}
  >();
  return {
    add(
      kind: ChangeKind,
      file: string | null,
      sheet: string | null,
      example?: readonly [string, string],
      count = 1
    ): void {
      if (count === 0) return;
      const key = `${kind}\n${file ?? ''}\n${sheet ?? ''}`;
      const change = found.get(key) ?? {kind, file, sheet, count: 0, examples: []};
      found.set(key, change);
      change.count += count;
      if (example && change.examples.length < 3) change.examples.push([...example]);
    },
    changes: (): Change[] => [...found.values()]
  };
}

export type ChangeLog = ReturnType<typeof changeLog>;
