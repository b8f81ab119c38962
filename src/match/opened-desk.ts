import type {EditionIndex} from './edition-index.ts';
import type {EditionAbout} from './edition.ts';
import {columnOf, textOf, wordsOf} from './open-table.ts';

/** What the tool knows of its data before any list. */
export interface OpenedDesk {
  readonly about: EditionAbout;
  readonly items: readonly {readonly id: string; readonly name: string; readonly scope: string}[];
  readonly years: readonly number[];
  readonly townships: readonly {readonly code: string; readonly name: string}[];
  readonly counts: {readonly payments: number; readonly projects: number; readonly officials: number};
  readonly hasTokens: boolean;
  readonly tables: readonly {
    readonly name: string;
    readonly zh: string;
    readonly en: string;
    readonly rows: number;
  }[];
}

/** Items paid for, years paid in, townships and counts of an edition, for the tool's choices. */
export function openedDesk({edition, byToken}: EditionIndex): OpenedDesk {
  const table = (name: string) => edition.tables.get(name);
  const rowsOf = (name: string) => Array.from({length: table(name)?.rows ?? 0}, (_, row) => row);
  const text = (name: string, column: string, row: number) => textOf(columnOf(table(name), column), row);
  const years = new Set(
    (wordsOf(table('disbursements'), 'paid_on')?.words ?? []).map(day => Number(day.slice(0, 4)))
  );
  const used = new Set(wordsOf(table('disbursements'), 'item')?.words ?? []);
  const townships = new Map(
    rowsOf('villages').map(row => [
      text('villages', 'village_code', row).slice(0, 9),
      text('villages', 'township', row) || text('villages', 'village_code', row).slice(0, 9)
    ])
  );
  return {
    about: edition.about,
    items: rowsOf('items')
      .map(row => ({
        id: text('items', 'item', row),
        name: text('items', 'name', row),
        scope: text('items', 'scope', row)
      }))
      .filter(({id}) => used.has(id)),
    years: [...years].sort((a, b) => b - a),
    townships: [...townships]
      .map(([code, name]) => ({code, name}))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    counts: {
      payments: table('disbursements')?.rows ?? 0,
      projects: wordsOf(table('projects'), 'contractor')?.at.filter(at => at >= 0).length ?? 0,
      officials: table('teams')?.rows ?? 0
    },
    hasTokens: byToken.size > 0,
    tables: [...edition.tables.values()].map(({name, zh, en, rows}) => ({name, zh, en, rows}))
  };
}
