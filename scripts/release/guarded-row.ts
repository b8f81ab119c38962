import {guardUse} from '../../src/guard/use-rows.ts';
import type {Settings} from '../../src/model/settings.ts';
import type {TableName} from '../../src/model/tables.ts';
import type {Values} from '../../src/release/pack-rows.ts';

/** A row of an old release as the door of the tables about the use of the money lets it out today; null: not at all. */
export function guardedRow(
  table: TableName,
  row: Values,
  settings: Pick<Settings, 'smallest_cell'>
): Values | null {
  if (table === 'disbursements') return row;
  const source = {file: '', row: 0, values: {...row}};
  return guardUse(table, [source], settings, {add: () => {}}).kept[0]?.values ?? null;
}

/** Does that door hold the row back, or empty one of these fields? */
export function losesFields(
  table: TableName,
  row: Values,
  fields: readonly string[],
  settings: Pick<Settings, 'smallest_cell'>
): boolean {
  const shown = guardedRow(table, row, settings);
  if (shown === row) return false;
  return !shown || fields.some(field => (shown[field] ?? null) !== (row[field] ?? null));
}
