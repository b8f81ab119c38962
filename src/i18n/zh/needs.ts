import type {Line} from '../inline.ts';

/** Words of what villages need and who gives it. Amounts arrive in words. */
export const needs = {
  title: '村里需要什么,谁来帮',
  onVillage: (open: string, link: Line): Line => [...link, `还有${open}项没人帮。`],
  villageLink: '村里的需求',
  lead: (needs: string, open: string, value: Line): Line => [
    `各村一共公布了${needs}项需求。还没有人帮的${open}项,估价`,
    ...value,
    '。'
  ],
  states: (matched: string, delivered: string, accepted: string) =>
    `有人答应、还没到位的${matched}项,到位了还没验收的${delivered}项,验收了的${accepted}项。`,
  money: (given: Line, delivered: Line): Line => ['答应给', ...given, ',已经到位', ...delivered, '。'],
  booked: (booked: Line, link: Line): Line => [
    '到位的里面,',
    ...booked,
    '进了资金文件,算在',
    ...link,
    '里;其余的是直接给村里的,不在别的页的数字里。'
  ],
  fundsLink: '资金来源页',
  rules: '需求是村里的,不写是哪一户要。帮扶单位写名字,个人不写名字。东西按折价算。',
  how: '想帮的,请找每项后面写的对接单位。不要把钱打进个人账户。',
  jumpTitle: '按乡镇找:',
  openTitle: '还没有人帮的',
  openNone: '公布的需求都有人帮了。',
  openCaption: (township: string) => `${township}还没有人帮的需求`,
  openHead: ['要什么', '村', '多少', '估价', '公布日期', '等了几天', '找谁'],
  noTownship: '没有写明乡镇',
  matchedTitle: '有人答应,还没到位',
  matchedCaption: '有人答应、还没到位的需求',
  matchedHead: ['要什么', '村', '谁来帮', '答应给', '对接日期', '等了几天'],
  deliveredTitle: '到位了,还没验收',
  deliveredCaption: '到位了、还没验收的需求',
  deliveredHead: ['要什么', '村', '谁帮的', '答应给', '到位', '到位日期', '等了几天'],
  acceptedTitle: '验收了的',
  acceptedCaption: '已经验收的需求',
  acceptedHead: ['要什么', '村', '谁帮的', '答应给', '到位', '谁验收', '对接、到位、验收各用几天'],
  townshipsTitle: '各乡镇的数',
  townshipsCaption: '各乡镇的需求和帮扶',
  townshipsHead: ['乡镇', '需求', '没人帮', '待到位', '待验收', '已验收', '到位金额'],
  donorsTitle: '谁在帮',
  donorsCaption: '各类帮扶方',
  donorsHead: ['帮扶方', '项数', '答应给', '到位'],
  noKind: '没有写明',
  person: '个人,姓名不公开',
  show: (count: string) => `验收了的${count}项,一项一项看`,
  days: (match: string, deliver: string, accept: string) => `${match}天、${deliver}天、${accept}天`,
  unknownDays: '?',
  daysUnknown: '? 是哪一天没有公布。',
  what: (need: string, purpose: string) => `${need}(${purpose})`,
  became: '成了项目',
  inFund: (fund: string) => `钱进了${fund}`,
  filesTitle: '拿去用',
  files: (kind: string) => `全部需求和帮扶的表(${kind})`,
  toRoots: '钱从哪几条路来,各去了哪里'
};
