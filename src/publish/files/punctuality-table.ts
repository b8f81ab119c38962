import {words} from '../../i18n/words.ts';
import {dutyUnits} from '../punctuality/duty-units.ts';
import {tablePaths} from './table-paths.ts';
import type {PunctualityPack} from '../packs/punctuality.ts';
import type {WorkbookTable} from './workbook-table.ts';

const w = words('zh-CN').punctuality;

/** Everything that was published late or has no record of it, one row each, in the order of the page. */
export const punctualityTable = ({rows}: PunctualityPack): WorkbookTable => ({
  title: '及时公开',
  path: tablePaths.punctuality,
  page: '/punctuality/',
  columns: [
    {name: 'duty', zh: '公开什么', kind: 'text'},
    {name: 'subject_id', zh: '对象编号', kind: 'text', about: '资金、项目、批次的编号;季度是村代码和季度'},
    {name: 'subject', zh: '事项', kind: 'text'},
    {name: 'village_code', zh: '村代码', kind: 'text', about: '12位', source: 'villages.csv'},
    {name: 'village', zh: '村', kind: 'text', source: 'villages.csv'},
    {name: 'due_on', zh: '最晚哪天', kind: 'day', about: '期限怎么定的,见网页'},
    {name: 'published_on', zh: '公开日期', kind: 'day', about: '空着:未公布日期'},
    {name: 'state', zh: '情况', kind: 'text'},
    {name: 'late_days', zh: '晚了几天', kind: 'integer'},
    {name: 'unit', zh: '按什么数', kind: 'text', about: '工作日或日历天数'}
  ],
  rows: rows.lines.map(line => ({
    ...line,
    duty: w.duties[line.duty],
    state: line.state === 'missing' ? w.missing : w.lateState,
    unit: w.units[dutyUnits[line.duty]]
  }))
});
