import type {NeedsPack} from '../packs/needs.ts';
import {tablePaths} from './table-paths.ts';
import type {TableColumn, WorkbookTable} from './workbook-table.ts';

const text = (name: string, zh: string, about?: string): TableColumn => ({
  name,
  zh,
  kind: 'text',
  source: 'needs.csv',
  ...(about ? {about} : {})
});
const day = (name: string, zh: string): TableColumn => ({name, zh, kind: 'day', source: 'needs.csv'});
const money = (name: string, zh: string, about: string): TableColumn => ({
  name,
  zh,
  kind: 'money',
  about,
  source: 'needs.csv'
});
const days = (name: string, zh: string): TableColumn => ({
  name,
  zh,
  kind: 'integer',
  about: '整天;哪一天没有公布的为空'
});

/** Every need of a village with who meets it and how far that is: the list a donor takes along. */
export const needTable = ({rows}: NeedsPack): WorkbookTable => ({
  title: '村里的需求',
  path: tablePaths.needs,
  page: '/needs/',
  columns: [
    text('need_id', '需求编号', '各个文件里都用它对'),
    {
      name: 'state',
      zh: '进展',
      kind: 'text',
      about: 'open 没人帮,matched 有人答应,delivered 到位,accepted 验收'
    },
    {...text('village_code', '村代码'), source: 'villages.csv'},
    {...text('village', '村'), source: 'villages.csv'},
    {...text('township', '乡镇'), source: 'villages.csv'},
    {...text('need', '需求'), kind: 'long'},
    text('purpose', '做什么用'),
    text('quantity', '数量'),
    text('unit', '单位'),
    money('value', '估价', '没有公布的为空'),
    day('published_on', '公布日期'),
    text('office', '对接单位', '想帮的找它'),
    text('phone', '对接电话'),
    text('donor_kind', '帮扶方类别'),
    text('donor', '帮扶方', '只写单位;个人不写名字'),
    day('matched_on', '对接日期'),
    text('given_quantity', '答应给的数量'),
    money('given', '答应给的金额', '东西按折价'),
    day('delivered_on', '到位日期'),
    text('delivered_quantity', '到位数量'),
    money('delivered', '到位金额', '东西按折价'),
    day('accepted_on', '验收日期'),
    text('accepted_by', '验收单位'),
    days('days_to_match', '公布到对接'),
    days('days_to_deliver', '对接到到位'),
    days('days_to_accept', '到位到验收'),
    days('days_waiting', '这一步等了几天'),
    text('fund_id', '资金编号', '钱进了哪份资金;写了的算在那份资金里'),
    text('project_id', '项目编号', '后来成了哪个项目')
  ],
  rows: rows.needs.map(line => ({...line}))
});
