import type {ReconciliationStepName, TraceName} from '../reconciliation-names.ts';

const steps: Readonly<Record<ReconciliationStepName, readonly [left: string, right: string]>> = {
  'passed-on': ['上级文件下达', '下面各份文件合计'],
  allocated: ['资金文件下达', '安排给项目和直接发放'],
  paid: ['安排给项目', '已付给项目'],
  placed: ['全部发放', '各村、各级合计和未落实到村'],
  bank: ['银行批次', '写着批次号的发放明细']
};
const traces: Readonly<Record<TraceName, string>> = {
  traced: '从文件一直查得到户或单位',
  'totals-only': '按规定只公开合计',
  'no-fund': '没有写明是哪笔资金',
  'no-document': '资金没有文号',
  'no-payee': '收款单位没有代码',
  'no-household': '农户没有编号',
  'no-village': '没有落实到村'
};

/** Words of the reconciliation. */
export const reconciliation = {
  title: '资金对账',
  lead: '钱从文件到项目、到付款、到村,一步一步两边对。对不上的排在前面,两个数都写出来,不替谁改。',
  stepsTitle: '一步一步对',
  stepsCaption: '每一步两边的合计和差额',
  stepsHead: ['两边是什么', '左边', '右边', '差额', '比了几个', '不同的'],
  sides: (left: string, right: string) => `${left} → ${right}`,
  steps,
  traceTitle: '每一分钱查得到哪里',
  traceCaption: '发放的钱能查到哪一步',
  traceHead: ['查到哪里', '金额', '占', '笔数'],
  traces,
  traced: (share: string) => `发放的钱里,${share}从资金文件一直查得到户或单位。`,
  untraced: (sum: string) => `说不清去向的钱:${sum}。`,
  allTraced: '其余的按规定只公开合计,没有说不清去向的钱。',
  fundsTitle: '有差额的资金文件',
  fundsCaption: '下达金额和用出去的不同的资金文件',
  fundsHead: ['资金', '年度', '下达', '往下分或安排', '差额'],
  fundsNote: '正数是还没有安排,或者没有公布;负数是安排得比下达的多。',
  overrunsTitle: '付的比安排多的项目',
  overrunsCaption: '付款超过安排的项目',
  overrunsHead: ['项目', '安排', '已付', '多付'],
  batchesTitle: '和银行对不上的批次',
  batchesCaption: '银行批次和发放明细不同的',
  batchesHead: ['批次', '银行', '明细', '差额', '银行笔数', '明细笔数'],
  placesTitle: '县和乡镇',
  placesCaption: '每个县和乡镇的合计和它的组成',
  placesHead: ['地方', '合计', '下一级相加', '只公开合计的补贴', '未落实到村', '差额'],
  more: (count: string) => `还有${count}个,见数据文件。`
};
