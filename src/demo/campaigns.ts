import type {Fen} from '../model/money.ts';
import type {Household} from './county.ts';
import type {Random} from './random.ts';
import {tenths, yuan} from './rows.ts';

/** One item in one period, as the county pays it in all its villages. */
export interface Campaign {
  readonly item: string;
  readonly year: number;
  readonly period: string;
  /** First and last day of payment; each township has its own day. */
  readonly paid: readonly [string, string];
  /** Share of households that receive, in thousandths; posts are counted per village instead. */
  readonly share: number;
  readonly posts?: readonly [number, number];
  /** What one household has: exact decimal texts. */
  readonly measure: (
    random: Random,
    household: Household
  ) => {quantity: string; unit: string; rate: string; cap?: Fen} | null;
  readonly refusals: readonly string[];
}

const land = (rate: string, part: readonly [number, number]) => (random: Random, household: Household) => {
  if (household.mu_tenths === 0) return null;
  const mu = Math.max(3, Math.round((household.mu_tenths * random.int(part[0], part[1])) / 100));
  return {quantity: tenths(mu), unit: '亩', rate};
};
const raised = (cow: string, pig: string, crop: string) => (random: Random) => {
  const cap = yuan(5000);
  const draw = random.next();
  if (draw < 0.22) return {quantity: String(random.int(1, 4)), unit: '头(牛)', rate: cow, cap};
  if (draw < 0.55) return {quantity: String(random.int(1, 12)), unit: '头(猪)', rate: pig, cap};
  return {quantity: tenths(random.int(10, 82)), unit: '亩', rate: crop, cap};
};
const months = (rate: string) => () => ({quantity: '3', unit: '月', rate});
const travel = (rate: string) => (random: Random) => ({
  quantity: String(random.chance(0.25) ? 2 : 1),
  unit: '人',
  rate
});
const loan = (rate: string) => (random: Random) => ({
  quantity: String(random.int(2, 10) * 5000),
  unit: '元',
  rate
});
const machine = (random: Random) => {
  const [unit, rate] = random.pick([
    ['台(微耕机)', '800'],
    ['台(微耕机)', '800'],
    ['台(旋耕机)', '1600'],
    ['台(收割机)', '11500']
  ] as const);
  return {quantity: '1', unit, rate};
};

const noWork = ['务工证明不足三个月', '在本省内务工,不符合跨省条件', '同一年已领取'] as const;
const noFarm = ['验收时数量不足', '不在规定品种内', '超过申报时间'] as const;
const quarter = (year: number, n: number): string => `${year}年第${'一二三四'[n - 1]}季度`;

const posts = (year: number, n: number, paid: readonly [string, string]): Campaign[] => [
  {
    item: 'gongyigang',
    year,
    period: quarter(year, n),
    paid,
    share: 0,
    posts: [2, 4],
    measure: months(year === 2025 ? '500' : '520'),
    refusals: ['村干部家庭成员不得安排']
  },
  {
    item: 'hulin',
    year,
    period: quarter(year, n),
    paid,
    share: 0,
    posts: [1, 2],
    measure: months('600'),
    refusals: ['年龄超过60岁']
  }
];

// prettier-ignore
export const campaigns: readonly Campaign[] = [
  {item: 'chanye', year: 2020, period: '2020年', paid: ['2020-10-12', '2020-12-10'], share: 55, measure: raised('1200', '400', '300'), refusals: noFarm},
  {item: 'chanye', year: 2024, period: '2024年', paid: ['2024-10-10', '2024-12-05'], share: 120, measure: raised('1500', '500', '400'), refusals: noFarm},
  {item: 'wugong', year: 2024, period: '2024年', paid: ['2024-08-05', '2024-09-25'], share: 115, measure: travel('500'), refusals: noWork},
  {item: 'tiexi', year: 2024, period: '2024年', paid: ['2024-11-11', '2024-12-12'], share: 38, measure: loan('0.0345'), refusals: ['贷款已逾期']},
  {item: 'zhongliang', year: 2025, period: '2025年', paid: ['2025-07-07', '2025-08-20'], share: 350, measure: land('15.80', [40, 95]), refusals: ['申报地块没有种粮']},
  {item: 'nongji', year: 2025, period: '2025年', paid: ['2025-09-08', '2025-10-28'], share: 15, measure: machine, refusals: ['机型不在补贴目录内']},
  {item: 'chanye', year: 2025, period: '2025年', paid: ['2025-10-13', '2025-12-08'], share: 140, measure: raised('1500', '500', '400'), refusals: noFarm},
  {item: 'wugong', year: 2025, period: '2025年', paid: ['2025-08-04', '2025-09-26'], share: 140, measure: travel('600'), refusals: noWork},
  {item: 'tiexi', year: 2025, period: '2025年', paid: ['2025-11-10', '2025-12-11'], share: 45, measure: loan('0.031'), refusals: ['贷款已逾期']},
  ...posts(2025, 1, ['2025-04-08', '2025-04-28']),
  ...posts(2025, 2, ['2025-07-08', '2025-07-28']),
  ...posts(2025, 3, ['2025-10-09', '2025-10-29']),
  ...posts(2025, 4, ['2025-12-15', '2025-12-26']),
  {item: 'gengdi', year: 2026, period: '2026年', paid: ['2026-05-11', '2026-06-25'], share: 975, measure: land('118.46', [100, 100]), refusals: ['地块撂荒一年以上']},
  {item: 'wugong', year: 2026, period: '2026年', paid: ['2026-08-03', '2026-09-18'], share: 150, measure: travel('600'), refusals: noWork},
  {item: 'chanye', year: 2026, period: '2026年', paid: ['2026-09-07', '2026-11-20'], share: 135, measure: raised('1500', '500', '400'), refusals: noFarm},
  {item: 'tiexi', year: 2026, period: '2026年上半年', paid: ['2026-07-13', '2026-08-12'], share: 30, measure: loan('0.031'), refusals: ['贷款已逾期']},
  ...posts(2026, 1, ['2026-04-08', '2026-04-28']),
  ...posts(2026, 2, ['2026-07-08', '2026-07-28']),
  ...posts(2026, 3, ['2026-09-14', '2026-09-28'])
];

/** Payments a household can expect over all campaigns: what the size of a county is reckoned with. */
export const paymentsPerHousehold =
  campaigns.reduce((sum, campaign) => sum + campaign.share / 1000, 0) - 0.07;
export const paymentsPerVillage = campaigns.reduce(
  (sum, campaign) => sum + (campaign.posts ? (campaign.posts[0] + campaign.posts[1]) / 2 : 0),
  0
);
