/** Words of the paper notice. It hangs on the village board, so it is in Chinese alone. */
export const notice = {
  title: (village: string, year: number) => `${village}${year}年帮扶资金和补贴公告`,
  demonstration: '演示数据,地方、人名和金额都是编的',
  number: (code: string, day: string) => `公告编号:${code}-${day.replaceAll('-', '')}`,
  basis: (documents: string) => `根据${documents}等文件,现将资金安排和发放情况公告如下。`,
  noBasis: '现将资金安排和发放情况公告如下。资金文件的文号没有公布。',
  arranged: (year: number, amount: string, capitals: string) =>
    `${year}年安排我村资金${amount}(大写:人民币${capitals})。`,
  paid: (day: string, amount: string, capitals: string) =>
    `截至${day},已拨付${amount}(大写:人民币${capitals})。`,
  open: (amount: string, capitals: string) => `未拨付${amount}(大写:人民币${capitals}),原因见下表。`,
  over: (amount: string) => `已拨付的比安排的多${amount},两个数都照公布的列出。`,
  nothing: (year: number) => `${year}年没有公布安排给我村的资金。`,
  free: '打到户的钱一分都不用交给别人。',
  moneyCaption: '一、资金安排到哪里',
  moneyHead: ['序号', '项目或补贴', '安排(元)', '已付(元)', '未付(元)', '未付原因'],
  years: '含其他年度资金',
  listCaption: (year: number, payments: string, amount: string) =>
    `二、${year}年付到户的每一笔(共${payments}笔,${amount})`,
  listHead: ['序号', '户主', '补贴或项目', '怎么算', '应发(元)', '实发(元)', '日期'],
  group: (group: string) => group,
  total: '合计',
  aggregate: '低保、残疾等救助按规定不按户公开,不在本公告里。姓名按规定隐去一部分。',
  fullNames: '本表写全名,只在本村公告栏张贴,不得上网。',
  periodCaption: '三、公告时间',
  period: (from: string, to: string, days: number) => `${from}至${to},共${days}天(日历天,头尾都算)。`,
  objectCaption: '四、有意见怎么提',
  object:
    '对以上内容有意见,可以在公告期内打电话、写信或者当面提出,公告期过后也可以反映。不用经过村里。反映人的身份保密。',
  phones: '电话:',
  noPhones: '监督电话没有公布,可以到乡镇政府当面反映。',
  issuer: '发布单位:',
  date: (day: string) => `发布日期:${day}`,
  seal: '(盖章处)',
  signatures: ['村民委员会(签字)', '村务监督委员会(签字)', '张贴人(签字)'],
  signDate: '\u3000\u3000年\u3000\u3000月\u3000\u3000日',
  scan: '用手机扫一扫,看每一笔',
  noAddress: '没有设置网址(site_url),所以没有二维码。',
  version: (dataOn: string, publishedOn: string) => `数据截至${dataOn},${publishedOn}发布。`,
  fingerprint: '数据指纹:',
  print: '这一页可以打印张贴:在电脑上打开,按 Ctrl+P,选A4纸。',
  back: '回到村页'
};
