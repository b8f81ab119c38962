import {describe, expect, test} from 'vitest';
import type {NeedsPack} from '../../src/publish/packs/needs.ts';
import type {SitePack} from '../../src/publish/packs/parents.ts';
import type {RootsPack} from '../../src/publish/packs/roots.ts';
import {publish} from '../../src/publish/publish.ts';
import {gatedCounty} from './gated-county.ts';
import {helpCounty} from './help-county.ts';
import {loadedStore, reportsOf, settings, smallCounty, type County} from './small-county.ts';

const {files, pack, stop, sums, withPack} = gatedCounty(helpCounty);
const needs = () => pack<NeedsPack>('needs/needs');
const roots = () => pack<RootsPack>('roots/roots');

async function rootsOf(county: County, more: Record<string, unknown> = {}): Promise<RootsPack> {
  const store = await loadedStore(county);
  const given = {settings: settings(more), reports: reportsOf(county), issues: [], withheld: []};
  const written = new Map<string, string>();
  await publish(store, given, (path, content) => void written.set(path, String(content)));
  store.close();
  return JSON.parse(written.get('packs/roots/roots.json')!) as RootsPack;
}

describe('the pack of needs', () => {
  test('a need’s state is won from its days and amounts alone, open ones first', () => {
    expect(needs().rows.needs.map(line => [line.need_id, line.state])).toEqual([
      ['X1', 'open'],
      ['X2', 'matched'],
      ['X3', 'delivered'],
      ['X4', 'accepted'],
      ['X5', 'accepted']
    ]);
  });

  test('days are whole days between two full days; a month alone says nothing', () => {
    const days = needs().rows.needs.map(line => [
      line.days_to_match,
      line.days_to_deliver,
      line.days_to_accept,
      line.days_waiting
    ]);
    expect(days).toEqual([
      [null, null, null, 120],
      [null, null, null, null],
      [30, 30, null, 212],
      [10, 417, 3, null],
      [null, null, null, null]
    ]);
  });

  test('what a fund took in stands apart from what villages were given directly', () => {
    expect(needs().figures).toMatchObject({
      needs: 5,
      open: 1,
      matched: 1,
      delivered: 1,
      accepted: 2,
      open_value_fen: 3_840_000,
      given_fen: 21_400_000,
      delivered_fen: 21_100_000,
      booked_fen: 20_000_000
    });
    expect(roots().rows.donations).toEqual([
      {root: 'social', donor_kind: 'charity', needs: 1, given_fen: 900_000, delivered_fen: 800_000},
      {root: 'social', donor_kind: 'company', needs: 1, given_fen: 500_000, delivered_fen: 0},
      {root: 'east_west', donor_kind: 'partner', needs: 1, given_fen: 0, delivered_fen: 300_000}
    ]);
  });

  test('a county that states no kind of fund, no need and no loan has neither pack', async () => {
    const store = await loadedStore(smallCounty);
    const written: string[] = [];
    const given = {settings: settings(), reports: reportsOf(smallCounty), issues: [], withheld: []};
    await publish(store, given, path => void written.push(path));
    store.close();
    expect(written.filter(path => /packs\/(needs|roots)\//.test(path))).toEqual([]);
  });
});

describe('the pack of roots', () => {
  test('what a document hands on to another root goes there and is issued once', () => {
    expect(roots().rows.roots.map(({root, issued_fen}) => [root, issued_fen])).toEqual([
      ['special', 20_000_000],
      ['east_west', 70_000_000],
      [null, 0]
    ]);
    expect(roots().figures.issued_fen).toBe(90_000_000);
  });

  test('all roots together are what the whole site paid; loans and gifts are in none of them', () => {
    const {figures, rows} = roots();
    expect(figures.paid_fen).toBe(pack<SitePack>('site/site').figures.total_fen);
    expect(rows.roots.reduce((sum, line) => sum + line.paid_fen, 0)).toBe(figures.paid_fen);
    expect(figures).toMatchObject({loans_fen: 195_000_000, delivered_fen: 1_100_000});
  });

  test('a kind that the list does not know has the root that the settings give it', async () => {
    const own = await rootsOf(helpCounty, {fund_roots: {山货资金: 'farm'}});
    expect(own.rows.kinds.map(({root, kind}) => [root, kind])).toContainEqual(['farm', '山货资金']);
    expect(roots().rows.kinds.map(({root, kind}) => [root, kind])).toContainEqual([null, '山货资金']);
  });

  test('too few borrowers of a township stand with the county, and nothing tells them apart', () => {
    const overdue = roots().rows.financing.filter(({kind}) => kind === 'overdue');
    expect(overdue.map(cell => [cell.area_code, cell.borrowers, cell.amount_fen])).toEqual([
      ['990101', 7, 15_666_600]
    ]);
    expect(JSON.stringify([...files.values()])).not.toContain('6666600');
  });

  test('the order of the rows does not change a byte', async () => {
    const turned = Object.fromEntries(
      Object.entries(helpCounty).map(([name, rows]) => [name, [...rows].reverse()])
    ) as County;
    expect(await rootsOf(turned)).toEqual(roots());
  });
});

describe('the gate proves needs and roots', () => {
  test('all packs as they were written pass', () => {
    expect(stop(sums())).toBe('passed');
  });

  test.each([
    ['a gift that is not in the list', 'needs/needs', '"delivered_fen":21100000,', '"delivered_fen":21100100,', 'needs, fen'],
    ['a way that has more than its uses', 'roots/roots', '"issued_fen":90000000,', '"issued_fen":90000100,', 'issued_fen of the funds’ packs'],
    ['a loan that is in no cell', 'roots/roots', '"loans_fen":195000000,', '"loans_fen":195000100,', 'loans'],
    ['a gift counted twice', 'roots/roots', '"delivered_fen":1100000,', '"delivered_fen":21100000,', 'donations']
  ])('%s stops the build', (_, path, from, to, said) => {
    expect(withPack(path, from, to)).toContain(said);
  }); // prettier-ignore

  test('a cell of loans that the store has and the packs have not stops the build', () => {
    expect(stop({...sums(), use: {...sums().use, 'loans granted': 1n}})).toBe(
      'loans granted, fen: store 1 ≠ packs 195000000 (-194999999)'
    );
  });
});
