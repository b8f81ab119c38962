/** Words of the kit for offices that attach files to a notice instead of running a site. */
export const kitWords = {
  title: (township: string, year: number | null) =>
    `${township}${year === null ? '' : `${year}年`}帮扶资金公开`,
  dataOn: (day: string) => `数据截至${day}`,
  demonstration: '演示数据,全部虚构',
  transcription: '由公开公告转录,非官方发布',
  sums: '合计',
  payments: '发放',
  aggregates: '只公布合计的补助',
  projects: '项目(历年)',
  note: '低保、残疾等救助按规定不按户公开,只公布合计。',
  none: '没有',
  withheld: '不公开',
  sumColumns: ['', '笔数', '金额(元)'],
  listed: '逐笔列出的发放',
  summed: '只公布合计的补助',
  expired: '公示期已过、不再逐笔列出的发放',
  total: '全部已付',
  columns: [
    '村',
    '组',
    '姓名或单位',
    '项目',
    '数量',
    '单位',
    '标准(元)',
    '应发(元)',
    '实发(元)',
    '日期',
    '编号'
  ],
  aggregateColumns: ['补助', '年', '人数', '笔数', '金额(元)', '资金编号'],
  projectColumns: ['村', '项目', '计划(元)', '安排(元)', '已付(元)', '编号'],
  status: '数据状态',
  several: (village: string, count: number) => `${village}等${count}个村`,
  made: (townships: number, files: number, bytes: string, folder: string) =>
    `${townships}个乡镇,已写好${files}个文件,共${bytes}:${folder}`,
  site: (files: number, bytes: string, zip: string) =>
    `整个网站:${files}个文件,${bytes};压缩成 site.zip 后${zip}`,
  noBrowser:
    '没有找到浏览器,没有生成 PDF。装好 Chrome、Edge 或 Chromium 后再运行,或用环境变量 BROWSER_PATH 指明;也可以用浏览器打开 .html,打印时选“另存为 PDF”。',
  noPdf: (file: string) =>
    `${file} 没有打印成功,其他文件已写好。可以用浏览器打开同名的 .html,打印时选“另存为 PDF”。`,
  tooLarge: (file: string, bytes: string, limit: string) =>
    `${file} 有${bytes},超过上限${limit},平台可能传不上去。平台允许更大时,请改 settings.json 里 kit 的上限,或这次用 --limit(网站用 --zip-limit);不允许时,只发 .xlsx,或加 --year 只发一年的。`,
  tooMany: '网站的文件太多,一个 zip 装不下(最多65,535个文件、4 GiB)。请直接复制网站文件夹。',
  noSite: '还没有网站。请先运行 npm run build。',
  badOption: (message: string) =>
    `不认识的选项:${message}。可以写 --year 2026(或 all)、--limit 兆数、--zip-limit 兆数、--no-pdf、--site 文件夹、--snapshot 文件夹、--out 文件夹、--lang en。`
};
export type KitWords = typeof kitWords;
