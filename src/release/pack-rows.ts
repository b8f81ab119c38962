import type {TableName} from '../model/tables.ts';

export type Value = string | number | null;
export type Values = Readonly<Record<string, Value>>;

/** One row of a table as a pack holds it: the contract's own fields, without what is reckoned from them. */
export interface PackRow {
  readonly table: TableName;
  /** The row's key, or the fields that tell it from others, with a blank between. */
  readonly id: string;
  readonly values: Values;
}

/** A pack as JSON.parse gives it. */
export interface PackLike {
  readonly kind: string;
  readonly id: string;
  readonly record: unknown;
  readonly rows: unknown;
}

/** Lists about the use of the money, of a village or of what stands in none. */
const useTables = [
  ['assets', 'assets', ['asset_id']],
  ['income', 'asset_income', ['asset_id', 'period', 'kind']],
  ['dividends', 'dividends', ['dividend_id']],
  ['accounts', 'accounts', ['line_id']],
  ['attachments', 'attachments', ['attachment_id']]
] as const satisfies readonly (readonly [member: string, table: TableName, key: readonly string[]])[];

/**
 * Where a pack of each kind holds rows of the contract, each row once: projects stand in their own packs, though villages
 * list them too. `record`: the pack's own row.
 */
const places: Readonly<
  Record<string, readonly (readonly [member: string, table: TableName, key: readonly string[]])[]>
> = {
  village: [
    ['record', 'villages', ['village_code']],
    ['payments', 'disbursements', ['disbursement_id']],
    ['rounds', 'rounds', ['round_id']],
    ['notices', 'notices', ['notice_id']],
    ['teams', 'teams', ['role', 'name']]
  ],
  unplaced: [['payments', 'disbursements', ['disbursement_id']]],
  township: [
    ['aggregates', 'aggregates', ['item', 'year', 'area_code', 'fund_id']],
    ['teams', 'teams', ['role', 'name']]
  ],
  county: [
    ['aggregates', 'aggregates', ['item', 'year', 'area_code', 'fund_id']],
    ['teams', 'teams', ['role', 'name']]
  ],
  project: [
    ['record', 'projects', ['project_id']],
    ['villages', 'project_villages', ['village_code']],
    ['allocations', 'allocations', ['fund_id', 'project_id', 'document_no']],
    ['outputs', 'project_outputs', ['what', 'where', 'unit']],
    ['attachments', 'attachments', ['attachment_id']]
  ],
  use: useTables,
  assets: useTables,
  tasks: [['tasks', 'tasks', ['task_id']]],
  teams: [['tasks', 'tasks', ['task_id']]],
  oversight: [
    ['cases', 'oversight', ['oversight_id']],
    ['sums', 'oversight_sums', ['kind', 'year', 'area_code']]
  ],
  monitoring: [['cells', 'monitoring', ['year', 'area_code']]],
  needs: [['needs', 'needs', ['need_id']]],
  roots: [['financing', 'financing', ['kind', 'year', 'area_code', 'fund_id']]],
  fund: [
    ['record', 'funds', ['fund_id']],
    ['fund_sources', 'fund_sources', ['level', 'source']]
  ],
  item: [
    ['record', 'items', ['item']],
    ['standards', 'standards', ['standard_id']]
  ]
};

/** What of a pack of this kind is compared: `record` and members of its rows. */
export const comparedMembers = (kind: string): readonly string[] =>
  (places[kind] ?? []).map(([member]) => member);

/** The contract's fields of a table, e.g. contractFields; given, so that a browser need not carry the whole contract. */
export type FieldsOf = (table: TableName) => readonly string[];

/** The tables whose rows a pack is compared by, in its order, and those rows, with what is reckoned from them. */
export function* tablesOf(
  pack: PackLike
): Generator<{readonly name: TableName; readonly key: readonly string[]; readonly rows: readonly Values[]}> {
  for (const [member, name, key] of places[pack.kind] ?? []) {
    const found =
      member === 'record' ? [pack.record] : ((pack.rows as Record<string, unknown>)[member] ?? []);
    const rows = found as readonly Values[];
    // An attachment of a project's line of account stands in the project's pack.
    const isOwn = (row: Values) => pack.kind === 'project' || !row['project_id'];
    yield {name, key, rows: name === 'attachments' ? rows.filter(isOwn) : rows};
  }
}

/** The rows a pack is to be compared by, in its order. Rows of equal key are told apart by a running number. */
export function packRows(pack: PackLike, fieldsOf: FieldsOf): PackRow[] {
  const rows: PackRow[] = [];
  const seen = new Map<string, number>();
  for (const {name, key, rows: found} of tablesOf(pack)) {
    const fields = fieldsOf(name);
    for (const row of found) {
      // Plain loops: a province has ten million of these rows.
      const values: Record<string, Value> = {};
      for (const field of fields) if (row[field] !== undefined) values[field] = row[field];
      const own =
        key.length === 1
          ? String(values[key[0]!] ?? '')
          : key.flatMap(field => values[field] ?? []).join(' ');
      const count = (seen.get(`${name} ${own}`) ?? 0) + 1;
      seen.set(`${name} ${own}`, count);
      rows.push({table: name, id: count === 1 ? own : `${own} #${count}`, values});
    }
  }
  return rows;
}
