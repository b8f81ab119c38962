import type {SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import {isPerson} from './tier.ts';

/** Names of parties beside the column that says what they are. */
const parties: Partial<Record<TableName, readonly (readonly [name: string, kind: string])[]>> = {
  assets: [
    ['owner', 'owner_kind'],
    ['keeper', 'keeper_kind']
  ],
  dividends: [['payer', 'payer_kind']],
  accounts: [['counterparty', 'counterparty_kind']]
};

export const namesParties = (table: TableName): boolean => table in parties;

/**
 * The row without the names of persons: of households, persons in business and parties of no known kind. Firms,
 * co-operatives and villages keep theirs, as payees do (tier.ts). What is gone is marked as withheld, raw text with it.
 */
export function withoutPrivateParties(table: TableName, row: SourceRow): SourceRow {
  const gone = (parties[table] ?? [])
    .filter(([name, kind]) => row.values[name] !== null && isPerson(row.values[kind] as string | null))
    .map(([name]) => name);
  return gone.length ? withoutFields(row, gone) : row;
}

/** The row with these fields empty, their raw text gone, and marked as withheld by rule. */
export function withoutFields(row: SourceRow, gone: readonly string[]): SourceRow {
  const {raw, unreadable, ...rest} = row;
  const kept = Object.entries(raw ?? {}).filter(([field]) => !gone.includes(field));
  const unread = (unreadable ?? []).filter(field => !gone.includes(field));
  return {
    ...rest,
    values: {...row.values, ...Object.fromEntries(gone.map(field => [field, null]))},
    ...(kept.length ? {raw: Object.fromEntries(kept)} : {}),
    ...(unread.length ? {unreadable: unread} : {}),
    withheld: [...new Set([...(row.withheld ?? []), ...gone])].sort()
  };
}
