/** Words of the sheet with which a village counts what was built. It is for paper, so it is in Chinese alone. */
export const countSheet = {
  title: (village: string) => `${village}:建了什么,到现场数一数`,
  demonstration: '演示数据,地方和项目都是编的',
  how: '拿着这张单子到现场,数一数,量一量,把数到的写在最后一格。不用写自己的姓名。',
  state: '现在:',
  place: '地点:',
  head: ['东西', '在哪里', '计划', '验收', '我数到的'],
  caption: (project: string) => `${project}:可以数的东西`,
  notAccepted: '还没有验收。',
  acceptedUncounted: '已经验收,验收时数到多少没有公布。',
  use: '现在在用吗:□ 在用  □ 停了  □ 找不到',
  day: '哪天数的:',
  differs: '数出来不一样,怎么办',
  differsText: '先看是不是改过设计,项目页上写着。说不清的,打下面的电话,不用经过村里。',
  phones: '电话:',
  nothing: '没有公布这个村可以到现场数的东西。',
  source: (dataOn: string, publishedOn: string) => `数据截至${dataOn},${publishedOn}发布。`,
  fingerprint: '数据指纹:',
  print: '这一页可以打印:在电脑上打开,按 Ctrl+P,选A4纸。',
  back: '回到村页'
};
