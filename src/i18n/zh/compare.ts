/** Words of the page that puts places side by side. */
export const compare = {
  title: '并排看',
  heading: '并排看:按户数和人口算一算',
  lead: '各个乡镇、各个村的付款,按公布的户数和人口平均。大小不同的地方,总数不好比,平均数好比一些。',
  notRanking:
    '这不是排名。哪里该多、哪里该少,要看那年修了什么:修一条路的村,那年每户的数就高。地方按代码排列,请不要拿去评比。',
  notReceived: '每户付出是把修路、修渠这些项目的钱也平均进去,不是每户拿到手的钱。',
  since: (day: string) => `(${day}设村)`,
  shared: '几个村共有的项目不硬分到村,不在村的数里;只公开合计的救助,不在村的数里,在乡镇的数里。',
  incomplete: (year: string, day: string) => `${year}还没有过完,数字只到${day},不能和整年比。`,
  few: (count: string) => `不到${count}户或${count}人的地方不算平均,写“不算”。没有公布户数、人口的写“—”。`,
  withheld: '不算',
  townships: '各乡镇',
  counties: '各县',
  villagesOf: (township: string, count: string) => `${township}的${count}个村`,
  others: '没有公布乡镇的村',
  caption: (place: string) => `${place}:按户和按人平均`,
  partial: (year: string, day: string) => `${year}(到${day})`,
  head: {
    place: '地方',
    households: '户数',
    population: '人口',
    perHousehold: (year: string) => `${year}每户付出`,
    perHead: (year: string) => `${year}每人付出`
  },
  link: '并排看几个乡镇或几个村',
  script: {
    heading: '选两到四个地方并排看',
    choose: '第{n}个',
    none: '不选',
    caption: '选出的地方',
    what: '看什么',
    one: '再选一个,就能并排看。',
    refused: '网址里的这些地方,现在的数据里没有:{list}。'
  }
};
