import {address} from '../model/addresses.ts';
import type {ItemName} from '../publish/packs/pack.ts';
import type {RoundLine} from '../publish/packs/village.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** Subsidy rounds of one village: applied, approved, refused with reasons, notice and payment. */
export function roundsTable(
  {w, f, link}: PageContext,
  rounds: readonly RoundLine[],
  items: readonly ItemName[]
): TableView | null {
  if (!rounds.length) return null;
  const t = w.village.rounds;
  const count = (value: number | null): string => maybe(value, f.count) ?? w.common.none;
  return {
    caption: t.caption,
    head: [t.item, t.applied, t.approved, t.refused, t.period, t.reasons, t.notice, t.paid],
    rows: rounds.map(round => ({
      cells: [
        [
          {
            text: items.find(item => item.item === round.item)?.name ?? round.item,
            href: link.to(address.item(round.item))
          }
        ],
        count(round.applied),
        count(round.approved),
        count(round.refused),
        round.period ?? w.common.none,
        round.refusal_reasons ?? w.common.none,
        dayRange({w, f}, round.notice_from, round.notice_to),
        maybe(round.paid_on, f.day) ?? w.common.none
      ]
    })),
    numeric: [2, 3, 4]
  };
}

/** "2026年2月23日至2026年3月1日", one day, or a dash. */
export function dayRange(
  {w, f}: Pick<PageContext, 'w' | 'f'>,
  from: string | null,
  to: string | null
): string {
  if (from !== null && to !== null && from !== to) return w.village.rounds.days(f.day(from), f.day(to));
  return maybe(from ?? to, f.day) ?? w.common.none;
}
