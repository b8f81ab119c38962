/** Words of the tour through the demonstration, and of the page for addresses that do not exist. */
export const tour = {
  title: '三分钟看懂',
  lead: '这里的地方、人名、单位和金额都是编的。跟着下面几站走一遍,就知道怎么看账。',
  go: '去看这一页',
  plantedTitle: '故意埋下的毛病',
  plantedLead: '为了试验核对的办法,编数据时埋了一些毛病;每个毛病旁边都有一个看着像、其实没问题的例子。',
  plantedCaption: '毛病,和看着像但没问题的例子',
  plantedHead: ['毛病', '看着像,其实没问题']
};

export const notFound = {
  title: '没有这个网页',
  lead: '网址可能写错了,或者这一页换了地方。',
  tips: [
    '村的网址是 /village/村代码/,村代码是12位数字。',
    '项目的网址是 /project/项目编号/。',
    '印在纸上的网址照着输,不要多空格。'
  ],
  home: '回首页',
  villages: '按乡镇找我的村',
  projects: '看项目进度'
};
