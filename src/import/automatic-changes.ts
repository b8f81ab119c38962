/** Kinds of change the import makes by itself. Each is listed with its count, and each can be refused in import.json. */
export type ChangeKind =
  | 'filled-down'
  | 'village-by-name'
  | 'constant'
  | 'made-id'
  | 'rewritten-amount'
  | 'rewritten-day'
  | 'note-kept'
  | 'payee-kind'
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

interface Counted extends Change {
  count: number;
  readonly examples: [string, string][];
}

/** Counts changes by kind, file and sheet, with the first three of each as examples. */
export function changeLog() {
  const found: Counted[] = [];
  /** Rows of one sheet come in a row: what was found last of a kind is nearly always what is found next. */
  const latest = new Map<ChangeKind, Counted>();
  const counted = (kind: ChangeKind, file: string | null, sheet: string | null): Counted => {
    const last = latest.get(kind);
    if (last && last.file === file && last.sheet === sheet) return last;
    let known = found.find(change => change.kind === kind && change.file === file && change.sheet === sheet);
    if (!known) found.push((known = {kind, file, sheet, count: 0, examples: []}));
    latest.set(kind, known);
    return known;
  };
  return {
    add(
      kind: ChangeKind,
      file: string | null,
      sheet: string | null,
      example?: readonly [string, string],
      count = 1
    ): void {
      if (count === 0) return;
      const change = counted(kind, file, sheet);
      change.count += count;
      if (example && change.examples.length < 3) change.examples.push([...example]);
    },
    changes: (): Change[] => found
  };
}

export type ChangeLog = ReturnType<typeof changeLog>;
