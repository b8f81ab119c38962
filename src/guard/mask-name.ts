import type {Settings} from '../model/settings.ts';

export type MaskForm = Settings['mask_form'];

/** Compound family names in use. A name of two characters is never split after one of them: 欧阳 alone is 欧 and 阳. */
const compound = new Set(
  (
    '欧阳 太史 上官 端木 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 ' +
    '呼延 东郭 南门 羊舌 微生 公户 公玉 梁丘 左丘 东门 西门 南荣 第五 完颜 纳兰 叶赫 哥舒 爱新'
  ).split(' ')
);
const interpunct = /[·•・．‧⋅᛫∙]|(?<=\p{L})\.(?=\p{L})/gu;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const maskSign = /^[*\uff0a×✱●○某]$/u;
// Blanks between Han characters are layout ("张 三"); between Latin words they are part of the name.
const layout = /(?<!某)(?<=\p{Script=Han})\s+(?!某)(?=\p{Script=Han})/gu;
const separator = /([、,\uff0c;\uff1b/|]\s*)/u;
const shown = /[\p{L}\p{M}\p{N}\p{Co}?□■◆\u2ff0-\u2fff]/u;
const scriptWithParts = /·/;

/**
 * A person's name as it may stand on a public list: family name (compound ones too) and one star per further character;
 * a name with · keeps its first character and its points. `mou` writes 某 for each star, `one-star` one star for all.
 * Rare characters outside the BMP, private-use characters and ? □ count as one character each. Several names in one cell
 * are masked one by one. What is masked stays as it is; maskName(maskName(x)) === maskName(x).
 *
 * maskName('欧阳娜娜') === '欧阳**'; maskName('阿卜杜·热合曼') === '阿**·***'; maskName('李四', 'mou') === '李某'
 */
export function maskName(name: string, form: MaskForm = 'stars'): string {
  const key = form + name;
  const known = masked.get(key);
  if (known !== undefined) return known;
  const result = settled(name, form);
  if (masked.size < mostMasked) masked.set(key, result);
  return result;
}

/** Names masked by this process: a household stands in a dozen lists of a year. */
const masked = new Map<string, string>();
const mostMasked = 1 << 16;

/** Masked until nothing changes: a full stop before a digit becomes a point only once the digit has become 某. */
function settled(name: string, form: MaskForm): string {
  const result = maskedName(name, form);
  return result === name ? result : settled(result, form);
}

function maskedName(name: string, form: MaskForm): string {
  return name
    .normalize('NFC')
    .replace(invisible, '')
    .replace(interpunct, '·')
    .replace(layout, '')
    .trim()
    .split(separator)
    .map((part, i) => (i % 2 ? part : maskOne(part, form)))
    .join('');
}

function maskOne(name: string, form: MaskForm): string {
  const characters = split(name);
  const first = characters.findIndex(c => shown.test(c) || maskSign.test(c));
  if (first < 0) return name;
  const family = characters.slice(first, first + 2).join('');
  const kept = !scriptWithParts.test(name) && characters.length - first > 2 && compound.has(family) ? 2 : 1;
  const head = characters.slice(0, first + kept);
  const rest = characters.slice(first + kept);
  const hides = rest.filter(c => shown.test(c) && !maskSign.test(c)).length;
  if (hides === 0) return [...head, ...rest].join('');
  if (form === 'one-star') return `${head.join('')}*`;
  const sign = form === 'mou' ? '某' : '*';
  return [...head, ...rest.map(c => (maskSign.test(c) || shown.test(c) ? sign : c))].join('');
}

/** Code points, each with the combining marks behind it. */
const split = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? [];
