/** Traditional character -> simplified, for the characters that occur. */
export type Simplify = ReadonlyMap<string, string>;

/**
 * A name or a query as search compares it: NFKC (full-width letters and digits), lower case, simplified characters,
 * nothing but letters and digits. Build and browser fold by this one function, so that both sides agree.
 */
export function fold(text: string, simplify: Simplify): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(plain, character => simplify.get(character) ?? character).join('');
}

/**
 * A folded village name without what registers add or drop at will: 村, 村委会, 村民委员会, 村村民委员会, 社区, 居委会,
 * 居民委员会. At least two characters stay, so that 新村 is not looked up as 新.
 *
 * core('荞麦坪村村民委员会') === '荞麦坪'; core('堂琅社区居民委员会') === '堂琅'; core('新村委会') === '新村'
 */
export function core(name: string): string {
  const short = name
    .replace(/村民?委(?:员会|会)$/u, '村')
    .replace(/居民?委(?:员会|会)$/u, '')
    .replace(/村村$/u, '村');
  const bare = short.replace(/(?:社区|村)$/u, '');
  if (Array.from(bare).length > 1) return bare;
  return short || name;
}
