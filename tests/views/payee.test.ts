import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {PayeePack} from '../../src/publish/packs/payee.ts';
import {pageContext} from '../../src/views/context.ts';
import {payeeView} from '../../src/views/payee.ts';
import {payment, site} from './sample.ts';

test('payeeView(…) sums a unit’s payments and says of a project or fund that is not listed that it is not', () => {
  const pack: PayeePack = {
    kind: 'payee',
    id: '91990101MA',
    record: {payee_code: '91990101MA', payee: '晴川建设公司'},
    rows: {
      payments: [
        payment({amount_fen: 500, project_id: 'P1', fund_id: 'F9'}),
        payment({amount_fen: 300, project_id: 'P9', fund_id: null})
      ],
      projects: []
    },
    figures: {
      paid_fen: 800,
      payments: 2,
      contracted_fen: 900,
      by_year: [{year: 2026, paid_fen: 800, payments: 2}]
    },
    findings: [],
    sources: {files: [], funds: [], projects: [{project_id: 'P1', project: '道路硬化'}], items: []}
  };
  const view = payeeView(pageContext(site(), 'zh-CN', '/payee/91990101MA/'), pack);
  expect(view.lead.map(plain)).toEqual(['公布的付款共2笔,8元。', '签的合同合计9元。']);
  expect(view.payments.rows.map(row => row.cells.slice(2, 4))).toEqual([
    [[{text: '道路硬化', href: '../../project/P1/index.html'}], 'F9 (资金未列出)'],
    ['P9 (项目未列出)', '—']
  ]);
});
