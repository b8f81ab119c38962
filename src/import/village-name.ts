import {foldWord} from '../read/fold-word.ts';
import {simplify} from '../read/simplify.ts';

const endings =
  /(?:村?村民委员会|村委会|村居委会|社区居民委员会|社区居委会|居民委员会|居委会|行政村|社区|村委|村|居)$/u;
const townshipEndings = /(?:街道办事处|办事处|街道办|街道|镇|乡|苏木)$/u;

/**
 * A village's name without the words for what it is: 荞麦坪村, 荞麦坪村委会, 荞麦坪村民委员会 and 蕎麥坪 are one. A name that is
 * nothing else (村) is kept whole.
 */
export const foldVillage = (name: string): string => withoutEnding(name, endings);

/** 云坪镇, 云坪镇人民政府 and 云坪 are one. */
export const foldTownship = (name: string): string =>
  withoutEnding(name.replace(/(?:人民)?政府$/u, ''), townshipEndings);

function withoutEnding(name: string, ending: RegExp): string {
  const known = folded.get(name);
  if (known !== undefined && known[0] === ending) return known[1];
  const whole = foldWord(simplify(name.normalize('NFKC')));
  const stem = whole.replace(ending, '');
  const result = stem === '' ? whole : stem;
  if (folded.size < 50_000) folded.set(name, [ending, result]);
  return result;
}

const folded = new Map<string, [RegExp, string]>();
