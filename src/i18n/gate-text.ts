import type {CommandLocale} from './command-text.ts';

/** Two figures that must be one, as the gate names them (store/gate): plain English terms and exact numbers. */
export interface PartedFigures {
  readonly what: string;
  readonly left: {readonly name: string; readonly value: bigint};
  readonly right: {readonly name: string; readonly value: bigint};
}

/** The gate's terms in Chinese, longest first, so that “store + withheld” is not taken for “store”. */
const terms: readonly (readonly [english: string, chinese: string])[] = [
  ['published + aggregated + withheld + rejected', '公开+只计合计+扣下+退回'],
  ['payments in the downloads', '下载文件里的发放'],
  ['aggregate items on the pages', '网页上只公开合计的补贴'],
  ['payments past retention', '已过公示期限的发放'],
  ['payments on the pages', '网页上的发放'],
  ['payments listed', '逐笔公开的发放'],
  ['aggregate items', '只公开合计的补贴'],
  ['store + withheld', '数据库+扣下'],
  ['rows read', '读到'],
  ['downloads', '下载文件'],
  ['payments', '发放'],
  ['reader', '原始表'],
  ['store', '数据库'],
  ['packs', '数据包'],
  ['pages', '网页'],
  ['total', '合计'],
  ['page', '网页'],
  ['pack', '数据包'],
  ['rows', '行数'],
  ['fen', '单位:分']
];

/** One sentence: what parts, both figures, the difference, and what to do. */
export function gateText({what, left, right}: PartedFigures, locale: CommandLocale): string {
  const difference = left.value - right.value;
  if (locale === 'en')
    return `${what}: ${left.name} ${left.value}, ${right.name} ${right.value}, difference ${difference}. The figures parted while the site was being made; your tables are not at fault. Build again, and if it happens again send this line to the maintainer.`;
  const say = (text: string) =>
    terms.reduce((said, [english, chinese]) => said.replaceAll(english, chinese), text);
  return `${say(what)}:${say(left.name)} ${left.value},${say(right.name)} ${right.value},相差 ${difference}。数字是在生成网站的途中走样的,不是表格的错。请重新生成一次;如果还是这样,请把这一行发给维护人员。`;
}
