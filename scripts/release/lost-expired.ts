import {contractFields} from '../../src/release/contract-fields.ts';
import {packRows, type PackLike} from '../../src/release/pack-rows.ts';
import type {Rules} from './todays-rules.ts';

/**
 * Expired rows stand in no list, so that only their number tells whether one was lost on the way: it may fall by no more
 * than the rows that came back into the lists (a longer retention).
 */
export function lostExpired(
  before: PackLike | null | undefined,
  after: PackLike | null,
  rules: Pick<Rules, 'hidden'>
): boolean {
  if (before?.kind !== 'village') return false;
  const [was, is] = [expired(before), expired(after)];
  const old = payments(before);
  const newly = old.filter(({values}) => rules.hidden('disbursements', values) === 'expired').length;
  if (was + newly <= is) return false;
  const known = new Set(old.map(({id}) => id));
  return was + newly - is > payments(after).filter(({id}) => !known.has(id)).length;
}

const expired = (pack: PackLike | null): number =>
  Number((pack as {figures?: {expired_payments?: number}} | null)?.figures?.expired_payments ?? 0);

const payments = (pack: PackLike | null) =>
  pack ? packRows(pack, contractFields).filter(({table}) => table === 'disbursements') : [];
