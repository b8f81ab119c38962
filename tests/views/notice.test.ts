import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {pageContext} from '../../src/views/context.ts';
import {noticeView} from '../../src/views/notice.ts';
import {openLine, payment, projectLine, site, village, year} from './sample.ts';

const context = (settings: Parameters<typeof site>[0] = {}) =>
  pageContext(site(settings), 'zh-CN', '/village/990101101201/notice/');
const pack = village({
  rows: {
    payments: [
      payment({
        amount_fen: 37_907,
        due_fen: 37_907,
        quantity: '3.2',
        quantity_unit: '亩',
        rate: '118.46'
      }),
      payment({
        disbursement_id: 'D2',
        payee: '李*',
        village_group: '二组',
        amount_fen: 20_000,
        due_fen: 30_000
      })
    ],
    projects: [
      projectLine({
        allocated_fen: 50_000_000 as never,
        paid_fen: 40_000_000 as never,
        open_fen: 10_000_000 as never,
        open_reason: 'not-accepted'
      })
    ]
  },
  figures: {
    years: [
      year({
        arranged_fen: 50_067_907,
        paid_fen: 40_057_907,
        paid_households_fen: 57_907,
        open_fen: 10_010_000,
        open: [openLine({open_fen: 10_000_000})]
      })
    ]
  }
});

test('noticeView(…) names the document, and says each sum in digits and in capitals', () => {
  const view = noticeView(context(), pack);
  expect(view.title).toBe('荞麦坪村2026年帮扶资金和补贴公告');
  expect(view.basis).toBe('根据晴财农〔2026〕88号等文件,现将资金安排和发放情况公告如下。');
  expect(plain(view.sentences[0] ?? [])).toBe(
    '2026年安排我村资金500,679.07元(大写:人民币伍拾万零陆佰柒拾玖元零柒分)。' +
      '截至2026年9月30日,已拨付400,579.07元(大写:人民币肆拾万零伍佰柒拾玖元零柒分)。' +
      '未拨付100,100元(大写:人民币壹拾万零壹佰元整),原因见下表。'
  );
});

test('noticeView(…) lists what the money went to; the foot is the sum of the lines and the year’s figures', () => {
  const {money} = noticeView(context(), pack);
  expect(money.rows).toEqual([
    ['1', '耕地地力保护补贴', '679.07', '579.07', '100', '发得比应发少,原因未公布'],
    ['2', '荞麦坪村道路硬化', '500,000', '400,000', '100,000', '等验收']
  ]);
  expect(money.foot).toEqual(['', '合计', '500,679.07', '400,579.07', '100,100', '']);
});

test('noticeView(…) leaves the foot out where a project also has money of other years', () => {
  const mixed = village({
    ...pack,
    rows: {
      ...pack.rows,
      projects: [
        projectLine({years: [2026, 2025], allocated_fen: 60_000_000 as never, paid_fen: 60_000_000 as never})
      ]
    }
  });
  const {money} = noticeView(context(), mixed);
  expect(money.foot).toBeNull();
  expect(money.rows.at(-1)?.at(-1)).toBe('含其他年度资金');
});

test('noticeView(…) lists payments by group under the names that the site shows', () => {
  const list = noticeView(context(), pack).list;
  expect(list?.groups.map(group => group.heading)).toEqual(['一组', '二组']);
  expect(list?.groups[0]?.rows[0]).toEqual({
    id: 'D1',
    cells: ['1', '张**', '耕地地力保护补贴', '3.2亩×118.46', '379.07', '379.07', '5月20日']
  });
  expect(list?.foot).toEqual(['', '合计', '', '', '', '579.07', '']);
});

test('noticeView(…) counts the days of notice with both ends, ten unless the settings say otherwise', () => {
  expect(noticeView(context(), pack).period).toBe('2026年10月12日至2026年10月21日,共10天(日历天,头尾都算)。');
  expect(
    noticeView(context({notice_days: {village_accounts: 15}, published_on: '2026-12-28'}), pack).period
  ).toBe('2026年12月28日至2027年1月11日,共15天(日历天,头尾都算)。');
});

test('noticeView(…) has a QR code only where the county has an address, and prints that in letters', () => {
  expect(noticeView(context(), pack).code).toBeNull();
  const code = noticeView(context({site_url: 'https://www.qingchuan.gov.cn/zhang/'}), pack).code;
  expect(code?.address).toBe('https://www.qingchuan.gov.cn/zhang/v/990101101201/');
  expect(code?.version).toBeLessThanOrEqual(4);
});

test('noticeView(…) of a village without money or payments says so', () => {
  const view = noticeView(context(), village());
  expect(plain(view.sentences[0] ?? [])).toBe('2026年没有公布安排给我村的资金。');
  expect([view.list, view.money.rows.length]).toEqual([null, 0]);
});
