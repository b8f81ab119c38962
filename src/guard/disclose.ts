import type {Tier} from '../model/choices.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Settings} from '../model/settings.ts';
import {maskName} from './mask-name.ts';
import {isPerson} from './tier.ts';
import {tokenPattern} from './token.ts';

/** Fields whose text as published may show a person. */
const personal = ['payee', 'payee_code', 'household_id', 'note'] as const;

/**
 * What of a payment may stand in the store and leave (design 6). Persons: no note, no credit code; the payee masked or,
 * for `aggregate`, gone together with the village group. An `aggregate` row keeps its token only so that recipients can be
 * counted: it is never listed. Units keep all but a household token. A token of another shape is dropped everywhere: it
 * may be an ID number or its hash. `expired`: settings.retention_months have passed between paid_on and data_on; the row
 * counts in sums and stands in no list.
 */
export function disclosePayment(
  row: SourceRow,
  tier: Tier,
  settings: Pick<Settings, 'mask_form' | 'retention_months' | 'data_on'>
): {row: SourceRow; tier: Tier; expired: boolean} {
  const values: Record<string, Cell> = {...row.values};
  const token = values['household_id'];
  const isToken = typeof token === 'string' && tokenPattern.test(token);
  if (!isPerson(values['payee_kind'] as string | null)) {
    values['household_id'] = null;
    return {row: without(row, values, ['household_id']), tier, expired: false};
  }
  if (!isToken) values['household_id'] = null;
  values['note'] = null;
  values['payee_code'] = null;
  if (tier === 'masked' && typeof values['payee'] === 'string')
    values['payee'] = maskName(values['payee'], settings.mask_form);
  if (tier === 'aggregate') {
    values['payee'] = null;
    values['village_group'] = null;
  }
  const dropped = tier === 'aggregate' ? [...personal, 'village_group'] : personal;
  return {row: without(row, values, dropped), tier, expired: hasExpired(values['paid_on'] ?? null, settings)};
}

/** The row with new values and without what was published as text in the dropped fields. */
function without(row: SourceRow, values: Record<string, Cell>, dropped: readonly string[]): SourceRow {
  if (!row.raw || !dropped.some(field => field in row.raw!)) return {...row, values};
  const raw = Object.fromEntries(Object.entries(row.raw).filter(([field]) => !dropped.includes(field)));
  const unreadable = row.unreadable?.filter(field => !dropped.includes(field));
  const {raw: _raw, unreadable: _unreadable, ...rest} = row;
  return {
    ...rest,
    values,
    ...(Object.keys(raw).length ? {raw} : {}),
    ...(unreadable?.length ? {unreadable} : {})
  };
}

/** Is the payment's last possible day before data_on less the months? A month's 31st counts back to the shorter month's end. */
export function hasExpired(paidOn: Cell, settings: Pick<Settings, 'retention_months' | 'data_on'>): boolean {
  if (settings.retention_months === 0 || typeof paidOn !== 'string') return false;
  const [year, month, day] = settings.data_on.split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) - settings.retention_months;
  const limit = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const paidMonth = paidOn.length === 4 ? `${paidOn}-12` : paidOn.slice(0, 7);
  if (paidMonth !== limit) return paidMonth < limit;
  return (
    paidOn.length === 10 && Number(paidOn.slice(8)) < day && Number(paidOn.slice(8)) < lastDay(limit, day)
  );
}

const lastDay = (yearMonth: string, day: number): number => {
  const [year, month] = yearMonth.split('-').map(Number) as [number, number];
  return Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate());
};
