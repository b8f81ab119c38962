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
    ['outputs', 'project_outputs', ['what', 'where', 'unit']]
  ],
  fund: [
    ['record', 'funds', ['fund_id']],
    ['fund_sources', 'fund_sources', ['level', 'source']]
  ],
  item: [
    ['record', 'items', ['item']],
    ['standards', 'standards', ['standard_id']]
  ]
};

/** The contract's fields of a table, e.g. contractFields; given, so that a browser need not carry the whole contract. */
export type FieldsOf = (table: TableName) => readonly string[];

/** The rows a pack is to be compared by, in its order. Rows of equal key are told apart by a running number. */
export function packRows(pack: PackLike, fieldsOf: FieldsOf): PackRow[] {
  const rows: PackRow[] = [];
  const seen = new Map<string, number>();
  for (const [member, name, key] of places[pack.kind] ?? []) {
    const fields = fieldsOf(name);
    const found =
      member === 'record' ? [pack.record] : ((pack.rows as Record<string, unknown>)[member] ?? []);
    for (const row of found as readonly Values[]) {
      const values = Object.fromEntries(
        fields.flatMap(field => (row[field] === undefined ? [] : [[field, row[field]]]))
      ) as Values;
      const own = key.flatMap(field => values[field] ?? []).join(' ');
      const count = (seen.get(`${name} ${own}`) ?? 0) + 1;
      seen.set(`${name} ${own}`, count);
      rows.push({table: name, id: count === 1 ? own : `${own} #${count}`, values});
    }
  }
  return rows;
}
