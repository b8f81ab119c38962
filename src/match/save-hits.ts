import {yuanText} from '../model/money.ts';
import {writeWorkbook} from '../spreadsheet/write-workbook.ts';
import {conceal} from './conceal.ts';
import {csvOfCells} from './csv-of-cells.ts';
import type {Edition} from './edition.ts';
import type {HitLine, Locale} from './hit-line.ts';
import type {ListChoice} from './list-rows.ts';
import {ownColumns} from './own-columns.ts';
import {fill, type ResultWords} from './result-words.ts';

/** What an export says of itself besides its rows. */
export interface SavedAbout {
  readonly edition: Edition;
  readonly choice: ListChoice;
  /** Name of the list's file. */
  readonly list: string;
  /** What was chosen (items, years, townships), in words. */
  readonly chosen: string;
  readonly locale: Locale;
}

type Cell = string | number | null;

/** Rows of the largest .xlsx: a browser of 2 GB writes it. */
export const mostSheetRows = 50_000;

/**
 * One row a hit: the list's row beside the published one, with score and reason, and empty columns to fill in. The list's
 * column of ID numbers is left out, numbers about persons in other cells are covered.
 */
function tableOf(
  lines: readonly HitLine[],
  about: SavedAbout,
  words: ResultWords,
  own: ReturnType<typeof ownColumns>
) {
  const w = words.columns;
  const kept = about.choice.roles.flatMap((role, i) => (role === 'id' ? [] : [i]));
  const header = [
    w.row,
    ...kept.map(i => `${w.list}${about.choice.titles[i] || i + 1}`),
    ...[w.level, w.score, w.reason, w.fits, w.book, w.id, w.township, w.village, w.who, w.kind, w.what],
    ...[w.amount, w.on, w.period, ...w.own, ...own.titles]
  ];
  const amount = header.indexOf(w.amount);
  const rows = lines.map(({row, level, score, reasons, fits, published: p}, at): Cell[] => [
    row.row,
    ...kept.map(i => conceal(row.cells[i] ?? '', about.choice.roles[i] === 'code')),
    ...[
      words.levels[level],
      score,
      reasons.join(';'),
      fits,
      words.books[p.book],
      p.id,
      p.township,
      p.village
    ],
    ...[p.who, p.kind, p.what, p.amount_fen === null ? null : yuanText(p.amount_fen), p.on, p.period],
    ...w.own.map(() => null),
    ...own.cells(at)
  ]);
  return {header, rows, amount, on: amount + 1};
}

/** As a CSV for Excel; amounts with two decimals. */
export function hitsCsv(lines: readonly HitLine[], about: SavedAbout, words: ResultWords): string {
  const own = ownColumns(about.edition.about, about.locale);
  const {header, rows, amount} = tableOf(lines, about, words, own);
  return csvOfCells(
    header,
    rows.map(row => row.map(cell => String(cell ?? ''))),
    header.map((_, column) => column === amount)
  );
}

/** The same as a workbook, with a second sheet on fields, source and what was compared. Same hits, same bytes. */
export async function hitsWorkbook(
  lines: readonly HitLine[],
  about: SavedAbout,
  words: ResultWords
): Promise<Uint8Array> {
  const w = words.about;
  const {edition, locale} = about;
  const {terms} = edition.about;
  // The second sheet has the terms.
  const own = ownColumns({...edition.about, terms: null}, locale);
  const {header, rows, amount, on} = tableOf(lines, about, words, own);
  const facts = [
    [w.title],
    [
      fill(w.source, {
        site: edition.about.site_name[locale],
        publisher: edition.about.publisher[locale],
        on: edition.about.data_on
      })
    ],
    ...(terms ? [[fill(w.terms, {terms: terms[locale]})]] : []),
    [fill(w.list, {list: about.list})],
    [fill(w.choice, {chosen: about.chosen})],
    [fill(w.hits, {n: lines.length})],
    [w.note],
    [words.causes[about.choice.kind]],
    [],
    [w.column, w.meaning],
    ...header.map(title => [title, w.meanings[title] ?? ''])
  ];
  const head = header.map((_, column) => ({row: 1, column, look: 'head' as const}));
  return writeWorkbook([
    {
      name: words.sheet,
      rows: [header, ...rows],
      cells: head,
      // Only where it is needed: a format is a cell of its own in memory.
      formats: header.map((_, column) => (column === amount ? 'yuan' : column === on ? 'day' : null)),
      filter: true,
      frozen: 1,
      widths: header.map((title, i) =>
        width(
          title,
          rows.slice(0, 200).map(row => row[i] ?? null)
        )
      )
    },
    {name: w.sheet, rows: facts, widths: [36, 80], cells: [{row: 1, column: 0, look: 'title'}]}
  ]);
}

/** Wide enough for most of its cells; a Han character takes two. */
function width(title: string, cells: readonly Cell[]): number {
  const size = (text: string) => Array.from(text).reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0);
  const sizes = cells.map(cell => size(String(cell ?? ''))).sort((a, b) => a - b);
  return Math.min(60, Math.max(size(title) + 2, (sizes[Math.floor(sizes.length * 0.9)] ?? 0) + 2));
}
