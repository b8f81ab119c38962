import type {DataFolder} from '../read/data-folder.ts';
import {textSheet} from './text-sheet.ts';

const file = 'left-out.csv';

/**
 * private/left-out.csv: rows the clerk decides not to import for now (file, sheet, row; * or nothing in `row` is the whole
 * sheet). Chinese headers are read as well. Rows that name no file are passed over.
 */
export function leftOutRows(
  folder: DataFolder
): (file: string, sheet: string | null) => (row: number) => boolean {
  const listed = new Map<string, Set<string>>();
  if (folder.names.includes(file)) {
    const read = textSheet(file, folder.bytes(file));
    if ('sheet' in read)
      for (const {cells, row} of read.sheet.rows()) {
        const [name = '', sheet = '', number = ''] = cells.map(cell => cell.trim());
        if (name === '' || (row === 1 && /^(?:file|文件)$/iu.test(name))) continue;
        const key = `${name}\n${sheet}`;
        const rows = listed.get(key) ?? new Set();
        listed.set(key, rows.add(number === '' ? '*' : number));
      }
  }
  return (name, sheet) => {
    const rows = new Set([
      ...(listed.get(`${name}\n${sheet ?? ''}`) ?? []),
      ...(listed.get(`${name}\n`) ?? [])
    ]);
    if (rows.size === 0) return () => false;
    const all = rows.has('*');
    return row => all || rows.has(String(row));
  };
}
