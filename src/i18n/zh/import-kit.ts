/** Words of the kit for offices that attach files to a notice instead of running a site. */
export const kitWords = {
  title: (township: string, year: number | null) =>
    `${township}${year === null ? '' : `${year}年`}帮扶资金公开`,
  dataOn: (day: string) => `数据截至${day}`,
  demonstration: '演示数据,全部虚构',
  transcription: '由公开公告转录,非官方发布',
  payments: '发放',
  projects: '项目',
  note: '低保、残疾等救助按规定不按户公开,不在这里。',
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
  projectColumns: ['村', '项目', '计划(元)', '安排(元)', '已付(元)', '编号'],
  several: (village: string, count: number) => `${village}等${count}个村`,
  made: (files: number, bytes: string) => `已写好${files}个文件,共${bytes}`,
  site: (files: number, bytes: string, zip: string) => `整个网站:${files}个文件,${bytes};压缩后${zip}`,
  noBrowser:
    '没有找到浏览器,没有生成 PDF。装好 Chrome、Edge 或 Chromium 后再运行,或用环境变量 BROWSER_PATH 指明。',
  tooLarge: (file: string, bytes: string, limit: string) =>
    `${file} 有${bytes},超过上限${limit}。请用 --limit 改上限,或只发 .xlsx。`,
  noSite: '还没有网站。请先运行 npm run build。'
};
export type KitWords = typeof kitWords;
