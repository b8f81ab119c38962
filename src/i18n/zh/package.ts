/** Words of the data package: its README, and what the pages say of it. */
export const dataPackage = {
  language: '中文。In English: README.md.',
  demonstration: '这是演示数据,全部是编的。',
  transcription: '这是由公开公告转录的,不是官方发布。',
  what: '这是什么',
  about: (publisher: string, site: string) =>
    `${publisher}“${site}”网站公布的全部数据:资金文件、项目、安排、发放、公示和更正。网页上的每个数字都从这些表加出来。`,
  period: '时间',
  periodLine: (data_on: string, published_on: string) => `数据截至${data_on},${published_on}发布。`,
  nextUpdate: (day: string) => `下次更新不晚于${day}。`,
  noNextUpdate: '下次更新的日期没有公布。',
  version: (fingerprint: string) => `数据指纹:${fingerprint}`,
  files: '文件',
  fileHead: ['文件', '内容', '行数', '字节'],
  filesNote: [
    'CSV:UTF-8(带 BOM),逗号分隔,CRLF 换行,第一行是列名。金额单位是元,两位小数。可能被表格软件当成公式的文字,前面加了一个单引号。最后的 publisher、licence、attribution、terms 四列说的是整个文件,只写在第一行。',
    'Parquet、SQLite:金额是整数,单位是分,列名以 _fen 结尾。SQLite 里名字以 _in_yuan 结尾的视图,金额写成元。',
    '三种格式是同样的行、同样的顺序。代码和编号都是文字,前面的零不会丢。',
    '空格子是没有公布;“withheld”列写明哪些格子按规定不公开,“unreadable”列写明哪些格子的原文看不清。零就是零。',
    '日期写成 2026-09-30;只知道月的写 2026-09,只知道年的写 2026。'
  ],
  sqliteAbout: '全部的表,带索引',
  tables: '每个表',
  keyed: (names: string) => `编号:${names}。`,
  columnHead: ['列', '中文', '英文', '类型', '说明'],
  unit: '元;Parquet、SQLite 里是分',
  refers: (target: string) => `指向 ${target}`,
  own: '本站加的列',
  processed: '怎么加工的',
  processedLines: [
    '发布单位的表格逐行读入,类型按数据字典定,不猜。读不懂金额或编号的行不收,含身份证号、银行卡号、手机号的行不公开,都写在读取报告里。',
    '发给个人的名字隐去;和健康、收入、未成年人有关的补贴只有乡镇或县的合计(aggregates),人数太少的并到县。',
    'household_id 是带密钥的代号,一年一换,不能倒推出身份证号。',
    'bank_batches 只列每一笔都公开、不少于5笔的批次。',
    '加上的列:source_file、source_row(来源文件和行)、withheld、unreadable。没有改动任何金额。'
  ],
  faults: '已知的问题',
  noFaults: '这一期没有发现。',
  rejected: (file: string, rows: string) => `${file}:有${rows}行读不懂,没有收入。`,
  withheldRows: (file: string, rows: string) => `${file}:有${rows}行含有个人信息,没有公开,也不在任何合计里。`,
  aggregated: (file: string, rows: string) => `${file}:有${rows}行只公开合计,在 aggregates 里。`,
  broken: (column: string, refers: string, rows: string) => `${column}:有${rows}行在 ${refers} 里找不到。`,
  expired: '过了保留期限的个人发放,逐笔的已经撤下,合计在 expired_payments 里;按户数的数字不能再算。',
  source: '来源',
  sourceLine: (publisher: string) => `${publisher}公布的表格。每一行写明来自哪个文件的第几行。`,
  recompute: '自己重算一遍',
  recomputeLines: (sqlite: string) => [
    `SQLite:sqlite3 ${sqlite} < recompute.sql`,
    'DuckDB:在这个文件夹里 duckdb -init duckdb.sql -c ".read recompute.sql"',
    '结果每行是一页上的一个数:哪一页(page)、什么数(figure)、哪一项(key)、多少分(fen)、多少笔或多少户(count)。'
  ],
  cite: '怎么注明出处',
  licence: '许可',
  apiPolicy:
    'v1 里只会增加字段,不改名、不改意思、不删;要改就出 v2,v1 照留。顺序固定,金额是整数分,没有公布的写 null。',
  pageTitle: '这一页的数据',
  listLink: (name: string, kind: string, rows: string, size: string) => `${name}(${kind},${rows}行,${size})`,
  csvNames: {
    village: '发放明细',
    township: '各村的钱',
    county: '各乡镇的钱',
    fund: '安排给项目的钱',
    item: '发到的村',
    project: '付款明细',
    payee: '收款明细'
  },
  columnsLink: '每一列的意思',
  jsonLink: (size: string) => `这一页的全部数据(JSON,${size})`,
  citePage: '引用这一页',
  citeNote: '点一下上面的文字,整段选中,再复制。“引用日期”换成您打开网页的那一天。',
  citePayment: '只引用一笔的,在网址后面加上“#”和它的发放编号(下载的明细里有)。',
  wholeTitle: '整套数据',
  wholeLead:
    '全部的表一次拿走。三种格式装的是同样的行;说明文件写明每一列的意思、怎么加工的、已知的问题和许可。',
  zip: (size: string) => `整套数据,一个压缩包(ZIP,${size})`,
  sqlite: (size: string) => `一个数据库文件(SQLite,${size})`,
  readmeFile: '说明(README,中文)',
  descriptorFile: 'datapackage.json(给程序读的目录,Data Package 2.0)',
  recomputeFile: '重算全部数字的 SQL(recompute.sql)',
  tablesCaption: '每个表的文件',
  tablesHead: ['表', '行数', 'CSV', 'Parquet'],
  feedsTitle: '订阅',
  feedLinks: {data: '新公布的数据(Atom)', corrections: '公布以后的更正(Atom)'},
  noFeeds: '没有设置网址,所以没有订阅和网站地图。',
  apiFiles: '目录、清单和格式说明(JSON Schema)',
  aboutTitle: '这些数据的情况',
  aboutLead: '下面的数都是做网站时从数据里数出来的,没有人工填写。',
  aboutFiles: '每个文件读到的行,去了哪里',
  aboutFilesHead: ['文件', '读到', '公开', '只公开合计', '没有公开', '读不懂'],
  aboutWhy: [
    '只公开合计:和健康、收入、未成年人或者特定身份有关的补贴,按规定不按户公开。',
    '没有公开:这一行里有身份证号、银行卡号、手机号等个人信息。这些钱不在任何合计里。',
    '读不懂:金额或者编号写错了。哪一行、怎么改,写在读取报告里。',
    '名字:发给个人的只写姓。户数、人数只有一两个的,不写。'
  ],
  coverageTitle: '每一列填了多少',
  coverageCaption: (table: string) => `${table}:每一列的格子`,
  coverageHead: ['列', '有值', '没有公布', '不公开', '看不清'],
  coverageSummary: (table: string, rows: string) => `${table}(${rows}行)`,
  quirksTitle: '已知的问题',
  terms: '许可和条件',
  feedDataTitle: (site: string) => `${site}:新公布的数据`,
  feedCorrectionsTitle: (site: string) => `${site}:公布以后改了什么`,
  feedRelease: (number: string, day: string) => `第${number}期:数据截至${day}`,
  feedChanges: (rows: {added: number; changed: number; removed: number}) =>
    `新增${rows.added}行,修改${rows.changed}行,删除${rows.removed}行。`,
  feedData: (day: string) => `数据截至${day}`,
  feedCorrection: (old: string | null, now: string | null, reason: string) =>
    (old === null && now === null ? '' : `原来:${old ?? '空'};现在:${now ?? '空'}。`) + `原因:${reason}`,
  types: {
    text: '文字',
    id: '编号',
    code: '数字代码',
    money: '金额',
    integer: '整数',
    decimal: '数',
    day: '日期',
    choice: '选项',
    phone: '电话',
    url: '网址'
  },
  /** GB/T 7714: 主要责任者. 题名: 版本[DS/OL]. 发布日期[引用日期]. 获取路径. */
  citation: (cited: {
    publisher: string;
    title: string;
    data_on: string;
    published_on: string;
    fingerprint: string;
    url: string;
  }) =>
    `${cited.publisher}. ${cited.title}: 数据截至${cited.data_on}[DS/OL]. (${cited.published_on})[引用日期].${cited.url ? ` ${cited.url}.` : ''} 数据指纹: ${cited.fingerprint}.`
};
