import type {IssueSink} from '../model/issues.ts';
import type {FileReport, RowSink} from '../model/records.ts';
import {tableNames, tables, type TableName} from '../model/tables.ts';
import type {DataFolder} from './data-folder.ts';
import {foldWord} from './fold-word.ts';
import {fitsPattern, type MappedTable, type Mapping} from './mapping.ts';
import {readMapping} from './read-mapping.ts';
import {readTable} from './read-table.ts';

/**
 * Reads every table of a folder, in the order of model/tables, and hands the rows to the sink in batches, synchronously.
 * Never throws for bad data: everything wrong is an issue. `strict` raises bad optional cells to 必须改.
 */
export function readAll(
  folder: DataFolder,
  sink: RowSink,
  issues: IssueSink,
  options: {strict?: boolean} = {}
): FileReport[] {
  const mapping = readMapping(folder, issues);
  if (mapping === null) return [];
  reportUnmatched(folder, mapping, issues);
  const reports: FileReport[] = [];
  const items = itemNames();
  const context = {strict: options.strict ?? false, itemId: items.idOf};
  for (const name of tableNames) {
    const sources = sourcesOf(name, folder, mapping);
    if (sources.length === 0 && tables[name].required)
      issues.add({kind: 'missing-file', table: name, level: 'must', place: {file: `${name}.csv`}});
    for (const {file, mapped} of sources) {
      const source = {file, bytes: folder.bytes(file), table: tables[name], ...(mapped ? {mapped} : {})};
      reports.push(readTable(source, name === 'items' ? items.listening(sink) : sink, issues, context));
    }
  }
  return reports;
}

interface Source {
  readonly file: string;
  readonly mapped?: MappedTable;
}

/** The files a table comes from: its own `<name>.csv` (or .csv.gz), unless a pattern claims it, and mapped ones. */
function sourcesOf(name: TableName, folder: DataFolder, mapping: Mapping | undefined): Source[] {
  const claimed = (file: string) => mapping?.files.some(({pattern}) => fitsPattern(file, pattern)) ?? false;
  const own = [`${name}.csv`, `${name}.csv.gz`]
    .map(file => folder.names.find(found => found.toLowerCase() === file))
    .find(file => file !== undefined && !claimed(file));
  const mapped = (mapping?.files ?? []).flatMap(({pattern, tables: entries}) =>
    folder.names
      .filter(file => fitsPattern(file, pattern))
      .flatMap(file => entries.filter(entry => entry.table === name).map(entry => ({file, mapped: entry})))
  );
  return [...(own === undefined ? [] : [{file: own}]), ...mapped];
}

function reportUnmatched(folder: DataFolder, mapping: Mapping | undefined, issues: IssueSink): void {
  for (const {pattern} of mapping?.files ?? [])
    if (!folder.names.some(name => fitsPattern(name, pattern)))
      issues.add({kind: 'mapping-unmatched', pattern, level: 'check', place: {file: 'import.json'}});
}

/** Item names and aliases -> ids, learned as items.csv goes by: clerks write 种粮补贴 where payments want an id. */
function itemNames() {
  const ids = new Map<string, string>();
  const learn = (name: unknown, id: unknown) => {
    if (typeof name === 'string' && typeof id === 'string' && !ids.has(foldWord(name)))
      ids.set(foldWord(name), id);
  };
  return {
    idOf: (name: string) => ids.get(foldWord(name)),
    listening(sink: RowSink): RowSink {
      return (table, rows) => {
        for (const {values} of rows) {
          learn(values.name, values.item);
          for (const alias of typeof values.aliases === 'string' ? values.aliases.split('|') : [])
            learn(alias, values.item);
        }
        sink(table, rows);
      };
    }
  };
}
