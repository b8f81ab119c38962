/** Does a cell say that its row is a total: 合计, 小 计, 总计:, 云坪镇合计? `alone`: only the word itself counts. */
export function isTotalWord(text: string, alone = false): boolean {
  // Nearly all cells are done after one look.
  if (text.length > 30 || !/[计計l]/iu.test(text)) return false;
  const body = text
    .replace(/[\s::()()]/gu, '')
    .replaceAll('計', '计')
    .replaceAll('總', '总');
  if (!/(?:合计|小计|总计|共计|累计)$/u.test(body)) return /^(?:grand)?(?:sub)?total$/iu.test(body);
  return alone ? body.length === 2 : body.length <= 16;
}
