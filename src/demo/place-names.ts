import type {Random} from './random.ts';

/** Invented townships of the demonstration county: 100 up are 镇, 200 up are 乡 (domain 6.1). */
export const townshipNames: readonly {code: string; name: string}[] = [
  {code: '100', name: '云坪镇'},
  {code: '101', name: '石桥河镇'},
  {code: '102', name: '青杠垭镇'},
  {code: '103', name: '白鹤滩口镇'},
  {code: '104', name: '松茅岭镇'},
  {code: '105', name: '晴溪镇'},
  {code: '106', name: '老鹰岩镇'},
  {code: '200', name: '望月坪乡'},
  {code: '201', name: '雾罗乡'},
  {code: '202', name: '九道水乡'},
  {code: '203', name: '索玛坪乡'},
  {code: '204', name: '野茶坳乡'}
];

const fronts = [
  '荞麦',
  '核桃',
  '花椒',
  '青杠',
  '白岩',
  '老鹰',
  '桃子',
  '石板',
  '枇杷',
  '竹林',
  '松林',
  '杨柳',
  '柏树',
  '茶园',
  '麻柳',
  '香樟',
  '黄泥',
  '红土',
  '青石',
  '冷水',
  '大水',
  '清水',
  '龙潭',
  '双龙',
  '马鞍',
  '牛角',
  '羊角',
  '鹿角',
  '鹰嘴',
  '凤凰',
  '金鸡',
  '燕子',
  '野猪',
  '蜂桶',
  '铜鼓',
  '铁匠',
  '瓦窑',
  '砖瓦',
  '油坊',
  '磨盘',
  '碾子',
  '水碾',
  '晒谷',
  '高田',
  '长田',
  '秧田',
  '大田',
  '苦竹',
  '芦苇',
  '蕨菜',
  '樱桃',
  '板栗',
  '柿子',
  '梨树',
  '李子',
  '杉木',
  '楠木',
  '桐子',
  '漆树',
  '皂角',
  '棕树',
  '月亮',
  '太阳',
  '向阳',
  '云雾',
  '霜叶',
  '雪花',
  '半坡',
  '新开',
  '上场',
  '中寨',
  '下寨'
] as const;
const backs = [
  '坪',
  '沟',
  '湾',
  '坝',
  '岭',
  '坡',
  '洞',
  '塘',
  '垭',
  '寨',
  '桥',
  '井',
  '坳',
  '槽',
  '梁',
  '冲',
  '溪',
  '湾子',
  '坪子',
  '岩'
] as const;

/** So many different village names, in the same order for the same seed. A few carry rare characters. */
export function villageNames(random: Random, count: number): string[] {
  const rare = ['㵲溪', '硿岩', '黄泥塝', '上圳', '大岙里'];
  const all = fronts
    .flatMap(front => backs.map(back => front + back))
    .filter(name => new Set(name).size === name.length);
  return [...rare, ...random.shuffle(all).slice(0, Math.max(0, count - rare.length))]
    .slice(0, count)
    .map(name => `${name}村`);
}

/** The groups of a village: 一组 to 八组. */
export const groupNames = ['一组', '二组', '三组', '四组', '五组', '六组', '七组', '八组'] as const;
