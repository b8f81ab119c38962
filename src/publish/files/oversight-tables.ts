import {words} from '../../i18n/words.ts';
import {oversightChannels, oversightKinds, oversightTopics} from '../../model/choices.ts';
import type {Choice} from '../../model/table.ts';
import type {OversightPack} from '../packs/oversight.ts';
import {tablePaths} from './table-paths.ts';
import type {WorkbookTable} from './workbook-table.ts';

const word = (choices: readonly Choice[], code: string | null): string | null =>
  choices.find(choice => choice.code === code)?.zh ?? code;

/** Of an audit or inspection, as its page says it. */
const results: Readonly<Record<string, string>> = words('zh-CN').oversight.results;

/** Numbers by kind, year and area, and the audits and inspections one by one, as they are handed out whole. */
export function oversightTables({rows}: OversightPack): readonly WorkbookTable[] {
  const page = '/oversight/';
  const lines: WorkbookTable = {
    title: '受理与办结',
    path: tablePaths.oversight,
    page,
    columns: [
      {name: 'kind', zh: '种类', kind: 'text'},
      {name: 'year', zh: '年度', kind: 'integer', about: '受理的年度'},
      {name: 'area_code', zh: '地区代码', kind: 'text', about: '9位乡镇,6位县'},
      {name: 'area', zh: '地方', kind: 'text', source: 'villages.csv'},
      {name: 'cases', zh: '件数', kind: 'integer', about: '空着:并到县里,或没有公布'},
      {name: 'closed', zh: '办结', kind: 'integer'},
      {name: 'late', zh: '超期', kind: 'integer'},
      {name: 'median_days', zh: '办理天数(中间数)', kind: 'integer'},
      {name: 'upheld', zh: '属实或发现问题', kind: 'integer'},
      {name: 'recovered', zh: '追回', kind: 'money', about: '不到3件的并到县里'}
    ],
    rows: rows.lines.map(line => ({...line, kind: word(oversightKinds, line.kind)}))
  };
  if (!rows.cases.length) return [lines];
  return [
    lines,
    {
      title: '审计和检查',
      path: tablePaths.oversightCases,
      page,
      columns: [
        {name: 'oversight_id', zh: '编号', kind: 'text', source: 'oversight.csv'},
        {name: 'kind', zh: '种类', kind: 'text'},
        {name: 'area_code', zh: '地区代码', kind: 'text', about: '9位乡镇,6位县'},
        {name: 'place', zh: '地方', kind: 'text'},
        {name: 'project_id', zh: '项目编号', kind: 'text'},
        {name: 'fund_id', zh: '资金编号', kind: 'text'},
        {name: 'topic', zh: '问题类别', kind: 'text'},
        {name: 'subject', zh: '查什么', kind: 'long'},
        {name: 'channel', zh: '来源', kind: 'text'},
        {name: 'received_on', zh: '开始', kind: 'day'},
        {name: 'days_allowed', zh: '期限(天)', kind: 'integer'},
        {name: 'closed_on', zh: '办结', kind: 'day'},
        {name: 'result', zh: '结果', kind: 'text'},
        {name: 'measures', zh: '处理和整改', kind: 'long'},
        {name: 'recovered', zh: '追回', kind: 'money'}
      ],
      rows: rows.cases.map(row => ({
        ...row,
        kind: word(oversightKinds, row.kind),
        topic: word(oversightTopics, row.topic),
        channel: word(oversightChannels, row.channel),
        result: row.result === null ? null : (results[row.result] ?? row.result)
      }))
    }
  ];
}
