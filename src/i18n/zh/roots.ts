import type {Line} from '../inline.ts';

/** Words of the ways by which money comes. Amounts arrive in words. */
export const roots = {
  title: '钱从哪几条路来,各去了哪里',
  link: '钱从哪几条路来,各去了哪里',
  lead: (issued: Line, paid: Line): Line => [
    '专项帮扶、涉农惠民、社会帮扶,三条路合在一起:文件下达',
    ...issued,
    ',已付',
    ...paid,
    '。'
  ],
  others: (paid: Line): Line => [
    '连同融资补贴和没有写明来路的,全部已付',
    ...paid,
    ',和首页、资金来源页是同一个数。'
  ],
  donated: (delivered: Line, link: Line): Line => [
    '另有社会上直接给村里的,到位',
    ...delivered,
    ',不经过资金文件,没有加进上面的数。',
    ...link
  ],
  needsLink: '看村里需要什么,谁来帮',
  loans: (loans: Line): Line => [
    '各年发放贷款一共',
    ...loans,
    '。贷款要还,不是给的钱,没有加进上面任何一个数。'
  ],
  rootsTitle: '三条路',
  rootsCaption: '每条路下达、安排、已付多少',
  rootsHead: ['哪条路', '文件', '下达', '安排给项目', '不经过项目发出', '已付'],
  special: '专项帮扶资金',
  farm: '相关涉农和惠民资金',
  social: '社会帮扶资金(含东西部协作)',
  ofWhich: (root: string) => `其中:${root}`,
  socialOnly: '社会捐赠、定点帮扶',
  pooled: '三条路合计',
  finance: '融资里给出去的钱(贴息、补偿)',
  none: '没有写明来路的',
  total: '全部',
  rootsNote:
    '专项帮扶:财政专项扶贫资金、衔接资金、常态化帮扶资金。涉农惠民:行业部门资金、统筹整合的涉农资金、惠民惠农补贴。上级文件转给下级文件的,下达只算一次。',
  kindsTitle: '每条路里有哪些钱',
  kindsCaption: '各种资金归在哪条路',
  kindsHead: ['资金种类', '哪条路', '文件', '下达', '已付'],
  kindsNote: '已付和资金来源页“按种类”的数一样。下级文件归在另一条路的,下达跟着它走。',
  noKind: '没有写明种类',
  usesTitle: '各去了哪里:做什么用',
  usesCaption: '每条路的钱,付去做什么',
  use: '做什么用',
  uses: {
    household: '发给农户',
    unit: '付给单位,不属于项目',
    aggregate: '不按户公开的救助'
  },
  project: (purpose: string) => `项目:${purpose}`,
  noPurpose: '没有写明用途',
  placesTitle: '各去了哪里:哪个乡镇',
  placesCaption: '每条路的钱,付到哪个乡镇',
  place: '乡镇',
  noTownship: '县里,和没写明乡镇的',
  short: {
    special: '专项',
    farm: '涉农惠民',
    social: '社会帮扶',
    east_west: '东西部协作',
    finance: '融资补贴',
    none: '没写明'
  },
  yearsTitle: '逐年',
  yearsCaption: '每年每条路下达和已付多少',
  yearsHead: ['年度', '哪条路', '文件', '下达', '已付'],
  noYear: '没有写明年度',
  donationsTitle: '社会上直接给村里的',
  donationsCaption: '不经过资金文件,直接给村里的',
  donationsHead: ['帮扶方', '哪条路', '项数', '答应给', '到位'],
  donationsNote: '给了什么、给了哪个村、验收没有,在“村里需要什么,谁来帮”那一页。',
  financingTitle: '贷款和贴息',
  financingIntro: (smallest: string) =>
    `贷款是借的,要还,不是补助;写在这里是为了看全,不和上面的钱相加。贴息和风险补偿是财政给出去的,注明资金的已经算在那份资金里。不写是哪一户借的;一个乡镇不到${smallest}户的,并到县里写。`,
  financingCaption: '各年的贷款和贴息',
  financingHead: ['年度', '种类', '户数', '笔数', '金额', '算在哪里'],
  ownMoney: '不算给的钱',
  inFund: (fund: string) => `已算在${fund}里`,
  apart: '没有写明从哪份资金付,没有加进上面的数',
  townshipsCaption: (year: string) => `${year}各乡镇的贷款和贴息`,
  townshipsHead: ['地方', '种类', '户数', '笔数', '金额'],
  filesTitle: '拿去用',
  files: {
    roots: (kind: string) => `各种资金归在哪条路的表(${kind})`,
    financing: (kind: string) => `贷款和贴息的表(${kind})`
  },
  toFunds: '每份资金文件和它的去处',
  toFlow: '钱从哪来、到哪去:一张图'
};
