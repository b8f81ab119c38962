import {readXlsx} from 'hucre/xlsx';
import {expect, test} from 'vitest';
import {templateWords} from '../../src/i18n/zh/import-template.ts';
import {mayImport} from '../../src/import/public-tables.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {templateColumns, templateSheets} from '../../src/import/template.ts';
import {templateSamples} from '../../src/import/template-samples.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';
import {tableNames, tables} from '../../src/model/tables.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {memoryWriter} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const filled = tableNames.filter(table => mayImport(table) && templateSamples[table]);

test('every template, filled in with its sample, imports without a question', async () => {
  const inbox: Record<string, Uint8Array> = {};
  for (const table of filled) {
    const [first, ...rest] = templateSheets(table, templateWords);
    const values = templateColumns(table).map(({name}) => templateSamples[table]![name] ?? null);
    inbox[`${tables[table].zh}.xlsx`] = await writeWorkbook([
      {...first!, rows: [...first!.rows, values]},
      ...rest
    ]);
  }
  const {writer, written} = memoryWriter();
  const {report} = await runImport(
    {
      inbox: folderOf(inbox),
      data: folderOf({'settings.json': settings}),
      own: folderOf({}),
      ids: noIds,
      key: new Uint8Array(32),
      check: false
    },
    writer
  );
  expect(report.issues).toEqual([]);
  expect(report.outcome).toBe('written');
  expect(Object.keys(written.public).sort()).toEqual([...filled].sort());
  expect(written.public.disbursements).toContain(
    'D1-000001,,F2026-01,990101100201,3组,household,张**,,,grain,,3.5,亩,100,350.00,350.00,2026-09-03,2026年,,card,'
  );
});

test('a template has drop-downs, text columns for codes, a comment on every header, and the same bytes each time', async () => {
  const bytes = await writeWorkbook(templateSheets('disbursements', templateWords));
  expect(await writeWorkbook(templateSheets('disbursements', templateWords))).toEqual(bytes);
  const {sheets} = await readXlsx(bytes, {readStyles: true});
  expect(sheets.map(({name}) => name)).toEqual(['发放明细', '填写样例', '填写说明']);
  const [main] = sheets;
  expect(main!.dataValidations!.length).toBe(2);
  const columns = templateColumns('disbursements');
  expect(columns.every((_, column) => main!.cells!.get(`0,${column}`)?.comment?.text !== undefined)).toBe(
    true
  );
});
