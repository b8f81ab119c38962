import type {MonitoringPack} from '../packs/monitoring.ts';
import {tablePaths} from './table-paths.ts';
import type {TableColumn, WorkbookTable} from './workbook-table.ts';

const count = (name: string, zh: string): TableColumn => ({
  name,
  zh,
  kind: 'integer',
  about: '空着:并到县里,或没有公布',
  source: 'monitoring.csv'
});

/** Households at risk by year and area, as they are handed out whole. */
export const monitoringTable = ({rows}: MonitoringPack): WorkbookTable => ({
  title: '防返贫监测',
  path: tablePaths.monitoring,
  page: '/monitoring/',
  columns: [
    {name: 'year', zh: '年度', kind: 'integer', source: 'monitoring.csv'},
    {name: 'area_code', zh: '地区代码', kind: 'text', about: '9位乡镇,6位县'},
    {name: 'area', zh: '地方', kind: 'text', source: 'villages.csv'},
    count('relieved', '脱贫户'),
    count('unstable', '脱贫不稳定户'),
    count('marginal', '边缘易致贫户'),
    count('sudden', '突发严重困难户'),
    count('entered', '新纳入'),
    count('cleared', '消除风险'),
    count('helped', '得到帮扶'),
    {name: 'help', zh: '帮扶金额', kind: 'money', source: 'monitoring.csv'}
  ],
  rows: rows.cells.map(cell => ({...cell}))
});
