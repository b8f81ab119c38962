/**
 * The data contract (design 4), declared once. The reader, the TypeScript types, the store's tables, the dictionary page
 * and the download headers come from here. Aliases are the spellings met in real notices (domain 5.2), scoped per table.
 * One line a column, one table after the other: it reads best whole, and no formatter folds it (.prettierignore).
 */
import {choice, code, day, decimal, id, integer, money, phone, table, text, url, type RecordOf, type Table} from './table.ts';
import * as choices from './choices.ts';

const village = ['行政区划代码', '村编码', '村级代码'] as const;
const item = ['补贴项目', '补贴名称', '资金类型', '项目'] as const;

export const villages = table(
  'villages',
  {zh: '村名单', en: 'Villages', about: ['一行是一个村在一段时间里的样子。', 'A row is a village as it stands.'], required: true},
  [
    code('village_code', '村代码', 'Village code', {key: true, digits: 12, aliases: village}),
    text('village', '村名', 'Village', {required: true, aliases: ['行政村', '村(社区)', '村居', '建制村', '所在村']}),
    code('township_code', '乡镇代码', 'Township code', {digits: 9, aliases: ['乡级代码']}),
    text('township', '乡镇', 'Township', {aliases: ['乡镇(街道)', '所在镇', '乡(镇)', '镇', '乡', '街镇', '镇(街道办)']}),
    code('county_code', '县代码', 'County code', {digits: 6, aliases: ['县级代码']}),
    text('county', '县', 'County', {aliases: ['县(市、区)', '县(市、区、旗)', '区县', '县区', '所在县', '所属区']}),
    text('aliases', '别名', 'Other names', {aliases: ['曾用名'], about: ['多个名称用“|”分开。', 'Separated by “|”.']}),
    integer('households', '户数', 'Households', {aliases: ['总户数', '农户数']}),
    integer('population', '人口', 'Population', {aliases: ['人口数', '总人口', '户籍人口']}),
    integer('low_income_households', '低收入户数', 'Low-income households', {aliases: ['低保户数'], about: ['只有一两户时写“不公开”。', 'Counts of 1 or 2 are withheld.']}),
    integer('monitored_households', '监测户数', 'Monitored households', {about: ['只有一两户时写“不公开”。', 'Counts of 1 or 2 are withheld.']}),
    decimal('arable_mu', '耕地面积(亩)', 'Arable land (mu)', {aliases: ['耕地面积', '耕地']}),
    text('kind', '类别', 'Kind', {aliases: ['村类型']}),
    integer('exit_year', '出列年度', 'Year of leaving the poverty list', {aliases: ['脱贫年度', '出列年份']}),
    day('valid_from', '启用日期', 'Valid from'),
    day('valid_to', '停用日期', 'Valid to', {aliases: ['撤销日期']})
  ]
);

export const succession = table(
  'succession',
  {zh: '村的沿革', en: 'Succession', about: ['一行是一个旧代码变成一个新代码。', 'A row is an old code becoming a new one.']},
  [
    code('old_code', '原代码', 'Old code', {required: true, digits: 12}),
    code('new_code', '新代码', 'New code', {required: true, digits: 12}),
    day('on', '日期', 'Date', {aliases: ['变更日期']}),
    choice('kind', '方式', 'Kind', {choices: choices.successionKinds}),
    text('document_no', '文号', 'Document number', {aliases: ['批复文号']})
  ]
);

export const funds = table(
  'funds',
  {zh: '资金', en: 'Funds', about: ['一行是一份资金下达文件。', 'A row is one allocation document.'], required: true},
  [
    id('fund_id', '资金编号', 'Fund id', {key: true, aliases: ['资金代码', '指标编号']}),
    text('fund', '资金名称', 'Fund', {required: true, aliases: ['资金来源', '资金性质', '名称']}),
    text('document_no', '文号', 'Document number', {aliases: ['资金文号', '依据文件字号', '发文字号']}),
    id('parent_fund_id', '上级资金编号', 'Parent fund id', {refers: 'funds.fund_id'}),
    choice('level', '资金级次', 'Level', {choices: choices.levels, aliases: ['级次', '资金级别']}),
    text('kind', '资金种类', 'Kind', {aliases: ['资金类别']}),
    integer('year', '年度', 'Year', {aliases: ['资金年度', '预算年度']}),
    text('batch', '批次', 'Batch'),
    money('amount', '下达金额', 'Amount', {aliases: ['资金金额', '金额', '下达资金', '资金规模', '总金额']}),
    day('allocated_on', '下达日期', 'Allocated on', {aliases: ['下达时间', '发文日期']}),
    day('published_on', '公开日期', 'Published on', {aliases: ['公示日期', '发布日期']}),
    text('issuer', '下达单位', 'Issuer', {aliases: ['发文单位', '发布机构']}),
    code('function_code', '功能科目', 'Function code', {aliases: ['功能科目编码', '支出功能科目']}),
    url('source_url', '公开网址', 'Source address', {aliases: ['来源网址', '网址']})
  ]
);

export const fundSources = table(
  'fund_sources',
  {zh: '资金来源构成', en: 'Fund sources', about: ['一行是一笔资金里的一个来源。', 'A row is a source inside a fund.']},
  [
    id('fund_id', '资金编号', 'Fund id', {required: true, refers: 'funds.fund_id'}),
    choice('level', '级次', 'Level', {choices: choices.levels}),
    text('source', '来源', 'Source', {aliases: ['资金来源']}),
    money('amount', '金额', 'Amount', {aliases: ['资金金额']})
  ]
);

export const projects = table(
  'projects',
  {zh: '项目', en: 'Projects', about: ['一行是一个项目,申报了没通过的也在内。', 'A row is a project, also one applied for and not approved.'], required: true},
  [
    id('project_id', '项目编号', 'Project id', {key: true, aliases: ['项目代码', '方案分配编号', '项目编码']}),
    text('project', '项目名称', 'Project', {required: true, aliases: ['建设项目', '名称']}),
    choice('state', '状态', 'State', {choices: choices.projectStates, aliases: ['项目状态']}),
    text('refusal_reason', '未通过原因', 'Reason for refusal', {aliases: ['不予立项原因']}),
    text('purpose', '用途', 'Purpose', {aliases: ['项目类型', '项目类别', '资金用途', '支持方向']}),
    text('purpose_raw', '原用途名称', 'Purpose as published'),
    text('build_kind', '建设性质', 'Kind of building'),
    text('place_raw', '实施地点', 'Place as published', {aliases: ['建设地点', '项目地点']}),
    text('content', '建设内容', 'Content', {aliases: ['建设内容及规模', '建设任务', '主要内容', '建设规模及内容']}),
    text('unit', '实施单位', 'Responsible unit', {aliases: ['建设单位', '责任单位', '项目实施单位', '业主单位']}),
    text('responsible', '责任人', 'Person responsible', {aliases: ['项目负责人']}),
    text('contractor', '施工单位', 'Contractor', {aliases: ['中标单位', '承建单位', '供应商']}),
    id('contractor_code', '施工单位代码', 'Contractor code', {aliases: ['统一社会信用代码'], about: ['统一社会信用代码,18位数字或大写字母。', 'Unified social credit code.']}),
    choice('procurement_kind', '采购类别', 'Procurement kind', {choices: choices.procurementKinds}),
    text('procurement_method', '采购方式', 'Procurement method', {aliases: ['招标方式']}),
    money('planned', '计划金额', 'Planned', {aliases: ['投资概算', '投资规模', '资金规模', '计划投资', '计划总投资', '总投资', '预算投资', '补助资金', '补助金额', '财政资金', '金额']}),
    money('contracted', '合同金额', 'Contracted', {aliases: ['中标金额', '合同价']}),
    money('settled', '结算金额', 'Settled', {aliases: ['结算价', '实际总投资', '竣工审核价', '完成总投资', '审定金额']}),
    money('returned', '结余收回', 'Returned', {aliases: ['项目结余', '结余资金']}),
    day('applied_on', '村申报日期', 'Applied on', {aliases: ['申报日期']}),
    day('town_reviewed_on', '乡镇审核日期', 'Township review on'),
    day('library_on', '入库日期', 'In the project library on'),
    day('approved_on', '批复日期', 'Approved on', {aliases: ['批准日期', '立项日期']}),
    day('fund_issued_on', '资金下达日期', 'Fund issued on'),
    day('pre_notice_from', '事前公示开始', 'Notice before work, from', {aliases: ['公示开始日期']}),
    day('pre_notice_to', '事前公示结束', 'Notice before work, to', {aliases: ['公示结束日期']}),
    day('tender_on', '招标日期', 'Tender on', {aliases: ['开标日期']}),
    day('award_on', '中标日期', 'Award on'),
    day('contract_on', '合同日期', 'Contract on', {aliases: ['签约日期']}),
    day('started_on', '开工日期', 'Started on', {aliases: ['开工时间']}),
    day('finished_on', '完工日期', 'Finished on', {aliases: ['完工时间', '竣工日期', '竣工时间']}),
    day('accepted_on', '验收日期', 'Accepted on', {aliases: ['验收时间']}),
    day('audited_on', '结算审计日期', 'Audited on'),
    day('post_notice_from', '完工公告开始', 'Notice after work, from'),
    day('post_notice_to', '完工公告结束', 'Notice after work, to'),
    day('handed_over_on', '移交日期', 'Handed over on'),
    day('planned_start_on', '计划开工', 'Planned start'),
    day('planned_finish_on', '计划完工', 'Planned finish'),
    decimal('progress_percent', '形象进度(%)', 'Work done (%)', {aliases: ['项目进度', '工程进度', '项目实施进度']}),
    day('progress_on', '进度日期', 'Work done as of'),
    text('goal', '绩效目标', 'Goal', {aliases: ['预期绩效目标', '预期目标']}),
    text('benefit_link', '联农带农机制', 'Benefit link', {aliases: ['带贫减贫机制', '群众参与和带贫减贫机制', '利益联结机制']}),
    text('beneficiaries', '受益对象', 'Beneficiaries', {aliases: ['受益人口', '受益户数', '预期受益']}),
    phone('hotline', '监督电话', 'Supervision phone', {aliases: ['举报电话', '受理电话']}),
    code('function_code', '功能科目', 'Function code', {aliases: ['功能科目编码']})
  ]
);

export const projectVillages = table(
  'project_villages',
  {zh: '项目所在村', en: 'Project villages', about: ['一行是一个项目所在的一个村。', 'A row is a village a project lies in.']},
  [
    id('project_id', '项目编号', 'Project id', {required: true, refers: 'projects.project_id', aliases: ['项目代码']}),
    code('village_code', '村代码', 'Village code', {required: true, digits: 12, refers: 'villages.village_code', aliases: village})
  ]
);

export const projectOutputs = table(
  'project_outputs',
  {zh: '项目实物量', en: 'Project outputs', about: ['一行是到现场可以数的一样东西。', 'A row is a thing one can count on site.']},
  [
    id('project_id', '项目编号', 'Project id', {required: true, refers: 'projects.project_id', aliases: ['项目代码']}),
    text('what', '实物', 'What', {required: true, aliases: ['建设物', '名称']}),
    decimal('quantity', '数量', 'Quantity', {aliases: ['计划数量']}),
    text('unit', '单位', 'Unit'),
    text('where', '位置', 'Where', {aliases: ['地点']}),
    decimal('built_quantity', '验收数量', 'Accepted quantity', {aliases: ['实际数量', '完成数量']}),
    day('checked_on', '核对日期', 'Checked on')
  ]
);

export const allocations = table(
  'allocations',
  {zh: '资金安排', en: 'Allocations', about: ['一行是一笔资金给一个项目的钱。', 'A row is money of a fund given to a project.'], required: true},
  [
    id('fund_id', '资金编号', 'Fund id', {required: true, refers: 'funds.fund_id'}),
    id('project_id', '项目编号', 'Project id', {required: true, refers: 'projects.project_id', aliases: ['项目代码']}),
    money('amount', '安排金额', 'Amount', {required: true, aliases: ['下达金额', '安排资金', '资金金额', '金额', '补助资金']}),
    day('on', '安排日期', 'Date', {aliases: ['下达日期']}),
    text('document_no', '文号', 'Document number')
  ]
);

export const items = table(
  'items',
  {zh: '补贴项目', en: 'Items', about: ['一行是一种发放项目。', 'A row is a kind of payment.']},
  [
    id('item', '补贴项目编号', 'Item id', {key: true, aliases: ['补贴代码']}),
    text('name', '补贴名称', 'Name', {required: true, aliases: ['补贴项目', '项目名称']}),
    text('aliases', '别名', 'Other names', {about: ['多个名称用“|”分开。', 'Separated by “|”.']}),
    choice('tier', '公开方式', 'Tier', {choices: choices.tiers}),
    choice('scope', '范围', 'Scope', {choices: choices.scopes, about: ['普惠:符合条件都有。特定:要申请、评议。', 'Universal: all who qualify. Targeted: on application.']}),
    choice('flat_rate', '统一标准', 'Flat rate', {choices: choices.yesNo}),
    text('exclusive_with', '不可同享', 'Exclusive with', {about: ['不能同时享受的补贴编号,用“|”分开。', 'Item ids that may not be held together, separated by “|”.']}),
    text('policy', '政策说明', 'Policy', {aliases: ['政策', '说明']}),
    text('document_no', '文号', 'Document number')
  ]
);

export const standards = table(
  'standards',
  {zh: '补贴标准', en: 'Standards', about: ['一行是一个补贴标准。', 'A row is a rate.']},
  [
    id('standard_id', '标准编号', 'Standard id', {key: true}),
    id('item', '补贴项目编号', 'Item id', {required: true, refers: 'items.item', aliases: item}),
    decimal('rate', '标准', 'Rate', {aliases: ['补贴标准', '补助标准'], about: ['单位:元。', 'In yuan.']}),
    text('unit', '单位', 'Unit', {aliases: ['计量单位']}),
    day('valid_from', '开始日期', 'Valid from'),
    day('valid_to', '结束日期', 'Valid to'),
    money('cap', '上限', 'Cap', {aliases: ['封顶金额']}),
    text('who', '谁可以领', 'Who qualifies', {aliases: ['补贴对象', '条件']}),
    text('document_no', '文号', 'Document number')
  ]
);

export const rounds = table(
  'rounds',
  {zh: '补贴批次', en: 'Rounds', about: ['一行是一个村一轮补贴的申报、批准和发放。', 'A row is a subsidy round in a village.']},
  [
    id('round_id', '批次编号', 'Round id', {key: true}),
    id('item', '补贴项目编号', 'Item id', {required: true, refers: 'items.item', aliases: item}),
    text('period', '期间', 'Period', {aliases: ['年度', '季度', '期数', '学期']}),
    code('village_code', '村代码', 'Village code', {required: true, digits: 12, refers: 'villages.village_code', aliases: village}),
    integer('applied', '申请户数', 'Applied', {aliases: ['申报户数', '申请数']}),
    integer('approved', '批准户数', 'Approved', {aliases: ['审批户数', '批准数']}),
    integer('refused', '未通过户数', 'Refused', {aliases: ['未批准户数', '未通过数']}),
    text('refusal_reasons', '未通过原因', 'Reasons for refusal'),
    day('notice_from', '公示开始', 'Notice from', {aliases: ['公示开始日期']}),
    day('notice_to', '公示结束', 'Notice to', {aliases: ['公示结束日期']}),
    day('approved_on', '审批日期', 'Approved on', {aliases: ['批准日期']}),
    day('paid_on', '发放日期', 'Paid on', {aliases: ['发放时间']}),
    id('batch_no', '银行批次号', 'Bank batch', {refers: 'bank_batches.batch_no'})
  ]
);

export const disbursements = table(
  'disbursements',
  {zh: '发放明细', en: 'Payments', about: ['一行是一笔发放。', 'A row is a payment.'], required: true},
  [
    id('disbursement_id', '发放编号', 'Payment id', {key: true, aliases: ['流水号', '业务编号']}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码']}),
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id'}),
    code('village_code', '村代码', 'Village code', {digits: 12, refers: 'villages.village_code', aliases: village}),
    text('village_group', '村民小组', 'Village group', {aliases: ['组别', '自然村', '屯', '社', '组']}),
    choice('payee_kind', '收款类别', 'Payee kind', {choices: choices.payeeKinds, aliases: ['收款人类别']}),
    text('payee', '收款人', 'Payee', {aliases: ['姓名', '户主姓名', '农户姓名', '户主', '领款人', '开户名', '补贴对象', '收款单位']}),
    id('payee_code', '收款单位代码', 'Payee code', {about: ['单位的统一社会信用代码;农户为空。', 'Credit code of a unit; empty for households.']}),
    id('household_id', '户编号', 'Household token', {about: ['带密钥的代号,一年一换,不能倒推出身份证号。', 'A keyed token of one year; no ID number can be won from it.']}),
    id('item', '补贴项目编号', 'Item id', {refers: 'items.item', aliases: item}),
    id('round_id', '批次编号', 'Round id', {refers: 'rounds.round_id'}),
    decimal('quantity', '数量', 'Quantity', {aliases: ['面积', '补贴面积', '种植面积', '粮食种植面积', '人数']}),
    text('quantity_unit', '数量单位', 'Quantity unit'),
    decimal('rate', '标准', 'Rate', {aliases: ['补贴标准', '补助标准', '每亩补助资金'], about: ['单位:元。', 'In yuan.']}),
    money('due', '应发金额', 'Due', {aliases: ['应打卡发放资金', '应发资金', '应补金额']}),
    money('amount', '实发金额', 'Paid', {required: true, aliases: ['发放金额', '补贴金额', '发放总金额', '已拨付', '拨付资金', '支出金额', '报账金额', '金额', '补贴资金', '补助金额']}),
    day('paid_on', '发放日期', 'Paid on', {required: true, aliases: ['发放时间', '打卡日期', '拨款时间', '拨付日期']}),
    text('period', '期间', 'Period', {aliases: ['年度', '季度', '期数', '发放月份', '学期']}),
    text('stage', '付款阶段', 'Stage', {aliases: ['款项性质']}),
    choice('channel', '发放方式', 'Channel', {choices: choices.channels, aliases: ['发放渠道', '支付方式']}),
    text('note', '备注', 'Note', {aliases: ['说明'], privateForPersons: true})
  ]
);

export const aggregates = table(
  'aggregates',
  {zh: '只公开合计的补贴', en: 'Aggregates', about: ['一行是一项不按户公开的补贴在一个乡镇或县的合计。', 'A row is a cell of a sensitive item.']},
  [
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id'}),
    id('item', '补贴项目编号', 'Item id', {required: true, refers: 'items.item', aliases: item}),
    integer('year', '年度', 'Year', {required: true}),
    code('area_code', '地区代码', 'Area code', {required: true, about: ['9位乡镇代码或6位县代码。', 'Township (9 digits) or county (6).']}),
    integer('recipients', '人数', 'Recipients', {aliases: ['受益人数', '享受人数', '保障人口']}),
    integer('payments', '笔数', 'Payments'),
    money('amount', '金额', 'Amount', {required: true, aliases: ['发放金额']})
  ]
);

export const bankBatches = table(
  'bank_batches',
  {zh: '银行批次', en: 'Bank batches', about: ['一行是银行或财政所说的一批付款,是第二个见证。', 'A row is what bank or treasury says of a batch: a second witness.']},
  [
    id('batch_no', '银行批次号', 'Batch', {key: true, aliases: ['批次号']}),
    day('paid_on', '付款日期', 'Paid on', {aliases: ['发放日期']}),
    integer('rows', '笔数', 'Rows'),
    money('amount', '金额', 'Amount', {aliases: ['总金额']}),
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id'})
  ]
);

export const publishedTotals = table(
  'published_totals',
  {zh: '已公布的合计', en: 'Published totals', about: ['一行是公告里写的一个合计,用来和明细核对。', 'A row is a total as it was published.']},
  [
    text('table', '表', 'Table', {required: true, about: ['合计所对的表,如 disbursements。', 'The table it sums, e.g. disbursements.']}),
    text('subject_id', '对象编号', 'Subject', {about: ['资金、项目、村的编号或代码。', 'Id of a fund, project or village.']}),
    id('item', '补贴项目编号', 'Item id', {aliases: item}),
    text('period', '期间', 'Period', {aliases: ['年度']}),
    money('amount', '金额', 'Amount', {aliases: ['合计金额']}),
    integer('rows', '笔数', 'Rows', {aliases: ['户数']}),
    url('source_url', '公开网址', 'Source address', {aliases: ['网址']})
  ]
);

export const notices = table(
  'notices',
  {zh: '公示公告', en: 'Notices', about: ['一行是一次公示或公告。', 'A row is a public notice.']},
  [
    id('notice_id', '公示编号', 'Notice id', {key: true}),
    text('kind', '种类', 'Kind', {aliases: ['公示类别']}),
    text('subject', '事项', 'Subject', {aliases: ['标题', '公示事项']}),
    code('village_code', '村代码', 'Village code', {digits: 12, aliases: village}),
    day('from', '开始日期', 'From', {aliases: ['公示开始', '公示时间']}),
    day('to', '结束日期', 'To', {aliases: ['公示结束']}),
    url('url', '网址', 'Address', {aliases: ['公开网址']})
  ]
);

export const teams = table(
  'teams',
  {zh: '责任人', en: 'People in office', about: ['一行是一位在职的责任人。', 'A row is a person in office.']},
  [
    code('area_code', '地区代码', 'Area code', {required: true, aliases: [...village, '乡镇代码', '县代码', 'village_code', 'township_code'], about: ['12位村代码、9位乡镇代码或6位县代码。', 'Village (12 digits), township (9) or county (6).']}),
    text('role', '职务', 'Role', {required: true, aliases: ['岗位']}),
    text('name', '姓名', 'Name'),
    text('unit', '单位', 'Unit', {aliases: ['派出单位']}),
    phone('phone', '办公电话', 'Office phone', {aliases: ['公开电话']}),
    day('since', '任职日期', 'Since')
  ]
);

export const corrections = table(
  'corrections',
  {zh: '更正', en: 'Corrections', about: ['一行是对以前公布内容的一处更正。', 'A row is a change to a past row.']},
  [
    text('table', '表', 'Table', {required: true}),
    text('id', '编号', 'Id', {required: true}),
    text('field', '字段', 'Field', {required: true}),
    text('old', '原值', 'Old value', {about: ['收款人、户编号等字段的原值和新值都留空。', 'Empty for payee, payee_code and household_id.']}),
    text('new', '新值', 'New value'),
    text('reason', '原因', 'Reason', {required: true}),
    day('on', '更正日期', 'Date', {required: true}),
    text('document_no', '文号', 'Document number')
  ]
);

export const answers = table(
  'answers',
  {zh: '疑点答复', en: 'Answers', about: ['一行是对一条疑点的公开答复。', 'A row is a public answer to a point to verify.']},
  [
    text('finding_id', '疑点编号', 'Finding', {key: true}),
    text('state', '状态', 'State', {required: true}),
    day('asked_on', '提出日期', 'Asked on'),
    text('answer', '答复', 'Answer'),
    text('by', '答复单位', 'Answered by'),
    day('on', '答复日期', 'Date')
  ]
);

export const assets = table(
  'assets',
  {zh: '资产', en: 'Assets', about: ['一行是一个项目建成的一样资产。', 'A row is an asset that a project built.']},
  [
    id('asset_id', '资产编号', 'Asset id', {key: true, aliases: ['资产代码']}),
    text('asset', '资产名称', 'Asset', {required: true, aliases: ['名称']}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码', '形成项目']}),
    code('village_code', '村代码', 'Village code', {digits: 12, refers: 'villages.village_code', aliases: village, about: ['资产归几个村共有的留空。', 'Empty where several villages share it.']}),
    choice('class', '资产类别', 'Class', {choices: choices.assetClasses, aliases: ['资产类型', '资产性质']}),
    money('value', '资产原值', 'Value', {aliases: ['原值', '确权金额', '资产规模']}),
    text('owner', '产权人', 'Owner', {aliases: ['产权归属', '所有权人', '权属单位'], about: ['个人的姓名不公开。', 'Names of persons are not published.']}),
    choice('owner_kind', '产权人类别', 'Kind of owner', {choices: choices.payeeKinds}),
    text('keeper', '管护单位', 'Keeper', {aliases: ['管护责任单位', '管护人', '经营主体'], about: ['个人的姓名不公开。', 'Names of persons are not published.']}),
    choice('keeper_kind', '管护单位类别', 'Kind of keeper', {choices: choices.payeeKinds}),
    day('registered_on', '登记日期', 'Registered on', {aliases: ['确权日期', '确权登记日期']}),
    day('handed_over_on', '移交日期', 'Handed over on'),
    choice('state', '使用状态', 'State', {choices: choices.assetStates, aliases: ['资产状态', '运行状态']}),
    day('inspected_on', '最近查看日期', 'Last inspected on', {aliases: ['盘点日期', '巡查日期']})
  ]
);

export const assetIncome = table(
  'asset_income',
  {zh: '资产收益', en: 'Asset income', about: ['一行是一样资产一期的租金或分红,应收和实收。', 'A row is the rent or dividend of an asset for a period, due and received.']},
  [
    id('asset_id', '资产编号', 'Asset id', {required: true, refers: 'assets.asset_id', aliases: ['资产代码']}),
    text('period', '期间', 'Period', {required: true, aliases: ['年度', '季度']}),
    choice('kind', '收益种类', 'Kind', {choices: choices.incomeKinds, aliases: ['收益类别']}),
    money('due', '应收金额', 'Due', {aliases: ['应收', '合同约定收益', '应得收益']}),
    day('due_on', '应收日期', 'Due on', {aliases: ['约定日期']}),
    money('received', '实收金额', 'Received', {aliases: ['实收', '到账金额', '已收']}),
    day('received_on', '到账日期', 'Received on', {aliases: ['实收日期']})
  ]
);

export const dividends = table(
  'dividends',
  {zh: '收益分配', en: 'Dividends', about: ['一行是一个合作社或一样资产给一个村的一次分红。分给农户的只写户数和合计,不写姓名。', 'A row is a dividend given to a village. What goes to households is a count and a sum, without names.']},
  [
    id('dividend_id', '分红编号', 'Dividend id', {key: true}),
    id('asset_id', '资产编号', 'Asset id', {refers: 'assets.asset_id', aliases: ['资产代码']}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码']}),
    text('payer', '分红单位', 'Payer', {aliases: ['合作社', '经营主体']}),
    choice('payer_kind', '分红单位类别', 'Kind of payer', {choices: choices.payeeKinds}),
    code('village_code', '村代码', 'Village code', {required: true, digits: 12, refers: 'villages.village_code', aliases: village}),
    choice('payee_kind', '分给谁', 'Given to', {choices: choices.payeeKinds, aliases: ['收款类别']}),
    integer('households', '户数', 'Households', {aliases: ['受益户数', '分红户数'], about: ['不到3户的不公开。', 'Fewer than 3 are not published.']}),
    text('period', '期间', 'Period', {aliases: ['年度', '季度']}),
    money('due', '应分金额', 'Due', {aliases: ['应分', '应分红金额']}),
    day('due_on', '应分日期', 'Due on', {aliases: ['约定日期']}),
    money('paid', '实分金额', 'Paid', {aliases: ['实分', '已分红金额', '分红金额']}),
    day('paid_on', '分红日期', 'Paid on', {aliases: ['发放日期']})
  ]
);

export const accounts = table(
  'accounts',
  {zh: '村级收支', en: 'Village accounts', about: ['一行是村里的一笔收入、一笔支出,或者一期的期初、期末余额。', 'A row is an income, an expenditure, or the opening or closing balance of a period.']},
  [
    id('line_id', '账目编号', 'Line id', {key: true, aliases: ['流水号', '账目流水号']}),
    code('village_code', '村代码', 'Village code', {required: true, digits: 12, refers: 'villages.village_code', aliases: village}),
    text('period', '期间', 'Period', {required: true, aliases: ['季度', '月份', '年度'], about: ['同一期的每一行写法相同,如“2026年第三季度”。', 'Written alike on all rows of a period.']}),
    choice('kind', '收支', 'Kind', {required: true, choices: choices.accountKinds, aliases: ['收支类别', '收支类型']}),
    day('on', '日期', 'Date', {aliases: ['记账日期', '收支日期']}),
    text('summary', '摘要', 'For what', {aliases: ['事由', '用途', '收支事项'], about: ['不写个人姓名。', 'Without names of persons.']}),
    money('amount', '金额', 'Amount', {required: true, aliases: ['收支金额', '发生额']}),
    text('counterparty', '对方单位', 'Other party', {aliases: ['往来单位', '收(付)款单位'], about: ['个人的姓名不公开。', 'Names of persons are not published.']}),
    choice('counterparty_kind', '对方类别', 'Kind of other party', {choices: choices.payeeKinds}),
    id('asset_id', '资产编号', 'Asset id', {refers: 'assets.asset_id', aliases: ['资产代码'], about: ['收的是哪样资产的收益。', 'The asset that brought the income.']}),
    text('voucher_no', '凭证号', 'Voucher', {aliases: ['凭证编号', '单据号']}),
    text('decision', '决定的会议', 'Decided by', {aliases: ['议定会议', '民主决策']}),
    day('decided_on', '会议日期', 'Decided on', {aliases: ['决议日期']}),
    day('signed_on', '监委会签字日期', 'Signed by the supervision committee on', {aliases: ['村务监督委员会签字日期', '村监委签字日期']})
  ]
);

export const attachments = table(
  'attachments',
  {zh: '附件', en: 'Attachments', about: ['一行是一个项目或一笔账的一张照片、一份单据。审核过的才公开。', 'A row is a photo or document of a project or an account line; published once reviewed.']},
  [
    id('attachment_id', '附件编号', 'Attachment id', {key: true}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码']}),
    id('line_id', '账目编号', 'Account line', {refers: 'accounts.line_id', aliases: ['流水号', '账目流水号']}),
    choice('kind', '附件种类', 'Kind', {choices: choices.attachmentKinds, aliases: ['附件类型']}),
    day('on', '日期', 'Date', {aliases: ['拍摄日期', '签发日期']}),
    text('file', '文件名', 'File', {about: ['放在 data/attachments/ 里的文件。', 'A file in data/attachments/.']}),
    text('sha256', '文件指纹', 'SHA-256', {aliases: ['SHA-256'], about: ['文件的SHA-256,64位。', 'SHA-256 of the file.']}),
    text('words', '文字内容', 'Words', {aliases: ['说明文字', '文字层'], about: ['照片写看到了什么;单据照抄上面的字,不写个人信息。', 'What the photo shows, or the text of the document.']}),
    text('reviewed_by', '审核人', 'Reviewed by', {aliases: ['审核单位'], about: ['写岗位或单位。', 'An office or post.']}),
    day('reviewed_on', '审核日期', 'Reviewed on')
  ]
);

export const tasks = table(
  'tasks',
  {zh: '承诺和整改', en: 'Promises and problems', about: ['一行是一件答应办的事,或者检查发现的一个问题。', 'A row is a promise, or a problem that an inspection found.']},
  [
    id('task_id', '事项编号', 'Task id', {key: true, aliases: ['问题编号', '任务编号']}),
    code('area_code', '地区代码', 'Area code', {required: true, aliases: [...village, '乡镇代码', '县代码', 'village_code', 'township_code'], about: ['12位村代码、9位乡镇代码或6位县代码。', 'Village (12 digits), township (9) or county (6).']}),
    choice('kind', '种类', 'Kind', {required: true, choices: choices.taskKinds, aliases: ['事项种类']}),
    integer('year', '年度', 'Year', {aliases: ['承诺年度', '检查年度']}),
    text('task', '事项', 'Task', {aliases: ['承诺事项', '问题', '存在问题', '反馈问题', '工作任务'], about: ['写要办什么事、有什么问题,不写个人姓名;看得出姓名的不公开。', 'What is to be done, or what is wrong; a text that seems to name a person is withheld.']}),
    text('role', '负责的岗位', 'Post in charge', {aliases: ['责任岗位'], about: ['和责任人表里的职务写法相同。', 'Written as in the table of people in office.']}),
    text('unit', '责任单位', 'Unit in charge', {aliases: ['承诺单位', '整改单位', '整改责任单位'], about: ['写单位或工作队,不写个人姓名。', 'An office or work team, no person.']}),
    choice('found_by', '谁发现的', 'Found by', {choices: choices.inspectionKinds, aliases: ['检查类别', '问题来源']}),
    day('said_on', '承诺或发现日期', 'Promised or found on', {aliases: ['承诺日期', '发现日期', '反馈日期']}),
    day('due_on', '办好的期限', 'Due on', {aliases: ['完成时限', '整改时限', '整改期限']}),
    choice('state', '进展', 'State', {choices: choices.taskStates, aliases: ['完成情况', '整改情况', '整改状态']}),
    day('done_on', '办好日期', 'Done on', {aliases: ['完成日期', '整改完成日期', '销号日期']}),
    text('reason', '没办好的原因', 'Why not done', {aliases: ['未完成原因']}),
    day('checked_on', '回头看日期', 'Checked again on', {aliases: ['复查日期']}),
    text('checked_by', '回头看单位', 'Checked again by', {aliases: ['复查单位']}),
    choice('check_result', '回头看结果', 'Result of the check', {choices: choices.checkResults, aliases: ['复查结果']}),
    url('source_url', '公开网址', 'Source address', {aliases: ['来源网址', '网址']})
  ]
);

export const needs = table(
  'needs',
  {zh: '村里的需求', en: 'Needs', about: ['一行是一个村的一项需求,和谁来帮、到没到。写村里要什么,不写是哪一户要;几家一起帮的,一家一行。', 'A row is a need of a village, and who meets it. Never what one household needs; several donors are several rows.']},
  [
    id('need_id', '需求编号', 'Need id', {key: true, aliases: ['需求序号']}),
    code('village_code', '村代码', 'Village code', {required: true, digits: 12, refers: 'villages.village_code', aliases: village}),
    text('need', '需求', 'Need', {required: true, aliases: ['需求内容', '需求名称', '所需物资'], about: ['写村里要什么,不写哪一户、哪个人。', 'What the village needs; no household, no person.']}),
    text('purpose', '做什么用', 'What for', {aliases: ['用途']}),
    decimal('quantity', '数量', 'Quantity', {aliases: ['需求数量']}),
    text('unit', '单位', 'Unit', {aliases: ['计量单位']}),
    money('value', '估价', 'Value', {aliases: ['需求金额', '估算金额', '预计金额']}),
    day('published_on', '公布日期', 'Published on', {aliases: ['发布日期', '需求发布日期']}),
    text('office', '对接单位', 'Office', {aliases: ['受理单位', '联系单位'], about: ['想帮的来找哪个单位。', 'The office a donor turns to.']}),
    phone('phone', '对接电话', 'Office phone', {aliases: ['办公电话', '公开电话']}),
    choice('donor_kind', '帮扶方类别', 'Kind of donor', {choices: choices.donorKinds, aliases: ['捐赠方类别', '帮扶方类型']}),
    text('donor', '帮扶方', 'Donor', {aliases: ['捐赠方', '捐赠单位', '帮扶单位'], about: ['只写单位;个人的姓名不公开。', 'Organisations only; names of persons are not published.']}),
    day('matched_on', '对接日期', 'Matched on', {aliases: ['认领日期', '签约日期']}),
    decimal('given_quantity', '答应给的数量', 'Quantity promised', {aliases: ['认领数量', '捐赠数量']}),
    money('given', '答应给的金额', 'Amount promised', {aliases: ['认捐金额', '捐赠金额', '认领金额'], about: ['东西按折价写。', 'Goods at their value.']}),
    day('delivered_on', '到位日期', 'Delivered on', {aliases: ['到账日期', '送达日期']}),
    decimal('delivered_quantity', '到位数量', 'Quantity delivered', {aliases: ['实收数量']}),
    money('delivered', '到位金额', 'Amount delivered', {aliases: ['实收金额', '到账金额'], about: ['东西按折价写。', 'Goods at their value.']}),
    day('accepted_on', '验收日期', 'Accepted on', {aliases: ['签收日期']}),
    text('accepted_by', '验收单位', 'Accepted by', {aliases: ['签收单位'], about: ['写单位或岗位。', 'An office or post.']}),
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id', about: ['钱进了哪份资金;写了的,钱算在那份资金里,不再另算。', 'The fund that took the money in; then it counts there, and not again.']}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码'], about: ['后来成了哪个项目。', 'The project it became.']})
  ]
);

export const financing = table(
  'financing',
  {zh: '贷款和贴息', en: 'Financing', about: ['一行是一个乡镇或县一年里一种贷款、贴息的户数和金额。不写是哪一户。', 'A row is the number and sum of one kind of loan or subsidy in a township or county in a year. No household is named.']},
  [
    choice('kind', '种类', 'Kind', {required: true, choices: choices.financingKinds, aliases: ['类别', '融资种类']}),
    integer('year', '年度', 'Year', {required: true}),
    code('area_code', '地区代码', 'Area code', {required: true, aliases: ['乡镇代码', '县代码'], about: ['9位乡镇代码或6位县代码。', 'Township (9 digits) or county (6).']}),
    integer('borrowers', '户数', 'Borrowers', {aliases: ['贷款户数', '贴息户数', '受益户数'], about: ['一个乡镇不满几户的并到县(设置 smallest_cell)。', 'Too few in a township move to the county (setting smallest_cell).']}),
    integer('loans', '笔数', 'Loans', {aliases: ['贷款笔数']}),
    money('amount', '金额', 'Amount', {required: true, aliases: ['贷款金额', '贴息金额', '发放金额']}),
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id', about: ['贴息、补偿从哪份资金付;写了的,钱已经算在那份资金里。', 'The fund a subsidy was paid from: the money already counts there.']})
  ]
);

export const oversight = table(
  'oversight',
  {zh: '监督检查', en: 'Oversight', about: ['一行是一件举报投诉、审计或检查。举报投诉只在内部逐件登记,公开时并成合计。', 'A row is a complaint, an audit or an inspection. Complaints stand here only inside the office; they are published as sums.']},
  [
    id('oversight_id', '监督编号', 'Oversight id', {key: true, aliases: ['受理编号', '办理编号', '线索编号']}),
    choice('kind', '监督种类', 'Kind', {required: true, choices: choices.oversightKinds, aliases: ['监督类别', '监督方式']}),
    code('village_code', '村代码', 'Village code', {digits: 12, refers: 'villages.village_code', aliases: village, about: ['不在一个村的留空。', 'Empty where it is not about one village.']}),
    code('township_code', '乡镇代码', 'Township code', {digits: 9, aliases: ['乡级代码'], about: ['没有写村的,写乡镇;都没有写的算到县。', 'Where no village is named; with neither it counts to the county.']}),
    id('project_id', '项目编号', 'Project id', {refers: 'projects.project_id', aliases: ['项目代码']}),
    id('fund_id', '资金编号', 'Fund id', {refers: 'funds.fund_id'}),
    choice('topic', '问题类别', 'Topic', {choices: choices.oversightTopics, aliases: ['反映问题类别', '问题类型']}),
    text('subject', '监督事由', 'Subject', {aliases: ['反映问题', '反映内容', '审计事项', '检查事项'], about: ['不写个人姓名;看得出姓名的不公开。', 'Without names of persons; a text that seems to name one is withheld.']}),
    choice('channel', '监督来源', 'Channel', {choices: choices.oversightChannels, aliases: ['举报方式', '受理渠道', '线索来源']}),
    day('received_on', '受理日期', 'Received on', {aliases: ['收到日期', '进点日期', '检查日期']}),
    integer('days_allowed', '办理期限(天)', 'Days allowed', {aliases: ['办理期限', '办结时限', '办理时限']}),
    day('closed_on', '办结日期', 'Closed on', {aliases: ['办结时间', '结案日期']}),
    choice('result', '监督结果', 'Result', {choices: choices.oversightResults, aliases: ['核查结果', '调查结果', '是否属实', '检查结果']}),
    text('measures', '处理和整改', 'What was done', {aliases: ['处理情况', '处理结果', '办理结果'], about: ['不写个人姓名;看得出姓名的不公开。', 'Without names of persons; a text that seems to name one is withheld.']}),
    money('recovered', '追回金额', 'Recovered', {aliases: ['追缴金额', '收缴金额', '追回资金']}),
    choice('recovered_from', '向谁追回', 'Recovered from', {choices: choices.payeeKinds, aliases: ['追回对象'], about: ['向农户、个人追回的,或者没有写明的,只公开合计。', 'What came from persons, or does not say from whom, is published only in sums.']})
  ]
);

export const oversightSums = table(
  'oversight_sums',
  {zh: '监督办理合计', en: 'Oversight in sums', about: ['一行是一个乡镇一年里一类监督的件数和结果。不到3件的并到县,县代码那一行只写并上来的。', 'A row is one kind of oversight in a township in a year. Fewer than 3 move to the county, whose row holds only what was moved.']},
  [
    choice('kind', '监督种类', 'Kind', {required: true, choices: choices.oversightKinds, aliases: ['监督类别']}),
    integer('year', '年度', 'Year', {required: true, aliases: ['受理年度']}),
    code('area_code', '地区代码', 'Area code', {required: true, aliases: ['乡镇代码', '县代码'], about: ['9位乡镇代码或6位县代码。', 'Township (9 digits) or county (6).']}),
    integer('cases', '受理件数', 'Cases', {aliases: ['受理数', '受理量']}),
    integer('closed', '办结件数', 'Closed', {aliases: ['办结数', '办结量']}),
    integer('late', '超期件数', 'Late', {aliases: ['超期数'], about: ['超过期限才办结或还没办结的。', 'Closed late, or open past the limit.']}),
    integer('median_days', '办理天数(中间数)', 'Median days', {about: ['从受理到办结,一半的件不超过这么多天。', 'From receipt to closing: half of the cases took no longer.']}),
    integer('upheld', '属实件数', 'Upheld', {aliases: ['查实件数'], about: ['部分属实的也算。', 'Partly upheld ones too.']}),
    integer('recovered_cases', '追回钱的件数', 'Cases with money recovered'),
    money('recovered', '追回金额', 'Recovered', {aliases: ['追缴金额', '收缴金额', '追回资金']})
  ]
);

export const monitoring = table(
  'monitoring',
  {zh: '防返贫监测', en: 'Monitoring', about: ['一行是一个乡镇一年的户数,不写是哪一户。不到3户的并到县,县代码那一行只写并上来的。', 'A row counts households of a township in a year and names none. Fewer than 3 move to the county, whose row holds only what was moved.']},
  [
    code('area_code', '地区代码', 'Area code', {required: true, aliases: ['乡镇代码', '县代码'], about: ['9位乡镇代码或6位县代码。', 'Township (9 digits) or county (6).']}),
    integer('year', '年度', 'Year', {required: true, aliases: ['监测年度']}),
    integer('relieved', '脱贫户', 'Relieved households', {aliases: ['脱贫户数', '已脱贫户数'], about: ['年末的户数;今年是到数据日期的户数。', 'At the end of the year; this year, on the day of the data.']}),
    integer('unstable', '脱贫不稳定户', 'Unstable households', {aliases: ['脱贫不稳定户数']}),
    integer('marginal', '边缘易致贫户', 'Marginal households', {aliases: ['边缘易致贫户数', '边缘户']}),
    integer('sudden', '突发严重困难户', 'Households in sudden hardship', {aliases: ['突发严重困难户数']}),
    integer('entered', '新纳入监测', 'Entered', {aliases: ['新纳入户数', '新识别户数', '新增监测户']}),
    integer('cleared', '消除风险', 'Risk removed', {aliases: ['风险消除户数', '消除风险户数']}),
    integer('helped', '得到帮扶', 'Helped', {aliases: ['帮扶户数', '已帮扶户数']}),
    money('help', '帮扶金额', 'Help paid', {aliases: ['帮扶资金', '救助金额']})
  ]
);

/** Every table, in the order in which they are read: what payments point to comes before them. */
export const tables = {
  villages,
  succession,
  items,
  standards,
  funds,
  fund_sources: fundSources,
  projects,
  project_villages: projectVillages,
  project_outputs: projectOutputs,
  allocations,
  bank_batches: bankBatches,
  rounds,
  notices,
  teams,
  published_totals: publishedTotals,
  aggregates,
  disbursements,
  assets,
  asset_income: assetIncome,
  dividends,
  accounts,
  attachments,
  tasks,
  needs,
  financing,
  oversight,
  oversight_sums: oversightSums,
  monitoring,
  corrections,
  answers
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = RecordOf<(typeof tables)[T]>;
export const tableNames = Object.keys(tables) as TableName[];
