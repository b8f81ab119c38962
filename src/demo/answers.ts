import {day} from '../model/day.ts';
import type {Row} from '../model/tables.ts';
import type {Random} from './random.ts';
import {plusDays, row} from './rows.ts';

/** A point to verify that is public one by one, as far as an office answering it is concerned. */
export interface PublicPoint {
  readonly finding_id: string;
  readonly check: string;
  /** The township it lies in; null: the county answers. */
  readonly township: string | null;
}

type State = 'open' | 'explained' | 'corrected' | 'referred';

/** What an office of the invented county says to a point of each kind; nobody was asked about kinds that are not here. */
const said: Readonly<Record<string, readonly [State, string]>> = {
  'accepted-same-day': ['explained', '工程量小,完工当天请村民代表一起验收,验收单已补传。'],
  'ahead-of-stage': ['corrected', '多付的进度款已从下一笔里扣回,付款台账已更正。'],
  'asset-not-registered': ['corrected', '漏登的资产已经补登,下次公布时一并更新。'],
  'balance-not-carried': ['open', '正在和代理记账的会计核对第一季度的凭证,查清后公布。'],
  'batch-differs': ['explained', '银行退回一笔账号有误的款,次日重新打卡,记在下一批。'],
  'copied-goals': ['corrected', '绩效目标照抄了上一年的文本,已按各项目实际重写。'],
  'dividend-not-paid': ['open', '合作社的冷藏货还没卖完,已约定年底前补分,到时公布。'],
  'equal-to-households': ['explained', '这是按户平均的防疫物资折款,村民会议定的,会议记录已公开。'],
  'equal-to-villages': ['explained', '文件规定每村同样的工作经费,不按人口分。'],
  'expenditure-without-paper': ['corrected', '凭证号漏填,凭证在册,已经补录。'],
  'fewer-than-promised': ['open', '施工单位正在补做,补齐以前质保金不付。'],
  'funded-twice': ['explained', '两个项目是同一条路的前后两段,起止桩号已补充说明。'],
  'idle-asset': ['open', '原来的承租人退租,正在重新招租。'],
  'idle-money': ['explained', '项目用地没有批下来,资金已申请收回重新安排。'],
  'instalment-tenfold': ['corrected', '录入时多写了一个零,银行实付无误,明细已更正。'],
  'large-change-order': ['explained', '增加了两处涵洞,变更经过批复,批复文号已补充。'],
  'late-finish': ['explained', '雨季停工两个月,已办延期手续。'],
  'late-start': ['explained', '等林地手续,手续办好后已经开工。'],
  'management-fee': ['corrected', '超出的管理费已退回原资金。'],
  'money-ahead-of-work': ['open', '正在请监理复核工程进度。'],
  'no-asset-income': ['referred', '承租单位拖欠两年租金,已移送司法途径追缴。'],
  'no-benefit-link': ['corrected', '和合作社补签了分红协议,协议要点已补进项目表。'],
  'notice-missing': ['explained', '公示贴在村里的公告栏,没有上传,照片已补交。'],
  'paid-above-allocation': ['explained', '超出部分用县级配套资金付清,配套文件下月公布。'],
  'paid-above-contract': ['corrected', '多付的钱施工单位已经退回。'],
  'paid-before-approval': ['referred', '先付款后批复不合规定,已移送有关部门处理。'],
  'paid-late': ['explained', '部分农户的卡号变更,核对后分两批打卡。'],
  'project-notice-too-short': ['explained', '公示期含国庆放假,已重新公示十天,没有人提出异议。'],
  'slow-pass-through': ['explained', '等项目库调整,调整后五天内下达。'],
  'total-differs': ['corrected', '村级合计漏加一户,已更正并重新张贴。'],
  'unit-price-outlier': ['explained', '施工点不通车,材料要人背马驮,运费单列在结算书里。'],
  'work-before-contract': ['explained', '抢修塌方路段,先动工后补签合同,经过批准。']
};

/** Of the points, so many of a thousand are answered, asked about without an answer in time, or asked about just now. */
const share = {answered: 800, overdue: 870, waiting: 960} as const;

/**
 * Answers to a seeded choice of the points: most answered within the fifteen working days that an office has, a few late, a
 * few not at all. `mended`: a point that was answered and is found no more, since the data was corrected. In order of
 * finding_id, whatever order the points came in.
 */
export function answersTo(
  points: readonly PublicPoint[],
  mended: string | null,
  county: string,
  random: Random
): Row<'answers'>[] {
  const office = `${county}农业农村局(虚构)`;
  const former: readonly Row<'answers'>[] =
    mended === null
      ? []
      : [
          {
            ...asking({finding_id: mended}, day('2026-04-08')),
            state: 'corrected',
            answer: '事前公示做过,表里漏填了公示日期,已补上。',
            by: office,
            on: day('2026-04-16')
          }
        ];
  return [
    ...former,
    ...points.flatMap((point): Row<'answers'>[] => {
      const own = random.fork(point.finding_id);
      const [luck, asked, days] = [own.int(0, 999), own.int(0, 13), own.int(4, 19)];
      const asked_on = plusDays(day('2026-08-17'), asked);
      const answer = said[point.check];
      if (luck >= share.waiting || !answer) return [];
      if (luck >= share.overdue) return [asking(point, plusDays(day('2026-10-12'), asked % 5))];
      if (luck >= share.answered) return [asking(point, asked_on)];
      const [state, text] = answer;
      return [
        {
          ...asking(point, asked_on),
          state,
          answer: text,
          by: point.township === null ? office : `${point.township}人民政府`,
          on: plusDays(asked_on, own.chance(0.1) ? days + 12 : days)
        }
      ];
    })
  ].sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
}

const asking = (
  {finding_id}: Pick<PublicPoint, 'finding_id'>,
  asked_on: Row<'answers'>['asked_on']
): Row<'answers'> => row('answers', {finding_id, state: 'open', asked_on});
