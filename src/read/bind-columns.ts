import type {Problem} from '../model/issues.ts';
import type {Column, Table} from '../model/table.ts';
import {foldHeader} from './fold-header.ts';
import type {ColumnSource, MappedTable} from './mapping.ts';
import {matchHeader} from './match-header.ts';
import {moneyUnit, type MoneyUnit} from './money-unit.ts';
import {isPrivateHeader} from './private-header.ts';
import {fillTemplate, templatePieces} from './template.ts';

/** A column of the table, tied to where its cells stand in one file. */
export interface BoundColumn {
  readonly column: Column;
  /** Index of the source column, for places in issues; null for constants and templates. */
  readonly index: number | null;
  readonly header: string | null;
  text(cells: readonly string[]): string;
  /** Unit of the whole column by its header or the mapping; null: no evidence there. */
  readonly unit: MoneyUnit | null;
  /** The unit named row by row in another column, as it stands. */
  readonly unitText?: (cells: readonly string[]) => string;
}

/** A header row tied to a table. */
export interface Binding {
  readonly columns: readonly BoundColumn[];
  readonly mapping: readonly (readonly [found: string, column: string | null])[];
  readonly problems: readonly {readonly index: number | null; readonly problem: Problem}[];
  /** How many of the wanted headers stand in this row, and whether all that must do. */
  readonly found: number;
  readonly complete: boolean;
}

/** Ties one row of headers to a table, by names and aliases or through a mapping. Pure; nothing is reported yet. */
export function bindColumns(table: Table, headers: readonly string[], mapped?: MappedTable): Binding {
  return mapped ? bindMapped(table, headers, mapped) : bindByHeader(table, headers);
}

function bindByHeader(table: Table, headers: readonly string[]): Binding {
  const match = matchHeader(table, headers);
  const columns = match.columns.map(
    ({column, index, header, unit}): BoundColumn => ({
      column,
      index,
      header,
      unit,
      text: cells => cells[index] ?? ''
    })
  );
  const ambiguous = match.problems.flatMap(({problem}) =>
    problem.kind === 'ambiguous-column' ? [problem.name] : []
  );
  const missing = missingColumns(table, columns, ambiguous);
  return {
    columns,
    mapping: match.mapping,
    problems: [...match.problems, ...missing.map(problem => ({index: null, problem}))],
    found: columns.length + ambiguous.length,
    complete: missing.length === 0
  };
}

function bindMapped(table: Table, headers: readonly string[], mapped: MappedTable): Binding {
  const problems: {index: number | null; problem: Problem}[] = [];
  const mapping: [string, string | null][] = headers.map(header => [header.trim(), null]);
  const indexOf = headerIndex(headers);
  let found = 0;
  const cellOf = (column: Column, source: string): ((cells: readonly string[]) => string) => {
    const index = indexOf(source);
    if (index === undefined) {
      const problem: Problem = {
        kind: 'missing-column',
        table: table.name,
        name: column.name,
        zh: column.zh,
        aliases: [source]
      };
      problems.push({index: null, problem});
      return () => '';
    }
    found++;
    mapping[index]![1] ??= column.name;
    return cells => cells[index] ?? '';
  };
  const columns: BoundColumn[] = [];
  for (const column of table.columns) {
    const source = mapped.columns[column.name];
    if (source) columns.push(bindSource(column, source, cellOf, indexOf));
  }
  for (const name of Object.keys(mapped.where ?? {})) cellOf({...table.columns[0]!, name, zh: name}, name);
  if (mapped.others === 'match') {
    const match = matchHeader(table, headers);
    for (const {column, index, header, unit} of match.columns) {
      if (mapped.columns[column.name]) continue;
      columns.push({column, index, header, unit, text: cells => cells[index] ?? ''});
      mapping[index]![1] ??= column.name;
    }
    const listed = (name: string) => mapped.columns[name] !== undefined;
    problems.push(
      ...match.problems.filter(({problem}) => problem.kind !== 'ambiguous-column' || !listed(problem.name))
    );
  } else
    for (const [index, header] of headers.entries())
      if (mapping[index]![1] === null && isPrivateHeader(header))
        problems.push({index, problem: {kind: 'private-column', found: header.trim()}});
  for (const {column, unit} of columns)
    if (column.kind === 'money' && Number.isNaN(unit))
      problems.push({index: null, problem: {kind: 'unknown-unit', name: column.name}});
  const complete = !problems.some(({problem}) => problem.kind === 'missing-column');
  problems.push(...missingColumns(table, columns, []).map(problem => ({index: null, problem})));
  return {columns, mapping, problems, found, complete};
}

function bindSource(
  column: Column,
  source: ColumnSource,
  cellOf: (column: Column, source: string) => (cells: readonly string[]) => string,
  indexOf: (header: string) => number | undefined
): BoundColumn {
  if ('value' in source) return {column, index: null, header: null, unit: null, text: () => source.value};
  if ('template' in source) {
    const pieces = templatePieces(source.template);
    const cells = new Map(
      pieces.flatMap(piece =>
        typeof piece === 'string' ? [] : [[piece.column, cellOf(column, piece.column)]]
      )
    );
    const text = (row: readonly string[]) => fillTemplate(pieces, name => cells.get(name)!(row));
    return {column, index: null, header: null, unit: null, text: translated(text, source.values)};
  }
  const cell = cellOf(column, source.from);
  const index = indexOf(source.from) ?? null;
  const unitText = typeof source.unit === 'object' ? cellOf(column, source.unit.column) : undefined;
  // NaN: the mapping names a unit that nobody knows; it is reported by name.
  const unit =
    typeof source.unit === 'string'
      ? (moneyUnit(source.unit.trim()) ?? Number.NaN)
      : foldHeader(source.from).unit;
  return {
    column,
    index,
    header: source.from,
    unit,
    text: translated(cell, source.values),
    ...(unitText ? {unitText} : {})
  };
}

function translated(
  text: (cells: readonly string[]) => string,
  values: Readonly<Record<string, string>> | undefined
): (cells: readonly string[]) => string {
  if (!values) return text;
  const known = new Map(Object.entries(values));
  return cells => {
    const found = text(cells);
    return known.get(found.trim()) ?? found;
  };
}

/** A source column by its header as written, else by its folded name. */
function headerIndex(headers: readonly string[]): (header: string) => number | undefined {
  const folded = headers.map(header => foldHeader(header).name);
  return header => {
    const exact = headers.findIndex(found => found.trim() === header.trim());
    const index = exact === -1 ? folded.indexOf(foldHeader(header).name) : exact;
    return index === -1 ? undefined : index;
  };
}

function missingColumns(
  table: Table,
  columns: readonly BoundColumn[],
  ambiguous: readonly string[]
): Problem[] {
  const present = new Set([...columns.map(({column}) => column.name), ...ambiguous]);
  return table.columns
    .filter(column => (column.key || column.required) && !present.has(column.name))
    .map(column => {
      // A list of what is due does not say what was paid: only the county can (domain 5.2).
      const due = column.name === 'amount' ? columns.find(bound => bound.column.name === 'due') : undefined;
      if (due) return {kind: 'only-due-column', found: due.header ?? 'due'};
      return {
        kind: 'missing-column',
        table: table.name,
        name: column.name,
        zh: column.zh,
        aliases: column.aliases ?? []
      };
    });
}
