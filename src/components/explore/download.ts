import {csvText, type CsvColumn} from '../../publish/files/csv-text.ts';
import type {CodedColumn, Column} from './column.ts';
import type {Dataset} from './dataset.ts';
import type {ExploreSite} from './explore-site.ts';
import type {Group} from './group-rows.ts';
import {queryText, type Query} from './query.ts';
import type {ExploreWords} from './words.ts';

type Value = string | number | bigint | null;
type Record_ = Readonly<Record<string, Value>>;

/** What is on the screen as rows of a file: columns with their kinds, values as files write them. */
export interface Sheet {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly Record_[];
}

/** The chosen rows with the chosen columns; a named value stands with its key. */
export function rowSheet(rows: Uint32Array, columns: readonly Column[]): Sheet {
  return {
    columns: columns.flatMap(sheetColumns),
    rows: Array.from(rows, row => Object.assign({}, ...columns.map(column => cells(column, row))) as Record_)
  };
}

/** The groups with their counts and sums. */
export function groupSheet(data: Dataset, by: readonly CodedColumn[], groups: readonly Group[]): Sheet {
  return {
    columns: [
      ...by.flatMap(sheetColumns),
      {name: 'rows', kind: 'integer'},
      ...data.measures.map(({name}) => ({name, kind: 'money'}))
    ],
    rows: groups.map(
      ({codes, rows, sums}) =>
        Object.assign(
          {},
          ...by.map((column, at) => codeCells(column, codes[at] as number)),
          {rows},
          ...data.measures.map(({name}, at) => ({[`${name}_fen`]: sums[at] ?? null}))
        ) as Record_
    )
  };
}

function sheetColumns(column: Column): CsvColumn[] {
  if (column.kind === 'fen') return [{name: column.name, kind: 'money'}];
  const own = {name: column.name, kind: 'text'};
  return column.kind === 'coded' && column.keyName ? [{name: column.keyName, kind: 'text'}, own] : [own];
}

function cells(column: Column, row: number): Record_ {
  if (column.kind === 'coded') return codeCells(column, column.codes[row] as number);
  if (column.kind === 'text') return {[column.name]: column.texts[row] as string};
  const fen = column.fen[row] as number;
  return {[`${column.name}_fen`]: Number.isNaN(fen) ? null : fen};
}

function codeCells({name, keyName, keys, labels}: CodedColumn, code: number): Record_ {
  const key = keys[code] || null;
  if (keyName === undefined) return {[name]: key};
  return {[keyName]: key, [name]: key === null ? null : (labels[code] as string)};
}

/** As Excel reads it; the last column says what was asked, so that a file alone tells what it holds. */
export function sheetCsv({columns, rows}: Sheet, query: Query, {terms}: ExploreSite): string {
  const asked = `table=${query.table}&${queryText(query).replace(/^table=[a-z]+&?/, '')}`.replace(/&$/, '');
  return csvText(
    [...columns, {name: 'query', kind: 'text'}],
    rows.map(row => ({...row, query: asked})),
    terms
  );
}

/** With its origin and the question around it; money in whole fen. */
export function sheetJson({columns, rows}: Sheet, query: Query, site: ExploreSite, w: ExploreWords): string {
  const titles: Readonly<Record<string, string>> = w.columns;
  const {terms, site_name, data_on, fingerprint} = site;
  const around = {
    query: {...query, address: queryText(query)},
    source: {...terms, site_name, data_on, fingerprint},
    columns: columns.map(({name, kind}) => ({
      name: kind === 'money' ? `${name}_fen` : name,
      title: titles[name] ?? name
    }))
  };
  // A BigInt is an exact integer in JSON as in the packs; JSON.stringify does not know it.
  const row = (record: Record_): string =>
    `{${Object.entries(record)
      .map(
        ([name, value]) =>
          `${JSON.stringify(name)}:${typeof value === 'bigint' ? value : JSON.stringify(value)}`
      )
      .join(',')}}`;
  return `${JSON.stringify(around).slice(0, -1)},"rows":[\n${rows.map(row).join(',\n')}\n]}\n`;
}
