import type {ImportIssue} from '../model/import-issues.ts';
import {headerText, layOut, type Block} from './lay-out.ts';
import type {TableName} from '../model/tables.ts';
import type {Memory} from './memory.ts';
import {planBlock, type BlockPlan} from './plan-block.ts';
import {mayImport} from './public-tables.ts';
import {isBlank} from './row-shape.ts';
import {noRows, type Fate} from './row-fate.ts';
import type {Sheet} from '../spreadsheet/sheet.ts';

/** A sheet after the first walk: its tables and how they will be read; rows that are no records are counted already. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly plans: readonly BlockPlan[];
  /** Tables of which only a header stands here: a form that was not filled in, or a table with nothing to say. */
  readonly empty: readonly TableName[];
  readonly fates: Record<Fate, number>;
  /** Physical rows, and the pieces they were cut into: more than rows where records lie side by side. */
  readonly rows: number;
  readonly pieces: number;
  /** Header rows that import.json names. */
  readonly isKnown: (cells: readonly string[]) => boolean;
}

/** May the rows of this table be read at all? A question about its header asks about every row. */
export const isReadable = (plan: BlockPlan): boolean =>
  plan.table !== null && !plan.problems.some(({level}) => level === 'must');

/** Where the first cell is blank, a header's text begins with the sign that joins its words. */
const bar = '|'.charCodeAt(0);

/** First cell of the sheets of a template that are not for data: its explanation and its sample. */
export const explanationMark = '〔模板说明,不导入〕';

const isExplanation = (sheet: Sheet): boolean => {
  for (const {cells} of sheet.rows()) return (cells[0] ?? '').startsWith(explanationMark);
  return false;
};

/**
 * First walk over a sheet: finds its tables, proposes what they are, reports what is wrong with headers, and counts every
 * row that is no record. Records of tables that cannot be read are asked about; `leftOut` rows are the clerk's.
 */
export function planSheet(
  sheet: Sheet,
  memory: Memory,
  leftOut: (row: number) => boolean,
  issue: (issue: ImportIssue) => void
): PlannedSheet {
  const fates = noRows();
  const plans = new Map<Block, BlockPlan>();
  const place = {file: sheet.file, ...(sheet.name === null ? {} : {sheet: sheet.name})};
  const headers = new Set(memory.sheets.map(({header}) => header));
  const beginnings = new Set([...headers].map(header => header.charCodeAt(0)));
  // Asked of every row: nearly all begin with a sign that no header begins with.
  const isKnown = (cells: readonly string[]): boolean =>
    beginnings.has((cells[0] ?? '').trimStart().charCodeAt(0) || bar) && headers.has(headerText(cells));
  const headed = new Set<Block>();
  let strays: number[] = [];
  let captions = 0;
  let [rows, pieces, last] = [0, 0, 0];
  const planOf = (block: Block): BlockPlan => {
    const known = plans.get(block);
    if (known) return known;
    const plan = planBlock(block, memory);
    plans.set(block, plan);
    for (const {problem, level, column, header} of plan.problems)
      if (!(level === 'must' && leftOut(block.headerRows[1])))
        issue({
          ...problem,
          level,
          place: {
            ...place,
            row: block.headerRows[1],
            ...(column ? {column} : {}),
            ...(header ? {header} : {})
          }
        });
    if (plan.table && !mayImport(plan.table))
      issue({
        kind: 'not-imported',
        table: plan.table,
        level: 'hint',
        place: {...place, row: block.headerRows[1]}
      });
    return plan;
  };
  if (isExplanation(sheet)) {
    for (const {cells} of sheet.rows()) {
      rows++;
      fates[isBlank(cells) ? 'blank' : 'passed_over']++;
    }
    return {sheet, plans: [], empty: [], fates, rows, pieces: rows, isKnown};
  }
  for (const laid of layOut(sheet, isKnown)) {
    pieces++;
    if (laid.row !== last) rows++;
    last = laid.row;
    switch (laid.kind) {
      case 'header':
        headed.add(laid.block);
        fates.header++;
        break;
      case 'blank':
        fates.blank++;
        break;
      case 'remark':
        fates.caption++;
        break;
      case 'caption':
        captions++;
        break;
      case 'stray':
        if (leftOut(laid.row)) fates.left_out++;
        else strays.push(laid.row);
        break;
      default: {
        const plan = planOf(laid.block);
        if (plan.skipped || (plan.table && !mayImport(plan.table))) fates.passed_over++;
        else if (isReadable(plan)) break;
        else if (laid.kind === 'total') fates.total++;
        else fates[leftOut(laid.row) || leftOut(plan.block.headerRows[1]) ? 'left_out' : 'asked']++;
      }
    }
  }
  // A sheet of titles alone may be a list whose header nobody knows: asked, not passed over in silence.
  if (plans.size === 0 && fates.header === 0 && captions > 2) {
    for (let i = 0; i < captions; i++) strays = [...strays, 0];
    captions = 0;
  }
  fates.caption += captions;
  fates.asked += strays.length;
  if (strays.length) {
    const first = strays.find(row => row > 0);
    issue({
      kind: 'no-header',
      rows: strays.length,
      level: 'must',
      place: {...place, ...(first === undefined ? {} : {row: first})}
    });
  }
  const empty = [...headed]
    .filter(block => !plans.has(block))
    .map(block => planBlock(block, memory))
    .flatMap(plan => (isReadable(plan) && mayImport(plan.table!) ? [plan.table!] : []));
  return {sheet, plans: [...plans.values()], empty, fates, rows, pieces, isKnown};
}
