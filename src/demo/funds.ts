import {day} from '../model/day.ts';
import {fen} from '../model/money.ts';
import type {Row} from '../model/tables.ts';
import type {County} from './county.ts';
import {plusDays, row, permille} from './rows.ts';

/** The name of the main fund by year: 专项扶贫 to 2020, 衔接 2021 to 2025, 常态化帮扶 from 2026. */
const eras: Readonly<Record<number, {kind: string; name: string}>> = {
  2020: {kind: 'special_poverty', name: '财政专项扶贫资金'},
  2024: {kind: 'transition', name: '财政衔接推进乡村振兴补助资金'},
  2025: {kind: 'transition', name: '财政衔接推进乡村振兴补助资金'},
  2026: {kind: 'standing', name: '财政常态化帮扶资金'}
};
export const years = [2020, 2024, 2025, 2026] as const;

/** What a fund may pay for, and how often it is drawn. */
export interface FundUse {
  readonly row: Row<'funds'>;
  readonly purposes: readonly string[];
  readonly weight: number;
  readonly item: string | null;
}

interface Line {
  readonly name: string;
  readonly kind: 'main' | 'ew_coop' | 'central_unit' | 'sector' | 'benefit' | 'social' | 'county';
  readonly level: Row<'funds'>['level'];
  readonly batch: string | null;
  readonly month: string;
  readonly purposes: readonly string[];
  readonly weight: number;
  readonly item?: string;
  readonly code: string;
  readonly from?: number;
  readonly only?: readonly number[];
  readonly parent?: 'central' | 'province';
}

const all = ['industry', 'employment', 'rural_build', 'relocation', 'governance'] as const;
// prettier-ignore
const lines: readonly Line[] = [
  {name: '(产业发展)', kind: 'main', level: 'central', batch: '提前下达', month: '01', purposes: ['industry'], weight: 12, code: '2130505', parent: 'central'},
  {name: '(巩固提升)', kind: 'main', level: 'central', batch: '第一批', month: '02', purposes: all, weight: 3, code: '2130599', parent: 'central'},
  {name: '(产业发展)', kind: 'main', level: 'central', batch: '第二批', month: '04', purposes: ['industry'], weight: 9, code: '2130505', parent: 'central'},
  {name: '(以工代赈任务)', kind: 'main', level: 'central', batch: '第一批', month: '03', purposes: ['work_relief'], weight: 5, code: '2130504', parent: 'central'},
  {name: '(少数民族发展任务)', kind: 'main', level: 'central', batch: '第一批', month: '03', purposes: ['rural_build', 'industry'], weight: 3, code: '2130599', parent: 'central'},
  {name: '(巩固提升)', kind: 'main', level: 'province', batch: '第一批', month: '02', purposes: all, weight: 7, code: '2130599', parent: 'province'},
  {name: '(人居环境)', kind: 'main', level: 'province', batch: '第二批', month: '04', purposes: ['rural_build'], weight: 5, code: '2130504', parent: 'province'},
  {name: '', kind: 'main', level: 'prefecture', batch: null, month: '03', purposes: all, weight: 3, code: '2130599'},
  {name: '配套', kind: 'main', level: 'county', batch: null, month: '03', purposes: [...all, 'mgmt_fee'], weight: 3, code: '2130599'},
  {name: '东西部协作财政援助资金', kind: 'ew_coop', level: 'social', batch: null, month: '03', purposes: ['industry', 'employment', 'rural_build'], weight: 4, code: '2130599'},
  {name: '中央单位定点帮扶资金', kind: 'central_unit', level: 'social', batch: null, month: '04', purposes: ['rural_build', 'industry', 'employment'], weight: 2, code: '2130599'},
  {name: '农村公路建设补助资金', kind: 'sector', level: 'mixed', batch: null, month: '03', purposes: ['rural_build'], weight: 5, code: '2140106'},
  {name: '农村饮水安全补助资金', kind: 'sector', level: 'mixed', batch: null, month: '03', purposes: ['rural_build'], weight: 3, code: '2130335'},
  {name: '(雨露计划)', kind: 'main', level: 'province', batch: '雨露计划', month: '04', purposes: [], weight: 0, item: 'yulu', code: '2130599', parent: 'province'},
  {name: '产业奖补到户资金', kind: 'main', level: 'county', batch: '产业奖补', month: '04', purposes: [], weight: 0, item: 'chanye', code: '2130505'},
  {name: '务工交通补助资金', kind: 'main', level: 'county', batch: '务工补助', month: '04', purposes: [], weight: 0, item: 'wugong', code: '2130599', from: 2024},
  {name: '小额信贷贴息资金', kind: 'main', level: 'county', batch: '贴息', month: '04', purposes: [], weight: 0, item: 'tiexi', code: '2130507', from: 2024},
  {name: '公益性岗位补贴资金', kind: 'main', level: 'province', batch: '公益岗', month: '02', purposes: [], weight: 0, item: 'gongyigang', code: '2130599', from: 2025, parent: 'province'},
  {name: '生态护林员补助资金', kind: 'benefit', level: 'central', batch: null, month: '02', purposes: [], weight: 0, item: 'hulin', code: '2110507', from: 2025},
  {name: '耕地地力保护补贴资金', kind: 'benefit', level: 'central', batch: null, month: '03', purposes: [], weight: 0, item: 'gengdi', code: '2130122', from: 2026},
  {name: '实际种粮农民一次性补贴资金', kind: 'benefit', level: 'central', batch: null, month: '05', purposes: [], weight: 0, item: 'zhongliang', code: '2130122', only: [2025]},
  {name: '农机购置补贴资金', kind: 'benefit', level: 'central', batch: null, month: '04', purposes: [], weight: 0, item: 'nongji', code: '2130122', only: [2025]},
  {name: '农村危房改造补助资金', kind: 'benefit', level: 'mixed', batch: null, month: '03', purposes: [], weight: 0, item: 'weifang', code: '2210105', from: 2024},
  {name: '困难群众救助补助资金(低保)', kind: 'benefit', level: 'mixed', batch: null, month: '01', purposes: [], weight: 0, item: 'dibao', code: '2081902', from: 2024},
  {name: '困难群众救助补助资金(特困)', kind: 'benefit', level: 'mixed', batch: null, month: '01', purposes: [], weight: 0, item: 'tekun', code: '2082102', from: 2024},
  {name: '困难群众救助补助资金(临时救助、孤儿)', kind: 'benefit', level: 'mixed', batch: null, month: '01', purposes: [], weight: 0, item: 'linshi', code: '2082001', from: 2025},
  {name: '残疾人两项补贴资金', kind: 'benefit', level: 'mixed', batch: null, month: '01', purposes: [], weight: 0, item: 'canji', code: '2081107', from: 2024}
];

/** One row per allocation document and year, amounts still open; closeFunds fills them once all uses are known. */
export function addFunds(county: County): FundUse[] {
  const random = county.random.fork('funds');
  const uses: FundUse[] = [];
  for (const year of years) {
    const era = eras[year] as {kind: string; name: string};
    const serial = () => `F${county.number}${year % 100}-${String(++count).padStart(2, '0')}`;
    let count = 0;
    const parents: Record<string, string> = {};
    for (const level of ['central', 'province'] as const) {
      const fund_id = serial();
      parents[level] = fund_id;
      const on = day(`${year - 1}-12-${random.int(10, 28)}`);
      county.tables.funds.push(
        row('funds', {
          fund_id,
          fund: `${year}年${level === 'central' ? '中央' : '省级'}${era.name}(下达${county.name})`,
          document_no: `澄财农〔${year - 1}〕${random.int(120, 190)}号`,
          level,
          kind: era.kind,
          year,
          batch: '总额',
          allocated_on: on,
          published_on: plusDays(on, random.int(5, 18)),
          issuer: '澄岳省财政厅(虚构)',
          function_code: '21305'
        })
      );
    }
    for (const line of lines) {
      if (line.from !== undefined && year < line.from) continue;
      if (line.only && !line.only.includes(year)) continue;
      const on = day(`${year}-${line.month}-${String(random.int(5, 26)).padStart(2, '0')}`);
      const main = line.kind === 'main';
      const levelWord =
        {central: '中央', province: '省级', prefecture: '市级', county: '县级', mixed: '', social: ''}[
          line.level as string
        ] ?? '';
      const name = main && !line.name.endsWith('资金') ? `${levelWord}${era.name}${line.name}` : line.name;
      const fund = row('funds', {
        fund_id: serial(),
        fund: `${year}年${/^(提前下达|第.批)$/.test(line.batch ?? '') ? line.batch : ''}${name}`,
        document_no: `晴财农〔${year}〕${random.int(0, 3) + count * 4}号`,
        parent_fund_id: line.parent ? (parents[line.parent] ?? null) : null,
        level: line.level,
        kind: main ? era.kind : line.kind,
        year,
        batch: line.batch,
        allocated_on: on,
        published_on: plusDays(on, random.int(4, 16)),
        issuer: `${county.name}财政局(虚构)`,
        function_code: line.code
      });
      county.tables.funds.push(fund);
      uses.push({row: fund, purposes: line.purposes, weight: line.weight, item: line.item ?? null});
    }
  }
  return uses;
}

/**
 * The amount of each document: what was given to projects and is due to households, and a small remainder, rounded up
 * to 1,000 yuan; a parent is the sum of its parts. Sources inside mixed funds sum to the amount.
 */
export function closeFunds(county: County): void {
  const random = county.random.fork('fund amounts');
  const used = new Map<string, number>();
  const add = (fund: string | null, amount: number) =>
    fund !== null && used.set(fund, (used.get(fund) ?? 0) + amount);
  for (const allocation of county.tables.allocations) add(allocation.fund_id, allocation.amount_fen);
  for (const payment of county.tables.disbursements)
    if (payment.project_id === null) add(payment.fund_id, payment.due_fen ?? payment.amount_fen);
  for (const cell of county.tables.aggregates) add(cell.fund_id, cell.amount_fen);
  for (const fund of county.tables.funds) {
    if (fund.batch === '总额') continue;
    const spent = used.get(fund.fund_id) ?? 0;
    const remainder = random.chance(0.5) ? 0 : random.int(1, 12);
    fund.amount_fen = fen(Math.ceil((spent + permille(spent, remainder)) / 100_000) * 100_000);
    if (fund.level === 'mixed') addSources(county, fund);
  }
  for (const parent of county.tables.funds.filter(fund => fund.batch === '总额'))
    parent.amount_fen = fen(
      county.tables.funds
        .filter(fund => fund.parent_fund_id === parent.fund_id)
        .reduce((sum, fund) => sum + (fund.amount_fen ?? 0), 0)
    );
}

function addSources(county: County, fund: Row<'funds'>): void {
  const whole = fund.amount_fen ?? 0;
  const central = fen(Math.floor((whole * 0.6) / 100_000) * 100_000);
  const province = fen(Math.floor((whole * 0.25) / 100_000) * 100_000);
  const rest = fen(whole - central - province);
  const lines = [
    {level: 'central', source: '中央补助', amount_fen: central},
    {level: 'province', source: '省级补助', amount_fen: province},
    {level: 'county', source: '县级预算', amount_fen: rest}
  ] as const;
  for (const line of lines)
    county.tables.fund_sources.push(row('fund_sources', {fund_id: fund.fund_id, ...line}));
}
