import {hasExpired} from '../../src/guard/disclose.ts';
import {maskName} from '../../src/guard/mask-name.ts';
import {isPerson, tierOf} from '../../src/guard/tier.ts';
import {withholdPersonalData} from '../../src/guard/withhold.ts';
import type {Tier} from '../../src/model/choices.ts';
import type {Settings} from '../../src/model/settings.ts';
import type {TableName} from '../../src/model/tables.ts';
import type {TodaysRules} from '../../src/release/collect-changes.ts';
import type {RemovalReason} from '../../src/release/manifest.ts';
import type {Values} from '../../src/release/pack-rows.ts';
import {guardedRow, losesFields} from './guarded-row.ts';

export interface Rules extends TodaysRules {
  /** Why a row of an old release may not stay in it: hidden today, or a name that is masked today stands in full. */
  unfit(table: TableName, row: Values): RemovalReason | null;
}

/** The settings that decide what may be shown: those of a release made before are held against today's. */
export const rulingSettings = [
  'data_on',
  'mask_form',
  'phones',
  'retention_months',
  'smallest_cell',
  'stricter_tiers'
] as const satisfies readonly (keyof Settings)[];

/** No other setting can be read where old content is judged. */
export type RulingSettings = Pick<Settings, (typeof rulingSettings)[number]>;

/**
 * What the guard says today of rows that were published earlier. `tiers`: today's tier of each item; `withdrawn`: values
 * (a payment's id, a name) that must leave for legal reasons, with every row that has one of them in a cell.
 */
export function todaysRules(
  settings: RulingSettings,
  tiers: ReadonlyMap<string, Tier>,
  withdrawn: ReadonlySet<string>
): Rules {
  const tier = (row: Values): Tier => tierOf(row as never, tiers, settings);
  const person = (table: TableName, row: Values) =>
    table === 'disbursements' && isPerson(row['payee_kind'] as string | null);
  const hidden: TodaysRules['hidden'] = (table, row) => {
    if (withdrawn.size && Object.values(row).some(value => withdrawn.has(String(value)))) return 'withdrawn';
    if (person(table, row)) {
      if (tier(row) === 'aggregate') return 'stricter-tier';
      if (hasExpired(row['paid_on'] ?? null, settings)) return 'expired';
    }
    // What the build leaves out of village pages where an item is published only as totals (publish/round-lines).
    if (table === 'rounds' && tiers.get(String(row['item'])) === 'aggregate') return 'stricter-tier';
    const source = {file: '', row: 0, values: row};
    return withholdPersonalData(table, [source], silent).withheld.length || !guardedRow(table, row, settings)
      ? 'withheld'
      : null;
  };
  return {
    hidden,
    tellsPerson: (table, field, row, old) =>
      old !== null && losesFields(table, {...row, [field]: old}, [field], settings),
    masked: (old, now) =>
      bare(old) === bare(now) ||
      (['stars', 'mou', 'one-star'] as const).some(form => maskName(old, form) === now),
    unfit(table, row) {
      const why =
        hidden(table, row) ?? (losesFields(table, row, Object.keys(row), settings) ? 'withheld' : null);
      if (why || !person(table, row) || tier(row) !== 'masked') return why;
      const name = row['payee'];
      return typeof name === 'string' && maskName(name, settings.mask_form) !== name ? 'stricter-tier' : null;
    }
  };
}

const silent = {add: () => {}};

/** A masked name without its signs: 张**, 张某某 and 张* are one. */
const bare = (name: string): string => name.replace(/[*\uff0a×✱●○某]/g, '');
