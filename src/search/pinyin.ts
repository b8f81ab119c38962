import {pinyin as convert, polyphonic} from 'pinyin-pro';

/** Build only: the dictionary weighs 145 KB, so the browser gets just the characters that occur (build-index). */
export interface Pinyin {
  /** Letters and digits without tones or spaces, ü as v: `qiaomaipingcun`. */
  readonly full: string;
  /** First letter of each character: `qmpc`. */
  readonly initials: string;
  /** A–Z, or # for names that begin with anything else. */
  readonly letter: string;
}

const plain = {toneType: 'none', type: 'array', v: true} as const;
const surnames = {...plain, mode: 'surname', surname: 'head'} as const;
// 单家村 is Shànjiācūn, 单桥村 is Dānqiáocūn: a surname's reading is meant where 家, 氏 or 姓 follows.
const familyName = /^.[家氏姓]/u;

/**
 * How a name is spoken, for sorting and the A–Z lists. Polyphonic characters are read by their words
 * (重阳 chongyang, 长坡 changpo); a register's own reading is not known, so search accepts every one.
 */
export function pinyin(text: string): Pinyin {
  const name = text.normalize('NFKC');
  const syllables = convert(name, familyName.test(name) ? surnames : plain)
    .map(syllable => syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(syllable => syllable !== '');
  const first = syllables[0]?.[0] ?? '';
  return {
    full: syllables.join(''),
    initials: syllables.map(syllable => [...syllable][0]).join(''),
    letter: /[a-z]/.test(first) ? first.toUpperCase() : '#'
  };
}

/** Every reading of one Han character without tone, most frequent first; empty for anything else. */
export function readings(character: string): readonly string[] {
  if (!/^\p{Script=Han}$/u.test(character)) return [];
  const [found] = polyphonic(character, plain);
  const all = (Array.isArray(found) ? found : [found ?? '']).filter(reading => /^[a-z]+$/.test(reading));
  const [usual] = convert(character, plain);
  return [...new Set(usual && /^[a-z]+$/.test(usual) ? [usual, ...all] : all)];
}
