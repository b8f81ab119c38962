import {day} from '../model/day.ts';
import {fen} from '../model/money.ts';
import type {County} from './county.ts';
import {row} from './rows.ts';

type ItemLine = readonly [
  item: string,
  name: string,
  tier: 'masked' | 'aggregate',
  scope: 'universal' | 'targeted',
  flat: 'yes' | 'no',
  exclusive: string | null,
  policy: string,
  aliases?: string
];

/**
 * Kinds of payment. Tiers follow domain 4.3; 务工 and 公益岗 are set to masked, which the rule leaves to the county;
 * 危房改造, education and relief are sums only.
 */
// prettier-ignore
const itemLines: readonly ItemLine[] = [
  ['canji', '残疾人两项补贴', 'aggregate', 'targeted', 'yes', null, '困难残疾人生活补贴和重度残疾人护理补贴,按月发放。', '残疾人补贴'],
  ['chanye', '产业奖补', 'masked', 'targeted', 'no', null, '自己种、自己养,验收合格后按数量奖补,每户每年最多5000元。', '到户产业奖补|产业奖补到户'],
  ['dibao', '农村低保', 'aggregate', 'targeted', 'no', 'tekun', '按家庭收入和当地标准的差额发放。', '农村最低生活保障'],
  ['gengdi', '耕地地力保护补贴', 'masked', 'universal', 'no', null, '有承包耕地、没有撂荒的农户都有,按确权面积计算。', '地力补贴|耕地补贴'],
  ['gongyigang', '公益性岗位补贴', 'masked', 'targeted', 'yes', 'hulin', '保洁、护路、管水等岗位,按月计算,按季发放。', '公益岗'],
  ['guer', '孤儿基本生活费', 'aggregate', 'targeted', 'yes', null, '按月发放。'],
  ['hulin', '生态护林员补助', 'masked', 'targeted', 'yes', 'gongyigang', '一户一人,按月计算,按季发放,考核合格后发。', '护林员'],
  ['linshi', '临时救助', 'aggregate', 'targeted', 'no', null, '遇到急难的家庭,一事一申请。'],
  ['nongji', '农机购置补贴', 'masked', 'universal', 'no', null, '买目录内的农机,凭发票和机器核验后补。', '农机补贴'],
  ['tekun', '特困人员救助供养', 'aggregate', 'targeted', 'yes', 'dibao', '无劳动能力、无生活来源、无人赡养的人员,按月发放。', '特困供养'],
  ['tiexi', '小额信贷贴息', 'masked', 'targeted', 'no', null, '脱贫户和监测户的小额贷款,每户最多5万元,按年利率贴息。', '小额贷款贴息'],
  ['weifang', '农村危房改造补助', 'aggregate', 'targeted', 'no', null, '经鉴定为C级、D级的住房,竣工验收后发放。', '危改补助'],
  ['wugong', '跨省务工交通补助', 'masked', 'targeted', 'yes', null, '跨省稳定务工三个月以上的劳动力,每人每年一次。', '务工交通补助|交通补助'],
  ['yulu', '雨露计划', 'aggregate', 'targeted', 'yes', null, '中高职在读学生,每学期1500元。', '雨露计划职业教育补助'],
  ['zhongliang', '实际种粮农民一次性补贴', 'masked', 'universal', 'no', null, '实际种粮的农户,按种粮面积计算。', '种粮补贴|种粮一次性补贴']
];

type StandardLine = readonly [
  id: string,
  item: string,
  rate: string,
  unit: string,
  from: string,
  to: string | null,
  cap_yuan: number | null,
  who: string
];

/** Rates with their years; unit says per what. All invented, of the size seen in domain 2.3. */
// prettier-ignore
export const standardLines: readonly StandardLine[] = [
  ['chanye-2020-niu', 'chanye', '1200', '元/头(牛)', '2020-01-01', '2023-12-31', 5000, '当年新养牛,验收时在栏'],
  ['chanye-2020-zhong', 'chanye', '300', '元/亩', '2020-01-01', '2023-12-31', 5000, '种植特色作物1亩以上,验收合格'],
  ['chanye-2020-zhu', 'chanye', '400', '元/头(猪)', '2020-01-01', '2023-12-31', 5000, '当年新养猪,验收时在栏'],
  ['chanye-2024-niu', 'chanye', '1500', '元/头(牛)', '2024-01-01', null, 5000, '当年新养牛,验收时在栏'],
  ['chanye-2024-zhong', 'chanye', '400', '元/亩', '2024-01-01', null, 5000, '种植特色作物1亩以上,验收合格'],
  ['chanye-2024-zhu', 'chanye', '500', '元/头(猪)', '2024-01-01', null, 5000, '当年新养猪,验收时在栏'],
  ['gengdi-2026', 'gengdi', '118.46', '元/亩', '2026-01-01', null, null, '拥有耕地承包权的农户;撂荒一年以上的地不补'],
  ['gongyigang-2025', 'gongyigang', '500', '元/月', '2025-01-01', '2025-12-31', null, '有劳动能力、外出有困难的脱贫劳动力;村干部家庭成员不得安排'],
  ['gongyigang-2026', 'gongyigang', '520', '元/月', '2026-01-01', null, null, '有劳动能力、外出有困难的脱贫劳动力;村干部家庭成员不得安排'],
  ['hulin-2025', 'hulin', '600', '元/月', '2025-01-01', null, null, '身体健康、能巡山的村民,60岁以下,一户一人'],
  ['nongji-2025-geng', 'nongji', '800', '元/台(微耕机)', '2025-01-01', null, null, '购买目录内微耕机'],
  ['nongji-2025-shou', 'nongji', '11500', '元/台(收割机)', '2025-01-01', null, null, '购买目录内联合收割机'],
  ['nongji-2025-xuan', 'nongji', '1600', '元/台(旋耕机)', '2025-01-01', null, null, '购买目录内旋耕机'],
  ['tiexi-2024', 'tiexi', '0.0345', '元/元·年', '2024-01-01', '2024-12-31', null, '脱贫户、监测户,贷款5万元以内,按时还款'],
  ['tiexi-2025', 'tiexi', '0.031', '元/元·年', '2025-01-01', null, null, '脱贫户、监测户,贷款5万元以内,按时还款'],
  ['wugong-2024', 'wugong', '500', '元/人', '2024-01-01', '2024-12-31', null, '跨省务工三个月以上,有车票或务工证明'],
  ['wugong-2025', 'wugong', '600', '元/人', '2025-01-01', null, null, '跨省务工三个月以上,有车票或务工证明'],
  ['yulu-2024', 'yulu', '1500', '元/学期', '2024-01-01', null, null, '脱贫户、监测户家庭的中高职在读学生'],
  ['zhongliang-2025', 'zhongliang', '15.80', '元/亩', '2025-01-01', '2025-12-31', null, '当年实际种植水稻、玉米、小麦等粮食作物的农户']
];

/** An item's name as the county writes it. */
export const itemName = (item: string): string => itemLines.find(line => line[0] === item)?.[1] ?? item;

export function addItems(county: County): void {
  for (const [item, name, tier, scope, flat_rate, exclusive_with, policy, aliases] of itemLines)
    county.tables.items.push(
      row('items', {
        item,
        name,
        tier,
        scope,
        flat_rate,
        exclusive_with,
        policy,
        aliases: aliases ?? null,
        document_no: documentOf(item)
      })
    );
  for (const [standard_id, item, rate, unit, from, to, cap, who] of standardLines)
    county.tables.standards.push(
      row('standards', {
        standard_id,
        item,
        rate,
        unit,
        valid_from: day(from),
        valid_to: to === null ? null : day(to),
        cap_fen: cap === null ? null : fen(cap * 100),
        who,
        document_no: documentOf(item)
      })
    );
}

const documentOf = (item: string): string =>
  `晴农发〔2024〕${10 + itemLines.findIndex(line => line[0] === item)}号`;
