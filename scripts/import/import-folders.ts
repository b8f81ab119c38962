import {cpSync, existsSync, mkdirSync, openSync, closeSync, renameSync, rmSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import type {TableWriter} from '../../src/import/public-tables.ts';
import type {TableName} from '../../src/model/tables.ts';
import {growing, previous, restoreFolder} from '../disk/restore-folder.ts';

/** Characters written at once. */
const piece = 1 << 18;

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
  const open = new Map<string, {readonly file: number; waiting: string}>();
  const close = () => {
    for (const {file, waiting} of open.values()) {
      writeSync(file, waiting);
      closeSync(file);
    }
    open.clear();
  };
  return {
    writer: {
      write(folder: 'public' | 'private', table: TableName, text: string) {
        const path = join(growing(folders[folder]), `${table}.csv`);
        const grown = open.get(path) ?? {file: openSync(path, 'w'), waiting: ''};
        open.set(path, grown);
        grown.waiting += text;
        if (grown.waiting.length < piece) return;
        writeSync(grown.file, grown.waiting);
        grown.waiting = '';
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

/** Mends what a killed import left, and takes away what it had grown. */
function repair(folder: string): void {
  restoreFolder(folder);
  rmSync(previous(folder), {recursive: true, force: true});
  rmSync(growing(folder), {recursive: true, force: true});
}
