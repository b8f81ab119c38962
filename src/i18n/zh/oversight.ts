import type {Line} from '../inline.ts';

/** Words of complaints, audits and inspections: received, closed, what came of them. */
export const oversight = {
  title: '受理与办结:反映的事办了没有',
  kinds: {complaint: '举报投诉', audit: '审计', inspection: '检查'},
  years: (from: string, to: string) => (from === to ? `${from}年` : `${from}年到${to}年`),
  complaints: (years: string, cases: string, closed: string, open: string, late: string, upheld: string) =>
    `${years},受理举报投诉${cases}件,办结${closed}件,还在办${open}件,超过期限的${late}件。查下来属实或部分属实的${upheld}件。`,
  others: (kind: string, years: string, cases: string, closed: string, found: string) =>
    `${years},${kind}${cases}项,办结${closed}项,发现问题的${found}项。`,
  recovered: (amount: Line): Line => ['一共追回', ...amount, '。'],
  untold: (kind: string) => `有几件${kind}全县加起来也太少,件数不公布。`,
  privacy: (few: string) =>
    `谁反映的、反映了谁,这里都不写。举报投诉只有件数:一个乡镇一年不到${few}件的,和相邻乡镇一起并到县里;追回的钱不到${few}件的也这样并。`,
  lineCaption: (kind: string, year: string) => `${kind}:${year}各乡镇的件数和天数`,
  lineHead: ['地方', '受理', '办结', '超期', '属实', '追回', '办了多少天'],
  foundHead: ['地方', '件数', '办结', '超期', '发现问题', '追回', '办了多少天'],
  days: (days: string) => `一半不超过${days}天`,
  moved: '并到县里',
  county: (name: string) => `${name}(并上来的和没写乡镇的)`,
  casesTitle: '审计和检查,一件一件看',
  casesCaption: '公开的审计和检查,新的在前',
  casesHead: ['开始', '种类', '在哪里', '查什么', '结果', '怎么处理的', '追回', '办结'],
  results: {
    upheld: '发现问题',
    partly: '发现部分问题',
    not_upheld: '没有发现问题',
    not_accepted: '没有进行',
    referred: '转其他单位'
  },
  noSubject: '没有写明',
  openSince: (days: string) => `还没办结,限${days}天`,
  open: '还没办结',
  late: '(超期)',
  howTitle: '这些数怎么看',
  how: [
    '超期:超过规定天数才办结的,和到数据日期还没办结、已经过了规定天数的。没有写明期限或日期的,不算超期。',
    '办了多少天:从受理到办结,一半的件不超过这么多天。几个地方合在一起、算不出来的,写“—”。',
    '向个人追回的钱,只在合计里。'
  ],
  filesTitle: '下载',
  raise: '我要反映',
  block: '举报投诉、审计和检查',
  blockCaption: '这个乡镇每年的件数和天数',
  blockHead: ['年度', '种类', '件数', '办结', '超期', '属实或发现问题', '追回', '办了多少天'],
  link: '受理与办结'
};
