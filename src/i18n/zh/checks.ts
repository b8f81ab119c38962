import type {CheckFamily, SkipReason, SubjectKind} from '../../model/checks.ts';

const families: Readonly<Record<CheckFamily, string>> = {
  households: '发放到户',
  amounts: '金额',
  order: '先后次序',
  time: '进度和期限',
  notices: '公示',
  bank: '银行批次',
  contracts: '合同和采购',
  use: '资金用途',
  totals: '合计'
};
const subjects: Readonly<Record<SubjectKind, string>> = {
  village: '村',
  project: '项目',
  fund: '资金文件',
  payee: '收款单位',
  round: '一个村的一轮补贴',
  item: '补贴',
  household: '户',
  payment: '一笔发放'
};
const reasons: Readonly<Record<SkipReason, string>> = {
  'not-published': '需要的内容没有公布',
  coarse: '日期只公布到年或月,分不出先后',
  'too-few': '同类太少,没法比',
  'not-due': '还没到时候',
  'no-rule': '没有公布标准或限额'
};

/** Words of the checks: their list, a check's page, and the short block on other pages. */
export const checks = {
  title: '疑点核对',
  lead: '每次更新,程序按下面的规则把公开的数据核对一遍。查出来的叫疑点:数据上对不上、需要人去看一看的地方。',
  notVerdict: '这是数据疑点,不是违纪结论。',
  how: '每条规则都写明了判断标准、比对的数、也可能没有问题的情形和依据,规则本身是一句 SQL,谁都可以照着重算。',
  off: '本站内容是从公开公告转录的,不做疑点核对。',
  list: (kind: string) => `下载疑点(待核对)清单(${kind},留有核查人、核查情况、处理意见、备注四栏)`,
  families,
  subjects,
  reasons,
  listCaption: (family: string) => `${family}方面的核对规则`,
  listHead: ['规则', '比对了多少', '疑点', '占比', '没法比的'],
  switchedOff: '已停用',
  fewPersons: '有,少于3条,不公开条数',
  none: '0',
  total: (checks: string, found: string) => `一共${checks}条规则,公开的疑点${found}条。`,
  personsNote: '涉及农户和个人的疑点只公布条数,三条以上的乡镇才列出,不逐条公开。',
  ruleTitle: '规则',
  example: (text: string) => `例子:${text}`,
  whyTitle: '为什么看',
  innocentTitle: '也可能没有问题',
  sourceTitle: '依据',
  needsTitle: '用到的列',
  parametersTitle: '可以调整的数',
  parametersCaption: '这条规则的参数',
  parametersHead: ['参数', '现在用', '默认', '说明'],
  changed: (reason: string, signer: string) => `本县调整过:${reason}(签署:${signer})`,
  offHere: (reason: string, signer: string) => `本县停用了这条规则:${reason}(签署:${signer})`,
  sqlTitle: '规则的 SQL(可以照着重算)',
  coverageTitle: '核对了多少',
  coverage: (compared: string, subject: string) => `比对了${compared}个对象(${subject})。`,
  skipped: (count: string, reason: string) => `${count}个没有比:${reason}。`,
  baseRate: (found: string, percent: string) => `其中疑点${found}条,占${percent}。`,
  often: (share: string, floor: string) =>
    `这条规则命中超过${share}%,或者答复里确认的不到${floor}%,分辨力不够,只作参考。`,
  littleMark: '(分辨力不够,只作参考)',
  findingsTitle: '疑点(待核对)',
  noFindings: '没有发现疑点。',
  townshipsCaption: '涉及农户和个人的疑点条数',
  townshipsHead: ['乡镇', '条数'],
  elsewhere: '其他乡镇合计',
  fewHere: '涉及农户和个人的疑点有,但少于3条,按规定不公布条数。',
  notYet: (count: string) => `另有${count}条还没有向单位提出,或者还在答复期内,先只公布条数。`,
  independent: '另有不同方面的规则也提示这一对象',
  figuresHead: ['比对的数', '数值'],
  figuresOf: (subject: string, id: string) => `${subject}:比对的数(${id})`,
  rowsTitle: (count: string) => `依据的数据行(${count}行)`,
  rowOf: (file: string, row: string, key: string) => `${file} 第${row}行(${key})`,
  moreRows: (count: string) => `还有${count}行,见数据文件。`,
  documentsTitle: '文号和公示',
  documents: {
    notice: '公示',
    noNumber: '没有文号',
    days: (from: string, to: string) => `${from}至${to}`
  },
  sheet: '打印核对单(A4)',
  firstTitle: '先看这些',
  firstCaption: '最该先核对的对象',
  firstHead: ['对象', '村', '疑点', '比对的数里最大的金额'],
  firstNote: '先列不同方面的规则都提示的,再列提示多的、金额大的。排在前面不等于有问题。',
  all: '全部规则',
  permanent: '疑点编号',
  block: {
    title: '疑点(待核对)',
    note: '程序核对数据时发现下面的地方对不上,需要核实。这是数据疑点,不是违纪结论。',
    more: (count: string) => `还有${count}条,见疑点核对页`
  }
};
