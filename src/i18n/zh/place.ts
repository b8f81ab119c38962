import type {Line} from '../inline.ts';

/** Words of every place page: village, township, county and the home page. Counts come formatted. */
export const place = {
  dataOn: (day: string) => `数据截至${day}`,
  thisYear: '今年',
  inYear: (year: number) => `${year}年`,
  noMoney: '没有公布给这里安排或付出的资金。',
  paid: (amount: Line): Line => ['已付', ...amount],
  paidNothing: '还没有付钱',
  toHouseholdsByCard: (amount: Line, households: string): Line => [...amount, `打进${households}户的一卡通`],
  toHouseholds: (amount: Line, households: string): Line => [...amount, `发给${households}户农户`],
  toHouseholdPayments: (amount: Line, payments: string): Line => [...amount, `分${payments}笔发给农户`],
  toProjects: (amount: Line, projects: string): Line => [...amount, `付给${projects}个项目`],
  toUnits: (amount: Line): Line => [...amount, '付给合作社、企业和村集体'],
  open: (amount: Line): Line => ['还没付', ...amount],
  openLine: (name: Line, amount: Line, reason: string): Line => [...name, '差', ...amount, `,${reason}`],
  openRest: (count: string, amount: Line): Line => [`另外${count}项共差`, ...amount],
  paidUp: '安排的钱已经全部付完。',
  overpaid: (amount: Line): Line => ['付出的比安排的多', ...amount, ',两个数都照公布的列出,原因未公布。'],
  sharedPaid: (amount: Line): Line => ['另有', ...amount, '付给和别的村共有的项目,不在以上数字里。'],
  nextUpdate: (day: string) => `下次更新不晚于${day}。`,
  money: {
    heading: '今年和往年的钱',
    caption: '按资金年度:安排了多少,付了多少',
    year: '资金年度',
    arranged: '安排',
    paid: '已付',
    households: '其中到户',
    projects: '其中项目',
    open: '还没付',
    note: '资金年度是下达文件的年度。去年的钱今年才付的,算在去年。'
  },
  paidYears: {
    heading: '哪一年付的',
    title: (from: string, to: string, amount: string) =>
      from === to ? `${from}年一共付出${amount}` : `${from}年到${to}年一共付出${amount}`,
    description: '每年付出的钱,数字见下面的表。',
    caption: '按付款年份',
    year: '付款年份',
    amount: '付出金额',
    payments: '笔数'
  },
  blocks: {
    title: (when: string, amount: string, unit: string) => `${when}安排${amount},1格=${unit}`,
    unit: (yuan: number) => (yuan < 10_000 ? `${yuan / 1000}千元` : `${yuan / 10_000}万元`),
    description: '实心格是已付的,画斜线的空格是还没付的。数字见下面的表。',
    households: '已付到户',
    projects: '已付给项目',
    units: '已付给合作社、企业和村集体',
    open: '还没付(画斜线)'
  },
  purposes: {
    heading: '钱用在什么地方',
    title: (purpose: string, amount: string) => `项目资金用得最多的是${purpose},安排了${amount}`,
    description: '按用途安排的项目资金,数字见下面的表。',
    caption: '项目资金按用途',
    purpose: '用途',
    allocated: '安排',
    paid: '已付',
    projects: '项目数'
  },
  items: {
    heading: '发了哪些补贴',
    caption: '到户和到单位的补贴,历年合计',
    item: '补贴',
    other: '没有写补贴名称的(多是项目付款)',
    due: '应发',
    paid: '实发',
    payments: '笔数',
    households: '户数'
  },
  ladder: {
    heading: '一步一步看,差在哪里',
    household: {
      equal: (amount: string) => `补贴应发${amount},已经足额发到户`,
      short: (due: string, missing: string) => `补贴应发${due},还差${missing}没有发到户`,
      over: (due: string, paid: string) => `补贴应发${due},实发${paid}`,
      due: '应发',
      paid: '发到户',
      caption: '到户补贴:应发和实发(历年)'
    },
    project: {
      title: (paid: string) => `项目已付${paid}`,
      planned: '计划',
      contracted: '合同',
      paid: '已付',
      settled: '结算',
      caption: '本地项目:计划、合同、已付、结算(历年)',
      returned: (amount: string) => `结余收回${amount}。`
    },
    description: '斜线是和上一步的差额,数字见下面的表。',
    step: '步骤',
    amount: '金额',
    gap: '比上一步少',
    note: '计划、合同、已付、结算是不同的数。合同比计划少,常常是招标省下的钱,不一定是少付。'
  },
  total: {
    line: (amount: Line, payments: string): Line => ['历年一共付出', ...amount, `,${payments}笔。`],
    heading: '合计是怎么加出来的',
    caption: '历年付出,分几块相加',
    part: '组成',
    amount: '金额',
    villages: '各村合计',
    townships: '各乡镇合计',
    counties: '各县合计',
    aggregates: '只公开合计的救助补贴',
    unplaced: '未落实到村的付款',
    total: '合计'
  },
  expired: (count: string, amount: string) =>
    `有${count}笔、${amount}的发放明细已过公开期限,名单不再列出,合计里仍然算着。`,
  teams: {
    heading: '谁负责',
    caption: '责任人和村务监督委员会',
    role: '职务',
    name: '姓名',
    unit: '单位',
    phone: '电话',
    since: '任职'
  },
  sources: {
    heading: '数字从哪来',
    intro: '这一页的每个数都从下面的文件加出来,没有人工填写。',
    caption: '来源文件',
    file: '文件',
    rows: '用到的行数',
    documents: '资金文件:',
    between: '、'
  },
  downloads: {
    heading: '下载',
    json: '这一页的全部数据(JSON)',
    csv: '发放明细(CSV,可用表格软件打开)',
    hint: '在微信里打不开文件时,请点右上角用浏览器打开。'
  },
  absent: (names: string) => `没有公布:${names}。`,
  absentNames: {rounds: '补贴的申请和批准户数', teams: '责任人', notices: '公示公告', standards: '补贴标准'},
  corrections: {
    heading: '更正过什么',
    caption: '对以前公布内容的更正',
    what: '改的是',
    old: '原来',
    new: '改为',
    reason: '原因',
    on: '日期'
  }
};
