import {isIdentity15, isIdentity18} from '../guard/identity-number.ts';
import {isCreditCode} from '../guard/credit-code.ts';
import {parseDay} from '../read/parse-day.ts';
import type {GridRow} from '../spreadsheet/sheet.ts';
import {guessKind, headerRole, type ListKind, type Role} from './list-kinds.ts';
import type {ListSheet} from './read-list.ts';

/** How a sheet is understood, until its reader says otherwise. */
export interface ListPlan {
  /** Row of the header as the spreadsheet shows it; 0: there is none, rows begin at once. */
  readonly header: number;
  readonly titles: readonly string[];
  readonly roles: readonly Role[];
  readonly kind: ListKind;
}

/** Titles and notes stand above the header; nobody writes more of them. */
const mostAbove = 20;
const sampled = 60;

/** Finds the header, what each column is, and what kind of list it is. */
export function guessColumns(file: string, sheet: ListSheet): ListPlan {
  const head = headerOf(sheet.rows);
  const rows = head ? sheet.rows.filter(({row}) => row > head.row) : sheet.rows;
  const width = Math.max(head?.cells.length ?? 0, ...rows.slice(0, sampled).map(({cells}) => cells.length));
  const titles = Array.from({length: width}, (_, i) => head?.cells[i]?.replace(/\s+/gu, ' ').trim() ?? '');
  const kind = guessKind(file, sheet.name, titles);
  return {header: head?.row ?? 0, titles, roles: rolesOf(titles, rows.slice(0, sampled), kind), kind};
}

/** The row with most known titles; without any the first one with two words that are no numbers; none if it holds data. */
function headerOf(rows: readonly GridRow[]): GridRow | null {
  let best: GridRow | null = null;
  let most = 0;
  for (const row of rows.slice(0, mostAbove)) {
    const known = row.cells.filter(cell => headerRole(cell) !== null).length;
    if (known > most) [best, most] = [row, known];
  }
  if (best) return best;
  const first = rows.find(({cells}) => cells.filter(cell => cell.trim() !== '').length > 1) ?? rows[0];
  const isData = first?.cells.some(cell => valueRole(cell) !== null);
  return first && !isData ? first : null;
}

function rolesOf(titles: readonly string[], rows: readonly GridRow[], kind: ListKind): Role[] {
  const found: Role[] = titles.map(() => 'keep');
  const ranks = new Map<Role, readonly [column: number, rank: number]>();
  titles.forEach((title, column) => {
    const named = headerRole(title) ?? employerOrFirm(title, kind);
    if (!named) return;
    const [role, rank] = named;
    // A salary list's 单位 is the employer; an ID number beside a firm is nobody's household.
    if ((role === 'date' && kind !== 'deceased') || rank >= (ranks.get(role)?.[1] ?? Infinity)) return;
    ranks.set(role, [column, rank]);
  });
  for (const [role, [column]] of ranks) found[column] = role;
  titles.forEach((_, column) => {
    if (found[column] !== 'keep') return;
    const cells = rows.map(({cells}) => cells[column]?.trim() ?? '').filter(Boolean);
    const role = mostly(cells);
    if (role !== null && !found.includes(role) && (role !== 'date' || kind === 'deceased') && cells.length)
      found[column] = role;
  });
  return found;
}

const employerOrFirm = (title: string, kind: ListKind): readonly [Role, number] | null =>
  kind === 'firms' && /^(?:单位|单位名称|名称|全称)$/u.test(title.trim()) ? ['unit', 99] : null;

/** The role that most of a column's cells look like. */
function mostly(cells: readonly string[]): Role | null {
  const counts = new Map<Role, number>();
  for (const cell of cells) {
    const role = valueRole(cell);
    if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  for (const [role, count] of counts) if (count * 10 >= cells.length * 7) return role;
  return null;
}

/** What a cell can only be. */
function valueRole(cell: string): Role | null {
  const plain = cell.replace(/[\s'’‘`-]/gu, '').toUpperCase();
  if (/^\d{17}[\dX]$/.test(plain) && isIdentity18(plain)) return 'id';
  if (/^\d{15}$/.test(plain) && isIdentity15(plain)) return 'id';
  if (/^[0-9A-Z]{18}$/.test(plain) && isCreditCode(plain)) return 'code';
  if (/^\d{12}$/.test(plain)) return 'village_code';
  if (/^[\u4e00-\u9fff]{1,8}(?:村|社区|居委会|村委会)$/u.test(plain)) return 'village';
  if (/^[\u4e00-\u9fff]{1,6}(?:镇|乡|街道)$/u.test(plain)) return 'township';
  if (/^[\u4e00-\u9fff]{4,}(?:公司|合作社|家庭农场)$/u.test(plain)) return 'unit';
  return parseDay(cell).kind === 'day' && cell.length >= 6 ? 'date' : null;
}
