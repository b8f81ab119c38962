/** Words of the reading report. */
export const report = {
  title: '读取报告',
  lead: '每个文件读到多少行、公开多少行,哪里有问题,都在这里。',
  equation: '读到的行 = 公开 + 只计合计 + 不公开 + 没读懂。',
  filesTitle: '文件',
  filesCaption: '每个文件的行数',
  filesHead: ['文件', '读到', '公开', '只计合计', '不公开', '没读懂'],
  shaTitle: '文件指纹(SHA-256)',
  shaCaption: '用来核对下载的文件和这里读的是不是同一个',
  shaHead: ['文件', '字节', '编码', 'SHA-256'],
  mappingTitle: '每一列当成什么读的',
  mappingOf: (file: string) => `${file} 的列`,
  mappingHead: ['文件里的列名', '当作'],
  mappingSkipped: '没有用到',
  issuesTitle: '问题',
  issuesNone: '没有发现问题。',
  level: {must: '必须改', check: '请核对', hint: '提示'},
  levelAbout: {
    must: '这样的行没有公开,要改好文件再更新。',
    check: '行已经公开,请发布单位看一看对不对。',
    hint: '不影响公开,改了更好。'
  },
  levelCount: (level: string, count: string) => `${level}:${count}处`,
  kindCount: (count: string) => `共${count}处`,
  examples: (shown: string, count: string) => `先列${shown}处,一共${count}处:`,
  withheldTitle: '因个人信息没有公开的',
  withheld: (rows: string, sum: string) => `${rows}行含有个人信息,没有公开,共${sum},不在任何合计里。`,
  rejected: (rows: string) => `${rows}行没读懂,没有算进任何合计。`,
  allRead: '每一行都读懂了,没有因为个人信息不公开的行。'
};
