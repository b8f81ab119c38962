import {tablePaths} from './table-paths.ts';
import type {IndexOf} from '../index-entries.ts';
import type {FundPack} from '../packs/fund.ts';
import type {PlaceLine} from '../packs/parents.ts';
import type {TableColumn, WorkbookTable} from './workbook-table.ts';

const code: Omit<TableColumn, 'name' | 'zh' | 'about'> = {kind: 'text', source: 'villages.csv'};
const money = (name: string, zh: string, about: string, source: string): TableColumn => ({
  name,
  zh,
  kind: 'money',
  about,
  source
});
/** What a place had, as all its tables say it. `year`: of the money that counts as this year's. */
export const placeMoney = (year: number): readonly TableColumn[] => [
  money(
    'arranged',
    `${year}年安排`,
    '当年资金:安排给全在本地的项目,加应发到户的补贴',
    'allocations.csv, disbursements.csv'
  ),
  money('current_paid', `${year}年资金已付`, '从当年资金里已经付出的', 'disbursements.csv'),
  money('paid', '历年已付', '公开的全部发放', 'disbursements.csv'),
  {name: 'payments', zh: '笔数', kind: 'integer', about: '历年发放的笔数', source: 'disbursements.csv'}
];
export const households: TableColumn = {
  name: 'households',
  zh: '户数',
  kind: 'integer',
  source: 'villages.csv'
};
export const endedOn: TableColumn = {name: 'valid_to', zh: '停用日期', kind: 'day', about: '撤并的村;现在的村为空', source: 'villages.csv'}; // prettier-ignore
const points: TableColumn = {
  name: 'points',
  zh: '疑点(待核对)',
  kind: 'integer',
  about: '写在这个地方的公开疑点条数,不是违纪结论;涉及农户和个人的不在内'
};

/** Every village with its money: the key is the 12-digit code, the same in all files. `points` by village code. */
export const villageTable = (
  villages: readonly IndexOf<'village'>[],
  lines: ReadonlyMap<string, PlaceLine>,
  points_of: ReadonlyMap<string, number>,
  year: number
): WorkbookTable => ({
  title: '村',
  path: tablePaths.villages,
  page: '/villages/',
  columns: [
    {...code, name: 'village_code', zh: '村代码', about: '12位,各个文件里都用它对'},
    {...code, name: 'village', zh: '村'},
    {...code, name: 'township_code', zh: '乡镇代码', about: '村代码的前9位'},
    {...code, name: 'township', zh: '乡镇'},
    {...code, name: 'county_code', zh: '县代码'},
    {...code, name: 'county', zh: '县'},
    households,
    ...placeMoney(year),
    points,
    endedOn
  ],
  rows: villages.map(village => {
    const line = lines.get(village.id);
    return {
      village_code: village.id,
      village: village.name,
      township_code: village.township_code,
      township: village.township,
      county_code: village.county_code,
      county: village.county,
      households: line?.households ?? null,
      arranged_fen: line?.arranged_fen ?? null,
      current_paid_fen: line?.current_paid_fen ?? null,
      paid_fen: village.paid_fen,
      payments: line?.payments ?? null,
      points: points_of.get(village.id) ?? 0,
      valid_to: village.valid_to
    };
  })
});

/** Every township; its sum holds what is published only as totals too. */
export const townshipTable = (
  townships: readonly IndexOf<'township'>[],
  points_of: ReadonlyMap<string, number>,
  year: number
): WorkbookTable => ({
  title: '乡镇',
  path: tablePaths.townships,
  page: '/villages/',
  columns: [
    {...code, name: 'township_code', zh: '乡镇代码', about: '9位'},
    {...code, name: 'township', zh: '乡镇'},
    {...code, name: 'county', zh: '县'},
    {name: 'villages', zh: '村数', kind: 'integer', source: 'villages.csv'},
    households,
    ...placeMoney(year),
    points
  ],
  rows: townships.map(({code, name, parent, ...line}) => ({
    ...line,
    township_code: code,
    township: name,
    county: parent,
    points: points_of.get(code) ?? 0
  }))
});

/** Every project with its five numbers; where one lies in several villages no village is named. */
export const projectTable = (projects: readonly IndexOf<'project'>[]): WorkbookTable => ({
  title: '项目',
  path: tablePaths.projects,
  page: '/projects/',
  columns: [
    {name: 'project_id', zh: '项目编号', kind: 'text', about: '各个文件里都用它对', source: 'projects.csv'},
    {name: 'project', zh: '项目名称', kind: 'long', source: 'projects.csv'},
    {name: 'state', zh: '状态', kind: 'text', source: 'projects.csv'},
    {name: 'stage', zh: '走到哪一步', kind: 'text', about: '已公布日期的最后一步', source: 'projects.csv'},
    {name: 'purpose', zh: '用途', kind: 'text', source: 'projects.csv'},
    {...code, name: 'village_code', zh: '村代码', about: '12位;在几个村的、没写村的为空'},
    {...code, name: 'village', zh: '村'},
    {...code, name: 'township_code', zh: '乡镇代码'},
    {...code, name: 'township', zh: '乡镇'},
    {name: 'villages', zh: '村数', kind: 'integer', about: '项目在几个村', source: 'project_villages.csv'},
    money('planned', '计划', '没有公布的为空', 'projects.csv'),
    money('allocated', '安排', '各份资金安排给它的', 'allocations.csv'),
    money('contracted', '合同', '没有公布的为空', 'projects.csv'),
    money('paid', '已付', '付给它的', 'disbursements.csv'),
    money('settled', '结算', '没有公布的为空', 'projects.csv'),
    money('returned', '结余收回', '没有公布的为空', 'projects.csv')
  ],
  rows: projects.map(line => ({...line}))
});

/** Every allocation document with its ways out and its days. */
export const fundTable = (funds: readonly FundPack[]): WorkbookTable => ({
  title: '资金',
  path: tablePaths.funds,
  page: '/funds/',
  columns: [
    {name: 'fund_id', zh: '资金编号', kind: 'text', about: '各个文件里都用它对', source: 'funds.csv'},
    {name: 'fund', zh: '资金名称', kind: 'long', source: 'funds.csv'},
    {name: 'document_no', zh: '文号', kind: 'text', source: 'funds.csv'},
    {name: 'parent_fund_id', zh: '上级资金编号', kind: 'text', source: 'funds.csv'},
    {name: 'level', zh: '级次', kind: 'text', source: 'funds.csv'},
    {name: 'kind', zh: '种类', kind: 'text', source: 'funds.csv'},
    {name: 'year', zh: '年度', kind: 'text', source: 'funds.csv'},
    {name: 'issuer', zh: '下达单位', kind: 'text', source: 'funds.csv'},
    {name: 'allocated_on', zh: '下达日期', kind: 'day', source: 'funds.csv'},
    {name: 'published_on', zh: '公开日期', kind: 'day', source: 'funds.csv'},
    money('amount', '下达金额', '文件写的金额', 'funds.csv'),
    money('children', '分给下级文件', '下级文件的金额相加', 'funds.csv'),
    money('allocated', '安排给项目', '从这份文件安排的', 'allocations.csv'),
    money('direct', '直接发放', '不经过项目的发放', 'disbursements.csv'),
    money('paid', '已付', '从这份文件付出的', 'disbursements.csv'),
    money('remainder', '差额', '下达减去安排、直接发放和分给下级的;负数是多安排了', 'funds.csv')
  ],
  rows: funds.map(({record, figures}) => ({
    ...record,
    year: record.year === null ? null : String(record.year),
    amount_fen: figures.amount_fen,
    children_fen: figures.children_fen,
    allocated_fen: figures.allocated_fen,
    direct_fen: figures.direct_fen,
    paid_fen: figures.paid_fen,
    remainder_fen: figures.remainder_fen
  }))
});
