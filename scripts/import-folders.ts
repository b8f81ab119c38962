import {cpSync, existsSync, mkdirSync, openSync, closeSync, renameSync, rmSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import type {TableWriter} from '../src/import/public-tables.ts';
import type {TableName} from '../src/model/tables.ts';

const growing = (folder: string): string => `${folder}.new`;
const previous = (folder: string): string => `${folder}.old`;

/** Where an import grows: data.new beside data, private/tables.new beside private/tables. */
export interface GrowingTables {
  readonly writer: TableWriter;
  /** Puts both folders in place: files not announced are taken over from the last one. */
  replace(): void;
  /** Throws away what has grown; data/ is as it was. */
  discard(): void;
}

/**
 * Opens the two growing folders, after mending what a killed command left. A table's file is written as its rows come, so
 * that a million of them need no memory; data/ is replaced by two renames once everything is there.
 */
export function growTables(data: string, tables: string): GrowingTables {
  const folders = {public: data, private: tables} as const;
  for (const folder of [data, tables]) {
    repair(folder);
    mkdirSync(growing(folder), {recursive: true});
  }
  const open = new Map<string, number>();
  const close = () => {
    for (const file of open.values()) closeSync(file);
    open.clear();
  };
  return {
    writer: {
      write(folder: 'public' | 'private', table: TableName, text: string) {
        const path = join(growing(folders[folder]), `${table}.csv`);
        const file = open.get(path) ?? openSync(path, 'w');
        open.set(path, file);
        writeSync(file, text);
      }
    },
    replace() {
      close();
      // private/ first: should the second pair of renames never come, data/ is still whole and the next import repeats it.
      for (const folder of [tables, data]) {
        if (existsSync(folder)) {
          cpSync(folder, growing(folder), {recursive: true, force: false});
          renameSync(folder, previous(folder));
        }
        renameSync(growing(folder), folder);
        rmSync(previous(folder), {recursive: true, force: true});
      }
    },
    discard() {
      close();
      for (const folder of [data, tables]) rmSync(growing(folder), {recursive: true, force: true});
    }
  };
}

/** No folder but its `.old`: a kill fell between the two renames; the last whole one is put back. */
function repair(folder: string): void {
  if (!existsSync(folder) && existsSync(previous(folder))) renameSync(previous(folder), folder);
  rmSync(previous(folder), {recursive: true, force: true});
  rmSync(growing(folder), {recursive: true, force: true});
}
