/** Words of the commands' progress and closing summary. Chinese unless the terminal's language is English. */
export type CommandLocale = 'zh-CN' | 'en';

export function commandLocale(environment: Readonly<Record<string, string | undefined>>): CommandLocale {
  const language = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return language.startsWith('en') ? 'en' : 'zh-CN';
}

const zh = {
  reading: '读取并核对数据',
  loading: '装入数据库',
  gating: '核对合计',
  checking: '核对疑点',
  checkName: (name: string) =>
    `不能建立“${name}”:名字只用小写字母和连字符,而且还没有用过。例:npm run check:new paid-late`,
  checkMade: (folder: string) => `已建立 ${folder}。请填写 rule.sql、两页说明和两个样例,再运行 npm test。`,
  queryHow: '用法:npm run query -- "select count(*) from disbursements"',
  queryNoStore: (file: string) => `没有找到 ${file}。请先运行 npm run build。`,
  queryRefused: (message: string) =>
    `没有执行。只能用一句 SELECT 查询,不能写、不能读别的文件。原因:${message}`,
  publishing: '汇总各村各项目',
  releases: '核对存档的各期',
  pages: '生成网页',
  files: '写每页的数据文件',
  downloads: '写检索和脚本',
  scanning: '检查网页(个人信息、金额)',
  replacing: '换上新网站',
  dataRestored:
    '上一次导入没有做完就断了:data 文件夹已恢复成导入以前的样子。做完这一次后,请再运行一次 npm run import。',
  stopped: '没有生成网站。原来的网站没有改动。请先改好下面的问题:',
  gateStopped: '没有生成网站:合计对不上。原来的网站没有改动。',
  leakStopped: '没有生成网站:网页里发现了个人信息。原来的网站没有改动。请把下面的位置告诉维护人员:',
  pagesStopped: '没有生成网站:生成网页时出错。原来的网站没有改动。',
  file: '文件',
  read: '读到',
  published: '公开',
  aggregated: '只计合计',
  withheld: '扣下',
  rejected: '退回',
  villages: '村',
  projects: '项目',
  funds: '资金',
  payments: '发放',
  money: '发放合计',
  issues: '问题',
  must: '必须改',
  check: '请核对',
  hint: '提示',
  stage: '步骤',
  seconds: '秒',
  total: '合计',
  open: '请在浏览器打开',
  stop: '按 Ctrl+C 结束',
  more: (count: number) => `同类的还有${count}处`,
  seeReport: '全部问题见网站的“数据报告”页(/report/)',
  noSiteUrl: '没有设置网址(site_url):不生成二维码、规范链接、网站地图和订阅。',
  portBusy: (port: number) =>
    `${port}端口已被占用。请关掉占用它的程序,或者换一个:npm start -- --port ${port + 1}`,
  unknownOption: (option: string, known: string) => `不认识的选项:${option}。可以用的有:${known}`,
  mappingOf: (file: string) => `${file} 的列对应:`,
  skipped: '不用',
  yuan: (text: string) => `${text}元`
};

const en: typeof zh = {
  reading: 'Reading and checking the data',
  loading: 'Loading the store',
  gating: 'Comparing the sums',
  checking: 'Running the checks',
  checkName: name =>
    `"${name}" cannot be made: a name has small letters and hyphens only, and is not in use. Example: npm run check:new paid-late`,
  checkMade: folder =>
    `Made ${folder}. Fill in rule.sql, the two pages and the two samples, then run npm test.`,
  queryHow: 'Usage: npm run query -- "select count(*) from disbursements"',
  queryNoStore: file => `${file} was not found. Run npm run build first.`,
  queryRefused: message =>
    `Not run. One SELECT is allowed; nothing can be written and no other file read. Reason: ${message}`,
  publishing: 'Summing up villages and projects',
  releases: 'Looking at the releases',
  pages: 'Building the pages',
  files: 'Writing the data files of pages',
  downloads: 'Writing search and scripts',
  scanning: 'Scanning the pages (personal data, amounts)',
  replacing: 'Putting the new site in place',
  dataRestored:
    'The last import was broken off: the data folder is again what it was before it. Run npm run import once more after this.',
  stopped: 'No site was built. The last one is unchanged. Please mend these first:',
  gateStopped: 'No site was built: the sums do not agree. The last one is unchanged.',
  leakStopped:
    'No site was built: the pages hold personal data. The last one is unchanged. Tell the maintainer these places:',
  pagesStopped: 'No site was built: making the pages failed. The last one is unchanged.',
  file: 'File',
  read: 'read',
  published: 'published',
  aggregated: 'aggregated',
  withheld: 'withheld',
  rejected: 'rejected',
  villages: 'villages',
  projects: 'projects',
  funds: 'funds',
  payments: 'payments',
  money: 'Paid in all',
  issues: 'Issues',
  must: 'must be mended',
  check: 'please check',
  hint: 'hints',
  stage: 'Stage',
  seconds: 's',
  total: 'Total',
  open: 'Open in a browser',
  stop: 'Ctrl+C ends it',
  more: count => `${count} more of this kind`,
  seeReport: 'All issues stand on the report page of the site (/report/)',
  noSiteUrl: 'No site_url is set: no QR code, canonical link, sitemap or feed is written.',
  portBusy: port =>
    `Port ${port} is taken. Close the program that uses it, or choose another: npm start -- --port ${port + 1}`,
  unknownOption: (option, known) => `Unknown option: ${option}. Known are: ${known}`,
  mappingOf: file => `Columns of ${file}:`,
  skipped: 'not used',
  yuan: text => `${text} yuan`
};

export type CommandWords = typeof zh;
export const commandWords = (locale: CommandLocale): CommandWords => (locale === 'en' ? en : zh);
