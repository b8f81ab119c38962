/** Words of the sheet on which a finding is verified: paper, so in Chinese alone. */
export const sheet = {
  title: (check: string) => `疑点核对单:${check}`,
  heading: '疑点(待核对)核对单',
  lead: '每条疑点一张A4纸。打开的才打印,先点开要打印的那几张,再用浏览器的打印。',
  id: '疑点编号',
  rule: '规则',
  subject: '对象',
  village: '村',
  status: '数据状态',
  dataOn: '数据截至',
  address: '网页',
  fingerprint: '数据指纹',
  figures: '比对的数',
  rows: '依据的数据行',
  documents: '文号和公示',
  moreDocuments: (count: string) => `还有${count}份,见网页。`,
  noDocuments: '数据行里没有写文号,也没有对应的公示。',
  innocent: '也可能没有问题',
  notVerdict: '这是数据疑点,不是违纪结论。',
  fill: ['核查人', '核查日期', '打印时间'],
  lines: [
    {name: '核查情况', lines: 5},
    {name: '处理意见', lines: 3},
    {name: '备注', lines: 2}
  ],
  back: '回到这条规则'
};
