import {expect, test} from 'vitest';
import {tables} from '../../src/model/tables.ts';
import type {Table} from '../../src/model/table.ts';
import {columnLetter} from '../../src/spreadsheet/column-letter.ts';
import {foldHeader} from '../../src/read/fold-header.ts';
import {matchHeader} from '../../src/read/match-header.ts';
import {nearest} from '../../src/read/nearest.ts';
import {isPrivateHeader} from '../../src/read/private-header.ts';

const mapped = (table: Table, ...headers: string[]) =>
  Object.fromEntries(matchHeader(table, headers).mapping);
const problems = (table: Table, ...headers: string[]) =>
  matchHeader(table, headers).problems.map(({problem}) => problem);

test.each([
  ['发放金额(万元)', '发放金额', 4],
  ['发放金额(元)', '发放金额', 0],
  ['资金规模(单位:万元)', '资金规模', 4],
  ['金额/万元', '金额', 4],
  ['一、项目名称', '项目名称', null],
  ['(一)项目名称', '项目名称', null],
  ['3.项目名称', '项目名称', null],
  ['乡 镇', '乡镇', null],
  ['项 目\n名 称', '项目名称', null],
  ['*姓名:', '姓名', null],
  ['面积(亩)', '面积', null],
  ['乡镇(街道)', '乡镇(街道)', null],
  ['金额(中央)', '金额(中央)', null],
  ['每亩补助资金(元/亩)', '每亩补助资金', null]
])('foldHeader(%j) is %s with unit %s', (header, name, unit) => {
  expect(foldHeader(header)).toMatchObject({name, unit});
});

test('matchHeader knows canonical names, Chinese and English titles, aliases, in traditional script too', () => {
  const {disbursements} = tables;
  expect(mapped(disbursements, 'disbursement_id', '应发金额', '實發金額(元)', 'Paid on', '户主姓名')).toEqual(
    {
      disbursement_id: 'disbursement_id',
      应发金额: 'due',
      '實發金額(元)': 'amount',
      'Paid on': 'paid_on',
      户主姓名: 'payee'
    }
  );
});

test('an alias counts inside its own table only', () => {
  expect(mapped(tables.projects, '名称')).toEqual({名称: 'project'});
  expect(mapped(tables.funds, '名称')).toEqual({名称: 'fund'});
  expect(mapped(tables.disbursements, '名称')).toEqual({名称: null});
});

test('the exact name wins over an alias; two aliases are for the clerk to decide', () => {
  expect(mapped(tables.disbursements, 'amount', '金额')).toEqual({amount: 'amount', 金额: null});
  expect(mapped(tables.disbursements, '金额', '实发金额')).toEqual({金额: null, 实发金额: 'amount'});
  expect(problems(tables.disbursements, '补贴金额', '金额')).toEqual([
    {kind: 'ambiguous-column', name: 'amount', found: ['补贴金额', '金额']}
  ]);
  expect(problems(tables.disbursements, 'amount', 'amount')).toEqual([
    {kind: 'ambiguous-column', name: 'amount', found: ['amount', 'amount']}
  ]);
});

test('an unknown header is passed over, with the near one as a proposal', () => {
  expect(problems(tables.disbursements, 'amuont', '实法金额', '备用栏位')).toEqual([
    {kind: 'unknown-column', found: 'amuont', proposal: 'amount'},
    {kind: 'unknown-column', found: '实法金额', proposal: '实发金额'},
    {kind: 'unknown-column', found: '备用栏位'}
  ]);
});

test('amounts in another currency are not read as yuan', () => {
  expect(problems(tables.funds, '金额(美元)')).toEqual([{kind: 'unknown-unit', name: '金额(美元)'}]);
});

test.each([
  '身份证号',
  '身份證號碼',
  '公民身份号码',
  '证件号码',
  '银行账号',
  '一折通卡号',
  '社保卡号',
  '联系电话',
  '联系方式',
  '手机号',
  '手 机',
  '电话',
  'id_card',
  'ID number',
  'bank_account',
  'Mobile',
  'phone number'
])('isPrivateHeader(%j)', header => {
  expect(isPrivateHeader(header)).toBe(true);
});

test('联系电话 never maps to a hotline: it stops as a private column', () => {
  expect(problems(tables.projects, '联系电话')).toEqual([{kind: 'private-column', found: '联系电话'}]);
  expect(mapped(tables.projects, '监督电话', '联系电话')).toEqual({监督电话: 'hotline', 联系电话: null});
});

test('no column of the contract is taken for a private one, and no word names two columns of one table', () => {
  for (const table of Object.values<Table>(tables)) {
    for (const {name} of table.columns) expect([name, mapped(table, name)]).toEqual([name, {[name]: name}]);
    for (const {name, zh, en, aliases = []} of table.columns)
      for (const word of [zh, en, ...aliases])
        expect([table.name, word, mapped(table, word)[word]]).toEqual([table.name, word, name]);
  }
});

test('nearest proposes only what is near', () => {
  expect(nearest('data_onn', ['data_on', 'published_on'])).toBe('data_on');
  expect(nearest('dtaa_on', ['data_on'])).toBe('data_on');
  expect(nearest('footer', ['phones'])).toBeUndefined();
});

test('columnLetter counts like a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
