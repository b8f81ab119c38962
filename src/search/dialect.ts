/** Sounds many speakers do not tell apart, as [pattern, written as]; they travel inside the index, in this order. */
export type DialectPairs = readonly (readonly [pattern: string, to: string])[];

/**
 * zh/z, ch/c, sh/s, h/f (hui/fei, hun/fen, huang/fang, 湖 hu/福 fu), n/l before a vowel, in/ing, en/eng, and ü however it
 * is typed. Applied to whole strings of letters on both sides, so that no syllable border has to be guessed.
 */
export const dialectPairs: DialectPairs = [
  ['([zcs])h', '$1'],
  ['hui', 'fei'],
  ['hun(?![aeiouv])', 'fen'],
  ['hu(?=[aeo])', 'f'],
  ['h', 'f'],
  ['(in|en)g', '$1'],
  ['n(?=[aeiouv])', 'l'],
  ['yu|v', 'u']
];

/** Letters as all speakers would write them: dialect('huangniping') === dialect('fanglipin'). */
export function dialect(letters: string, pairs: DialectPairs): string {
  return pairs.reduce((text, [pattern, to]) => text.replace(new RegExp(pattern, 'g'), to), letters);
}
