import type {Choice} from './table.ts';

/** Closed lists: their codes stand in the files, their words on the pages. Open lists (fund kinds, purposes) are data. */
export const payeeKinds = [
  {code: 'household', zh: '农户', en: 'Household', aliases: ['个人', '到户', '户', 'person']},
  {code: 'cooperative', zh: '合作社', en: 'Co-operative', aliases: ['专业合作社', 'co-operative', 'coop']},
  {code: 'firm', zh: '企业', en: 'Firm', aliases: ['公司', '施工单位', '单位']},
  {code: 'village', zh: '村集体', en: 'Village', aliases: ['村委会', '村级', '集体']},
  {
    code: 'business',
    zh: '个体经营者',
    en: 'Person in business',
    aliases: ['个体工商户', '家庭农场', '种植大户', '养殖大户', 'person in business']
  }
] as const satisfies readonly Choice[];

export const tiers = [
  {code: 'full', zh: '全名公开', en: 'Full name'},
  {code: 'masked', zh: '隐去名字', en: 'Masked name'},
  {code: 'aggregate', zh: '只公开合计', en: 'Totals only'}
] as const satisfies readonly Choice[];
export type Tier = (typeof tiers)[number]['code'];

export const scopes = [
  {code: 'universal', zh: '普惠', en: 'Universal', aliases: ['普惠性']},
  {code: 'targeted', zh: '特定', en: 'Targeted', aliases: ['特惠', '特定对象']}
] as const satisfies readonly Choice[];

export const yesNo = [
  {code: 'yes', zh: '是', en: 'Yes', aliases: ['true', '1', 'y']},
  {code: 'no', zh: '否', en: 'No', aliases: ['false', '0', 'n']}
] as const satisfies readonly Choice[];

export const projectStates = [
  {code: 'applied', zh: '已申报', en: 'Applied', aliases: ['申报']},
  {code: 'refused', zh: '未通过', en: 'Refused', aliases: ['不予立项', '未批准']},
  {code: 'approved', zh: '已批准', en: 'Approved', aliases: ['批准', '已立项', '立项']},
  {code: 'cancelled', zh: '已取消', en: 'Cancelled', aliases: ['取消', '终止']}
] as const satisfies readonly Choice[];

export const procurementKinds = [
  {code: 'works', zh: '工程', en: 'Works'},
  {code: 'goods', zh: '货物', en: 'Goods'},
  {code: 'services', zh: '服务', en: 'Services'}
] as const satisfies readonly Choice[];

export const successionKinds = [
  {code: 'merged', zh: '合并', en: 'Merged', aliases: ['并入']},
  {code: 'split', zh: '拆分', en: 'Split'},
  {code: 'renamed', zh: '更名', en: 'Renamed', aliases: ['改名']}
] as const satisfies readonly Choice[];

export const channels = [
  {
    code: 'card',
    zh: '一卡通',
    en: 'Bank card (one-card)',
    aliases: ['一折通', '社保卡', '打卡', '惠民惠农财政补贴一卡通']
  },
  {code: 'transfer', zh: '银行转账', en: 'Bank transfer', aliases: ['转账', '对公转账']},
  {code: 'cash', zh: '现金', en: 'Cash'},
  {code: 'in_kind', zh: '实物', en: 'In kind'}
] as const satisfies readonly Choice[];

export const levels = [
  {code: 'central', zh: '中央', en: 'Central', aliases: ['中央级', '国家']},
  {code: 'province', zh: '省级', en: 'Province', aliases: ['省', '自治区', '自治区级', '直辖市']},
  {code: 'prefecture', zh: '市级', en: 'Prefecture', aliases: ['市', '州', '州级', '市(州)']},
  {code: 'county', zh: '县级', en: 'County', aliases: ['县', '区', '县本级', '区级', '县(区)']},
  {code: 'township', zh: '乡镇', en: 'Township', aliases: ['乡级', '镇级']},
  {code: 'social', zh: '社会', en: 'Social', aliases: ['社会捐赠']},
  {code: 'self', zh: '自筹', en: 'Own funds', aliases: ['群众自筹', '农户自筹']},
  {code: 'mixed', zh: '各级', en: 'Several levels', aliases: ['中央+省', '省+市', '中央、省', '中央和省级']}
] as const satisfies readonly Choice[];

export const assetClasses = [
  {code: 'operating', zh: '经营性', en: 'Earning', aliases: ['经营性资产', '经营类']},
  {code: 'public', zh: '公益性', en: 'Public use', aliases: ['公益性资产', '公益类']},
  {code: 'household', zh: '到户类', en: 'Household', aliases: ['到户类资产', '到户']}
] as const satisfies readonly Choice[];

export const assetStates = [
  {code: 'in_use', zh: '在用', en: 'In use', aliases: ['使用中', '正常使用', '正常运行']},
  {code: 'idle', zh: '闲置', en: 'Idle', aliases: ['停用', '未使用']},
  {code: 'lost', zh: '损毁或流失', en: 'Damaged or lost', aliases: ['损毁', '流失', '报废', '毁损']}
] as const satisfies readonly Choice[];

export const incomeKinds = [
  {code: 'rent', zh: '租金', en: 'Rent', aliases: ['出租收入', '承包费']},
  {code: 'dividend', zh: '分红', en: 'Dividend', aliases: ['股金分红', '收益分红']},
  {code: 'sales', zh: '经营收入', en: 'Sales', aliases: ['自营收入', '销售收入']},
  {code: 'other', zh: '其他', en: 'Other', aliases: ['其他收入']}
] as const satisfies readonly Choice[];

export const accountKinds = [
  {code: 'opening', zh: '期初余额', en: 'Opening balance', aliases: ['上期结余', '上季结余', '期初']},
  {code: 'income', zh: '收入', en: 'Income', aliases: ['收']},
  {code: 'expenditure', zh: '支出', en: 'Expenditure', aliases: ['支']},
  {code: 'closing', zh: '期末余额', en: 'Closing balance', aliases: ['本期结余', '本季结余', '期末']}
] as const satisfies readonly Choice[];

export const attachmentKinds = [
  {code: 'approval', zh: '批复', en: 'Approval', aliases: ['批复文件', '立项批复']},
  {code: 'contract', zh: '合同', en: 'Contract'},
  {code: 'acceptance', zh: '验收单', en: 'Acceptance', aliases: ['验收', '验收报告']},
  {code: 'photo_before', zh: '施工前照片', en: 'Photo before', aliases: ['施工前']},
  {code: 'photo_during', zh: '施工中照片', en: 'Photo during', aliases: ['施工中']},
  {code: 'photo_after', zh: '完工照片', en: 'Photo after', aliases: ['施工后', '完工后照片']},
  {code: 'invoice', zh: '票据', en: 'Invoice', aliases: ['发票', '收据', '凭证']}
] as const satisfies readonly Choice[];

export const taskKinds = [
  {code: 'promise', zh: '今年承诺', en: 'Promise', aliases: ['承诺', '年度承诺', '承诺事项']},
  {code: 'problem', zh: '发现的问题', en: 'Problem found', aliases: ['问题', '反馈问题', '整改']}
] as const satisfies readonly Choice[];

/** Who found a problem: kinds of inspection, never a person. */
export const inspectionKinds = [
  {code: 'national', zh: '国家检查', en: 'National inspection', aliases: ['国检', '国家考核', '国家评估']},
  {code: 'province', zh: '省级检查', en: 'Inspection of the province', aliases: ['省检', '省考', '省级考核']},
  {
    code: 'prefecture',
    zh: '市级检查',
    en: 'Inspection of the prefecture',
    aliases: ['市检', '州检', '市级考核']
  },
  {code: 'county', zh: '县级检查', en: 'Inspection of the county', aliases: ['县检', '县级督查']},
  {code: 'standing', zh: '常态化督查', en: 'Standing supervision', aliases: ['督查', '暗访', '常态化暗访']},
  {code: 'audit', zh: '审计', en: 'Audit', aliases: ['审计发现']},
  {code: 'villagers', zh: '群众反映', en: 'Villagers', aliases: ['信访', '村民反映']},
  {code: 'self', zh: '自查', en: 'Own check', aliases: ['自查自纠']}
] as const satisfies readonly Choice[];

export const taskStates = [
  {code: 'not_begun', zh: '还没动手', en: 'Not begun', aliases: ['未开始', '未启动', '未整改']},
  {code: 'under_way', zh: '正在办', en: 'Under way', aliases: ['进行中', '推进中', '整改中', '正在整改']},
  {code: 'done', zh: '办好了', en: 'Done', aliases: ['已完成', '完成', '已整改', '已销号', '整改到位']},
  {code: 'dropped', zh: '不办了', en: 'Dropped', aliases: ['取消', '终止']}
] as const satisfies readonly Choice[];

export const checkResults = [
  {code: 'held', zh: '确实办好了', en: 'Done indeed', aliases: ['到位', '已到位', '无反弹']},
  {code: 'not_held', zh: '没有办好', en: 'Not done', aliases: ['不到位', '未到位', '反弹']}
] as const satisfies readonly Choice[];

/** Who gives what a village asked for. Organisations are named, persons never. */
export const donorKinds = [
  {code: 'company', zh: '企业', en: 'Company', aliases: ['民营企业', '国有企业', '公司', '商会']},
  {
    code: 'charity',
    zh: '社会组织',
    en: 'Charity',
    aliases: ['基金会', '慈善会', '红十字会', '公益组织', '协会']
  },
  {
    code: 'public_body',
    zh: '机关和事业单位',
    en: 'Public body',
    aliases: ['定点帮扶单位', '后盾单位', '机关', '事业单位', '高校']
  },
  {
    code: 'partner',
    zh: '东西部协作结对方',
    en: 'East-west partner',
    aliases: ['东西部协作', '结对县', '协作方', '对口支援']
  },
  {code: 'person', zh: '个人', en: 'Person', aliases: ['爱心人士', '乡贤', '自然人']}
] as const satisfies readonly Choice[];

/** What a cell of financing.csv counts. Loans are paid back, so none of them is relief money. */
export const financingKinds = [
  {
    code: 'small_loan',
    zh: '小额信贷发放',
    en: 'Small loans granted',
    aliases: ['小额信贷', '扶贫小额信贷', '脱贫人口小额信贷']
  },
  {
    code: 'unit_loan',
    zh: '企业和合作社贷款',
    en: 'Loans to firms and co-operatives',
    aliases: ['贴息贷款', '产业贷款']
  },
  {code: 'outstanding', zh: '贷款余额', en: 'Outstanding', aliases: ['余额']},
  {code: 'overdue', zh: '逾期没还', en: 'Overdue', aliases: ['逾期', '逾期贷款']},
  {code: 'interest_subsidy', zh: '贴息', en: 'Interest subsidy', aliases: ['财政贴息', '小额信贷贴息']},
  {code: 'risk_paid', zh: '风险补偿', en: 'Paid for bad loans', aliases: ['代偿', '风险代偿']},
  {
    code: 'risk_fund',
    zh: '风险补偿金余额',
    en: 'Balance of the risk fund',
    aliases: ['分险基金', '扶贫小额信贷分险基金', '风险补偿金']
  }
] as const satisfies readonly Choice[];

export const oversightKinds = [
  {
    code: 'complaint',
    zh: '举报投诉',
    en: 'Complaint',
    aliases: ['举报', '投诉', '信访', '群众反映', '信访举报']
  },
  {code: 'audit', zh: '审计', en: 'Audit', aliases: ['审计监督', '专项审计']},
  {
    code: 'inspection',
    zh: '检查',
    en: 'Inspection',
    aliases: ['监督检查', '专项检查', '督查', '巡察', '抽查']
  }
] as const satisfies readonly Choice[];

export const oversightTopics = [
  {code: 'payments', zh: '补贴发放', en: 'Payments', aliases: ['补贴', '资金发放']},
  {code: 'projects', zh: '项目建设', en: 'Projects', aliases: ['工程质量', '项目质量', '项目']},
  {code: 'money', zh: '资金使用', en: 'Use of money', aliases: ['资金管理', '资金', '挤占挪用']},
  {code: 'lists', zh: '对象认定', en: 'Who was chosen', aliases: ['名单', '评定', '识别']},
  {code: 'assets', zh: '资产和分红', en: 'Assets and dividends', aliases: ['资产', '分红', '收益']},
  {code: 'openness', zh: '公开公示', en: 'Openness', aliases: ['村务公开', '公示']},
  {code: 'conduct', zh: '办事作风', en: 'Conduct', aliases: ['作风', '服务态度']},
  {code: 'other', zh: '其他', en: 'Other'}
] as const satisfies readonly Choice[];

export const oversightChannels = [
  {code: '12388', zh: '12388举报电话', en: '12388', aliases: ['12388']},
  {code: '12345', zh: '12345热线', en: '12345', aliases: ['12345', '热线']},
  {code: '12317', zh: '12317监督电话', en: '12317', aliases: ['12317']},
  {code: 'letter', zh: '来信', en: 'Letter', aliases: ['信件', '书信']},
  {code: 'visit', zh: '来访', en: 'Visit', aliases: ['上访', '走访']},
  {code: 'web', zh: '网上', en: 'Online', aliases: ['网络', '网信', '微信']},
  {code: 'referred', zh: '上级交办', en: 'Handed down', aliases: ['交办', '转办', '移送']},
  {code: 'plan', zh: '年度计划', en: 'Yearly plan', aliases: ['计划']}
] as const satisfies readonly Choice[];

export const oversightResults = [
  {code: 'upheld', zh: '属实', en: 'Upheld', aliases: ['查实', '发现问题', '有问题']},
  {code: 'partly', zh: '部分属实', en: 'Partly upheld', aliases: ['基本属实']},
  {
    code: 'not_upheld',
    zh: '不属实',
    en: 'Not upheld',
    aliases: ['查否', '未发现问题', '没有发现问题', '失实']
  },
  {code: 'not_accepted', zh: '不予受理', en: 'Not accepted', aliases: ['不受理']},
  {code: 'referred', zh: '转其他单位', en: 'Passed on', aliases: ['移送', '转办']}
] as const satisfies readonly Choice[];
