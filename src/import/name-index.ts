import type {Candidate} from '../model/import-issues.ts';
import type {SourceRow} from '../model/records.ts';
import {foldWord} from '../read/fold-word.ts';
import {nearest} from '../read/nearest.ts';
import {simplify} from '../read/simplify.ts';

export type NameAnswer = {readonly id: string} | {readonly candidates: readonly Candidate[]};

/**
 * Records of one table by id, name and other names: a list says 耕地地力保护补贴 or 晴财农〔2026〕8号 where the contract has an
 * id. Two of a name, or none, is a question with candidates.
 */
export function nameIndex(
  rows: readonly SourceRow[],
  fields: {readonly id: string; readonly names: readonly string[]},
  answers: Readonly<Record<string, string>> = {}
) {
  const ids = new Map<string, string>();
  const byName = new Map<string, Candidate[]>();
  for (const {values} of rows) {
    const id = values[fields.id];
    if (typeof id !== 'string') continue;
    const name = String(values[fields.names[0]!] ?? id);
    ids.set(id.toLowerCase(), id);
    const words = fields.names.flatMap(field =>
      typeof values[field] === 'string' ? values[field].split('|') : []
    );
    for (const word of new Set(words.map(fold).filter(found => found !== ''))) {
      const list = byName.get(word) ?? [];
      byName.set(word, [...list, {id, name}]);
    }
  }
  const answered = new Map<string, NameAnswer>();
  const find = (text: string): NameAnswer => {
    const answer = answers[text.trim()];
    const known = ids.get((answer ?? text).trim().toLowerCase());
    if (known !== undefined) return {id: known};
    const named = byName.get(fold(text)) ?? [];
    if (named.length === 1) return {id: named[0]!.id};
    if (named.length) return {candidates: named};
    const near = nearest(fold(text), byName.keys());
    // A short table is listed whole: the clerk sees what there is to choose from.
    const all =
      ids.size <= 12
        ? [...new Map([...byName.values()].flat().map(candidate => [candidate.id, candidate])).values()]
        : [];
    return {candidates: near === undefined ? all : byName.get(near)!};
  };
  return {
    size: ids.size,
    has: (id: string): boolean => ids.has(id.toLowerCase()),
    names: (): string[] => [...byName.values()].flatMap(list => list.map(({name}) => name)),
    /** A list says the same few names over and over: each is looked up once. */
    find(text: string): NameAnswer {
      const known = answered.get(text) ?? find(text);
      if (answered.size < mostAnswers) answered.set(text, known);
      return known;
    }
  };
}

export type NameIndex = ReturnType<typeof nameIndex>;

/** Names kept with their answers; a column of a million different ones must not fill the memory. */
const mostAnswers = 10_000;

const fold = (text: string): string => foldWord(simplify(text));
