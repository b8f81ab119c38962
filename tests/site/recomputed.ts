import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

/** Pages whose every sum of money and every count the published SQL makes again (English twins print the same packs). */
const kinds = ['county', 'township', 'village', 'fund', 'item'];

/** One line of what recompute.sql gives. */
export interface Figure {
  readonly page: string;
  readonly figure: string;
  readonly key: string;
  readonly fen: bigint | null;
  readonly count: bigint | null;
}

/** Runs the published SQL over the published SQLite file. */
export function recompute(folder: string, sqlite: string): Figure[] {
  const database = new DatabaseSync(join(folder, sqlite), {readOnly: true});
  const sql = readFileSync(join(folder, 'recompute.sql'), 'utf8');
  const last = sql.lastIndexOf('SELECT page, figure');
  database.exec(`PRAGMA temp_store = MEMORY; ${sql.slice(0, last)}`);
  const statement = database.prepare(sql.slice(last));
  statement.setReadBigInts(true);
  return statement.all() as unknown as Figure[];
}

/** Amounts and counts as published rows have them, by the page of the row's subject: no sums, so nothing to make again. */
export function rowValues(folder: string, sqlite: string): Map<string, Set<string>> {
  const database = new DatabaseSync(join(folder, sqlite), {readOnly: true});
  const found = new Map<string, Set<string>>();
  for (const [page, columns, from] of cells) {
    const statement = database.prepare(`SELECT ${page} AS page, ${columns} FROM ${from}`);
    statement.setReadBigInts(true);
    for (const {page, ...values} of statement.iterate() as Iterable<Record<string, unknown>>) {
      const own = found.get(String(page)) ?? new Set();
      found.set(String(page), own);
      for (const [name, value] of Object.entries(values))
        if (typeof value === 'bigint') own.add(name.endsWith('_fen') ? `${value}` : `#${value}`);
    }
  }
  return found;
}

const cells = [
  ["'project/' || project_id", 'planned_fen, contracted_fen, settled_fen, returned_fen', 'projects'],
  ["'fund/' || fund_id", 'amount_fen', 'funds'],
  ["'fund/' || fund_id", 'amount_fen', 'fund_sources'],
  ["'fund/' || fund_id", 'amount_fen', 'allocations'],
  ["'fund/' || fund_id", 'recipients, payments, amount_fen', 'aggregates'],
  ["'item/' || item", 'recipients, payments, amount_fen', 'aggregates'],
  [
    "CASE length(area_code) WHEN 9 THEN 'township/' ELSE 'county/' END || area_code",
    'recipients, payments, amount_fen',
    'aggregates'
  ],
  [
    "'township/' || area_code",
    'relieved, unstable, marginal, sudden, entered, cleared, helped, help_fen',
    'monitoring'
  ],
  ["'item/' || item", 'cap_fen, CAST(round(rate * 100) AS INTEGER) AS rate_fen', 'standards'],
  [
    "'project/' || project_id",
    'CAST(quantity AS INTEGER) AS quantity, CAST(built_quantity AS INTEGER) AS built',
    'project_outputs'
  ],
  ["'item/' || item", 'applied, approved, refused', 'rounds'],
  ["'village/' || village_code", 'applied, approved, refused', 'rounds'],
  ["'village/' || village_code", 'households, population', 'villages'],
  ["'village/' || village_code", 'amount_fen', 'accounts'],
  ["'fund/' || subject_id", 'amount_fen, rows', 'published_totals'],
  ["'item/' || item", 'amount_fen, rows', 'published_totals']
] as const;

/** A line of a page as a reader sees it: a table row, a paragraph, a heading; with the subjects it links to. */
interface Line {
  readonly text: string;
  readonly cells: readonly string[];
  /** Titles of the table's columns; empty outside of tables. */
  readonly head: readonly string[];
  readonly links: readonly string[];
}

/** The lines of a built page's main part, drawings apart: their figures stand in the tables beneath them. */
export function pageLines(html: string, path: string): Line[] {
  const main = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ');
  const lines: Line[] = [];
  const linksOf = (part: string): string[] =>
    [...part.matchAll(/href="?([^"\s>]+)/g)].map(
      ([, href]) =>
        posix.join(posix.dirname(path), href!.split('#')[0]!).replace(/\/?index\.html$/, '') || 'home'
    );
  const add = (part: string, cells: readonly string[] = [], head: readonly string[] = []) => {
    const text = plain(part);
    if (/\d/.test(text)) lines.push({text, cells, head, links: linksOf(part)});
  };
  const cellsOf = (row: string) =>
    [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)(?=<t[dh][ >]|<\/t[dh]>|<\/tr>|$)/g)].map(([, cell]) =>
      plain(cell!)
    );
  let at = 0;
  for (const table of main.matchAll(/<table[\s\S]*?<\/table>/g)) {
    for (const part of main.slice(at, table.index).split(block)) add(part);
    at = table.index + table[0].length;
    const rows = [
      ...table[0].matchAll(/<tr[^>]*>([\s\S]*?)(?=<tr[ >]|<\/tr>|<\/t(?:head|body|foot|able)>)/g)
    ].map(([, row]) => row!);
    const head = cellsOf(rows[0] ?? '');
    add(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table[0])?.[1] ?? '');
    for (const row of rows.slice(1)) add(row, cellsOf(row), head);
  }
  for (const part of main.slice(at).split(block)) add(part);
  return lines;
}

const block =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|div|section|details|summary|figure|figcaption|caption)\b[^>]*>/;
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();

/** Amounts in yuan as fen (not the rounded ones in 万元), and counts with the word of what is counted. */
export function printed(line: Line): {fen: bigint[]; counts: bigint[]} {
  const fen: bigint[] = [];
  const counts: bigint[] = [];
  const sentences = line.cells.length
    ? line.cells.map((cell, at) => [cell, line.head[at] ?? ''] as const)
    : [[line.text, ''] as const];
  for (const [cell, head] of sentences) {
    for (const [, number] of cell.matchAll(/(?<![\d.,])([\d,]+(?:\.\d{1,2})?)元/g)) fen.push(fenOf(number!));
    // “不到3户” is a rule's bound, not a count.
    for (const [, number] of cell.matchAll(
      /(?<!不到|\d)([\d,]+)(?:笔|户|人|个项目|个村|个乡镇|份文件|种补贴|项共差)/g
    ))
      counts.push(BigInt(number!.replaceAll(',', '')));
    if (/^[\d,]+(\.\d{1,2})?$/.test(cell)) {
      if (/\(元\)/.test(head)) fen.push(fenOf(cell));
      else if (/^(?:笔数|项目数|村数|户数|人数|申请|批准|没通过)/.test(head))
        counts.push(BigInt(cell.replaceAll(',', '')));
    }
  }
  return {fen, counts};
}

const fenOf = (text: string): bigint => {
  const [whole = '', cents = ''] = text.replaceAll(',', '').split('.');
  return BigInt(whole + cents.padEnd(2, '0'));
};

/** Figures printed on the pages of a built site, and those that neither the published SQL nor a published row explains. */
export function unexplained(
  site: string,
  change: (html: string, path: string) => string = html => html
): {pages: number; figures: number; missing: string[]} {
  const folder = join(site, 'data/package');
  const sqlite = readdirSync(folder).find(name => name.endsWith('.sqlite'))!;
  const byPage = Map.groupBy(recompute(folder, sqlite), ({page}) => page);
  const rows = rowValues(folder, sqlite);
  const paths = [
    'index.html',
    ...kinds.flatMap(kind =>
      existsSync(join(site, kind)) ? readdirSync(join(site, kind)).map(id => `${kind}/${id}/index.html`) : []
    )
  ].filter(path => existsSync(join(site, path)));
  const sets = new Map<string, Set<string>>();
  let figures = 0;
  const missing: string[] = [];
  for (const path of paths) {
    const own = path === 'index.html' ? 'home' : path.replace(/\/index\.html$/, '');
    const lines = pageLines(change(readFileSync(join(site, path), 'utf8'), path), path);
    const places = [...new Set(lines.flatMap(({links}) => links))].filter(link =>
      /^(county|township|village)\//.test(link)
    );
    for (const line of lines) {
      const found = printed(line);
      if (!found.fen.length && !found.counts.length) continue;
      const known = knownFigures(line, own, places);
      for (const fen of found.fen) look(fen, `${fen}`);
      for (const count of found.counts) look(count, `#${count}`);
      function look(value: bigint, name: string): void {
        figures++;
        if (value !== 0n && !known(name)) missing.push(`${path}: ${name} in “${line.text.slice(0, 120)}”`);
      }
    }
  }
  return {pages: paths.length, figures, missing};

  /**
   * What a line may print: figures of its own page (of that year and no other, where the row is a year's) and of the subjects
   * it links to; a sentence about the largest part names the paid total of one of the places below.
   */
  function knownFigures(line: Line, own: string, places: readonly string[]): (name: string) => boolean {
    const year = /^(\d{4})年$/.exec(line.cells[0] ?? '')?.[1] ?? '';
    const sets = [namesOf(own, year), ...line.links.map(link => namesOf(link, ''))];
    const sentence = !line.links.length && !line.cells.length;
    return name =>
      sets.some(set => set.has(name)) ||
      (sentence &&
        places.some(place =>
          byPage.get(place)?.some(({figure, fen}) => figure === 'paid' && `${fen}` === name)
        ));
  }

  function namesOf(page: string, year: string): ReadonlySet<string> {
    const name = `${page} ${year}`;
    let known = sets.get(name);
    if (!known) {
      sets.set(name, (known = new Set(rows.get(page))));
      const size = (value: bigint) => (value < 0n ? -value : value);
      for (const {key, fen, count} of byPage.get(page) ?? []) {
        if (!key.startsWith(year)) continue;
        if (fen !== null) known.add(`${size(fen)}`);
        if (count !== null) known.add(`#${size(count)}`);
      }
    }
    return known;
  }
}
