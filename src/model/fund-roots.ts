import type {Choice} from './table.ts';

/**
 * The ways by which money reaches a county (domain 0, 2.1). Three are pooled, as a county's platform bundles them: special
 * funds, related farm funds, social help with east-west collaboration as a part of its own. Financing stands beside
 * them: of it only subsidies are money given, a loan is paid back.
 */
export const fundRoots = [
  {code: 'special', zh: '专项帮扶资金', en: 'Special relief funds'},
  {code: 'farm', zh: '相关涉农和惠民资金', en: 'Related farm and benefit funds'},
  {code: 'social', zh: '社会帮扶资金', en: 'Social help'},
  {code: 'east_west', zh: '东西部协作资金', en: 'East-west collaboration'},
  {code: 'finance', zh: '融资', en: 'Financing'}
] as const satisfies readonly Choice[];

export type FundRoot = (typeof fundRoots)[number]['code'];

/** Where each root stands: one of the three pooled ones, or beside them. */
export const pools = {
  special: ['special'],
  farm: ['farm'],
  social: ['social', 'east_west']
} as const satisfies Record<string, readonly FundRoot[]>;

/**
 * Fund kinds as they are met, codes and Chinese words alike, with their root. `funds.kind` is an open list: a county adds its own in
 * the settings (`fund_roots`). The four funds of Sichuan (四项基金) are fiscal but for the one that stands behind loans.
 */
const known: Readonly<Record<FundRoot, readonly string[]>> = {
  special: [
    ...['special_poverty', '财政专项扶贫资金', '专项扶贫资金', 'transition', '衔接资金'],
    ...['财政衔接推进乡村振兴补助资金', 'standing', '常态化帮扶资金', '财政常态化帮扶资金'],
    ...['lottery', '中央专项彩票公益金', 'industry_fund', '产业扶持基金'],
    ...['education_fund', '教育扶贫救助基金', 'health_fund', '卫生扶贫救助基金']
  ],
  farm: [
    ...['pooled_agri', '统筹整合财政涉农资金', '涉农资金', 'sector', '行业扶贫资金', '行业部门资金'],
    ...['benefit', '惠民惠农补贴', '惠民惠农补贴资金', 'bond', '地方政府债券']
  ],
  social: [
    ...['social', 'donation', '社会帮扶资金', '社会捐赠', '捐赠资金', 'central_unit', '中央单位定点帮扶资金'],
    ...['定点帮扶资金', '中央单位定点帮扶']
  ],
  east_west: [
    'ew_coop',
    '东西部协作资金',
    '东西部扶贫协作资金',
    '东西部协作',
    '对口帮扶资金',
    '结对帮扶资金'
  ],
  finance: ['finance', '小额信贷贴息', '风险补偿金', '扶贫小额信贷分险基金', '投融资平台']
};

const byKind = new Map<string, FundRoot>(
  fundRoots.flatMap(({code}) => known[code].map(kind => [kind, code] as const))
);

/** The root of a fund's kind; null where neither the settings nor the list knows it. `own`: the settings’ `fund_roots`. */
export const rootOfKind = (
  kind: string | null,
  own: Readonly<Record<string, FundRoot>> = {}
): FundRoot | null =>
  kind === null ? null : ((Object.hasOwn(own, kind) ? own[kind] : byKind.get(kind.trim())) ?? null);
