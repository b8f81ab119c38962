import {fen} from '../../model/money.ts';
import {address} from '../../model/addresses.ts';
import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import {yuan} from '../rows.ts';
import {at, paymentsOf, resize} from './edit.ts';
import {NothingFits, rowsOf, type Plant} from './plan.ts';

type Fund = Row<'funds'>;
type Project = Row<'projects'>;
const fundRow = (fund: Fund): string[] => rowsOf('funds', [fund.fund_id]);

function fundOf(county: County, fits: (fund: Fund) => boolean): Fund {
  const fund = county.tables.funds.find(fits);
  if (!fund) throw new NothingFits('fund');
  return fund;
}

/** F03: the upper document is more than its parts. Twin: the sum to the yuan. */
export const upperNotLower: Plant = county => {
  const parent = (year: number, level: string) =>
    fundOf(county, fund => fund.batch === '总额' && fund.year === year && fund.level === level);
  const upper = parent(2025, 'province');
  upper.amount_fen = fen((upper.amount_fen ?? 0) + 60_000_000);
  const twin = parent(2025, 'central');
  return {
    kind: 'upper-not-lower',
    zh: '省级下达比县里列出的各批合计多60万元。',
    en: 'The province’s document is 600,000 yuan more than the county’s batches together.',
    subject: address.fund(upper.fund_id),
    rows: fundRow(upper),
    twin: {
      zh: '分几批列出,加起来和上级下达一致。',
      en: 'Listed in several batches that sum to the upper document.',
      subject: address.fund(twin.fund_id),
      rows: fundRow(twin)
    }
  };
};

/** J09: a management fee of 1.8 %. Twin: below 1 %. */
export const managementFee: Plant = (county, claims) => {
  const feeOf = (year: number): Project => {
    const project = county.tables.projects.find(
      each => each.purpose === 'mgmt_fee' && each.project.startsWith(String(year))
    );
    if (!project) throw new NothingFits('management fee');
    return project;
  };
  const project = feeOf(2025);
  const line = county.tables.allocations.find(each => each.project_id === project.project_id);
  const base = county.tables.allocations
    .filter(each => each.fund_id === line?.fund_id && each !== line)
    .reduce((sum, each) => sum + each.amount_fen, 0);
  resize(county, claims.random, project, fen(Math.ceil((base * 18) / 1000 / 100_000) * 100_000));
  const twin = feeOf(2024);
  return {
    kind: 'management-fee',
    zh: '项目管理费占这批资金的1.8%,规定不超过1%。',
    en: 'The management fee is 1.8 % of the batch; the rule is at most 1 %.',
    subject: at.project(project),
    rows: rowsOf('projects', [project.project_id]),
    twin: {
      zh: '项目管理费不到1%。',
      en: 'The management fee is below 1 %.',
      subject: at.project(twin),
      rows: rowsOf('projects', [twin.project_id])
    }
  };
};

/** Share of industry in the central money of a year, in thousandths. */
function industryShare(county: County, year: number): number {
  const central = new Set(
    county.tables.funds
      .filter(fund => fund.level === 'central' && fund.year === year)
      .map(fund => fund.fund_id)
  );
  const purposes = new Map(county.tables.projects.map(project => [project.project_id, project.purpose]));
  let all = 0;
  let industry = 0;
  for (const line of county.tables.allocations) {
    if (!central.has(line.fund_id)) continue;
    all += line.amount_fen;
    if (purposes.get(line.project_id) === 'industry') industry += line.amount_fen;
  }
  return all === 0 ? 0 : Math.floor((industry * 1000) / all);
}

/** Moves industry projects out of the central money of a year, or into it, fund by fund, until it is enough. */
function shiftIndustry(county: County, year: number, out: boolean, enough: () => boolean): void {
  const ofYear = county.tables.funds.filter(fund => fund.year === year && fund.batch !== '总额');
  const central = ofYear.filter(fund => fund.level === 'central' && fund.fund.includes('(产业发展)'));
  const others = ofYear.filter(
    fund =>
      (fund.level === 'province' && fund.batch === '第一批') ||
      fund.level === 'prefecture' ||
      fund.kind === 'ew_coop'
  );
  const [from, to] = out ? [central, others] : [others, central];
  const count = new Map<string, number>();
  for (const line of county.tables.allocations)
    count.set(line.project_id, (count.get(line.project_id) ?? 0) + 1);
  const projects = new Map(county.tables.projects.map(project => [project.project_id, project]));
  for (const line of county.tables.allocations) {
    if (enough()) return;
    const project = projects.get(line.project_id);
    const target = to.find(fund => (fund.allocated_on ?? '9999') <= (line.on ?? ''));
    if (!project || !target || project.purpose !== 'industry' || count.get(line.project_id) !== 1) continue;
    if (!from.some(fund => fund.fund_id === line.fund_id)) continue;
    line.fund_id = target.fund_id;
    line.document_no = target.document_no;
    for (const payment of paymentsOf(county, project)) payment.fund_id = target.fund_id;
  }
}

/** F04: less than 60 % of the central money went to industry. Twin: a year in which it did. */
export const industryBelowFloor: Plant = county => {
  shiftIndustry(county, 2025, true, () => industryShare(county, 2025) < 560);
  shiftIndustry(county, 2024, false, () => industryShare(county, 2024) >= 620);
  if (industryShare(county, 2025) >= 600 || industryShare(county, 2024) < 600)
    throw new NothingFits('shares');
  const parent = (year: number) =>
    fundOf(county, fund => fund.batch === '总额' && fund.year === year && fund.level === 'central');
  const [low, right] = [parent(2025), parent(2024)];
  if (industryShare(county, 2025) >= 600 || industryShare(county, 2024) < 600)
    throw new NothingFits('shares');
  return {
    kind: 'industry-below-floor',
    zh: '2025年中央资金用于产业的不到六成。',
    en: 'Less than sixty percent of the central money of 2025 went to industry.',
    subject: address.fund(low.fund_id),
    rows: fundRow(low),
    twin: {
      zh: '2024年中央资金用于产业的超过六成。',
      en: 'More than sixty percent of the central money of 2024 went to industry.',
      subject: address.fund(right.fund_id),
      rows: fundRow(right)
    }
  };
};

/** F07: the same sum to nine villages. Twin: another fund, by need. */
export const equalToVillages: Plant = (county, claims) => {
  const fund = fundOf(county, each => each.kind === 'central_unit' && each.year === 2025);
  const other = fundOf(county, each => each.kind === 'ew_coop' && each.year === 2025);
  const linesOf = (id: string) => county.tables.allocations.filter(line => line.fund_id === id);
  const alone = (line: Row<'allocations'>): Project | undefined => {
    const project = county.tables.projects.find(each => each.project_id === line.project_id);
    const shared = county.tables.allocations.filter(each => each.project_id === line.project_id).length > 1;
    return shared ||
      !project ||
      county.tables.project_villages.filter(each => each.project_id === line.project_id).length !== 1
      ? undefined
      : project;
  };
  const projects = linesOf(fund.fund_id)
    .map(alone)
    .filter(project => project !== undefined);
  if (projects.length < 8) throw new NothingFits('villages of a fund');
  for (const line of linesOf(fund.fund_id)) {
    const project = county.tables.projects.find(each => each.project_id === line.project_id);
    if (project && projects.includes(project)) resize(county, claims.random, project, yuan(200_000));
  }
  return {
    kind: 'equal-to-villages',
    zh: `一笔资金平均分给${projects.length}个项目,每个都是20万元,不看村大村小。`,
    en: `One fund was split evenly: ${projects.length} projects of 200,000 yuan each, whatever the village’s size.`,
    subject: address.fund(fund.fund_id),
    rows: [
      ...fundRow(fund),
      ...rowsOf(
        'projects',
        projects.map(project => project.project_id)
      )
    ],
    twin: {
      zh: '另一笔资金按需要安排,各村金额不同。',
      en: 'Another fund was given by need: every sum differs.',
      subject: address.fund(other.fund_id),
      rows: fundRow(other)
    }
  };
};
