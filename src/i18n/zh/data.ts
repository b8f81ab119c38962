import type {Settings} from '../../model/settings.ts';

/** Every key of settings.json, so that a new one without a sentence does not compile. */
export type SettingPath =
  | keyof Settings
  | `register.${keyof Settings['register']}`
  | `phones.${keyof Settings['phones'][number]}`
  | `report_days.${keyof Settings['report_days']}`
  | `footer.${keyof Settings['footer'][number]}`
  | `words.${keyof Settings['words']}`;

const settings: Readonly<Record<SettingPath, string>> = {
  publisher: '发布单位',
  site_name: '网站名称',
  site_url: '网站的网址;空着就不生成二维码、规范网址、网站地图和订阅',
  data_on: '数据截止日期',
  published_on: '发布日期',
  next_update_by: '下次更新不晚于哪天',
  data_status: 'real 真实数据,demonstration 演示,transcription 由公开公告转录',
  phones: '监督电话,村外的排在前面',
  'phones.name': '电话是哪个单位的',
  'phones.number': '号码,照原样印出',
  'phones.outside_village': '是不是在村外接听',
  'phones.dialable': '能不能拨通;演示号码写 false,不做成拨号链接',
  register: '疑点先问后公开',
  'register.answer_days': '单位几个工作日内答复',
  'register.days_off': '国务院公布的放假日(工作日里的)',
  'register.days_on': '国务院公布的调休上班日(周末里的)',
  report_days: '反映以后的答复期限,单位是天',
  'report_days.accepted': '几天内告诉受不受理',
  'report_days.settled': '受理以后几天内办完',
  notice_paper: '村里公告的纸张:A4,或者贴墙用的A3。',
  notice_days: '各种公示最少几天',
  checks: '按规则停用或调整疑点核对,写明理由和签署人',
  stricter_tiers: '哪些补贴比默认更严地公开;只能更严',
  mask_form: '名字怎么隐去:stars 张**,mou 张某某,one-star 张*',
  retention_months: '个人明细保留几个月,从数据截止日期往前数;0 是不设期限',
  smallest_cell: '只公开合计的补贴,一个乡镇不满几人就并到县',
  licence: '数据怎么使用',
  locales: '网站的语言',
  footer: '页脚的备案号等',
  'footer.name': '名称',
  'footer.value': '号码',
  currency: '货币',
  minor_units: '金额的小数位数',
  code_digits: '村代码的位数',
  words: '开放名单的中英文说法',
  'words.fund_kind': '资金种类的说法',
  'words.purpose': '用途的说法',
  'words.notice_kind': '公示种类的说法',
  'words.role': '职务的说法',
  'words.village_kind': '村类别的说法',
  'words.stage': '付款阶段的说法',
  about: '“关于本站”里发布单位自己的话',
  source_note: '转录的出处,或者“演示数据是编的”的声明'
};

/** Words of the data page: oversight, downloads, addresses of the data, dictionary. */
export const data = {
  title: '监督与数据',
  lead: '想核对、想细查、想拿去用的,从这里开始。',
  doorsTitle: '从哪里看起',
  doors: {
    reconciliation: '资金对账:每一步两边的数',
    checks: '疑点核对:规则和查出来的疑点',
    register: '疑点答复:问了什么、怎么答的',
    report: '读取报告:每个文件读到多少行、有什么问题',
    method: '数字是怎么算的',
    unplaced: '没写明是哪个村的钱',
    funds: '每份资金文件和它的去处',
    projects: '每个项目走到哪一步',
    about: '我要反映'
  },
  downloadsTitle: '下载',
  downloadsLead:
    '每个村的每一笔发放,是一个表格文件,在村页的最下面。逗号分隔,Excel 可以直接打开;金额单位是元,两位小数,列名见下面的数据字典。',
  downloadsVillages: '找一个村,下载它的发放明细',
  downloadsUnplaced: '未落实到村的发放明细(CSV)',
  downloadsWeChat: '在微信里打不开文件时,请点右上角,选“在浏览器打开”。',
  apiTitle: '给程序用的数据',
  apiLead:
    '每一页背后有一个 JSON 文件,网页上的每个数字都从它来。金额是整数,单位是分,字段名以 _fen 结尾;没有公布的写 null。',
  apiCaption: 'JSON 文件的地址',
  apiHead: ['内容', '地址', '个数', '例子'],
  apiPolicy: '地址里的 v1 是版本。v1 里只会增加字段,不改名、不改意思;要改就出 v2,v1 照留。',
  apiKinds: {
    site: '全站',
    county: '县',
    township: '乡镇',
    village: '村',
    project: '项目',
    fund: '资金',
    item: '补贴',
    payee: '收款单位',
    check: '疑点核对规则',
    register: '疑点答复',
    reconciliation: '资金对账',
    unplaced: '未落实到村'
  },
  licenceTitle: '使用许可',
  citeTitle: '怎么注明出处',
  cite: (publisher: string, site: string, day: string, print: string) =>
    `${publisher}:${site},数据截至${day},数据指纹 ${print}。`,
  dictionaryTitle: '数据字典',
  dictionaryLead: '每个表、每一列的意思。列名是英文的;中文表头和括号里的别的叫法,读文件时也认得。',
  required: '必须有',
  optional: '可以没有',
  key: '编号,不能重复',
  requiredCell: '必填',
  columnHead: ['列', '中文', '英文', '怎么填', '说明'],
  columnsOf: (zh: string) => `${zh}的列`,
  aliases: (names: string) => `也认得:${names}`,
  refersTo: (target: string) => `指向 ${target}`,
  digits: (count: number) => `${count}位`,
  choiceList: (names: string) => `只能是:${names}`,
  privateForPersons: '付给个人的,这一列不公开',
  jsonName: (name: string) => `JSON 里叫 ${name},单位分`,
  kinds: {
    text: '文字',
    id: '编号',
    code: '数字代码',
    money: '金额(元)',
    integer: '整数',
    decimal: '数',
    day: '日期',
    choice: '选项',
    phone: '公开的办公电话',
    url: '网址'
  },
  settingsTitle: '设置文件 settings.json',
  settingsCaption: '设置的每一项',
  settingsHead: ['键', '意思'],
  settings
};
