import type {Line} from '../inline.ts';

/** Words of a village's report page: whom to call, a text ready to read out or copy, and what happens next. */
export const raise = {
  title: (village: string) => `${village}我要反映`,
  lead: '看到不对的,照下面的话打电话、写信,或者打印出来交上去。先打村外的电话,不用经过村里。',
  phonesTitle: '打哪个电话',
  outside: '村外接听,先打这些',
  township: '乡镇',
  village: '村里',
  noPhones: '发布单位没有公布电话。可以到乡镇政府或者县里管这笔钱的部门当面说。',
  undialable: '(演示号码,打不通)',
  textTitle: '照着念,或者抄下来',
  greeting: (village: string, code: string) => `您好,我反映${village}(村代码${code})的帮扶资金。`,
  published: (day: string) => `《阳光村账》公布,截至${day}:`,
  money: (year: string, arranged: string, paid: string, open: string) =>
    `${year}安排${arranged},已付${paid},还没付${open}。`,
  noMoney: '没有公布给这个村安排的资金。',
  row: '公布的这一笔是:',
  mine: '我要反映的是:________________(哪里不对,例如“公布发了600元,卡里只到550元”)',
  ask: '请告诉我受不受理、什么时候答复、找谁问。',
  anonymous: '不想说名字可以不说。',
  projectsTitle: '反映某个项目',
  projectsIntro: '点项目名,把下面这段话接在上面的话后面念。',
  project: (name: string, id: string, stage: string) => `项目“${name}”(编号${id}),公布说${stage}`,
  projectMoney: (arranged: string, paid: string) => `安排${arranged},已付${paid}`,
  outputs: (list: string) => `现场应当能数到${list}`,
  see: '我到现场看到的是:________________',
  nextTitle: '反映以后会怎样',
  next: (accepted: string, settled: string, extended: string): readonly string[] => [
    `一般在${accepted}天内告诉你受不受理,受理以后${settled}天内办完;情况复杂的经批准可以延长,最多再延${extended}天,要告诉你原因(《信访工作条例》第二十三条、第三十四条)。`,
    '打12388的,由纪检监察机关按规定处理,对反映人保密。',
    '记下哪天打的、谁接的。过了日子没有答复,再打一次,或者向上一级反映。'
  ],
  nothingKept: '本站没有留言框,不保存、不发送你写的任何东西。',
  page: (address: string) => `这个村的网址:${address}`,
  back: '回到村页',
  link: '怎么反映',
  doubt: (link: Line): Line => ['哪一笔不对?', ...link, '(先打村外的电话)。'],
  rowDrop: '不带这一笔'
};
