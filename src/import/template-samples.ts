import type {TableName} from '../model/tables.ts';

/** One filled row a template, of the invented county: column (or helper) → what a clerk would type. */
export const templateSamples: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  villages: {
    village_code: '990101100201',
    village: '荞麦坪村',
    township_code: '990101100',
    township: '云坪镇',
    county_code: '990101',
    county: '晴川县',
    aliases: '老荞麦坪|荞坪',
    households: '212',
    population: '806',
    arable_mu: '1245.5',
    kind: '已出列脱贫村',
    exit_year: '2018'
  },
  succession: {
    old_code: '990101100299',
    new_code: '990101100201',
    on: '2024-06-30',
    kind: '合并',
    document_no: '晴民发〔2024〕12号'
  },
  funds: {
    fund_id: 'F2026-01',
    fund: '2026年中央财政常态化帮扶资金(第一批)',
    document_no: '晴财农〔2026〕8号',
    level: '中央',
    kind: '常态化帮扶资金',
    year: '2026',
    batch: '第一批',
    amount: '5000000.00',
    allocated_on: '2026-03-05',
    published_on: '2026-03-12',
    issuer: '晴川县财政局'
  },
  fund_sources: {fund_id: 'F2026-01', level: '中央', source: '中央补助', amount: '4000000.00'},
  projects: {
    project_id: 'P2026-001',
    project: '荞麦坪村产业路硬化',
    state: '已批准',
    purpose: '乡村建设',
    place_raw: '云坪镇荞麦坪村',
    content: '硬化产业路1.2公里,宽3.5米',
    unit: '云坪镇人民政府',
    contractor: '晴川县通达建筑有限公司',
    planned: '480000.00',
    contracted: '465000.00',
    approved_on: '2026-03-20',
    pre_notice_from: '2026-03-01',
    pre_notice_to: '2026-03-10',
    started_on: '2026-04-15',
    progress_percent: '70'
  },
  project_villages: {project_id: 'P2026-001', village_code: '990101100201'},
  project_outputs: {
    project_id: 'P2026-001',
    what: '产业路',
    quantity: '1.2',
    unit: '公里',
    where: '荞麦坪村3组至5组'
  },
  allocations: {
    fund_id: 'F2026-01',
    project_id: 'P2026-001',
    amount: '480000.00',
    on: '2026-03-20',
    document_no: '晴财农〔2026〕8号'
  },
  items: {
    item: 'grain',
    name: '耕地地力保护补贴',
    aliases: '地力补贴|粮补',
    tier: '隐去名字',
    scope: '普惠',
    flat_rate: '是',
    policy: '种地的农户,按确权面积',
    document_no: '晴农发〔2026〕3号'
  },
  standards: {
    standard_id: 'S2026-01',
    item: '耕地地力保护补贴',
    rate: '100',
    unit: '亩',
    valid_from: '2026-01-01',
    who: '拥有耕地承包权的种地农户'
  },
  rounds: {
    round_id: 'R2026-01',
    item: '耕地地力保护补贴',
    period: '2026年',
    village_code: '990101100201',
    applied: '212',
    approved: '210',
    refused: '2',
    refusal_reasons: '面积不实',
    notice_from: '2026-08-10',
    notice_to: '2026-08-17',
    approved_on: '2026-08-20',
    paid_on: '2026-09-03',
    batch_no: 'B2026-01'
  },
  disbursements: {
    township: '云坪镇',
    village: '荞麦坪村',
    village_group: '3组',
    payee_kind: '农户',
    payee: '张建国',
    item: '耕地地力保护补贴',
    fund_id: 'F2026-01',
    quantity: '3.5',
    quantity_unit: '亩',
    rate: '100',
    due: '350.00',
    amount: '350.00',
    paid_on: '2026-09-03',
    period: '2026年',
    channel: '一卡通'
  },
  aggregates: {
    fund_id: 'F2026-01',
    item: '耕地地力保护补贴',
    year: '2026',
    area_code: '990101100',
    recipients: '35',
    payments: '70',
    amount: '45650.00'
  },
  bank_batches: {
    batch_no: 'B2026-01',
    paid_on: '2026-09-03',
    rows: '210',
    amount: '73500.00',
    fund_id: 'F2026-01'
  },
  notices: {
    notice_id: 'N2026-01',
    kind: '补贴发放前公示',
    subject: '2026年耕地地力保护补贴公示',
    village_code: '990101100201',
    from: '2026-08-10',
    to: '2026-08-17'
  },
  assets: {
    asset_id: 'A2026-01',
    asset: '荞麦坪村冷藏库',
    project_id: 'P2026-001',
    village_code: '990101100201',
    class: '经营性',
    value: '448744.71',
    owner: '荞麦坪村股份经济合作社',
    owner_kind: '村集体',
    keeper: '荞麦坪种植专业合作社',
    keeper_kind: '合作社',
    registered_on: '2026-08-20',
    handed_over_on: '2026-08-25',
    state: '在用',
    inspected_on: '2026-09-10'
  },
  asset_income: {
    asset_id: 'A2026-01',
    period: '2026年',
    kind: '租金',
    due: '22000.00',
    due_on: '2026-09-20',
    received: '22000.00',
    received_on: '2026-09-18'
  },
  dividends: {
    dividend_id: 'V2026-01',
    asset_id: 'A2026-01',
    payer: '荞麦坪村股份经济合作社',
    payer_kind: '村集体',
    village_code: '990101100201',
    payee_kind: '农户',
    households: '42',
    period: '2026年',
    due: '13200.00',
    due_on: '2026-09-30',
    paid: '13200.00',
    paid_on: '2026-09-25'
  },
  accounts: {
    line_id: 'L2026-001',
    village_code: '990101100201',
    period: '2026年第三季度',
    kind: '支出',
    on: '2026-08-12',
    summary: '道路和水渠管护',
    amount: '8600.00',
    counterparty: '晴川县通达建筑有限公司',
    counterparty_kind: '企业',
    voucher_no: '记-2026-08-003',
    decision: '村民代表会议',
    decided_on: '2026-07-30',
    signed_on: '2026-09-30'
  },
  attachments: {
    attachment_id: 'T2026-01',
    project_id: 'P2026-001',
    kind: '完工照片',
    on: '2026-09-10',
    file: 'P2026-001-after.jpg',
    words: '产业路已硬化,路面完好。',
    reviewed_by: '云坪镇人民政府',
    reviewed_on: '2026-09-12'
  }
};
