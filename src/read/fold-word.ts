/** Words that differ only in width, case, blanks or the shape of brackets become one: `乡 镇(街道)` is `乡镇(街道)`. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/gu, '')
    .replace(/[[【〔〖{]/gu, '(')
    .replace(/[\]】〕〗}]/gu, ')')
    .replace(/、/gu, '/');
