import {foldHeader} from '../read/fold-header.ts';

/** What an own list is a list of. It decides what its date means and what it is compared with. */
export const listKinds = ['deceased', 'payroll', 'cadres', 'vehicles', 'firms', 'other'] as const;
export type ListKind = (typeof listKinds)[number];

/**
 * What a column of an own list means. date: a death · from, to: when something began and ended (office, ownership) · keep:
 * shown beside each hit, not compared.
 */
export const roles = [
  'name',
  'id',
  'household',
  'unit',
  'code',
  'village',
  'village_code',
  'township',
  'date',
  'from',
  'to',
  'keep'
] as const;
export type Role = (typeof roles)[number];

/** Spellings met in lists of other offices; the first of a role is the surest. */
const spellings: Readonly<Record<Exclude<Role, 'keep'>, string>> = {
  name:
    '姓名 亲属姓名 死者姓名 死亡人员姓名 死亡人员 逝者姓名 亡者姓名 去世人员姓名 人员姓名 干部姓名 职工姓名 车主姓名 车主 机动车所有人 所有人 户主姓名 户主 农户姓名 ' +
    '法定代表人 法定代表人姓名 法人代表 法人姓名 法人 负责人 负责人姓名 经营者 经营者姓名 持证人 名字 name',
  id: '身份证号 身份证号码 公民身份号码 公民身份证号码 居民身份证号 居民身份证号码 身份证件号码 证件号码 证件号 身份证 亲属身份证号 死者身份证号 法人身份证号 idnumber',
  household: '户编号 household_id householdtoken',
  unit: '企业名称 公司名称 市场主体名称 合作社名称 单位全称 经营主体名称 主体名称 中标单位 施工单位 供应商 供应商名称 firm company',
  code: '统一社会信用代码 社会信用代码 信用代码 统一信用代码 单位代码 creditcode',
  village:
    '村名 村 行政村 所在村 村(社区) 村居 村/社区 村委会 户籍村 户口所在村 任职村 所属村 村级 户籍地 户籍地址 户籍所在地 户口所在地 家庭住址 住址 现住址 地址 家庭地址 village address',
  village_code: '村代码 行政区划代码 村编码 区划代码 village_code villagecode',
  township: '乡镇 乡镇(街道) 所在乡镇 所属乡镇 乡(镇) 镇 镇街 街镇 township',
  date: '死亡日期 死亡时间 去世日期 去世时间 逝世日期 逝世时间 死亡年月 火化日期 火化时间 亡故日期 dateofdeath died',
  from: '任职日期 任职时间 任职开始 上任日期 起始日期 开始日期 起始时间 参加工作时间 入职时间 入编时间 登记日期 初次登记日期 注册登记日期 购买日期 购车日期 成立日期 注册日期 from since',
  to: '离任日期 离任时间 卸任日期 离职时间 退休时间 退休日期 结束日期 终止日期 截止日期 注销日期 吊销日期 报废日期 过户日期 to until'
};

const roleOf = new Map<string, readonly [role: Exclude<Role, 'keep'>, rank: number]>();
for (const role of Object.keys(spellings) as Exclude<Role, 'keep'>[])
  spellings[role].split(' ').forEach((spelling, rank) => roleOf.set(spelling, [role, rank]));

/** The role a header names, and how surely (0 is surest); null where it names none. */
export function headerRole(header: string): readonly [role: Exclude<Role, 'keep'>, rank: number] | null {
  const {name} = foldHeader(header);
  return roleOf.get(name) ?? roleOf.get(name.replace(/\(.*\)$/u, '')) ?? null;
}

const kindWords: readonly (readonly [ListKind, RegExp])[] = [
  ['deceased', /死亡|去世|逝世|逝者|火化|殡葬|死者|亡者|deceased|death/iu],
  ['vehicles', /车辆|机动车|车牌|号牌|车主|vehicle/iu],
  ['cadres', /亲属|村干部|两委|村委|支部|与干部关系|cadre|relative/iu],
  ['payroll', /财政供养|在编|在职|工资|公职|公务员|事业单位|编制|payroll|salary/iu],
  ['firms', /企业|工商|市场主体|信用代码|法定代表人|法人|公司|合作社|firm|compan/iu]
];

/** Guessed from the file's name, its sheet's and the headers, in this order of trust. */
export function guessKind(file: string, sheet: string | null, headers: readonly string[]): ListKind {
  for (const text of [file, sheet ?? '', headers.join(' ')])
    for (const [kind, words] of kindWords) if (words.test(text)) return kind;
  return 'other';
}
