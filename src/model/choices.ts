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
