import type {Settings} from '../../model/settings.ts';
import {yuanText} from '../../model/money.ts';
import {writeWorkbook, type ColumnFormat, type SheetOut} from '../../spreadsheet/write-workbook.ts';
import {csvText, fieldOf} from './csv-text.ts';

/** A column of a workbook. `money`: the row's field is `<name>_fen`. */
export interface TableColumn {
  /** Heading of the CSV; keys are called the same in all files. */
  readonly name: string;
  /** Heading of the workbook. */
  readonly zh: string;
  readonly kind: 'text' | 'long' | 'money' | 'integer' | 'decimal' | 'day';
  readonly about?: string;
  /** Which published file it comes from. */
  readonly source?: string;
}

/** What stands in a workbook. */
export interface WorkbookContent {
  readonly title: string;
  /** Address of the page that shows the same, inside the site. */
  readonly page: string;
  /** Whose list it is, where the title does not say it: a village, a fund. */
  readonly of?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A table that is handed out whole, as .xlsx and CSV. */
export interface WorkbookTable extends WorkbookContent {
  /** Inside the site, without ending: `tables/villages`. */
  readonly path: string;
  /** Headings of the CSV: Chinese for a list that people fill in, else the names. */
  readonly headings?: 'zh';
}

/** What the second sheet says of every file. */
export interface TableFacts {
  readonly settings: Pick<
    Settings,
    | 'data_status'
    | 'data_on'
    | 'published_on'
    | 'publisher'
    | 'site_url'
    | 'licence'
    | 'licence_url'
    | 'attribution'
    | 'terms'
  >;
  /** Hash over all packs: the version of the data. */
  readonly fingerprint: string;
}

const formats: Record<TableColumn['kind'], ColumnFormat> = {
  text: 'text',
  long: 'wrapped',
  money: 'yuan',
  integer: 'integer',
  decimal: 'number',
  day: 'day'
};
const units: Partial<Record<TableColumn['kind'], string>> = {money: '元', day: '年-月-日'};
const widths: Record<TableColumn['kind'], number> = {
  text: 18,
  long: 48,
  money: 16,
  integer: 10,
  decimal: 10,
  day: 12
};

/** The table as CSV: yuan with two decimals, ISO days, a BOM for Excel. */
export function tableCsv({columns, rows, headings}: WorkbookTable, {settings}: TableFacts): string {
  if (headings === undefined) return csvText(columns, rows, settings);
  return csvText(
    columns.map(column => ({name: column.zh, kind: column.kind, field: fieldOf(column)})),
    rows,
    settings
  );
}

/**
 * The table as .xlsx: one header row, filter on, header in sight, keys as text, real dates and numbers; the second sheet
 * says what each column is, its unit and source, of which day and which version the data is. No clock: same data, same bytes.
 */
export const tableWorkbook = (table: WorkbookContent, facts: TableFacts): Promise<Uint8Array> =>
  writeWorkbook([dataSheet(table, facts), aboutSheet(table, facts)]);

function dataSheet({title, columns, rows}: WorkbookContent, {settings}: TableFacts): SheetOut {
  const status = settings.data_status === 'real' ? [] : [settings.data_status];
  const cell = (column: TableColumn, row: Readonly<Record<string, unknown>>) => {
    const value = row[fieldOf(column)] as string | number | null | undefined;
    if (value === null || value === undefined) return null;
    return column.kind === 'money' ? yuanText(value as number) : value;
  };
  return {
    name: title,
    rows: [
      [...columns.map(({zh}) => zh), ...status.map(() => '数据状态')],
      ...rows.map(row => [...columns.map(column => cell(column, row)), ...status])
    ],
    cells: [...columns, ...status].map((_, column) => ({row: 1, column, look: 'head' as const})),
    widths: [...columns.map(({kind}) => widths[kind]), ...status.map(() => 16)],
    formats: [...columns.map(({kind}) => formats[kind]), ...status.map(() => 'text' as const)],
    filter: true,
    frozen: 1
  };
}

function aboutSheet({columns, page, of}: WorkbookContent, {settings, fingerprint}: TableFacts): SheetOut {
  const address = settings.site_url ? settings.site_url.replace(/\/$/, '') + page : page;
  const fact = (name: string, value: string) => [name, value, '', '', ''];
  const rows = [
    ['栏目', '说明', '单位', 'CSV 里的名称', '来源'],
    ...columns.map(({name, zh, kind, about, source}) => [
      zh,
      about ?? '',
      units[kind] ?? '',
      name,
      source ?? ''
    ]),
    ...(of === undefined ? [] : [fact('名称', of)]),
    fact('发布单位', settings.publisher.zh),
    fact('数据截至', settings.data_on),
    fact('发布日期', settings.published_on),
    fact('网页地址', address),
    fact('数据指纹', fingerprint),
    fact('使用许可', settings.licence.zh + (settings.licence_url && ` ${settings.licence_url}`)),
    fact('注明出处', settings.attribution.zh),
    fact('使用条件', settings.terms.zh),
    ...(settings.data_status === 'real' ? [] : [fact('数据状态', settings.data_status)])
  ];
  return {
    name: '说明',
    rows,
    cells: [0, 1, 2, 3, 4].map(column => ({row: 1, column, look: 'head' as const})),
    widths: [18, 60, 10, 20, 28],
    formats: ['text', 'wrapped', 'text', 'text', 'text'],
    frozen: 1
  };
}
