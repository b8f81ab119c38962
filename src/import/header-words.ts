import {foldHeader} from '../read/fold-header.ts';
import {foldWord} from '../read/fold-word.ts';
import {isPrivateHeader} from '../read/private-header.ts';
import {simplify} from '../read/simplify.ts';
import {importTables} from './import-table.ts';

let words: Set<string> | null = null;
const remembered = new Map<string, boolean>();

/** Is this cell a header that some table knows, by its name, title or an alias? Asked of every table at once. */
export function isHeaderWord(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 40) return false;
  const seen = remembered.get(text);
  if (seen !== undefined) return seen;
  words ??= allWords();
  const {name} = foldHeader(text);
  const known = words.has(name) || words.has(simplify(name)) || isPrivateHeader(text);
  if (remembered.size < 20_000) remembered.set(text, known);
  return known;
}

function allWords(): Set<string> {
  const all = new Set<string>();
  for (const {columns} of importTables())
    for (const {name, zh, en, aliases = []} of columns)
      for (const word of [name, zh, en, ...aliases]) all.add(foldWord(word)).add(foldHeader(word).name);
  return all;
}
