import {expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv, workbook} from './messy.ts';

const key = new TextEncoder().encode('a key of these tests, protects nothing');
const settings = JSON.stringify({
  publisher: {zh: '晴川县(虚构)', en: 'Qingchuan (invented)'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const data = folderOf({
  'settings.json': settings,
  'villages.csv': villagesCsv,
  'items.csv': itemsCsv,
  'funds.csv': fundsCsv
});
const input = {data, own: folderOf({}), ids: noIds, key, check: false};

test('runImport(a clerk’s list of one subsidy) masks names, makes tokens and ids, finds villages by name', async () => {
  const list = await workbook(
    {
      Sheet1: [
        ['云坪镇2026年耕地地力保护补贴发放明细表'],
        ['单位:元', null, null, null, null, null, '发放日期:2026年9月3日'],
        [
          '序号',
          '村名',
          '户主姓名',
          '身份证号码',
          '补贴面积(亩)',
          '补贴标准',
          '补贴金额',
          '一折通账号',
          '备注'
        ],
        [1, '荞麦坪村', '张建国', '430099196308120017', 3.5, 100, 350, '6217000000000000', null],
        [2, null, '李秀英', '430099197001010028', 2, 100, '200元', '6217000000000001', '迁入'],
        [null, null, null, null, null, null, null, null, null],
        [3, '松林村委会', '王国华', '430099197102020037', 1.5, 100, 150, null, null],
        ['合计', null, null, null, 7, null, 700, null, null],
        ['制表人:某某']
      ]
    },
    {
      Sheet1: [
        [0, 0, 0, 8],
        [3, 1, 4, 1]
      ]
    }
  );
  const {writer, written} = memoryWriter();
  const {report} = await runImport({...input, inbox: folderOf({'九月.xlsx': list})}, writer);
  expect(report.issues).toMatchInlineSnapshot(`[]`);
  expect(report.files[0]!.sheets[0]!.fates).toMatchInlineSnapshot(`
    {
      "asked": 0,
      "blank": 1,
      "caption": 3,
      "header": 1,
      "imported": 3,
      "left_out": 0,
      "passed_over": 0,
      "refused": 0,
      "total": 1,
    }
  `);
  expect(written.public.disbursements).toMatchInlineSnapshot(`
    "disbursement_id,project_id,fund_id,village_code,village_group,payee_kind,payee,payee_code,household_id,item,round_id,quantity,quantity_unit,rate,due,amount,paid_on,period,stage,channel,note
    D1-000001,,,990101100201,,household,张**,,TWSKH4ZH4M,grain,,3.5,,100,,350.00,2026-09-03,,,,
    D1-000002,,,990101100201,,household,李**,,C39X7MRW43,grain,,2,,100,,200.00,2026-09-03,,,,
    D1-000003,,,990101100202,,household,王**,,CJYGTTP7SM,grain,,1.5,,100,,150.00,2026-09-03,,,,
    "
  `);
  expect(written.private.disbursements).toMatchInlineSnapshot(`
    "disbursement_id,project_id,fund_id,village_code,village_group,payee_kind,payee,payee_code,household_id,item,round_id,quantity,quantity_unit,rate,due,amount,paid_on,period,stage,channel,note
    D1-000001,,,990101100201,,household,张建国,,TWSKH4ZH4M,grain,,3.5,,100,,350.00,2026-09-03,,,,
    D1-000002,,,990101100201,,household,李秀英,,C39X7MRW43,grain,,2,,100,,200.00,2026-09-03,,,,迁入
    D1-000003,,,990101100202,,household,王国华,,CJYGTTP7SM,grain,,1.5,,100,,150.00,2026-09-03,,,,
    "
  `);
  expect(written.public.published_totals).toMatchInlineSnapshot(`
    "table,subject_id,item,period,amount,rows,source_url
    disbursements,,grain,,700.00,,
    "
  `);
  expect(report.outcome).toBe('written');
});
