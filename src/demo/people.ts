import type {Random} from './random.ts';

/** Family names, common ones more often. */
const common = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
];
const rare = [...'乜仝昝逄綦佴郄笪戢幸阙睢'];
const compound = ['欧阳', '司马', '上官', '诸葛', '皇甫', '令狐'];
const given = [
  ...'明华国建文军平志伟东海永强林生成光荣金玉秀英兰芳桂珍红梅凤香春莲菊琴芬云清银发贵福才德正兴有天万大小长庆安祥顺全富学忠义良'
];
const rareGiven = [...'䶮堃淼喆犇骉燚翀'];
const clans = ['吉克', '阿牛', '沙马', '曲比', '马黑', '阿苏', '吉木', '俄木'];
const clanGiven = ['木呷', '伍呷', '拉哈', '阿依', '子布', '尔古', '依洛', '有呷', '史布', '日古'];

/** An invented full name. `ethnic`: with an interpunct (阿牛·木呷). */
export function personName(random: Random, ethnic = false): string {
  if (ethnic) return `${random.pick(clans)}·${random.pick(clanGiven)}`;
  const draw = random.next();
  const family = draw < 0.012 ? random.pick(compound) : draw < 0.02 ? random.pick(rare) : random.pick(common);
  const first = random.chance(0.004) ? random.pick(rareGiven) : random.pick(given);
  return random.chance(0.78) ? family + first + random.pick(given) : family + first;
}

/**
 * The published form (design 6): family name, compound ones whole, and one star per further character; a name with ·
 * keeps its first character and its point. 张建国 -> 张**, 欧阳明 -> 欧阳*, 阿牛·木呷 -> 阿*·**.
 */
export function maskedName(name: string): string {
  const characters = [...name];
  const kept =
    !name.includes('·') && characters.length > 2 && compound.some(family => name.startsWith(family)) ? 2 : 1;
  return characters.map((character, i) => (i < kept || character === '·' ? character : '*')).join('');
}
