import type {Line} from '../inline.ts';

/** Words of households at risk: how many, where, and whether help came. Never which household. */
export const monitoring = {
  title: '防返贫监测:哪里有风险,帮到了没有',
  risk: (when: string, all: string, unstable: string, marginal: string, sudden: string) =>
    `${when},全部监测户${all}户:脱贫不稳定户${unstable}户,边缘易致贫户${marginal}户,突发严重困难户${sudden}户。`,
  someRisk: (when: string) => `${when},监测户的总数没有公布完整,各乡镇公布的见下面的表。`,
  flow: (year: string, entered: string, cleared: string) =>
    `${year}新纳入${entered}户,消除风险${cleared}户。`,
  help: (year: string, helped: string | null, amount: Line): Line => [
    helped === null ? `${year}付出帮扶资金` : `${year}${helped}户得到帮扶,帮扶资金`,
    ...amount,
    '。'
  ],
  allHelp: (amount: Line): Line => ['公布的各年加起来,帮扶资金', ...amount, '。'],
  privacy: (few: string) =>
    `这里只有户数,不写是哪一户。一个乡镇不到${few}户的,和相邻乡镇一起并到县里,表里写“并到县里”;从村里公布的数能推算出来的,也这样并。`,
  yearTitle: (year: string) => `${year}:哪里有风险`,
  helpTitle: (year: string) => `${year}:帮到了没有`,
  yearCaption: (year: string) => `${year}各乡镇的户数`,
  helpCaption: (year: string) => `${year}各乡镇新纳入、消除风险和得到帮扶的户数`,
  place: '地方',
  stock: ['脱贫户', '脱贫不稳定户', '边缘易致贫户', '突发严重困难户'],
  flowHead: ['新纳入', '消除风险', '得到帮扶', '帮扶金额'],
  households: (count: string, amount: string) => `${count}户,${amount}`,
  helpReceived: '得到的帮扶',
  moved: '并到县里',
  tooFew: '太少,不公布',
  county: (name: string) => `${name}(从乡镇并上来的)`,
  yearsTitle: '逐年看',
  yearsCaption: '全部地方合起来,每年的户数',
  yearsHelpCaption: '全部地方合起来,每年新纳入、消除风险和得到帮扶的户数',
  blockTitle: '防返贫监测',
  blockCaption: '这个乡镇每年的监测户数和帮扶',
  year: '年度',
  howTitle: '这些词是什么意思',
  how: [
    '脱贫户:以前识别为贫困户、已经脱贫的。',
    '脱贫不稳定户:脱了贫,收入还不稳、可能返贫的。',
    '边缘易致贫户:没有评过贫困户,收入略高于标准、可能致贫的。',
    '突发严重困难户:因病、因灾、因意外,一下子支出很大或者收入大减的。',
    '户数是年末的;今年的是到数据日期的。得到帮扶的户数和金额是这一年里的。'
  ],
  link: '防返贫监测'
};
