/** Words of the county's flow of money. */
export const flow = {
  title: (place: string) => `${place}的钱从哪来、到哪去`,
  lead: (first: string, last: string, amount: string, place: string) =>
    `${first}到${last},${place}一共付出${amount}。从左到右:哪一级的钱,哪种资金,什么用途,到了哪个乡镇。带子越宽,钱越多。`,
  leadNone: '没有公布付款。',
  caption: (from: string, to: string) => `从${from}到${to}`,
  description: '每一条带子的数字都在下面的三张表里,三张表的合计是同一个数。',
  columns: {level: '资金级别', fund: '资金', kind: '资金种类', use: '用途', place: '乡镇'},
  amount: '付出',
  noLevel: '没写级别',
  noKind: '没写种类',
  noFund: '没写资金',
  noPurpose: '项目,没写用途',
  household: '直接发到户',
  unit: '发到单位,不经项目',
  aggregate: '只公开合计的救助',
  countyLevel: '县里合计,没落实到村',
  negative: '退回的钱比付出多的,只在表里,图上没有带子。',
  tablesTitle: '图上的数字',
  order: '级别由上到下,乡镇按代码排列,不是排名。',
  link: '钱从哪来、到哪去:一张图',
  files: {
    svg: (size: string) => `这张图(SVG,${size})`,
    csv: (rows: string, size: string) => `图的数据(CSV,${rows}行,${size})`,
    json: (size: string) => `本县数据(JSON,${size})`
  }
};
