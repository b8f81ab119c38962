import {foldWord} from './fold-word.ts';

const words = new Set(['不公开', '按规定不公开', '依法不公开', '不予公开', '依规不公开', '保密', 'withheld']);

/** One of these stands in every such word: nearly all cells are done after one look. */
const hint = /[公密w]/iu;

/** Does a cell say that its value is withheld by rule? */
export const isWithheld = (text: string): boolean =>
  text.length <= 12 && hint.test(text) && words.has(foldWord(text));
