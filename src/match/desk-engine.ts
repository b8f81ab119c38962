import {indexEdition, type EditionIndex} from './edition-index.ts';
import {openEdition, type PackedEdition} from './edition.ts';
import {browse, browsedCsv, type Browsed, type BrowseQuery} from './browse-table.ts';
import {conceal} from './conceal.ts';
import {hitLines, type HitLine, type Locale} from './hit-line.ts';
import type {Hits} from './hits.ts';
import {
  listRows,
  missingColumn,
  troubleLog,
  type ListChoice,
  type ListIssue,
  type ListRow
} from './list-rows.ts';
import {matchList, type MatchOptions, type TokenOf} from './match-list.ts';
import {openedDesk, type OpenedDesk} from './opened-desk.ts';
import {readList} from './read-list.ts';
import type {ResultWords} from './result-words.ts';
import {hitsCsv, hitsWorkbook, mostSheetRows} from './save-hits.ts';
import {levelOf, type Level} from './score.ts';
import {sheetPreview, type ListPreview, type SheetPreview, type SheetsOfList} from './sheet-preview.ts';
import {shownHit, type ShownHit} from './shown-hit.ts';

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
  let list: {readonly file: string; readonly read: SheetsOfList} | null = null;
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
    async open(packed: PackedEdition, resultWords: ResultWords, language: Locale): Promise<OpenedDesk> {
      const edition = openEdition(packed);
      index = indexEdition(edition);
      [words, locale] = [resultWords, language];
      return openedDesk(index);
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

    preview(sheet: number): SheetPreview {
      return sheetPreview(list!.file, list!.read, sheet);
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
