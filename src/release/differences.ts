import type {TableName} from '../model/tables.ts';
import {packRows, type FieldsOf, type PackLike, type Value, type Values} from './pack-rows.ts';

export interface FieldChange {
  readonly field: string;
  readonly old: Value;
  readonly new: Value;
}

/** What became of one row between two releases. `before` and `after` hold the contract's fields. */
export type RowChange =
  | {readonly kind: 'added'; readonly table: TableName; readonly id: string; readonly after: Values}
  | {readonly kind: 'removed'; readonly table: TableName; readonly id: string; readonly before: Values}
  | {
      readonly kind: 'changed';
      readonly table: TableName;
      readonly id: string;
      readonly before: Values;
      readonly after: Values;
      readonly fields: readonly FieldChange[];
    };

/** The rows that differ between two packs of one id, in order of table and id. Null: there is no such pack. */
export function differences(
  before: PackLike | null,
  after: PackLike | null,
  fieldsOf: FieldsOf
): RowChange[] {
  const old = new Map((before ? packRows(before, fieldsOf) : []).map(row => [`${row.table} ${row.id}`, row]));
  const now = new Map((after ? packRows(after, fieldsOf) : []).map(row => [`${row.table} ${row.id}`, row]));
  const changes: RowChange[] = [];
  for (const [key, row] of now) {
    const was = old.get(key);
    const {table, id} = row;
    if (!was) changes.push({kind: 'added', table, id, after: row.values});
    else {
      const fields = fieldChanges(was.values, row.values);
      if (fields.length)
        changes.push({kind: 'changed', table, id, before: was.values, after: row.values, fields});
    }
  }
  for (const [key, {table, id, values}] of old)
    if (!now.has(key)) changes.push({kind: 'removed', table, id, before: values});
  return changes.sort((a, b) => compare(a.table, b.table) || compare(a.id, b.id));
}

export function fieldChanges(before: Values, after: Values): FieldChange[] {
  const changed: FieldChange[] = [];
  const compareField = (field: string) => {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    if (old !== now) changed.push({field, old, new: now});
  };
  for (const field in before) compareField(field);
  for (const field in after) if (!(field in before)) compareField(field);
  return changed.sort((a, b) => compare(a.field, b.field));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
