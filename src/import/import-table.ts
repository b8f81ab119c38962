import {table, text, type Column, type Table} from '../model/table.ts';
import {tableNames, tables, type TableName} from '../model/tables.ts';

/**
 * Columns of clerks' lists that are no column of the contract, but say what is one: the village's name stands for its
 * code, a fund's name for its id. ID number, account and phone are consumed here and never written on (design 6).
 */
const helpers = {
  seq: text('seq', '序号', 'No', {aliases: ['编号', 'No.', '#', '序列', '行号']}),
  county: text('county', '县', 'County', {
    aliases: ['县(市、区)', '县(市、区、旗)', '区县', '县区', '所在县', '所属区', '地区', '县名', '县名称']
  }),
  township: text('township', '乡镇', 'Township', {
    aliases: [
      '乡镇(街道)',
      '乡镇、街道',
      '所在镇',
      '所在乡镇',
      '乡(镇)',
      '镇',
      '乡',
      '街镇',
      '镇(街道办)',
      '乡镇名称',
      '乡镇名',
      '镇名',
      '街道'
    ]
  }),
  village: text('village', '村名', 'Village', {
    aliases: [
      '行政村',
      '村(社区)',
      '村居',
      '建制村',
      '所在村',
      '项目村',
      '村',
      '村别',
      '村社区',
      '村委会',
      '村名称',
      '村(居)',
      '实施村'
    ]
  }),
  place: text('place', '乡镇、村', 'Township and village', {
    aliases: ['乡镇村', '户籍所在地', '所在乡镇村', '乡村', '地址']
  }),
  id_number: text('id_number', '身份证号', 'ID number', {
    aliases: [
      '身份证号码',
      '身份证',
      '证件号码',
      '证件号',
      '公民身份号码',
      '公民身份证号码',
      '居民身份证号',
      '身份证件号码',
      '户主身份证号',
      '户主身份证号码',
      '户主身份证',
      '领款人身份证号'
    ]
  }),
  account: text('account', '银行账号', 'Account', {
    aliases: [
      '一折通卡号',
      '一卡通卡号',
      '一卡通账号',
      '一折通账号',
      '卡号',
      '账号',
      '账户',
      '银行帐号',
      '银行卡号',
      '社保卡号',
      '社会保障卡账号',
      '社会保障卡号',
      '存折号',
      '卡折号',
      '开户账号',
      '收款账号',
      '惠农卡号'
    ]
  }),
  bank: text('bank', '开户行', 'Bank', {aliases: ['开户银行', '银行', '开户行名称', '代发银行']}),
  private_phone: text('private_phone', '联系电话', 'Private phone', {
    aliases: [
      '联系方式',
      '手机',
      '手机号',
      '手机号码',
      '电话',
      '电话号码',
      '移动电话',
      '本人电话',
      '家庭电话'
    ]
  }),
  sign: text('sign', '签字', 'Signature', {
    aliases: ['签名', '领款人签字', '领取人签字', '签字(盖章)', '手印', '按手印', '签章']
  }),
  fund_name: text('fund_name', '资金名称', 'Fund', {
    aliases: ['资金来源', '资金来源及规模', '资金性质', '资金']
  }),
  project_name: text('project_name', '项目名称', 'Project', {aliases: ['建设项目', '所属项目']}),
  household_size: text('household_size', '家庭人口', 'Household size', {
    aliases: ['家庭人口数', '人口', '家庭人数']
  })
} as const satisfies Record<string, Column>;

export type HelperName = keyof typeof helpers;

/** Columns that hold what must never be published, whatever their table. */
export const consumed: readonly HelperName[] = ['id_number', 'account', 'private_phone'];

const places: readonly HelperName[] = ['county', 'township', 'village', 'place'];
const persons: readonly HelperName[] = [
  'id_number',
  'account',
  'bank',
  'private_phone',
  'sign',
  'household_size'
];
const helpersOf: Partial<Record<TableName, readonly HelperName[]>> = {
  villages: [],
  disbursements: [...places, ...persons, 'fund_name', 'project_name'],
  projects: [...places, 'fund_name', 'private_phone'],
  project_villages: [...places, 'project_name'],
  project_outputs: ['project_name'],
  allocations: ['fund_name', 'project_name'],
  rounds: places,
  notices: places,
  assets: [...places, 'project_name'],
  dividends: [...places, 'project_name'],
  accounts: places,
  attachments: ['project_name'],
  tasks: places,
  needs: [...places, 'project_name', 'fund_name', 'private_phone'],
  financing: ['fund_name'],
  oversight: [...places, 'project_name', 'fund_name', 'private_phone'],
  oversight_sums: ['county', 'township'],
  monitoring: ['county', 'township'],
  aggregates: ['fund_name'],
  bank_batches: ['fund_name'],
  fund_sources: ['fund_name']
};

/**
 * A table as the import reads it: the contract's columns, none of them required yet (ids are made, codes are found by
 * name), and the helpers its lists come with. A helper never takes a word that the contract's own columns have.
 */
export function importTable(name: TableName): Table {
  const known = made.get(name);
  if (known) return known;
  const {zh, en, about, columns} = tables[name] as Table;
  const own = columns.map(column => relaxed(column));
  const taken = new Set(own.map(column => column.name));
  const extra = (['seq', ...(helpersOf[name] ?? [])] as HelperName[]).filter(helper => !taken.has(helper));
  const imported = table(name, {zh, en, about}, [...own, ...extra.map(helper => helpers[helper] as Column)]);
  made.set(name, imported);
  return imported;
}

const made = new Map<TableName, Table>();

/** A reference may be a name here, and an id may be missing; what the contract demands is asked after all is resolved. */
function relaxed(column: Column): Column {
  const {key: _key, required: _required, ...rest} = column;
  const named =
    column.refers === 'items.item' ||
    column.refers === 'funds.fund_id' ||
    column.refers === 'projects.project_id';
  return named || column.refers === 'villages.village_code' || column.name === 'village_code'
    ? {...rest, kind: 'text'}
    : rest;
}

/** All import tables, in the order of the contract. */
export const importTables = (): readonly Table[] => tableNames.map(importTable);
