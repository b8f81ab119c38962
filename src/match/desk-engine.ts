import {indexEdition, type EditionIndex} from './edition-index.ts';
import {openEdition, type EditionAbout, type PackedEdition} from './edition.ts';
import {browse, browsedCsv, type Browsed, type BrowseQuery} from './browse-table.ts';
import {conceal, concealed} from './conceal.ts';
import {guessColumns} from './guess-columns.ts';
import {amountText, hitLines, type HitLine, type Locale} from './hit-line.ts';
import type {Hits} from './hits.ts';
import type {ListKind, Role} from './list-kinds.ts';
import {
  isSum,
  listRows,
  missingColumn,
  troubleLog,
  type ListChoice,
  type ListIssue,
  type ListRow
} from './list-rows.ts';
import {matchList, type MatchOptions, type TokenOf} from './match-list.ts';
import {columnOf, textOf, wordsOf} from './open-table.ts';
import {readList, type ListProblem, type ReadList} from './read-list.ts';
import type {ResultWords} from './result-words.ts';
import {hitsCsv, hitsWorkbook, mostSheetRows} from './save-hits.ts';
import {levelOf, type Level} from './score.ts';

/** What the tool knows of its data before any list. */
export interface Opened {
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

/** A sheet as it was understood, with its first rows; numbers about persons are covered. */
export interface SheetPreview {
  readonly sheet: number;
  readonly header: number;
  readonly titles: readonly string[];
  readonly roles: readonly Role[];
  readonly kind: ListKind;
  readonly rows: number;
  readonly sample: readonly {readonly row: number; readonly cells: readonly string[]}[];
}
export type ListPreview =
  | {readonly sheets: readonly string[]; readonly preview: SheetPreview}
  | {readonly problem: ListProblem};

export interface MatchRequest {
  readonly choice: ListChoice;
  readonly options: MatchOptions;
  /** The choices in words, for the export. */
  readonly chosen: string;
}
export interface MatchSummary {
  readonly rows: number;
  readonly hits: number;
  readonly listedWithHits: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly issues: readonly ListIssue[];
  /** The row of the list at which it stopped: too many hits. */
  readonly stoppedAt: number | null;
}
export type MatchAnswer =
  | MatchSummary
  | {readonly missing: 'who' | 'who-or-id' | 'date'}
  | {readonly cancelled: true};

export interface ShownHit {
  readonly row: number;
  /** The name or unit as listed, its place, and the other cells with their titles. */
  readonly who: string;
  readonly place: string;
  readonly more: readonly (readonly [title: string, cell: string])[];
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly published: readonly string[];
  readonly amount: string;
  readonly link: string | null;
}
export interface HitQuery {
  readonly levels: readonly Level[];
  readonly from: number;
  readonly count: number;
}
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type Saved = SavedFile | {readonly tooMany: number};

const sampleRows = 8;
/** Milliseconds between two pauses: long enough to get on, short enough that a cancel does not wait. */
const breath = 40;

/**
 * The tool behind the page, in a worker or on the page itself: opens an edition, reads a list, compares, shows, saves. A
 * list stays in this object's memory. It asks the network for nothing and writes nowhere.
 */
export function deskEngine(tokenOf?: TokenOf, breathEvery = breath) {
  let index: EditionIndex | null = null;
  let words: ResultWords | null = null;
  let locale: Locale = 'zh';
  let list: {readonly file: string; readonly read: Extract<ReadList, {sheets: unknown}>} | null = null;
  let done: {request: MatchRequest; rows: readonly ListRow[]; hits: Hits} | null = null;
  let line: ((i: number) => HitLine) | null = null;
  let cancelled = false;

  const chosenHits = (levels: readonly Level[]): number[] => {
    const wanted = new Set(levels);
    const found: number[] = [];
    for (let i = 0; i < (done?.hits.count ?? 0); i++)
      if (wanted.has(levelOf(done!.hits.hit(i).score))) found.push(i);
    return found;
  };
  let chosen: {key: string; hits: number[]} | null = null;

  const engine = {
    async open(packed: PackedEdition, resultWords: ResultWords, language: Locale): Promise<Opened> {
      const edition = openEdition(packed);
      index = indexEdition(edition);
      [words, locale] = [resultWords, language];
      return openedOf(index);
    },

    async read(file: string, bytes: Uint8Array): Promise<ListPreview> {
      const read = await readList(file, bytes);
      if ('problem' in read) return read;
      list = {file, read};
      done = chosen = null;
      // The fullest sheet first: lists come with sheets of notes.
      const fullest = read.sheets.reduce(
        (best, {rows}, i) => (rows.length > read.sheets[best]!.rows.length ? i : best),
        0
      );
      return {sheets: read.sheets.map(({name}) => name ?? ''), preview: engine.preview(fullest)};
    },

    /** How a sheet looks, as guessed or with another header row. */
    preview(sheet: number): SheetPreview {
      const {rows, name} = list!.read.sheets[sheet]!;
      const plan = guessColumns(list!.file, {rows, name});
      const below = rows.filter(grid => grid.row > plan.header && !isSum(grid));
      return {
        sheet,
        ...plan,
        rows: below.length,
        sample: below.slice(0, sampleRows).map(({row, cells}) => ({
          row,
          cells: plan.titles.map((_, i) => shownCell(cells[i] ?? '', plan.roles[i]!))
        }))
      };
    },

    async match(
      sheet: number,
      request: MatchRequest,
      progress: (done: number, of: number) => void
    ): Promise<MatchAnswer> {
      const missing = missingColumn(request.choice, tokenOf !== undefined);
      if (missing === 'who' || missing === 'who-or-id') return {missing};
      cancelled = false;
      done = chosen = null;
      const log = troubleLog();
      const rows = listRows(list!.read.sheets[sheet]!, request.choice, log);
      const steps = matchList(index!, rows, request.options, log, tokenOf);
      let last = performance.now();
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (performance.now() - last < breathEvery) continue;
        progress(step.value, rows.length);
        await new Promise(resolve => setTimeout(resolve));
        if (cancelled) return {cancelled: true};
        last = performance.now();
      }
      const hits = step.value;
      done = {request, rows, hits};
      const show = hitLines(index!.edition, words!, locale);
      line = i => {
        const hit = hits.hit(i);
        return show(hit, rows[hit.listed]!);
      };
      return {
        rows: rows.length,
        hits: hits.count,
        listedWithHits: hits.listedWithHits,
        byLevel: hits.byLevel,
        issues: log.issues(),
        stoppedAt: hits.stoppedAt === null ? null : rows[hits.stoppedAt]!.row
      };
    },

    cancel(): void {
      cancelled = true;
    },

    hits({levels, from, count}: HitQuery): {readonly total: number; readonly lines: readonly ShownHit[]} {
      const key = levels.join();
      if (chosen?.key !== key) chosen = {key, hits: chosenHits(levels)};
      const lines = chosen.hits
        .slice(from, from + count)
        .map(i => shownHit(line!(i), done!.request.choice, index!));
      return {total: chosen.hits.length, lines};
    },

    async save(format: 'csv' | 'xlsx', levels: readonly Level[]): Promise<Saved> {
      const all = chosenHits(levels);
      if (format === 'xlsx' && all.length > mostSheetRows) return {tooMany: mostSheetRows};
      const {choice, chosen} = done!.request;
      const about = {edition: index!.edition, choice, list: list!.file, chosen, locale};
      const lines = all.map(line!);
      const name = `${conceal(list!.file.replace(/\.[^.]*$/u, ''))}-${words!.sheet}.${format}`;
      const bytes =
        format === 'csv'
          ? new TextEncoder().encode(hitsCsv(lines, about, words!))
          : await hitsWorkbook(lines, about, words!);
      return {name, bytes};
    },

    browse: (query: BrowseQuery): Browsed => browse(index!.edition, query, locale),

    /** The rows of a table that hold every word, all of them; points to verify with empty columns to fill in. */
    saveTable({table, words: searched}: Pick<BrowseQuery, 'table' | 'words'>): SavedFile {
      const own = table === 'findings' ? words!.columns.own : [];
      const title = index!.edition.tables.get(table)?.[locale] ?? table;
      const csv = browsedCsv(index!.edition, {table, words: searched}, own, locale);
      return {name: `${title}.csv`, bytes: new TextEncoder().encode(csv)};
    }
  };
  return engine;
}
export type DeskEngine = ReturnType<typeof deskEngine>;

const shownCell = (cell: string, role: Role): string =>
  role === 'id' ? (cell.trim() === '' ? '' : concealed) : conceal(cell, role === 'code');

function openedOf({edition, byToken}: EditionIndex): Opened {
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

/** Roles whose cells have a place of their own in a result. */
const placed: ReadonlySet<Role> = new Set(['id', 'name', 'unit', 'village', 'township']);

function shownHit(
  {row, level, score, reasons, published: p}: HitLine,
  {titles, roles}: ListChoice,
  {edition}: EditionIndex
): ShownHit {
  const more = row.cells.flatMap((cell, i) =>
    placed.has(roles[i] ?? 'keep') || cell.trim() === ''
      ? []
      : [[titles[i] ?? '', conceal(cell.trim(), roles[i] === 'code')] as const]
  );
  return {
    ...{row: row.row, level, score, reasons, more},
    who: conceal([row.name, row.unit].filter(Boolean).join(' ')),
    place: conceal([row.township, row.village].filter(Boolean).join(' ')),
    published: [
      p.who,
      [p.township, p.village].filter(Boolean).join(' '),
      p.what,
      p.on,
      p.id,
      p.kind,
      p.period
    ],
    amount: amountText(p.amount_fen),
    link: edition.about.edition === 'private' ? null : linkOf(p)
  };
}

/** Address of the public page on which the row stands. */
function linkOf({book, id, village_code, on}: HitLine['published']): string | null {
  if (book === 'projects') return `/project/${id}/`;
  if (book === 'teams') return village_code ? `/village/${village_code}/` : null;
  return village_code ? `/village/${village_code}/${on.slice(0, 4)}/#${id}` : `/unplaced/#${id}`;
}
