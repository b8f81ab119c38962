import type {Kind} from '../../model/table.ts';
import {tableNames, tables, type TableName} from '../../model/tables.ts';
import type {Column, Table} from '../../model/table.ts';
import type {BinaryValue} from '../../store/binary-table.ts';
import type {Marks} from '../packs/pack.ts';

/** A column of the package: one of the contract, or one that we add (`own`), which stands last. */
export interface PackageColumn {
  readonly name: string;
  /** Name in Parquet, SQLite and JSON: `amount_fen` for money. */
  readonly field: string;
  readonly kind: Kind;
  readonly zh: string;
  readonly en: string;
  readonly about?: readonly [zh: string, en: string];
  readonly required?: boolean;
  readonly digits?: number;
  /** `villages.village_code`: the table and column this points to. */
  readonly refers?: string;
  readonly choices?: Column['choices'];
  readonly own: boolean;
}

export type PackageRow = Readonly<Record<string, string | number | null>>;

/** Rows of one table: values in the order of its columns. */
export type PackageBatch = readonly (readonly BinaryValue[])[];

/** A table of the package without its rows: plain data, which can be sent to another process. */
export interface PackageTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly about: readonly [zh: string, en: string];
  readonly key: readonly string[];
  readonly columns: readonly PackageColumn[];
}

/** Columns that every table of the contract gets from us: where the row stood, and which cells say nothing, and why. */
const added: readonly PackageColumn[] = [
  own('source_file', 'text', '来源文件', 'Source file', [
    '发布单位的文件;这一行是几行合成的,就空着。',
    'The publisher’s file; empty where several rows were put together.'
  ]),
  own('source_row', 'integer', '来源行', 'Source row', [
    '在那个文件里是第几行,表头算第1行。',
    'Its row in that file; the header is row 1.'
  ]),
  own('withheld', 'text', '不公开的列', 'Withheld columns', [
    '这一行里按规定不公开的列,用“|”分开。',
    'Columns withheld by rule in this row, separated by “|”.'
  ]),
  own('unreadable', 'text', '看不清的列', 'Unreadable columns', [
    '这一行里原文读不成数或日期的列,用“|”分开。',
    'Columns of this row whose text could not be read as a number or day, separated by “|”.'
  ])
];

function own(
  name: string,
  kind: Kind,
  zh: string,
  en: string,
  about?: readonly [string, string]
): PackageColumn {
  const field = kind === 'money' ? `${name}_fen` : name;
  return {name, field, kind, zh, en, ...(about && {about}), own: true};
}

/** A table of the contract with the columns we add. */
function contractTable(name: TableName): PackageTable {
  const table: Table = tables[name];
  return {
    name,
    zh: table.zh,
    en: table.en,
    about: table.about,
    key: table.key,
    columns: [...table.columns.map(column => ({...column, own: false})), ...added]
  };
}

/** What the data is, whose, of which day and under which terms: a table, so that it travels in every form. */
const dataset: PackageTable = {
  name: 'dataset',
  zh: '数据说明',
  en: 'Dataset',
  about: ['一行是关于整套数据的一件事。', 'A row is a fact about the whole data set.'],
  key: ['key'],
  columns: [
    {...own('key', 'id', '键', 'Key'), required: true},
    {...own('value', 'text', '内容', 'Value'), required: true}
  ]
};

/** Payments to persons past retention: no row of theirs leaves any more, their sums stay. */
const expired: PackageTable = {
  name: 'expired_payments',
  zh: '已过期限的发放合计',
  en: 'Expired payments',
  about: [
    '一行是一个村、一份资金、一项补贴、一年里已过保留期限的个人发放的合计;逐笔的已经撤下。',
    'A row is the sum of payments to persons past retention, by village, fund, project, item and year; the single rows are gone.'
  ],
  key: [],
  columns: [
    {...own('village_code', 'code', '村代码', 'Village code'), digits: 12, refers: 'villages.village_code'},
    {...own('fund_id', 'id', '资金编号', 'Fund id'), refers: 'funds.fund_id'},
    {...own('project_id', 'id', '项目编号', 'Project id'), refers: 'projects.project_id'},
    {...own('item', 'id', '补贴项目编号', 'Item id'), refers: 'items.item'},
    own('year', 'integer', '发放年度', 'Year paid'),
    own('payments', 'integer', '笔数', 'Payments'),
    own('due_payments', 'integer', '有应发数的笔数', 'Payments with an amount due'),
    own('due', 'money', '应发金额', 'Due'),
    own('due_paid', 'money', '有应发数的实发金额', 'Paid of those'),
    own('amount', 'money', '实发金额', 'Paid')
  ]
};

/** All tables, in the order of the files' own lists. */
export const packageTables: readonly PackageTable[] = [dataset, ...tableNames.map(contractTable), expired];

/** Rows as they are written: values in the order of the table's columns. */
export function batchOf({columns}: PackageTable, rows: readonly PackageRow[]): PackageBatch {
  const fields = columns.map(({field}) => field);
  return rows.map(row => fields.map(field => row[field] ?? null));
}

/** The columns that a row withholds or that could not be read, as the package lists them. */
export const silentColumns = (
  marks: Pick<Marks, 'withheld' | 'unreadable'> | null
): {withheld: string | null; unreadable: string | null} => ({
  withheld: marks?.withheld?.join('|') || null,
  unreadable: marks?.unreadable?.join('|') || null
});
