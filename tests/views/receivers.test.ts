import {expect, test} from 'vitest';
import {pageContext} from '../../src/views/context.ts';
import {receivers} from '../../src/views/receivers.ts';
import {payment, site, village} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/village/990101101201/');
const view = (payments: readonly ReturnType<typeof payment>[]) =>
  receivers(
    context,
    village({
      rows: {payments},
      figures: {
        by_paid_year: [
          {year: 2025, paid_fen: 1, payments: 1},
          {year: 2026, paid_fen: 1, payments: 1}
        ]
      }
    })
  );

test('receivers(…) joins a household’s payments by token and keeps the pack’s order, not the amounts’', () => {
  const result = view([
    payment({disbursement_id: 'D1', household_id: 'aaaaaaaaaa', amount_fen: 10_000}),
    payment({disbursement_id: 'D2', household_id: 'aaaaaaaaaa', amount_fen: 5_050}),
    payment({disbursement_id: 'D3', household_id: 'bbbbbbbbbb', payee: '李*', amount_fen: 99_900})
  ]);
  expect(result?.lists).toHaveLength(1);
  expect(result?.lists[0]?.groups[0]?.heading).toBe('一组 · 2户');
  expect(result?.lists[0]?.groups[0]?.receivers).toEqual([
    {name: '张**', href: '2026/index.html#D1', items: '耕地地力保护补贴', sum: '150.50'},
    {name: '李*', href: '2026/index.html#D3', items: '耕地地力保护补贴', sum: '999'}
  ]);
});

test('receivers(…) never joins two payments by a masked name', () => {
  const result = view([
    payment({disbursement_id: 'D1', amount_fen: 100}),
    payment({disbursement_id: 'D2', amount_fen: 100})
  ]);
  expect(result?.lists[0]?.groups[0]?.receivers).toHaveLength(2);
  expect(result?.lists[0]?.groups[0]?.heading).toBe('一组 · 2笔');
});

test('receivers(…) lists universal and targeted apart, each with who qualifies', () => {
  const result = view([
    payment({disbursement_id: 'D1', household_id: 'aaaaaaaaaa', amount_fen: 100}),
    payment({disbursement_id: 'D2', household_id: 'aaaaaaaaaa', item: 'wugong', amount_fen: 200}),
    payment({
      disbursement_id: 'D3',
      household_id: 'aaaaaaaaaa',
      item: null,
      project_id: 'P1',
      amount_fen: 300
    })
  ]);
  expect(result?.lists.map(list => list.caption)).toEqual([
    '大家都有的补贴(符合条件就发):1户,1元',
    '要申请、评议的补贴:1户,2元',
    '其他付到户的钱:1户,3元'
  ]);
  expect(result?.lists[1]?.qualify).toEqual([
    {text: '跨省务工交通补助', href: '../../item/wugong/index.html'}
  ]);
});

test('receivers(…) takes the newest year with payments to persons and links the others', () => {
  const result = view([
    payment({disbursement_id: 'D1', amount_fen: 100, page_year: 2025}),
    payment({disbursement_id: 'D2', amount_fen: 100, payee_kind: 'firm'})
  ]);
  expect(result?.year).toBe(2025);
  expect(result?.otherYears).toEqual([{text: '2026年', href: '2026/index.html'}]);
});

test('receivers(…) orders groups as a villager counts them', () => {
  const groups = ['十组', '河边组', '二组', '一组', '十二组', null, '3组'];
  const result = view(
    groups.map((village_group, at) => payment({disbursement_id: `D${at}`, village_group, amount_fen: 100}))
  );
  expect(result?.lists[0]?.groups.map(group => group.name)).toEqual([
    '一组',
    '二组',
    '3组',
    '十组',
    '十二组',
    '河边组',
    '没有公布小组'
  ]);
});

test('receivers(…) is null where nothing was paid to persons', () => {
  expect(view([payment({payee_kind: 'firm', amount_fen: 100})])).toBeNull();
});
