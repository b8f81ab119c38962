import {writeXlsx} from 'hucre/xlsx';
import type {Cell, CellValue} from 'hucre/xlsx';
import {demonstrationFiles} from '../../src/demo/demonstration.ts';
import {csvRows} from '../../src/read/csv-rows.ts';

/** A small demonstration county: its clean CSVs by name, and the full names that only the county has. */
export function cleanCounty(): {files: Record<string, string>; names: Map<string, string>} {
  const files: Record<string, string> = {};
  const pieces = demonstrationFiles({seed: 7, size: {villages: 12, payments: 900, projects: 24}});
  // Tables and settings; pictures beside them stand in folders of their own.
  for (const {file, text} of pieces) if (!file.includes('/')) files[file] = (files[file] ?? '') + text;
  const names = new Map(
    rowsOf(files['disbursements-full-names.csv']!).map(([id = '', name = '']) => [id, name])
  );
  delete files['disbursements-full-names.csv'];
  delete files['demonstration.json'];
  return {files, names};
}

export const rowsOf = (text: string): string[][] =>
  [...csvRows([text])].flatMap(({rows}) => [...rows]).slice(1);

/** One thing that was done to the list, and what it must lead to. */
export interface Planted {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly kind: string;
  /** Blocks its row: id and fen are missing from the public totals. */
  readonly blocked?: {readonly id: string; readonly yuan: string};
}

type Line = Record<string, string>;

/**
 * The same payments as a clerk would send them: one sheet per item with title, unit, names instead of codes, totals, dates
 * as serial numbers, amounts as 0.035万元 or in full width; a ruined code column; ID numbers in notes; a formula without its
 * result; an unknown village; words for an amount; the same file twice. Every plant is written down.
 */
export async function dirtyTwin(clean: Record<string, string>, names: ReadonlyMap<string, string>) {
  const header = clean['disbursements.csv']!.split('\n', 1)[0]!.split(',');
  const lines = rowsOf(clean['disbursements.csv']!).map(
    cells => Object.fromEntries(cells.map((cell, i) => [header[i], cell])) as Line
  );
  const villages = new Map(
    rowsOf(clean['villages.csv']!).map(cells => [cells[0]!, {name: cells[1]!, township: cells[3]!}])
  );
  const items = new Map(rowsOf(clean['items.csv']!).map(cells => [cells[0]!, cells[1]!]));
  const planted: Planted[] = [];
  const persons = lines.filter(
    line => line['payee_kind'] === 'household' && line['item'] !== '' && line['village_code'] !== ''
  );
  const rest = lines.filter(line => !persons.includes(line));
  const sheets: {name: string; rows: CellValue[][]; cells: Map<string, Partial<Cell>>}[] = [];
  const file = '补贴 2026年.xlsx';
  const groups = Map.groupBy(persons, line => line['item']!);
  for (const [item, group] of groups) {
    const name = items.get(item)!.slice(0, 20);
    const ruined = sheets.length === 0;
    const rows: CellValue[][] = [
      [`晴川县${items.get(item)}发放明细表`],
      ['单位:元'],
      [
        '发放编号',
        '乡镇',
        '所在村',
        ...(ruined ? ['村代码'] : []),
        '组别',
        '户主姓名',
        '身份证号码',
        '补贴名称',
        '资金编号',
        '面积',
        '补贴标准',
        '应发金额',
        '实发金额',
        '发放时间',
        '期数',
        '发放方式',
        '备注',
        '批次编号',
        '项目编号',
        '数量单位'
      ]
    ];
    const cells = new Map<string, Partial<Cell>>();
    let total = 0n;
    for (const [index, line] of group.entries()) {
      const at = rows.length + 1;
      const village = villages.get(line['village_code']!)!;
      const plant = (kind: string, blocks = true): void => {
        const blocked = {id: line['disbursement_id']!, yuan: line['amount']!};
        planted.push({file, sheet: name, row: at, kind, ...(blocks ? {blocked} : {})});
      };
      let [amount, note, place]: [CellValue, string, string] = [Number(line['amount']), '', village.name];
      // The plants stand in the first, longest list; all other lines are only written as clerks write.
      if (ruined && index === 3) [note] = [`身份证${testId(index)}`, plant('personal-data')];
      if (ruined && index === 5) [amount] = ['三百元', plant('not-an-amount')];
      if (ruined && index === 7) [place] = ['没有的村', plant('which-village')];
      if (ruined && index === 9) {
        amount = null;
        plant('formula-without-value');
        cells.set(`${at - 1},12`, {value: null, type: 'formula', formula: 'K10*L10'});
      }
      if (index % 4 === 1 && typeof amount === 'number') amount = fullWidth(line['amount']!);
      else if (index % 4 === 2 && typeof amount === 'number')
        amount = `${(Number(line['amount']) / 10_000).toFixed(6)}万元`;
      if (ruined && index !== 5 && index !== 7) plant('damaged-code', false);
      total += fenOf(line['amount']!);
      rows.push([
        line['disbursement_id']!,
        village.township,
        place,
        ...(ruined ? ['9.90101E+11'] : []),
        line['village_group']!,
        names.get(line['disbursement_id']!) ?? line['payee']!,
        testId(index),
        items.get(item)!,
        line['fund_id']!,
        number(line['quantity']!),
        number(line['rate']!),
        number(line['due']!),
        amount,
        serial(line['paid_on']!),
        line['period']!,
        line['channel'] === 'card' ? '一卡通' : line['channel']!,
        note,
        line['round_id']!,
        line['project_id']!,
        line['quantity_unit']!
      ]);
      if (index % 40 === 39) rows.push([null, null]);
    }
    // The list's own total, typed by hand: the lines that cannot be read are in it.
    if (!ruined) rows.push(['合计', ...Array<null>(10).fill(null), Number(total) / 100]);
    sheets.push({name, rows, cells});
  }
  const workbook = await writeXlsx({sheets, properties: {created: new Date(0), modified: new Date(0)}});
  const files: Record<string, Uint8Array | string> = {};
  for (const [name, text] of Object.entries(clean))
    if (name !== 'disbursements.csv' && name !== 'settings.json') files[name] = text;
  const others = [
    clean['disbursements.csv']!.split('\n', 1)[0]!,
    ...rest.map(line => header.map(column => quoted(line[column]!)).join(','))
  ].join('\n');
  files['项目付款.csv'] = `2026年项目付款\n${others}\n`;
  files[file] = workbook;
  files['补贴 2026年(1).xlsx'] = workbook;
  planted.push({file, sheet: null, row: 0, kind: 'same-file'});
  return {files, planted};
}

/** An ID number of a county that does not exist, put together when the test runs. */
const testId = (index: number): string => `430${'099'}19630812${String(index % 1000).padStart(3, '0')}1`;
const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/gu, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const number = (text: string): CellValue => (text === '' ? null : Number(text));
const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));
const quoted = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** A full day as Excel keeps it; coarser ones as they stand. */
const serial = (day: string): CellValue =>
  day.length === 10 ? (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000 : day;
