import type {Random} from './random.ts';

export interface Firm {
  readonly name: string;
  readonly code: string;
  readonly trade: 'works' | 'goods' | 'services' | 'cooperative';
}

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An invented credit code: 91 or 93, a region of prefix 99, nine characters, and the check character of GB 32100. */
export function creditCode(random: Random, kind: '91' | '93', region: string): string {
  let code = `${kind}${region}MA`;
  while (code.length < 17) code += random.pick([...characters]);
  const sum = [...code].reduce(
    (total, character, i) => total + characters.indexOf(character) * (3 ** i % 31),
    0
  );
  return code + characters[(31 - (sum % 31)) % 31];
}

const words = [
  '恒达',
  '宏远',
  '鑫源',
  '众兴',
  '顺发',
  '安泰',
  '青峰',
  '云岭',
  '嘉禾',
  '永固',
  '同心',
  '川岳',
  '泰和',
  '正方',
  '万通',
  '金穗',
  '绿野',
  '山河',
  '立信',
  '博远'
] as const;
const trades = {
  works: ['建筑工程有限公司', '路桥工程有限公司', '水利工程有限公司', '建设工程有限公司'],
  goods: ['农业科技有限公司', '农机有限公司', '照明科技有限公司', '种苗有限公司'],
  services: ['职业技能培训学校有限公司', '工程咨询有限公司']
} as const;

/** So many invented firms; every name holds the county's name, so that none can be taken for a real one. */
export function makeFirms(random: Random, county: {code: string; name: string}, count: number): Firm[] {
  const firms: Firm[] = [];
  const taken = new Set<string>();
  while (firms.length < count) {
    const trade = firms.length % 8 === 7 ? 'services' : firms.length % 4 === 3 ? 'goods' : 'works';
    const word = random.pick(words) + (taken.size > 60 ? random.pick(words) : '');
    const name = `${county.name}${word}${random.pick(trades[trade])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    firms.push({name, code: creditCode(random, '91', county.code), trade});
  }
  return firms;
}

/** The co-operative of a village; the township keeps co-operatives of villages of one name apart. */
export function cooperativeOf(
  random: Random,
  county: {code: string; name: string},
  township: string,
  village: string
): Firm {
  const name = `${county.name}${township.replace(/[镇乡]$/, '')}${village.replace(/村$/, '')}${random.pick(['种植', '养殖', '种养殖', '农产品'])}专业合作社`;
  return {name, code: creditCode(random, '93', county.code), trade: 'cooperative'};
}
