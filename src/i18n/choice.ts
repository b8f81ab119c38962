import type {Choice} from '../model/table.ts';
import {pick, type Locale} from './locale.ts';

/** The word of a closed list's code; null stays null, so that the page says "not published". */
export function choiceWord(choices: readonly Choice[], code: string | null, locale: Locale): string | null {
  const choice = choices.find(entry => entry.code === code);
  return choice ? pick(locale, choice) : code;
}

/** The words of an open list (settings.words.*): a value without words is printed as it stands. */
export function openWord(
  list: Readonly<Record<string, {readonly zh: string; readonly en: string}>>,
  value: string | null,
  locale: Locale
): string | null {
  const pair = value === null ? undefined : list[value];
  return pair ? pick(locale, pair) : value;
}
