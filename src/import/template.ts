import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {importTable} from './import-table.ts';
import {explanationMark} from './plan-inbox.ts';
import {templateSamples} from './template-samples.ts';
import type {CellOut, SheetOut} from '../spreadsheet/write-workbook.ts';

/** Words of a template's notes; headers themselves are the contract's Chinese titles. */
export interface TemplateWords {
  readonly sample: string;
  readonly explanation: string;
  required(column: string): string;
  readonly optional: string;
  kind(column: Column): string;
  readonly head: readonly string[];
  readonly how: readonly string[];
  about(column: Column): string;
  readonly idNumber: string;
}

/** Rows of the sheet that are ready for data. */
const ready = 2_000;

/** Columns a clerk fills in: ids of payments and tokens are made, and a village is named rather than coded. */
export function templateColumns(table: TableName): readonly Column[] {
  const columns = importTable(table).columns as readonly Column[];
  const named = (name: string): Column => columns.find(column => column.name === name)!;
  if (table !== 'disbursements') return tables[table].columns;
  const own = (tables.disbursements.columns as readonly Column[]).filter(
    ({name}) => !['disbursement_id', 'household_id'].includes(name)
  );
  const at = own.findIndex(({name}) => name === 'village_group');
  const before = own.slice(0, at).filter(({name}) => name !== 'project_id' && name !== 'fund_id');
  return [
    ...before,
    named('township'),
    named('village'),
    ...own.slice(at, at + 3),
    named('id_number'),
    ...own.slice(at + 3),
    named('fund_id'),
    named('project_id')
  ];
}

/** A header as the template writes it: a star where it must be filled in, the unit where it is money. */
export function templateHeader(table: TableName, {name, zh, kind}: Column): string {
  const contract = (tables[table].columns as readonly Column[]).find(column => column.name === name);
  const must =
    contract && (contract.required || contract.key) && !(table === 'disbursements' && contract.key);
  return `${must ? '*' : ''}${zh}${kind === 'money' ? '(元)' : ''}`;
}

/** A workbook for one table: the sheet to fill in, a filled sample, an explanation of every column. */
export function templateSheets(table: TableName, words: TemplateWords): SheetOut[] {
  const columns = templateColumns(table);
  const headers = columns.map(column => templateHeader(table, column));
  const sample = templateSamples[table] ?? {};
  const text = columns.flatMap(({kind, name}, index) =>
    kind === 'code' || kind === 'id' || /_code$|^id_number$|phone|document_no/u.test(name) ? [index] : []
  );
  const widths = columns.map(({kind}, index) =>
    Math.max(12, headers[index]!.length * 2, kind === 'code' ? 16 : 0, kind === 'text' ? 18 : 0)
  );
  const lists = columns.flatMap(({choices}, column) =>
    choices ? [{column, values: choices.map(({zh}) => zh), from: 2, to: ready}] : []
  );
  const comments = (row: number): CellOut[] =>
    columns.map((column, index) => ({
      row,
      column: index,
      look: 'head',
      comment: note(column, headers[index]!, words)
    }));
  const values = columns.map(({name}) => sample[name] ?? null);
  return [
    {
      name: tables[table].zh,
      rows: [headers],
      cells: comments(1),
      widths,
      textColumns: text,
      lists,
      frozen: 1
    },
    {
      name: words.sample,
      rows: [[explanationMark], headers, values],
      cells: comments(2),
      widths,
      textColumns: text
    },
    {
      name: words.explanation,
      rows: [
        [explanationMark],
        ...words.how.map(line => [line]),
        [],
        [...words.head],
        ...columns.map((column, index) => [
          headers[index]!,
          words.kind(column),
          headers[index]!.startsWith('*') ? words.required(column.zh) : words.optional,
          note(column, headers[index]!, words)
        ])
      ],
      widths: [24, 24, 12, 70],
      cells: words.head.map((_, column) => ({row: words.how.length + 3, column, look: 'head'}))
    }
  ];
}

function note(column: Column, header: string, words: TemplateWords): string {
  const parts = [
    header.startsWith('*') ? words.required(column.zh) : words.optional,
    words.kind(column),
    words.about(column)
  ];
  return column.name === 'id_number' ? words.idNumber : parts.filter(part => part !== '').join(' ');
}
