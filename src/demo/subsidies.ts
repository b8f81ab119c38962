import {day, type Day} from '../model/day.ts';
import {fen} from '../model/money.ts';
import {campaigns, type Campaign} from './campaigns.ts';
import {dataOn, nextId, stands, type County, type Household, type Village} from './county.ts';
import type {FundUse} from './funds.ts';
import {maskedName} from './people.ts';
import type {Random} from './random.ts';
import {plusDays, row, times} from './rows.ts';
import {householdToken} from './token.ts';

/** Every round of every village: application, notice, approval, payment, one bank batch per township. */
export function addSubsidies(county: County, uses: readonly FundUse[]): void {
  campaigns.forEach((campaign, c) => {
    const random = county.random.fork(`${campaign.item} ${campaign.period}`);
    const fund = uses.find(use => use.item === campaign.item && use.row.year === campaign.year);
    if (!fund) throw new RangeError(`no fund pays ${campaign.item} in ${campaign.year}`);
    const days = new Map<string, Day>();
    const [from, to] = campaign.paid.map(text => day(text)) as [Day, Day];
    const span = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
    for (const village of county.villages) {
      const town = village.row.township_code ?? '';
      const paid_on = days.get(town) ?? workingDay(plusDays(from, random.int(0, span)));
      days.set(town, paid_on);
      if (paid_on > dataOn || !stands(village.row, paid_on)) continue;
      const batch_no = `B${county.number}${String(c + 1).padStart(2, '0')}-${town.slice(6)}`;
      addRound(county, random, {campaign, village, paid_on, batch_no, fund_id: fund.row.fund_id});
    }
  });
}

interface RoundPlan {
  readonly campaign: Campaign;
  readonly village: Village;
  readonly paid_on: Day;
  readonly batch_no: string;
  readonly fund_id: string;
}

function addRound(
  county: County,
  random: Random,
  {campaign, village, paid_on, batch_no, fund_id}: RoundPlan
): void {
  const receiving = choose(county, random, campaign, village);
  if (!receiving.length) return;
  const round_id = nextId(county, 'rounds', 'R', 5);
  let count = 0;
  for (const household of receiving) {
    const measure = campaign.measure(random, household);
    if (!measure) continue;
    count++;
    const full = times(measure.quantity, measure.rate);
    const due = measure.cap !== undefined && full > measure.cap ? measure.cap : full;
    const disbursement_id = nextId(county, 'disbursements', 'D', 6);
    county.names.set(disbursement_id, household.head);
    county.tables.disbursements.push(
      row('disbursements', {
        disbursement_id,
        fund_id,
        village_code: village.row.village_code,
        village_group: household.group,
        payee_kind: 'household',
        payee: maskedName(household.head),
        household_id: householdToken(campaign.year, household.key),
        item: campaign.item,
        round_id,
        quantity: measure.quantity,
        quantity_unit: measure.unit,
        rate: measure.rate,
        due_fen: due,
        amount_fen: fen(due),
        paid_on,
        period: campaign.period,
        channel: 'card'
      })
    );
  }
  const refused =
    campaign.item === 'gengdi' ? (random.chance(0.2) ? 1 : 0) : random.chance(0.55) ? random.int(1, 4) : 0;
  const notice_from = plusDays(paid_on, -random.int(28, 38));
  const notice_to = plusDays(notice_from, random.int(6, 9));
  county.tables.rounds.push(
    row('rounds', {
      round_id,
      item: campaign.item,
      period: campaign.period,
      village_code: village.row.village_code,
      applied: count + refused,
      approved: count,
      refused,
      refusal_reasons: refused ? random.pick(campaign.refusals) : null,
      notice_from,
      notice_to,
      approved_on: plusDays(notice_to, random.int(2, 8)),
      paid_on,
      // Banks' batches are published from 2021 on.
      batch_no: campaign.year < 2021 ? null : batch_no
    })
  );
}

/** Posts stay with the same households all year, and nobody holds both kinds; other items draw anew each year. */
function choose(county: County, random: Random, campaign: Campaign, village: Village): readonly Household[] {
  if (!campaign.posts) return village.households.filter(() => random.chance(campaign.share / 1000));
  const year = county.random.fork(`posts ${campaign.year} ${village.row.village_code}`);
  const order = year.shuffle(village.households);
  const cleaners = year.int(2, 4);
  const rangers = year.int(1, 2);
  return campaign.item === 'gongyigang'
    ? order.slice(0, cleaners)
    : order.slice(cleaners, cleaners + rangers);
}

/** Banks pay from Monday to Friday. */
function workingDay(on: Day): Day {
  const weekday = new Date(Date.parse(on)).getUTCDay();
  return weekday === 6 ? plusDays(on, 2) : weekday === 0 ? plusDays(on, 1) : on;
}
