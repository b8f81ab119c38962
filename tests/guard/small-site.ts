import {day} from '../../src/model/day.ts';
import {fen} from '../../src/model/money.ts';
import {householdToken} from '../../src/guard/token.ts';
import type {AnyPack} from '../../src/publish/packs/any-pack.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {AggregateCell, CountyPack, PlaceLine, TownshipPack} from '../../src/publish/packs/parents.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {PlaceFigures} from '../../src/publish/packs/place-figures.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts'; // prettier-ignore

/** A hand-made site that holds: one county, two townships, a village in each, masked land money and orphans' cells. */
export interface SmallSite {
  readonly villages: VillagePack[];
  readonly townships: TownshipPack[];
  readonly county: CountyPack;
  readonly items: ItemPack[];
  readonly fund: FundPack;
}

export const siteKey = 'a key for tests, not secret';
export const allPacks = (site: SmallSite): AnyPack[] => [...site.villages, ...site.townships, site.county, ...site.items, site.fund]; // prettier-ignore

const sources = {files: [], funds: [], projects: [], items: []};
const none = {successors: [], predecessors: [], namesakes: [], marks: null};

export const payment = (id: string, village: string, more: Partial<Payment> = {}): Payment => ({
  disbursement_id: id, project_id: null, fund_id: 'F1', village_code: village, village_group: '三组', payee_kind: 'household', payee: '张*',
  payee_code: null, household_id: householdToken(siteKey, 2026, `${village} ${id}`), item: 'land', round_id: null, quantity: '12.5', quantity_unit: '亩', rate: '95.00',
  due_fen: fen(118_750), amount_fen: fen(118_750), paid_on: day('2026-03-12'), period: null, stage: null, channel: null, note: null,
  file: 'disbursements.csv', row: 2, marks: null, page_year: 2026, ...more
}); // prettier-ignore

export const cell = (area: string, recipients: number | null, more: Partial<AggregateCell> = {}): AggregateCell => ({
  fund_id: 'F1', item: 'orphans', year: 2026, area_code: area, recipients, payments: recipients, amount_fen: fen((recipients ?? 1) * 146_900),
  name: '孤儿基本生活费', built: false, file: null, row: null, ...more
}); // prettier-ignore

/** Figures that are the sums of payments and cells, as the build makes them. */
export function figures(payments: readonly Payment[], cells: readonly AggregateCell[] = []): PlaceFigures {
  const rows = [...payments.map(p => ({item: p.item, fund_id: p.fund_id, year: p.page_year, paid: p.amount_fen as number, payments: 1})), ...cells.map(c => ({item: c.item as string | null, fund_id: c.fund_id, year: c.year, paid: c.amount_fen as number, payments: c.payments ?? 0}))]; // prettier-ignore
  const by = <K>(key: (row: (typeof rows)[number]) => K) =>
    [...Map.groupBy(rows, key)].map(([k, list]) => ({k, paid_fen: list.reduce((n, r) => n + r.paid, 0), payments: list.reduce((n, r) => n + r.payments, 0)})); // prettier-ignore
  const paid_fen = rows.reduce((n, row) => n + row.paid, 0);
  return {
    years: [], by_purpose: [], due_fen: 0, due_paid_fen: 0, planned_fen: null, contracted_fen: null, project_paid_fen: 0, settled_fen: null, returned_fen: null,
    projects: 0, projects_finished: 0, expired_payments: 0, expired_fen: 0, paid_fen, payments: rows.length,
    by_paid_year: by(row => row.year).map(({k, ...sums}) => ({year: k, ...sums})),
    by_item: by(row => row.item).map(({k, ...sums}) => ({item: k, due_fen: null, households: null, ...sums})),
    by_fund: by(row => row.fund_id).map(({k, ...sums}) => ({fund_id: k, allocated_fen: 0, ...sums}))
  }; // prettier-ignore
}

const line = (code: string, parent: string, paid_fen: number): PlaceLine => ({code, name: code, parent, villages: 1, households: null, population: null, valid_from: null, years: [], arranged_fen: 0, current_paid_fen: 0, paid_fen, payments: 1, valid_to: null}); // prettier-ignore

export function village(code: string, payments: readonly Payment[]): VillagePack {
  return {
    kind: 'village', id: code, sources, findings: [], figures: figures(payments),
    record: {village_code: code, village: '甲村', township_code: code.slice(0, 9), township: '甲镇', county_code: code.slice(0, 6), county: '晴川县', aliases: null, households: 300, population: 1100, low_income_households: null, monitored_households: 4, arable_mu: null, kind: null, exit_year: null, valid_from: null, valid_to: null, ...none},
    rows: {payments, projects: [], rounds: [], notices: [], teams: [], corrections: [], standards: []}
  }; // prettier-ignore
}

export function township(villages: readonly VillagePack[], cells: readonly AggregateCell[]): TownshipPack {
  const code = villages[0]!.id.slice(0, 9);
  const f = figures(villages.flatMap(v => v.rows.payments), cells); // prettier-ignore
  return {
    kind: 'township', id: code, sources, findings: [],
    record: {township_code: code, township: '甲镇', county_code: code.slice(0, 6), county: '晴川县'},
    rows: {villages: villages.map(v => line(v.id, code, v.figures.paid_fen)), aggregates: cells, projects: [], teams: []},
    figures: {...f, total_fen: f.paid_fen, parts_fen: 0, aggregates_fen: 0, aggregate_payments: 0, unplaced_fen: 0, unplaced_payments: 0}
  }; // prettier-ignore
}

export function county(
  villages: readonly VillagePack[],
  townships: readonly TownshipPack[],
  cells: readonly AggregateCell[]
): CountyPack {
  const code = townships[0]!.id.slice(0, 6);
  const f = figures(villages.flatMap(v => v.rows.payments), [...townships.flatMap(t => t.rows.aggregates), ...cells]); // prettier-ignore
  return {
    kind: 'county', id: code, sources, findings: [],
    record: {county_code: code, county: '晴川县'},
    rows: {townships: townships.map(t => line(t.id, code, t.figures.paid_fen)), flow: [], aggregates: cells, projects: [], teams: []},
    figures: {...f, total_fen: f.paid_fen, parts_fen: 0, aggregates_fen: 0, aggregate_payments: 0, unplaced_fen: 0, unplaced_payments: 0}
  }; // prettier-ignore
}

export function item(
  id: string,
  effective_tier: 'full' | 'masked' | 'aggregate',
  cells: readonly AggregateCell[],
  paid = 0
): ItemPack {
  return {
    kind: 'item', id, sources, findings: [],
    record: {item: id, name: id, aliases: null, tier: effective_tier, scope: null, flat_rate: null, exclusive_with: null, policy: null, document_no: null, effective_tier},
    rows: {standards: [], villages: [], rounds: [], aggregates: cells, published_totals: []},
    figures: {paid_fen: paid, due_fen: null, payments: 1, by_year: [{year: 2026, paid_fen: paid + cells.reduce((n, c) => n + c.amount_fen, 0), payments: 1}], applied: null, approved: null, refused: null}
  }; // prettier-ignore
}

export function fund(cells: readonly AggregateCell[]): FundPack {
  return {
    kind: 'fund', id: 'F1', sources, findings: [],
    record: {fund_id: 'F1', fund: '衔接资金', document_no: null, parent_fund_id: null, level: null, kind: null, year: 2026, batch: null, amount_fen: null, allocated_on: null, published_on: null, issuer: null, function_code: null, source_url: null, parent: null, marks: null, file: 'funds.csv', row: 2},
    rows: {fund_sources: [], children: [], allocations: [], direct: [{item: 'land', village_code: '990101101201', village: '甲村', township: '甲镇', paid_fen: 1, payments: 1}], aggregates: cells, published_totals: [], corrections: []},
    figures: {amount_fen: null, allocated_fen: 0, direct_fen: 0, paid_fen: 0, remainder_fen: null, sources_fen: null, children_fen: null}
  }; // prettier-ignore
}

export function smallSite(): SmallSite {
  const villages = ['990101101201', '990101102201'].map(code =>
    village(code, [
      payment(`${code}-1`, code),
      payment(`${code}-2`, code, {payee: '欧阳**', village_group: '一组', quantity: '3.2'})
    ])
  );
  const own = cell('990101101', 7);
  const moved = cell('990101', 5);
  const townships = [township([villages[0]!], [own]), township([villages[1]!], [])];
  return {
    villages,
    townships,
    county: county(villages, townships, [moved]),
    items: [item('land', 'masked', [], 4 * 118_750), item('orphans', 'aggregate', [own, moved])],
    fund: fund([own, moved])
  };
}
