import {daysInclusive, isDay} from '../../model/day.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {NeedLine, NeedState} from '../packs/needs.ts';
import {by} from '../corpus/order.ts';
import {originOf, plain, type Stored} from '../corpus/stored.ts';

/** Open needs first, then those on their way, then those that were met. */
export const needStates = [
  'open',
  'matched',
  'delivered',
  'accepted'
] as const satisfies readonly NeedState[];

/** Every need with its state and its days: by state, township, village, day of publication and id. */
export function needLines({tables, places, settings, accounts, names}: Corpus): NeedLine[] {
  return tables.needs
    .map((row): NeedLine => {
      const village = places.villages.get(row.village_code);
      const state = needState(row);
      return {
        ...plain<'needs'>(row),
        village: village?.name ?? null,
        township_code: village?.township ?? null,
        township: (village?.township && places.townships.get(village.township)?.name) || null,
        project: row.project_id && (accounts.get(row.project_id)?.line.project ?? null),
        fund: row.fund_id && names.fund(row.fund_id).fund,
        state,
        days_to_match: daysFrom(row.published_on, row.matched_on),
        days_to_deliver: daysFrom(row.matched_on, row.delivered_on),
        days_to_accept: daysFrom(row.delivered_on, row.accepted_on),
        days_waiting:
          state === 'accepted'
            ? null
            : daysFrom(row.delivered_on ?? row.matched_on ?? row.published_on, settings.data_on),
        ...originOf(row)
      };
    })
    .sort(
      by(
        line => needStates.indexOf(line.state),
        line => line.township_code,
        line => line.village_code,
        line => line.published_on,
        line => line.need_id
      )
    );
}

/** Never typed by anybody: the last day that is published says how far a need has come; a donor without a day has matched it. */
export function needState(row: Stored<'needs'>): NeedState {
  if (row.accepted_on !== null) return 'accepted';
  if (row.delivered_on !== null || row.delivered_fen !== null) return 'delivered';
  const isMatched = [row.matched_on, row.donor_kind, row.donor, row.given_fen, row.given_quantity].some(
    value => value !== null
  );
  return isMatched ? 'matched' : 'open';
}

/** Days from one to the other, the first not counted; null where one is missing, too coarse, or they stand the wrong way. */
function daysFrom(from: string | null, to: string | null): number | null {
  if (from === null || to === null || !isDay(from) || !isDay(to)) return null;
  const days = daysInclusive(from, to);
  return days === null || days < 1 ? null : days - 1;
}
