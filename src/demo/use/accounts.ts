import {day, type Day} from '../../model/day.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, nextId, stands, type County} from '../county.ts';
import type {Random} from '../random.ts';
import {plusDays, row, yuan} from '../rows.ts';

type Line = Row<'accounts'>;

const quarters = [
  {period: '2026年第一季度', from: '2026-01-01', to: '2026-03-31'},
  {period: '2026年第二季度', from: '2026-04-01', to: '2026-06-30'},
  {period: '2026年第三季度', from: '2026-07-01', to: '2026-09-30'}
] as const;

/** From this amount on the villages of the county let the assembly decide. */
const decided = yuan(5000);

const spent = [
  ['公共区域保洁劳务', null, 'household', 900, 4200],
  ['路灯电费', '供电服务有限公司', 'firm', 300, 1600],
  ['道路和水渠管护', '建筑工程有限公司', 'firm', 1200, 9800],
  ['饮水设施维修材料', '水暖器材有限公司', 'firm', 400, 6400],
  ['办公用品和打印', '文具有限公司', 'firm', 120, 900]
] as const;

/** Accounts of three quarters of two villages in three; the others have not published any. */
export function addAccounts(county: County, random: Random): void {
  for (const [index, {row: village}] of county.villages.entries()) {
    const own = random.fork(village.village_code);
    if (index % 3 === 2 || village.valid_to !== null || !stands(village, '2026-01-01')) continue;
    let balance = yuan(own.int(8_000, 90_000));
    let voucher = 0;
    for (const quarter of quarters) {
      const add = (values: Partial<Line>) =>
        county.tables.accounts.push(
          row('accounts', {
            line_id: nextId(county, 'accounts', 'L', 6),
            village_code: village.village_code,
            period: quarter.period,
            ...values
          })
        );
      add({kind: 'opening', on: day(quarter.from), amount_fen: balance});
      for (const line of linesOf(county, own, village, quarter)) {
        if (line.kind === 'expenditure' && line.amount_fen > balance) continue;
        balance = fen(balance + (line.kind === 'income' ? line.amount_fen : -line.amount_fen));
        add({
          ...line,
          voucher_no: `记-${line.on.slice(0, 7)}-${String(++voucher).padStart(3, '0')}`,
          signed_on: plusDays(day(quarter.to), quarter.to === dataOn ? 0 : 4)
        });
      }
      add({kind: 'closing', on: day(quarter.to), amount_fen: balance});
    }
  }
}

type Drawn = Partial<Line> & Pick<Line, 'kind' | 'amount_fen'> & {readonly on: Day};

/** What came in and went out in a quarter, by day. */
function linesOf(
  county: County,
  random: Random,
  village: Row<'villages'>,
  quarter: Quarter
): readonly Drawn[] {
  const meeting = (amount: number, on: Day): Pick<Partial<Line>, 'decision' | 'decided_on'> =>
    amount >= decided ? {decision: '村民代表会议', decided_on: plusDays(on, -random.int(5, 20))} : {};
  const start = day(quarter.from);
  const grant: Drawn = {
    kind: 'income',
    on: plusDays(start, random.int(8, 40)),
    summary: '村级组织运转经费',
    amount_fen: yuan(random.int(80, 150) * 100),
    counterparty: `${village.township}财政所`,
    counterparty_kind: 'firm'
  };
  const costs = random
    .shuffle(spent)
    .slice(0, random.int(2, 4))
    .map(([summary, party, kind, least, most]): Drawn => {
      const on = plusDays(start, random.int(3, 85));
      const amount = yuan(random.int(least, most));
      return {
        kind: 'expenditure',
        on,
        ...meeting(amount, on),
        summary,
        amount_fen: amount,
        counterparty: party && `${county.name}${party}(虚构)`,
        counterparty_kind: kind
      };
    });
  return [
    grant,
    ...received(county, village.village_code, quarter),
    ...shared(county, village.village_code, quarter),
    ...costs
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type Quarter = (typeof quarters)[number];
const within = (on: string | null, {from, to}: Quarter): boolean => on !== null && from <= on && on <= to;

/** Rents and dividends that reached the village in the quarter. */
function received(county: County, code: string, quarter: Quarter): readonly Drawn[] {
  const {assets, asset_income, dividends} = county.tables;
  const own = new Map(
    assets.filter(asset => asset.village_code === code).map(asset => [asset.asset_id, asset])
  );
  const rents = asset_income.flatMap((income): Drawn[] => {
    const asset = own.get(income.asset_id);
    if (!asset || !within(income.received_on, quarter) || !income.received_fen) return [];
    const isOperator = asset.keeper_kind === 'cooperative';
    return [
      {
        kind: 'income',
        on: income.received_on as Day,
        amount_fen: income.received_fen,
        summary: `${asset.asset}${income.period}租金`,
        counterparty: isOperator ? asset.keeper : `${county.name}农业发展有限公司(虚构)`,
        counterparty_kind: isOperator ? 'cooperative' : 'firm',
        asset_id: asset.asset_id
      }
    ];
  });
  const shares = dividends.flatMap((share): Drawn[] =>
    share.village_code === code &&
    share.payee_kind === 'village' &&
    share.paid_fen &&
    within(share.paid_on, quarter)
      ? [
          {
            kind: 'income',
            on: share.paid_on as Day,
            amount_fen: share.paid_fen,
            summary: `${own.get(share.asset_id ?? '')?.asset ?? ''}${share.period}分红`,
            counterparty: share.payer,
            counterparty_kind: share.payer_kind,
            asset_id: share.asset_id
          }
        ]
      : []
  );
  return [...rents, ...shares];
}

/** What the village gave on to households, by decision of its assembly. */
const shared = (county: County, code: string, quarter: Quarter): readonly Drawn[] =>
  county.tables.dividends.flatMap((share): Drawn[] =>
    share.village_code === code &&
    share.payee_kind === 'household' &&
    share.paid_fen &&
    within(share.paid_on, quarter)
      ? [
          {
            kind: 'expenditure',
            on: share.paid_on as Day,
            amount_fen: share.paid_fen,
            summary: `资产收益分给${share.households}户`,
            counterparty_kind: 'household',
            asset_id: share.asset_id,
            decision: '村民代表会议',
            decided_on: plusDays(share.paid_on as Day, -12)
          }
        ]
      : []
  );
