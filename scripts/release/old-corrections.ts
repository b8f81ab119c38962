import type {Row} from '../../src/model/tables.ts';
import type {DataFolder} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';

/** The corrections an older release had, read with today's mapping; none where its file is gone. */
export function oldCorrections(
  content: Uint8Array | null,
  folder: DataFolder
): readonly Row<'corrections'>[] {
  if (!content) return [];
  const rows: Row<'corrections'>[] = [];
  const names = folder.names.filter(name => name === 'import.json' || name === 'corrections.csv');
  readAll(
    {names, bytes: name => (name === 'corrections.csv' ? content : folder.bytes(name))},
    (table, read) => {
      if (table === 'corrections') rows.push(...read.map(row => row.values as unknown as Row<'corrections'>));
    },
    {add: () => {}}
  );
  return rows;
}
