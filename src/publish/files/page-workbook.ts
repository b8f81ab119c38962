import {address} from '../../model/addresses.ts';
import type {Column, Kind} from '../../model/table.ts';
import {allocations, disbursements, projects, villages} from '../../model/tables.ts';
import {common} from '../../i18n/zh/ledger.ts';
import {dataPackage} from '../../i18n/zh/package.ts';
import type {AnyPack} from '../packs/any-pack.ts';
import type {Sources} from '../packs/pack.ts';
import {fieldOf} from './csv-text.ts';
import {pageList, workbookOf, type PageList} from './page-list.ts';
import {endedOn, households, placeMoney} from './place-tables.ts';
import type {SiteFacts} from './pack-file.ts';
import type {TableColumn, WorkbookContent} from './workbook-table.ts';

/** A page's list as a workbook, and where it lies. */
export interface PageWorkbook {
  readonly path: string;
  readonly table: WorkbookContent;
}

/**
 * The list of a place or a fund as a workbook for people: the rows of its CSV (page-list.ts), with Chinese headings
 * and Chinese words instead of codes. Null for other pages, and without a row.
 */
export function pageWorkbook(pack: AnyPack, {settings, current_year}: SiteFacts): PageWorkbook | null {
  const list = pageList(pack, settings.data_status);
  const path = list && workbookOf(list);
  if (!path || !list.rows.length) return null;
  const title = dataPackage.csvNames[list.kind];
  const table = (
    page: string,
    of: string,
    columns: readonly TableColumn[],
    words: Words = {}
  ): PageWorkbook => ({path, table: {title, page, of, columns, rows: inWords(list, words)}});
  switch (pack.kind) {
    case 'village':
      return table(address.village(pack.id), pack.record.village, paymentColumns, paymentWords(pack.sources));
    case 'unplaced':
      return table(address.unplaced(), '未落实到村', paymentColumns, paymentWords(pack.sources));
    case 'township':
      return table(address.township(pack.id), pack.record.township, villageColumns(current_year));
    case 'county':
      return table(address.county(pack.id), pack.record.county, townshipColumns(current_year));
    case 'fund':
      return table(address.fund(pack.id), pack.record.fund, allocationColumns, {
        stage: {of: 'stage', says: new Map(Object.entries(common.stage))}
      });
    default:
      return null;
  }
}

/** Column of the workbook → the member of the row that it puts into words, and the words. */
type Words = Readonly<Record<string, {readonly of: string; readonly says: ReadonlyMap<string, string>}>>;

/** The rows by the names of their columns, with words instead of codes, and with names beside ids. */
function inWords({columns, rows}: PageList, words: Words): WorkbookContent['rows'] {
  const members = columns.map(column => {
    const {name, kind} = column;
    return [fieldOf({name, kind}), fieldOf(column)] as const;
  });
  const said = Object.entries(words);
  return rows.map(row => ({
    ...Object.fromEntries(members.map(([key, field]) => [key, row[field]])),
    ...Object.fromEntries(
      said.map(([key, {of, says}]) => [key, says.get(String(row[of])) ?? (key === of ? row[of] : null)])
    )
  }));
}

const kinds: Partial<Record<Kind, TableColumn['kind']>> = {
  money: 'money',
  integer: 'integer',
  decimal: 'decimal',
  day: 'day'
};

const ofContract = ({name, zh, kind, about}: Column, source: string): TableColumn => ({
  name,
  zh,
  kind: kinds[kind] ?? 'text',
  ...(about && {about: about[0]}),
  source
});
const named = (columns: readonly Column[], name: string, source: string): TableColumn =>
  ofContract(columns.find(column => column.name === name)!, source);

const origin = (file: string, row: string): readonly TableColumn[] => [
  {name: file, zh: '来源文件', kind: 'text', about: '发布单位自己的文件'},
  {name: row, zh: '来源行', kind: 'integer', about: '在那个文件里是第几行,表头算第1行'}
];

/** Names that stand beside ids; a CSV has the id alone. */
const names: Readonly<Record<string, TableColumn>> = {
  project_id: {
    name: 'project',
    zh: '项目名称',
    kind: 'long',
    about: beside('项目编号'),
    source: 'projects.csv'
  },
  fund_id: {name: 'fund', zh: '资金名称', kind: 'long', about: beside('资金编号'), source: 'funds.csv'},
  item: {name: 'item_name', zh: '补贴名称', kind: 'text', about: beside('补贴项目编号'), source: 'items.csv'}
};
function beside(id: string): string {
  return `按${id}查出来的;CSV 里没有这一列`;
}

const paymentColumns: readonly TableColumn[] = [
  ...disbursements.columns.flatMap(column => [
    ofContract(column, 'disbursements.csv'),
    ...(names[column.name] ? [names[column.name]!] : [])
  ]),
  ...origin('source_file', 'source_row')
];

const choices: Words = Object.fromEntries(
  disbursements.columns.flatMap(({name, choices}: Column) =>
    choices ? [[name, {of: name, says: new Map(choices.map(({code, zh}) => [code, zh]))}]] : []
  )
);

const paymentWords = ({projects, funds, items}: Sources): Words => ({
  ...choices,
  project: {of: 'project_id', says: new Map(projects.map(({project_id, project}) => [project_id, project]))},
  fund: {of: 'fund_id', says: new Map(funds.map(({fund_id, fund}) => [fund_id, fund]))},
  item_name: {of: 'item', says: new Map(items.map(({item, name}) => [item, name]))}
});

const townshipColumns = (year: number): readonly TableColumn[] => [
  {name: 'code', zh: '乡镇代码', kind: 'text', about: '9位', source: 'villages.csv'},
  {name: 'name', zh: '乡镇', kind: 'text', source: 'villages.csv'},
  {name: 'villages', zh: '村数', kind: 'integer', source: 'villages.csv'},
  households,
  ...placeMoney(year)
];

const villageColumns = (year: number): readonly TableColumn[] => [
  {name: 'code', zh: '村代码', kind: 'text', about: '12位,各个文件里都用它对', source: 'villages.csv'},
  {name: 'name', zh: '村', kind: 'text', source: 'villages.csv'},
  households,
  ...placeMoney(year),
  endedOn
];

const allocationColumns: readonly TableColumn[] = [
  named(allocations.columns, 'project_id', 'allocations.csv'),
  named(projects.columns, 'project', 'projects.csv'),
  named(villages.columns, 'village_code', 'project_villages.csv'),
  {name: 'township_code', zh: '乡镇代码', kind: 'text', about: '村代码的前9位'},
  named(allocations.columns, 'amount', 'allocations.csv'),
  named(allocations.columns, 'on', 'allocations.csv'),
  {name: 'allocated', zh: '各份资金共安排', kind: 'money', about: '各份资金安排给这个项目的金额相加', source: 'allocations.csv'}, // prettier-ignore
  {name: 'paid', zh: '已付', kind: 'money', about: '付给这个项目的', source: 'disbursements.csv'},
  {name: 'stage', zh: '走到哪一步', kind: 'text', about: '已公布日期的最后一步', source: 'projects.csv'},
  ...origin('file', 'row')
];
