import type {Line} from '../inline.ts';

/** Words of what became of the money: assets, what they brought, village accounts. Amounts arrive in words. */
export const use = {
  onVillage: (assets: string, inUse: string, link: Line): Line => [
    `登记的资产${assets}项,在用${inUse}项:`,
    ...link,
    '。'
  ],
  accountsOnVillage: (link: Line, period: string, balance: string | null): Line => [
    ...link,
    balance === null ? `公布到${period}。` : `公布到${period},结余${balance}。`
  ],
  useLink: '在用吗,钱回来了吗',
  accountsLink: '村里的账',
  title: (village: string) => `${village}:建成了什么,钱回来了吗`,
  heading: (village: string) => `${village}:建成了什么,现在在用吗,钱回来了吗`,
  assetsLead: (count: string, value: Line): Line => [`村里登记了${count}项资产,原值`, ...value, '。'],
  states: (inUse: string, idle: string, lost: string, unknown: string | null) =>
    `在用${inUse}项,闲置${idle}项,损毁或流失${lost}项${unknown === null ? '' : `,${unknown}项没有写明`}。`,
  noAssets: '没有公布这个村的资产登记。',
  incomeLead: (due: Line, received: Line): Line => ['租金等收益应收', ...due, ',实收', ...received, '。'],
  villageLead: (due: Line, paid: Line): Line => ['合作社等应分给村里', ...due, ',实分', ...paid, '。'],
  householdsLead: (due: Line, paid: Line): Line => ['应分给农户', ...due, ',实分', ...paid, '。'],
  noIncome: '没有公布收益。',
  householdsNote: '分给农户的只写户数和合计,不写姓名;不到3户的不公布。',
  projectsTitle: '该赚钱的项目:投了多少,回来多少',
  projectMoney: (arranged: Line, paid: Line, assets: string, value: Line): Line => [
    '安排',
    ...arranged,
    ',已付',
    ...paid,
    `。登记资产${assets}项,原值`,
    ...value,
    '。'
  ],
  promised: (words: string) => `当时答应的:${words.replace(/[。.]$/u, '')}。`,
  noPromise: '当时答应农户和村里得什么,没有公布。',
  nothingBack: '还没有公布收益。',
  periodsCaption: (project: string) => `${project}回来的钱`,
  periodsHead: ['期间', '村里应得', '村里实得', '农户应得', '农户实得', '户数'],
  noPeriod: '没有写明期间',
  registerTitle: '资产登记',
  registerCaption: '登记的每一项资产',
  registerHead: ['资产', '类别', '原值', '产权', '谁在管', '移交日期', '现在', '最近查看'],
  privateParty: '个人,姓名不公开',
  toAccounts: '看村里的账',
  toUse: '看建成了什么,钱回来了吗',
  toVillage: '回到村页',
  toRegister: '看全县的资产登记',
  accountsTitle: (village: string) => `${village}的账`,
  noAccounts: '没有公布这个村的账。',
  period: (period: string, opening: Line, income: Line, expenditure: Line, closing: Line): Line => [
    `${period}:`,
    '上期结下来',
    ...opening,
    ',收入',
    ...income,
    ',支出',
    ...expenditure,
    ',期末结余',
    ...closing,
    '。'
  ],
  yearLine: (year: string, income: Line, expenditure: Line): Line => [
    `${year}公布的账目里,收入一共`,
    ...income,
    ',支出一共',
    ...expenditure,
    '。'
  ],
  allLine: (income: Line, expenditure: Line): Line => [
    '公布的各期加起来:收入',
    ...income,
    ',支出',
    ...expenditure,
    '。'
  ],
  addsUp: '期初加收入减支出,正好等于期末。',
  notAddsUp: (difference: string) =>
    `期初加收入减支出,和期末余额差${difference}。两个数都照公布的写,没有改。`,
  carried: '期初余额就是上一期的期末余额。',
  notCarried: (difference: string) =>
    `期初余额和上一期的期末余额差${difference}。两个数都照公布的写,没有改。`,
  balanceMissing: '期初或期末余额没有公布,没法核对。',
  accountsCaption: (period: string) => `${period}的每一笔`,
  accountsHead: ['日期', '摘要', '收入', '支出', '对方', '凭证号', '谁决定的', '监委会签字'],
  opening: '期初余额',
  closing: '期末余额',
  noVoucher: '没有凭证号',
  decided: (meeting: string, day: string | null) => (day === null ? meeting : `${meeting}(${day})`),
  paperNote: '监委会是村务监督委员会,由村民推选。付给个人的不写姓名。对哪一笔有疑问,可以凭凭证号去问。',
  assetsTitle: '资产登记:建成了什么,在用吗',
  assetsTotal: (villages: string, count: string, value: Line): Line => [
    `${villages}个村公布了资产或账目。一共登记${count}项资产,原值`,
    ...value,
    '。'
  ],
  withAccounts: (villages: string) => `${villages}个村公布了村里的账。`,
  classesTitle: '按类别',
  classesCaption: '三类资产各有多少',
  classesHead: ['类别', '项数', '原值', '闲置', '损毁或流失'],
  unusedTitle: '闲置、损毁或流失的',
  unusedCaption: '没有在用的资产',
  unusedHead: ['资产', '村', '类别', '原值', '移交日期', '现在', '最近查看'],
  noUnused: '登记的资产里,没有写明闲置、损毁或流失的。',
  villagesTitle: '按村',
  villagesCaption: '各村的资产和收益',
  villagesHead: ['村', '资产', '原值', '没在用', '应收', '实收', '账公布到'],
  apartTitle: '几个村共有的,和没有写明在哪个村的',
  apartCaption: '不单独属于一个村的资产',
  apartHead: ['资产', '类别', '原值', '产权', '谁在管', '现在'],
  unknownClass: '没有写明',
  photos: {
    title: '照片和单据',
    none: '没有公布现场照片。',
    caption: (kind: string, day: string | null, words: string) =>
      `${kind}${day === null ? '' : `,${day}`}:${words}`,
    reviewed: (by: string, day: string) => `${by}${day}审核`,
    hiddenTitle: '未公开附件',
    hiddenCaption: '登记了、没有公开的附件',
    hiddenHead: ['附件', '日期', '为什么没有公开'],
    why: {
      'not-reviewed': '还没有人审核签字',
      'no-picture': '没有可以公开的图片',
      public: '已公开'
    },
    voucher: '看单据'
  },
  count: {
    noOutputs: '建多少、建多大,没有列成可以数的数。',
    notAccepted: '还没有公布验收。',
    acceptedUncounted: '已经验收,验收时数到多少没有公布。',
    sheet: (village: string | null) => (village === null ? '打印数一数的单子' : `打印${village}数一数的单子`)
  }
};
