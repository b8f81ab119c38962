import type {RootsPack} from '../packs/roots.ts';
import {tablePaths} from './table-paths.ts';
import type {TableColumn, WorkbookTable} from './workbook-table.ts';

const money = (name: string, zh: string, about: string): TableColumn => ({name, zh, kind: 'money', about});

/** Every kind of fund with its root: what was issued, arranged and paid. */
export const rootTable = ({rows}: RootsPack): WorkbookTable => ({
  title: '资金来路',
  path: tablePaths.roots,
  page: '/roots/',
  columns: [
    {
      name: 'root',
      zh: '哪条路',
      kind: 'text',
      about: 'special 专项,farm 涉农惠民,social 社会帮扶,east_west 东西部协作,finance 融资补贴;没有写明的为空'
    },
    {name: 'kind', zh: '资金种类', kind: 'text', source: 'funds.csv'},
    {name: 'funds', zh: '文件', kind: 'integer', source: 'funds.csv'},
    money('issued', '下达', '上级文件转给下级文件的只算一次'),
    money('allocated', '安排给项目', '来自 allocations.csv'),
    money('direct', '不经过项目发出', '来自 disbursements.csv 和 aggregates.csv'),
    money('paid', '已付', '从这些文件付出的')
  ],
  rows: rows.kinds.map(line => ({...line}))
});

/** Loans and subsidies by place, small cells moved up; none where nothing is published. */
export const financingTable = ({rows}: RootsPack): readonly WorkbookTable[] =>
  rows.financing.length
    ? [
        {
          title: '贷款和贴息',
          path: tablePaths.financing,
          page: '/roots/',
          columns: [
            {name: 'year', zh: '年度', kind: 'integer', source: 'financing.csv'},
            {name: 'kind', zh: '种类', kind: 'text', about: '代码的意思见数据字典', source: 'financing.csv'},
            {name: 'area_code', zh: '地区代码', kind: 'text', source: 'financing.csv'},
            {name: 'area', zh: '地方', kind: 'text', source: 'villages.csv'},
            {name: 'borrowers', zh: '户数', kind: 'integer', about: '太少的并到县', source: 'financing.csv'},
            {name: 'loans', zh: '笔数', kind: 'integer', source: 'financing.csv'},
            money('amount', '金额', '贷款要还,不是给的钱'),
            {name: 'fund_id', zh: '资金编号', kind: 'text', about: '从哪份资金付的', source: 'financing.csv'}
          ],
          rows: rows.financing.map(cell => ({...cell}))
        }
      ]
    : [];
