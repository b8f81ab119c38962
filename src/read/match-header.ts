import type {Problem} from '../model/issues.ts';
import type {Column, Table} from '../model/table.ts';
import {foldHeader} from './fold-header.ts';
import {foldWord} from './fold-word.ts';
import type {MoneyUnit} from './money-unit.ts';
import {nearest} from './nearest.ts';
import {isPrivateHeader} from './private-header.ts';
import {simplify} from './simplify.ts';

/** How a column was found: by its own name, by its title, or by an alias. The lower the surer. */
type Sureness = 0 | 1 | 2;

export interface MatchedColumn {
  readonly column: Column;
  readonly index: number;
  readonly header: string;
  /** Unit in the header's bracket, for money. */
  readonly unit: MoneyUnit | null;
}

export interface HeaderMatch {
  readonly columns: readonly MatchedColumn[];
  /** Header as found -> column name, or null when passed over; in the file's order. */
  readonly mapping: readonly (readonly [found: string, column: string | null])[];
  /** What is wrong with the header row, with the index of its column. Missing columns are not judged here. */
  readonly problems: readonly {readonly index: number; readonly problem: Problem}[];
}

/** Reads one header row against one table. Aliases count inside their own table only. */
export function matchHeader(table: Table, headers: readonly string[]): HeaderMatch {
  const known = knownWords(table);
  const problems: {index: number; problem: Problem}[] = [];
  const claims = headers.map((header, index) => {
    if (header.trim() === '') return null;
    const folded = foldHeader(header);
    const claim =
      known.exact.get(header.trim()) ??
      known.words.get(folded.name) ??
      known.words.get(simplify(folded.name));
    if (!claim) {
      problems.push({index, problem: unmatched(header, known)});
      return null;
    }
    const {column, sureness} = claim;
    if (column.kind === 'money' && folded.strangeUnit !== null)
      problems.push({index, problem: {kind: 'unknown-unit', name: header.trim()}});
    return {column, sureness, index, header: header.trim(), unit: folded.unit};
  });

  const columns: MatchedColumn[] = [];
  const mapping: [string, string | null][] = headers.map(header => [header.trim(), null]);
  for (const column of table.columns) {
    const all = claims.filter(claim => claim?.column === column);
    const surest = Math.min(...all.map(claim => claim!.sureness));
    // The column's own name or title wins over an alias; two equals are the clerk's to decide.
    const best = surest < 2 ? all.filter(claim => claim!.sureness === surest) : all;
    if (best.length > 1) {
      const found = best.map(claim => claim!.header);
      problems.push({index: best[0]!.index, problem: {kind: 'ambiguous-column', name: column.name, found}});
    }
    for (const claim of all)
      if (!best.includes(claim))
        problems.push({index: claim!.index, problem: {kind: 'unknown-column', found: claim!.header}});
    const winner = best.length === 1 ? best[0] : undefined;
    if (!winner) continue;
    columns.push(winner);
    mapping[winner.index]![1] = column.name;
  }
  problems.sort((a, b) => a.index - b.index);
  return {columns, mapping, problems};
}

interface KnownWords {
  readonly exact: ReadonlyMap<string, {column: Column; sureness: Sureness}>;
  readonly words: ReadonlyMap<string, {column: Column; sureness: Sureness}>;
}

const cache = new WeakMap<Table, KnownWords>();
function knownWords(table: Table): KnownWords {
  const cached = cache.get(table);
  if (cached) return cached;
  const exact = new Map<string, {column: Column; sureness: Sureness}>();
  const words = new Map<string, {column: Column; sureness: Sureness}>();
  for (const column of table.columns) exact.set(column.name, {column, sureness: 0});
  const add = (word: string, column: Column, sureness: Sureness) => {
    for (const name of [foldWord(word), foldHeader(word).name])
      if (!words.has(name)) words.set(name, {column, sureness});
  };
  for (const column of table.columns) add(column.name, column, 0);
  for (const column of table.columns) for (const title of [column.zh, column.en]) add(title, column, 1);
  for (const column of table.columns) for (const alias of column.aliases ?? []) add(alias, column, 2);
  const known = {exact, words};
  cache.set(table, known);
  return known;
}

function unmatched(header: string, known: KnownWords): Problem {
  const found = header.trim();
  if (isPrivateHeader(found)) return {kind: 'private-column', found};
  const near = nearest(foldHeader(found).name, known.words.keys());
  const proposal = near === undefined ? undefined : known.words.get(near)!.column;
  return {
    kind: 'unknown-column',
    found,
    ...(proposal ? {proposal: /\p{Script=Han}/u.test(found) ? proposal.zh : proposal.name} : {})
  };
}
