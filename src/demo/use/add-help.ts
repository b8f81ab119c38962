import {address} from '../../model/addresses.ts';
import {day} from '../../model/day.ts';
import {dataOn, type County} from '../county.ts';
import {rowsOf, type Planted} from '../plants/plan.ts';
import type {Random} from '../random.ts';
import {plusDays} from '../rows.ts';
import {addFinancing} from './financing.ts';
import {addNeeds} from './needs.ts';

/**
 * What came beside the county’s own money: needs and who met them, loans. Drawn from a stream of its own, after all other tables
 * stand, so that none of them changes. `planting`: with a promise that was never kept and its innocent twin, which come back.
 */
export function addHelp(county: County, planting: boolean): readonly Planted[] {
  const random = county.random.fork('help');
  addNeeds(county, random.fork('needs'));
  addFinancing(county, random.fork('financing'));
  const planted = planting ? promisedNotDelivered(county, random.fork('plant')) : null;
  return planted ? [planted] : [];
}

/** Promised more than half a year ago, nothing arrived. Twin: promised as well, less than half a year ago. */
function promisedNotDelivered(county: County, random: Random): Planted | null {
  const waiting = random.shuffle(county.tables.needs.filter(need => need.matched_on && !need.delivered_on));
  const one = waiting.find(need => need.donor !== null);
  const twin = waiting.find(
    need => need.village_code !== one?.village_code && (need.matched_on ?? '') < plusDays(day(dataOn), -60)
  );
  if (!one || !twin) return null;
  one.matched_on = plusDays(day(dataOn), -260);
  one.published_on = plusDays(day(dataOn), -300);
  return {
    kind: 'promised-not-delivered',
    zh: `${one.need}有单位答应给,过了半年多还没有到。`,
    en: 'Promised to the village more than half a year ago; nothing has arrived.',
    subject: address.village(one.village_code),
    rows: rowsOf('needs', [one.need_id]),
    twin: {
      zh: '也是有人答应、还没到,但不到半年。',
      en: 'Promised and not there either, but less than half a year ago.',
      subject: address.village(twin.village_code),
      rows: rowsOf('needs', [twin.need_id])
    }
  };
}
