import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {pageFigures, printedFen} from '../../scripts/scan/page-figures.ts';
import {pageContext} from '../../src/views/context.ts';
import {yearView} from '../../src/views/year.ts';
import {payment, site, village} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/village/990101101201/2026/');
const pack = village({
  rows: {
    payments: [
      payment({
        disbursement_id: 'D1',
        row: 12,
        quantity: '3.2',
        quantity_unit: '亩',
        rate: '118.46',
        due_fen: 37_907,
        amount_fen: 32_907
      }),
      payment({
        disbursement_id: 'D2',
        row: 13,
        payee_kind: 'firm',
        payee: '晴川甲公司',
        payee_code: '91990101MA00000001',
        item: null,
        project_id: 'P1',
        channel: 'transfer',
        amount_fen: 33_600_000
      }),
      payment({disbursement_id: 'D3', row: 14, paid_on: '2025-06-01', page_year: 2025, amount_fen: 1})
    ]
  },
  figures: {
    by_paid_year: [
      {year: 2025, paid_fen: 1, payments: 1},
      {year: 2026, paid_fen: 33_632_907, payments: 2}
    ]
  }
});

test('yearView(…) lists each payment of its year with anchor, basis, full amount and source row', () => {
  const view = yearView(context, pack, 2026);
  expect(plain(view.sentence)).toBe('2026年付到我们村336,329.07元(约33.63万元),一共2笔,每一笔都在下面。');
  const [person, firm] = view.payments?.groups.flatMap(group => group.rows) ?? [];
  expect(person).toMatchObject({
    id: 'D1',
    basis: '3.2亩×118.46=应发379.07,少发50',
    amount: '329.07',
    day: '5月20日',
    channel: '一卡通',
    fund: {text: '晴财农〔2026〕88号', href: '../../../fund/F1/index.html'},
    row: '12'
  });
  expect(firm).toMatchObject({
    payee: {text: '晴川甲公司', href: '../../../payee/91990101MA00000001/index.html'},
    amount: '336,000'
  });
});

test('yearView(…) amounts read back sum to the year’s figure', () => {
  const view = yearView(context, pack, 2026);
  const html =
    view.payments?.groups
      .flatMap(group => group.rows.map(row => `<td data-pay>${row.amount}</td>`))
      .join('') ?? '';
  expect(pageFigures(html)).toMatchObject({payments: 2, paid: 33_632_907n});
  const marked = view.sentence.find(piece => typeof piece !== 'string' && piece.sum === 'paid-year');
  expect(typeof marked === 'object' ? printedFen(marked.text) : null).toBe(33_632_907n);
});

test('yearView(…) says how many rows have expired', () => {
  const figures = {by_paid_year: [{year: 2026, paid_fen: 33_632_907 + 500, payments: 4}]};
  expect(yearView(context, village({rows: pack.rows, figures}), 2026).expired).toBe(
    '有2笔、5元的发放明细已过公开期限,名单不再列出,合计里仍然算着。'
  );
});

test('yearView(…) shows a withheld or unreadable cell as such, never as a blank', () => {
  const withheld = village({
    rows: {payments: [payment({payee: null, marks: {withheld: ['payee']}, amount_fen: 1})]}
  });
  expect(yearView(context, withheld, 2026).payments?.groups[0]?.rows[0]?.payee.text).toBe('不公开');
});
