import type {Day} from '../model/day.ts';
import {parseDay, type ParsedDay} from '../read/parse-day.ts';
import {isTotalWord} from '../read/total-word.ts';
import type {GridRow} from '../spreadsheet/sheet.ts';
import {roles, type ListKind, type Role} from './list-kinds.ts';
import type {ListSheet} from './read-list.ts';

/** How the reader says a sheet is to be understood. */
export interface ListChoice {
  readonly header: number;
  readonly titles: readonly string[];
  readonly roles: readonly Role[];
  readonly kind: ListKind;
}

/** One row of an own list, typed. Empty text where the list has no such column. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly name: string;
  readonly id: string;
  readonly household: string;
  readonly unit: string;
  readonly code: string;
  readonly village: string;
  readonly village_code: string;
  readonly township: string;
  readonly date: Day | null;
  /** The column of deaths has nothing here; an unreadable day is another matter and said at once. */
  readonly undated: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * What is said on the page of rows that could not be used as they are; no row is lost by it but empty ones and sums.
 * no-key: nothing to compare by · bad-id: no ID number, compared by name · bad-date: compared without its date · no-date: the same · torn: quotes do not close.
 */
export type ListTrouble = 'no-key' | 'bad-id' | 'bad-date' | 'no-date' | 'torn' | 'no-place' | 'hidden-name';
export interface ListIssue {
  readonly trouble: ListTrouble;
  readonly count: number;
  /** The first few rows, as the spreadsheet numbers them. */
  readonly rows: readonly number[];
}

const shown = 5;

export function troubleLog() {
  const found = new Map<ListTrouble, {count: number; rows: number[]}>();
  return {
    add(trouble: ListTrouble, row: number) {
      const issue = found.get(trouble) ?? {count: 0, rows: []};
      found.set(trouble, issue);
      if (issue.count++ < shown) issue.rows.push(row);
    },
    issues: (): ListIssue[] => [...found].map(([trouble, issue]) => ({trouble, ...issue}))
  };
}
export type TroubleLog = ReturnType<typeof troubleLog>;

/** The columns without which nothing can be compared; null: all is well. */
export function missingColumn(
  {roles, kind}: ListChoice,
  withTokens: boolean
): 'who' | 'who-or-id' | 'date' | null {
  const has = (role: Role) => roles.includes(role);
  if (!(has('name') || has('unit') || has('code') || has('household') || (withTokens && has('id'))))
    return has('id') ? 'who-or-id' : 'who';
  return kind === 'deceased' && !has('date') ? 'date' : null;
}

/** The rows below the header; blank rows and rows of sums are passed over. */
export function listRows(sheet: ListSheet, choice: ListChoice, log: TroubleLog): ListRow[] {
  const at = Object.fromEntries(roles.map(role => [role, choice.roles.indexOf(role)])) as Record<
    Role,
    number
  >;
  const parse = parsedOnce();
  const rows: ListRow[] = [];
  for (const grid of sheet.rows) {
    if (grid.row <= choice.header || isSum(grid)) continue;
    if (grid.broken) log.add('torn', grid.row);
    const cell = (role: Role) => grid.cells[at[role]]?.trim() ?? '';
    const day = (role: Role): Day | null => {
      if (at[role] < 0) return null;
      const parsed = parse(cell(role));
      if (parsed.kind === 'day') return parsed.day;
      if (parsed.kind !== 'none') log.add('bad-date', grid.row);
      return null;
    };
    const row: ListRow = {
      row: grid.row,
      cells: grid.cells,
      name: cell('name'),
      id: cell('id'),
      household: cell('household'),
      unit: cell('unit'),
      code: cell('code'),
      village: cell('village'),
      village_code: cell('village_code'),
      township: cell('township'),
      date: day('date'),
      undated: at.date < 0 || parse(cell('date')).kind === 'none',
      from: day('from'),
      to: day('to')
    };
    if (!row.name && !row.unit && !row.code && !row.household && !row.id) log.add('no-key', grid.row);
    rows.push(row);
  }
  return rows;
}

/** Lists have many rows and few days. */
function parsedOnce(): (text: string) => ParsedDay {
  const known = new Map<string, ParsedDay>();
  return text => {
    let parsed = known.get(text);
    if (!parsed) known.set(text, (parsed = parseDay(text)));
    return parsed;
  };
}

/** A row of sums under the list, not one of its own. */
export const isSum = ({cells}: GridRow): boolean => {
  const first = cells.find(cell => cell.trim() !== '') ?? '';
  return isTotalWord(first, true) || (isTotalWord(first) && cells.filter(cell => cell.trim()).length <= 4);
};
