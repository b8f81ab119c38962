import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {SourceRow} from '../../src/model/records.ts';
import {tables as declared, type TableName} from '../../src/model/tables.ts';
import type {
  CountyPack,
  ParentFigures,
  SitePack,
  TownshipPack,
  UnplacedPack
} from '../../src/publish/packs/parents.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {PlaceFigures} from '../../src/publish/packs/place-figures.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {published, rows, smallCounty, type County, type Published, type Values} from './small-county.ts';

const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);

/** Payments as wild as the contract allows: any place, project, fund, item, kind of payee, sign, day and tier. */
const payments = fc
  .array(
    fc.record({
      project_id: orNull(['ROAD', 'PIPE', 'SCHOOL', 'GHOST', 'NOWHERE']),
      fund_id: orNull(['F25', 'F26', 'FX', 'F404']),
      village_code: orNull(['990101101201', '990101101202', '990101102201', '990101109999']),
      village_group: orNull(['一组', '二组']),
      payee_kind: orNull(['household', 'business', 'firm', 'cooperative', 'village']),
      household_id: orNull(['CCCCCCCCCC', 'FFFFFFFFFF']),
      item: orNull(['grain', 'relief', 'odd']),
      due_fen: orNull([0, 1, 9_007_199_254]),
      amount_fen: fc.integer({min: -1_000_000, max: 9_000_000_000}),
      paid_on: fc.constantFrom('2023', '2025-12', '2026-01-31'),
      _tier: fc.constantFrom('full', 'masked', 'aggregate'),
      _expired: fc.constantFrom(0, 1)
    }),
    {maxLength: 40}
  )
  .map(list =>
    rows('disbursements', ...list.map((values, i): Values => ({...values, disbursement_id: `P${i}`})))
  );

const packs = <P>(site: Published, kind: string): P[] =>
  [...site.files.keys()].filter(path => path.startsWith(`packs/${kind}/`)).map(path => site.json<P>(path));

const sum = (amounts: readonly number[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);

test('publish: sums are equal in every grouping, and each published payment stands in exactly one list', async () => {
  await fc.assert(
    fc.asyncProperty(payments, async disbursements => {
      const site = await published({...smallCounty, disbursements});
      const villages = packs<VillagePack>(site, 'village');
      const [unplaced] = packs<UnplacedPack>(site, 'unplaced') as [UnplacedPack];
      const [whole] = packs<SitePack>(site, 'site') as [SitePack];
      const parents = [...packs<TownshipPack>(site, 'township'), ...packs<CountyPack>(site, 'county'), whole];
      const cells = sum(parents.flatMap(pack => pack.rows.aggregates.map(cell => cell.amount_fen)));
      const raw = (keep: (row: SourceRow) => boolean) =>
        sum(disbursements.filter(keep).map(row => row.values['amount_fen'] as number));
      const isAggregate = (row: SourceRow) => row.values['_tier'] === 'aggregate';

      const lists: readonly Payment[] = [
        ...villages.flatMap(pack => pack.rows.payments),
        ...unplaced.rows.payments
      ];
      const expected = disbursements.filter(row => !isAggregate(row) && row.values['_expired'] === 0);
      expect(lists.map(row => row.row).sort()).toEqual(expected.map(row => row.row).sort());
      expect(sum(lists.map(row => row.amount_fen))).toBe(raw(row => expected.includes(row)));

      expect(cells).toBe(raw(isAggregate) + 1_350_000n);
      expect(BigInt(whole.figures.total_fen)).toBe(raw(() => true) + 1_350_000n);
      expect(sum(villages.map(pack => pack.figures.paid_fen)) + BigInt(unplaced.figures.paid_fen)).toBe(
        raw(row => !isAggregate(row))
      );
      for (const {figures} of parents) expect(parts(figures)).toBe(BigInt(figures.total_fen));
      for (const {figures} of [...villages, ...parents])
        for (const grouped of groupings(figures)) expect(grouped).toBe(BigInt(figures.paid_fen));
      for (const {years} of [...villages, ...parents].map(pack => pack.figures))
        for (const {open, open_fen} of years)
          expect(sum(open.map(line => line.open_fen))).toBe(BigInt(open_fen));
      expect(sum(whole.figures.years.map(year => year.paid_fen))).toBe(BigInt(whole.figures.total_fen));
    }),
    {numRuns: 25}
  );
}, 60_000);

const parts = (figures: ParentFigures): bigint =>
  sum([figures.parts_fen, figures.aggregates_fen, figures.unplaced_fen]);
const groupings = (figures: PlaceFigures): bigint[] =>
  [figures.by_paid_year, figures.by_item, figures.by_fund].map(group =>
    sum(group.map(line => line.paid_fen))
  );

test('publish: the order of the rows changes no byte of any file', async () => {
  const crowded = twice(smallCounty);
  const tables = Object.keys(crowded) as TableName[];
  const first = await published(crowded);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true})), async chances => {
      const shuffled: County = Object.fromEntries(
        tables.map(table => [table, shuffle(crowded[table] ?? [], chances)])
      );
      const again = await published(shuffled);
      expect([...again.files.keys()].sort()).toEqual([...first.files.keys()].sort());
      for (const [path, content] of again.files) expect(content, path).toBe(first.files.get(path));
    }),
    {numRuns: 10}
  );
}, 60_000);

/** Every row again under another key, so that only its place in the file tells it from the first: ties in every list. */
function twice(county: County): County {
  const again = (table: TableName, row: SourceRow): SourceRow => {
    const [key] = keys[table] ?? [];
    const values = key ? {...row.values, [key]: `${row.values[key]}-2`} : row.values;
    return {...row, row: row.row + 100, values};
  };
  return Object.fromEntries(
    Object.entries(county).map(([name, list]) => {
      const table = name as TableName;
      return [table, [...list, ...(table === 'villages' ? [] : list.map(row => again(table, row)))]];
    })
  );
}

const keys: Partial<Record<TableName, readonly string[]>> = Object.fromEntries(
  Object.entries(declared).map(([name, {key}]) => [name, key])
);

function shuffle<T>(list: readonly T[], chances: Iterator<number>): T[] {
  const keyed = list.map(entry => ({entry, key: Number(chances.next().value)}));
  return keyed.sort((a, b) => a.key - b.key).map(({entry}) => entry);
}
