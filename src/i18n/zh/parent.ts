import type {Line} from '../inline.ts';

/** Words of township, county and home pages, of the lists of villages and of 未落实到村. */
export const parent = {
  title: (place: string, year: number) => `${place}${year}年帮扶资金和补贴`,
  heading: (place: string, year: number) => `${place}${year}年`,
  arranged: (when: string, place: string, amount: Line): Line => [
    `${when},${place}安排帮扶资金`,
    ...amount,
    '。'
  ],
  openReasons: '每一笔没付的钱都在项目和村的页面写明原因。',
  parts: {
    villagesHeading: '各村的钱',
    townshipsHeading: '各乡镇的钱',
    countiesHeading: '各县的钱',
    chart: {
      village: (largest: string, amount: string, count: string) =>
        `${count}个村里,历年付得最多的是${largest},${amount}`,
      township: (largest: string, amount: string, count: string) =>
        `${count}个乡镇里,历年付得最多的是${largest},${amount}`,
      county: (largest: string, amount: string, count: string) =>
        `${count}个县里,历年付得最多的是${largest},${amount}`
    },
    chartDescription: '各地历年付出的钱,按代码排列,数字见下面的表。',
    caption: (when: string) => `${when}安排和已付,历年合计`,
    village: '村',
    township: '乡镇',
    county: '县',
    villages: '村数',
    households: '户数',
    arranged: (year: number) => `${year}年安排`,
    paid: (year: number) => `${year}年已付`,
    all: '历年付出',
    stopped: (day: string) => `(${day}起停用)`
  },
  aggregates: {
    heading: '按规定不按户公开的救助',
    intro: '低保、残疾、临时救助等,为保护隐私,只公开合计。人数太少的并到县里。',
    caption: '只公开合计的救助',
    item: '补贴',
    year: '年份',
    recipients: '人数',
    payments: '笔数',
    amount: '金额(元)',
    row: '来源行',
    built: '由发放明细汇总'
  },
  shared: {heading: '几个村共有的项目', none: '没有跨村的项目。', county: '跨乡镇的项目'},
  items: '发了哪些补贴'
};

export const home = {
  title: (site: string) => site,
  heading: '钱从哪来,给了谁,办成了什么',
  arranged: (year: number, day: string, place: string, amount: Line): Line => [
    `${year}年到${day},${place}安排帮扶资金`,
    ...amount,
    '。'
  ],
  everywhere: '这里',
  toHouseholds: (amount: Line): Line => ['打到农户', ...amount],
  toProjects: (amount: Line): Line => ['付给项目', ...amount],
  toUnits: (amount: Line): Line => ['付给合作社、企业和村集体', ...amount],
  open: (amount: Line): Line => ['还没付(未拨付)', ...amount, ',每一笔都写明原因。'],
  oversight: {
    untraced: (amount: Line): Line => ['说不清去向的钱:', ...amount],
    traced: '没有说不清去向的钱',
    points: (count: string) => `疑点${count}条`,
    answered: (count: string) => `已答复${count}条`,
    late: (villages: string, late: string, quarter: string) =>
      `${villages}个村中${late}个没有按时公开${quarter}收支`,
    inTime: (villages: string, quarter: string) => `${villages}个村都按时公开了${quarter}收支`
  },
  find: '找我的村',
  findHint: '在页面上方输入村名或拼音,也可以按乡镇找。',
  byTownship: '按乡镇找',
  allVillages: (count: string) => `全部${count}个村`,
  lists: '公开了什么',
  projects: (count: string) => `${count}个项目`,
  funds: (count: string) => `${count}笔资金`,
  items: (count: string) => `${count}种补贴`,
  withheld: (rows: string, amount: string) =>
    `有${rows}行因为含有个人信息没有公开,涉及${amount},不在以上数字里。`,
  rejected: (rows: string) => `有${rows}行读不出来,没有算进去,详见`,
  fundsHeading: '钱从哪来',
  fundsCaption: '今年的资金文件',
  fund: '资金',
  document: '文号',
  amount: '下达',
  allocated: '安排到项目',
  direct: '发到户和单位',
  remainder: '还没安排'
};

export const villages = {
  title: '找我的村',
  heading: '找我的村',
  intro: (count: string) => `现有${count}个村。同名的村请看清乡镇。`,
  closed: (count: string) => `另有${count}个村已经变更,以前的账还留着。`,
  byTownship: '按乡镇找',
  byLetter: '按拼音找',
  letters: '拼音首字母',
  other: '其他',
  noTownship: '没有公布乡镇',
  stopped: '(已变更)',
  unplaced: '没有落实到村的钱'
};

export const unplaced = {
  title: '没有落实到村的钱和项目',
  heading: '没有落实到村的钱和项目',
  intro: '几个村共有的项目、没有写明村的公告、不在村名单里的地方,这些钱都列在这里,不硬算到某个村。',
  sum: (amount: Line, payments: string): Line => ['没有落实到村的付款', ...amount, `,${payments}笔。`],
  none: '没有这样的付款。',
  allocated: (amount: Line, projects: string): Line => [
    `没有写明村的项目${projects}个,安排`,
    ...amount,
    '。'
  ],
  payments: '付款',
  projects: '项目',
  place: '公布的地点'
};
