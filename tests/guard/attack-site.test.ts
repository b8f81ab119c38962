import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {day} from '../../src/model/day.ts';
import {fen} from '../../src/model/money.ts';
import {householdToken} from '../../src/guard/token.ts';
import type {AnyPack} from '../../src/publish/packs/any-pack.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {RootsPack} from '../../src/publish/packs/roots.ts';
import {attackSite, linkedAcrossYears, type Attacker} from './attack-site.ts';
import {noCounty} from './invented.ts';
import {allPacks, cell, county, figures, fund, item, payment, siteKey, smallSite, township, village} from './small-site.ts'; // prettier-ignore

const [first, second] = ['990101101201', '990101102201'] as const;
const attacks = (packs: readonly AnyPack[], attacker?: Attacker) =>
  attackSite(packs, attacker).map(({attack, pack, what}) => `${attack} ${pack}: ${what}`);

/** The site with more payments in its first village, all sums following. */
function withPayments(...more: Partial<Payment>[]): AnyPack[] {
  const site = smallSite();
  const extra = more.map((values, i) => payment(`X${i}`, first, {household_id: null, ...values}));
  const villages = [village(first, [...site.villages[0]!.rows.payments, ...extra]), site.villages[1]!];
  const townships = [township([villages[0]!], site.townships[0]!.rows.aggregates), site.townships[1]!];
  return [
    ...villages,
    ...townships,
    county(villages, townships, site.county.rows.aggregates),
    ...site.items,
    site.fund
  ];
}

/** The ways of the money with one cell of loans. */
const roots: RootsPack = {
  kind: 'roots',
  id: 'roots',
  record: {},
  rows: {
    roots: [],
    kinds: [],
    years: [],
    uses: [],
    places: [],
    donations: [],
    financing: [
      {
        kind: 'overdue',
        year: 2026,
        area_code: '990101102',
        borrowers: 2,
        loans: null,
        amount_fen: fen(6_000_000),
        fund_id: null,
        area: '石渡乡',
        file: 'financing.csv',
        row: 2
      }
    ]
  },
  figures: {
    funds: 0,
    issued_fen: 0,
    allocated_fen: 0,
    direct_fen: 0,
    paid_fen: 0,
    payments: 0,
    given_fen: 0,
    delivered_fen: 0,
    loans_fen: 0,
    financing_fen: 6_000_000
  },
  findings: [],
  sources: {files: [], funds: [], projects: [], items: []}
};

test('attackSite finds nothing on a site that holds', () => {
  expect(attacks(allPacks(smallSite()))).toEqual([]);
  expect(attacks(withPayments({}, {payee: '李*'}, {payee_kind: 'firm', payee: '晴川建筑公司', item: null, payee_code: '91430099MA4L12345X', note: '质保金'}))).toEqual([]); // prettier-ignore
});

describe('attackSite subtracts', () => {
  test('a small cell, shown as it is', () => {
    const site = smallSite();
    const small = cell('990101102', 1);
    const townships = [site.townships[0]!, township([site.villages[1]!], [small])];
    const packs = [
      ...site.villages,
      ...townships,
      county(site.villages, townships, site.county.rows.aggregates)
    ];
    expect(attacks(packs)).toEqual([
      'subtract township/990101102: a cell of orphans has fewer than 3 recipients'
    ]);
  });

  test('two overdue borrowers of a township, and an unknown number of them; those of a county stand', () => {
    const loans = (area_code: string, borrowers: number | null): RootsPack => ({
      ...roots,
      rows: {...roots.rows, financing: [{...roots.rows.financing[0]!, area_code, borrowers}]}
    });
    for (const borrowers of [2, null])
      expect(attacks([loans('990101102', borrowers)])).toEqual([
        'subtract roots/roots: a cell of overdue has fewer than 3 borrowers'
      ]);
    expect(attacks([loans('990101102', 3), loans('990101', null)])).toEqual([]);
  });

  test('a small cell that its township left out of the list and kept in its sums', () => {
    const site = smallSite();
    const payments = site.villages[1]!.rows.payments;
    const leaking = {...site.townships[1]!.figures, ...figures(payments, [cell('990101102', 1)])};
    const packs = [...site.villages, site.townships[0]!, {...site.townships[1]!, figures: leaking}];
    expect(attacks(packs)).toEqual([
      'subtract township/990101102: item orphans less its parts leaves a remainder',
      'subtract township/990101102: fund F1 less its parts leaves a remainder',
      'subtract township/990101102: year 2026 less its parts leaves a remainder'
    ]);
  });

  test('a county whose sums hold a cell that nobody lists', () => {
    const site = smallSite();
    const hidden = county(site.villages, site.townships, [
      cell('990101', 5),
      cell('990101', 1, {fund_id: 'F2'})
    ]);
    const packs = [
      ...site.villages,
      ...site.townships,
      {...hidden, rows: {...hidden.rows, aggregates: [cell('990101', 5)]}}
    ];
    expect(attacks(packs)).toContain(
      'subtract county/990101: item orphans less its parts leaves a remainder'
    );
  });

  test('a line of the list above that still counts what the village must not show', () => {
    const site = smallSite();
    const [a, b] = site.townships;
    const lines = a!.rows.villages.map(line => ({...line, paid_fen: line.paid_fen + 146_900}));
    const packs = [...site.villages, {...a!, rows: {...a!.rows, villages: lines}}, b!, site.county];
    expect(attacks(packs)).toEqual([
      `subtract township/990101101: its line of village/${first} says another sum`
    ]);
  });

  test('a fund or item page that shows a cell before it was moved, or another sum of it', () => {
    const site = smallSite();
    const packs = (cells: ReturnType<typeof cell>[]) => [
      ...site.villages,
      ...site.townships,
      site.county,
      fund(cells)
    ];
    expect(attacks(packs([cell('990101101', 7), cell('990101102', 4)]))).toEqual(['subtract fund/F1: a cell of orphans stands here and not in its own area']); // prettier-ignore
    expect(attacks(packs([cell('990101101', 8)]))).toEqual(['subtract fund/F1: a cell of orphans differs from that of township/990101101']); // prettier-ignore
  });

  test("an item's own sum with more in it than its cells", () => {
    const site = smallSite();
    const packs = [...allPacks(site).filter(pack => pack.id !== 'orphans'), item('orphans', 'aggregate', site.fund.rows.aggregates, 146_900)]; // prettier-ignore
    expect(attacks(packs)).toEqual(['subtract item/orphans: 2026 less its cells leaves a remainder']);
  });

  test('a sensitive item in a village: a payment, a figure, a fund by village', () => {
    const found = attacks(withPayments({item: 'orphans', payee: null, household_id: null}));
    expect(found).toContain(`subtract village/${first}: a payment of orphans is listed`);
    expect(found).toContain(`subtract village/${first}: orphans stands in figures of a village`);
    expect(attacks(withPayments({item: null}))).toContain(`subtract village/${first}: a payment to a person without an item is listed`); // prettier-ignore
    const site = smallSite();
    const direct = [{...site.fund.rows.direct[0]!, item: 'orphans'}];
    expect(attacks([...site.items, {...site.fund, rows: {...site.fund.rows, direct}}])).toEqual(['subtract fund/F1: orphans by village']); // prettier-ignore
  });

  test('one or two households of a kind in a village', () => {
    const site = smallSite();
    const [a] = site.villages;
    expect(attacks([{...a!, record: {...a!.record, low_income_households: 2}}])).toEqual([`subtract village/${first}: low_income_households is 1 or 2`]); // prettier-ignore
  });
});

describe('attackSite links', () => {
  const token = householdToken(siteKey, 2026, 'one household');
  test('a token that lasts longer than its year', () => {
    const before = {household_id: token, page_year: 2025, paid_on: day('2025-03-12')};
    expect(attacks(withPayments({household_id: token}, before))).toEqual([`link village/${first}: a token stands in more than one year`]); // prettier-ignore
  });
  test('a token that stands beside a full name elsewhere', () => {
    expect(attacks(withPayments({household_id: token, payee: '王*'}, {household_id: token, payee: '王明', item: 'named'}))).toContain(`link village/${first}: a token gives a masked payee a name`); // prettier-ignore
  });
  test('a full name in the group that fits one masked payee', () => {
    expect(attacks(withPayments({payee: '王*', household_id: token}, {payee: '王明', item: 'named'}))).toContain(`link village/${first}: a full name elsewhere in the group names a masked payee`); // prettier-ignore
  });
  test('one payment under two names', () => {
    const packs = [
      ...withPayments({}),
      village(second, [payment('X0', first, {payee: '张三', household_id: null})])
    ];
    expect(attacks(packs)).toContain(`link village/${second}: a payment shows its payee otherwise elsewhere`);
  });
  test('linkedAcrossYears measures what group, masked name and quantity tell', () => {
    const of = (year: number) => ({
      household_id: householdToken(siteKey, year, 'h'),
      page_year: year,
      payee: '韦**',
      quantity: '4.37'
    });
    expect(linkedAcrossYears(withPayments(of(2025), of(2026)))).toEqual({tokens: 6, linked: 2});
    expect(linkedAcrossYears(allPacks(smallSite()))).toEqual({tokens: 4, linked: 0});
  });
});

describe('attackSite guesses', () => {
  const id = noCounty + '196308120012';
  test.each<[string, Partial<Payment>, string]>([
    ['a whole ID number', {payee: id}, 'id-18'],
    ['an ID number among raw text', {marks: {raw: {amount: `10(${id})`}}}, 'id-18'],
    ['the ends of one', {village_group: `${noCounty}********0012`}, 'identifying-mask'],
    ['a phone', {period: '139' + '00000000'}, 'mobile-phone'],
    ['a door', {village_group: '3组12号'}, 'address'],
    ['a name that is not masked', {payee: '张三'}, 'a payee is not masked'],
    ['a note', {note: '代领'}, 'the note of a payment to a person'],
    ['a credit code', {payee_code: '92430099MA4L12345X'}, 'the credit code of a payment to a person'],
    ['an ID that is no token', {household_id: 'H-00017'}, 'a household_id is no token'],
    [
      'a plain hash',
      {household_id: createHash('md5').update(id).digest('hex')},
      'the hash of a name or number'
    ],
    ['the start of a hash', {payee: createHash('sha256').update('张三').digest('hex').slice(0, 10)}, 'the hash of a name or number'] // prettier-ignore
  ])('%s', (_, values, what) => {
    expect(attacks(withPayments(values), {guesses: {names: ['张三'], ids: [id]}})).toContain(
      `guess village/${first}: ${what}`
    );
  });

  test('a token made with a key that is no secret', () => {
    const packs = withPayments({household_id: householdToken(siteKey, 2026, id)});
    expect(attacks(packs, {guesses: {ids: [id], keys: ['a key nobody used']}})).toEqual([]);
    expect(attacks(packs, {guesses: {ids: [id], keys: [siteKey]}})).toEqual([`guess village/${first}: a token opens with a known key`]); // prettier-ignore
  });

  test('an ID number in any other pack', () => {
    const site = smallSite();
    expect(attacks([{...site.fund, record: {...site.fund.record, fund: `衔接资金 ${id}`}}])).toEqual([
      'guess fund/F1: id-18'
    ]);
  });

  test('no breach carries the value', () => {
    expect(JSON.stringify(attackSite(withPayments({payee: id, amount_fen: fen(1)})))).not.toContain(
      id.slice(6)
    );
  });
});
