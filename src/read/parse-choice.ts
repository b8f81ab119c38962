import type {Choice} from '../model/table.ts';
import {foldWord} from './fold-word.ts';
import {simplify} from './simplify.ts';

/** Reads a word of a closed list: its code, its Chinese or English word or an alias, in any case, width and script. */
export function choiceReader(choices: readonly Choice[]): (text: string) => string | undefined {
  const codes = new Map<string, string>();
  // Codes and words go before aliases: an alias never takes another choice's own word.
  for (const choice of choices)
    for (const word of choice.aliases ?? []) codes.set(foldWord(word), choice.code);
  for (const choice of choices)
    for (const word of [choice.zh, choice.en, choice.code]) codes.set(foldWord(word), choice.code);
  return text => codes.get(foldWord(text)) ?? codes.get(foldWord(simplify(text)));
}
