import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {monitoringCells} from '../../src/guard/monitoring-cells.ts';
import {medianOf, oversightCells} from '../../src/guard/oversight-cells.ts';
import {moveInPairs, type CountGroup} from '../../src/guard/move-in-pairs.ts';

const areas = ['990101101', '990101102', '990101103', '990101104', '990101105'];
const one: readonly CountGroup[] = [{counts: ['n']}];
const flows: readonly CountGroup[] = [{counts: ['a', 'b'], apart: true}];
const shown = (world: readonly number[], smallest = 3) =>
  moveInPairs(
    world.map((n, i) => ({area_code: areas[i]!, apart: '2026', values: {n}})),
    one,
    smallest
  ).map(({area_code, values}) => [area_code.slice(6) || 'county', values['n']]);

describe('moveInPairs', () => {
  test('leaves zero, and three and more', () => {
    expect(shown([3, 0, 9])).toEqual([['101', 3], ['102', 0], ['103', 9]]); // prettier-ignore
  });
  test('a small count moves with its neighbour, so that nobody can tell which of the two it was', () => {
    expect(shown([2, 7, 9, 5])).toEqual([['county', 9], ['101', null], ['102', null], ['103', 9], ['104', 5]]); // prettier-ignore
    expect(shown([7, 2, 9, 5])).toEqual(shown([2, 7, 9, 5]));
  });
  test('a last township without a neighbour hides with the pair before it', () => {
    expect(shown([5, 6, 1])).toEqual([['county', 12], ['101', null], ['102', null], ['103', null]]); // prettier-ignore
  });
  test('a sum that is still small takes the next pair with it; where there is none it is not told', () => {
    expect(shown([1, 0, 9, 5])).toEqual([['county', 15], ['101', null], ['102', null], ['103', null], ['104', null]]); // prettier-ignore
    expect(shown([1, 0])).toEqual([['county', null], ['101', null], ['102', null]]); // prettier-ignore
  });

  function* worlds(length: number, most: number): Generator<number[]> {
    const world = new Array<number>(length).fill(0);
    for (;;) {
      yield [...world];
      let i = 0;
      while (i < length && world[i] === most) world[i++] = 0;
      if (i === length) return;
      world[i]!++;
    }
  }
  /** Worlds in which a small count is the same in every world that looks the same. */
  const told = (all: Iterable<number[]>, looks: (world: readonly number[]) => string): string[] => {
    const alike = Map.groupBy(all, looks);
    return [...alike].flatMap(([view, list]) =>
      list.flatMap(world =>
        world.flatMap((n, i) =>
          n > 0 && n < 3 && list.every(other => other[i] === n) ? [`${world.join()} at ${i}: ${view}`] : []
        )
      )
    );
  };
  test.each([
    [2, 9],
    [3, 7],
    [4, 6],
    [5, 4]
  ])('%i townships of 0 to %i: who knows the program recovers no small count', (townships, most) => {
    expect(told(worlds(townships, most), world => JSON.stringify(shown(world)))).toEqual([]);
  });

  /**
   * The attacker also has villages.csv: of each township the sum of the villages that publish theirs, and whether one holds
   * back a 1 or a 2. world: a, b and what that village holds back (0: none does), of two townships.
   */
  const withVillages = (world: readonly number[]): string | null => {
    const rows = [0, 3].map((at, i) => ({area_code: areas[i]!, year: 2026, unstable: world[at]!, marginal: world[at + 1]!, sudden: 0})); // prettier-ignore
    const villages = rows.map(({unstable, marginal}, i) => ({
      sum: unstable + marginal - world[3 * i + 2]!,
      hidden: world[3 * i + 2] ? 1 : 0
    }));
    if (villages.some(({sum}) => sum < 0 || sum === 1 || sum === 2)) return null;
    const told = new Map(villages.map((village, i) => [areas[i]!, village]));
    const cells = monitoringCells(rows, 3, told).map(({values: {unstable, marginal}}) => [
      unstable,
      marginal
    ]);
    return JSON.stringify([cells, villages]);
  };
  test('nor who subtracts what the villages publish: neither a kind nor what a village holds back', () => {
    const all = [...worlds(6, 8)].filter(
      world => world[2]! < 3 && world[5]! < 3 && withVillages(world) !== null
    );
    const alike = Map.groupBy(all, world => withVillages(world)!);
    const found = [...alike].flatMap(([view, list]) =>
      list
        .filter(world => world.every(n => n <= 5))
        .flatMap(world =>
          world.flatMap((n, i) =>
            n > 0 && n < 3 && list.every(other => other[i] === n) ? [`${world.join()} at ${i}: ${view}`] : []
          )
        )
    );
    expect(found).toEqual([]);
  });
  /** The attacker knows a − b: this year's number less last year's. Worlds reach further than those that are judged. */
  test('nor who knows by how much the number of households changed', () => {
    const looks = (world: readonly number[]) => {
      const rows = [0, 2].map((at, i) => ({area_code: areas[i]!, apart: '', values: {a: world[at]!, b: world[at + 1]!}})); // prettier-ignore
      return JSON.stringify([
        moveInPairs(rows, flows, 3).map(({values}) => values),
        rows.map(({values: {a, b}}) => a - b)
      ]);
    };
    const found = told(worlds(4, 8), looks).filter(line => line.slice(0, 7).split(',').every(n => Number(n) <= 4)); // prettier-ignore
    expect(found).toEqual([]);
  });
  test('the attacker is able: where only the small numbers are hidden, subtraction finds them', () => {
    const naive = (world: readonly number[]) =>
      world.map(n => (n === 0 || n > 2 ? n : '?')).join() + world.reduce((sum, n) => sum + n, 0);
    expect(told(worlds(3, 5), naive).length).toBeGreaterThan(0);
  });

  test('keeps every sum of money, whatever moves, and does not depend on the order of the rows', () => {
    const row = fc.record({
      area_code: fc.constantFrom(...areas, '990101'),
      year: fc.constantFrom(2025, 2026),
      relieved: fc.option(fc.nat(9)),
      unstable: fc.option(fc.nat(9)),
      marginal: fc.nat(4),
      sudden: fc.nat(3),
      entered: fc.nat(4),
      cleared: fc.nat(4),
      helped: fc.option(fc.nat(6)),
      help_fen: fc.option(fc.nat(900_000))
    });
    fc.assert(
      fc.property(fc.array(row, {maxLength: 14}), rows => {
        const cells = monitoringCells(rows, 3);
        for (const year of [2025, 2026])
          expect(
            cells.reduce((sum, c) => sum + (c.year === year ? BigInt(c.values['help_fen'] ?? 0) : 0n), 0n)
          ).toBe(rows.reduce((sum, r) => sum + (r.year === year ? BigInt(r.help_fen ?? 0) : 0n), 0n));
        for (const {values} of cells)
          for (const [field, value] of Object.entries(values))
            if (!field.endsWith('_fen') && value !== null) expect(value === 0 || value >= 3).toBe(true);
        const plain = (list: typeof cells) => list.map(({parts: _, ...cell}) => cell);
        expect(plain(monitoringCells([...rows].reverse(), 3))).toEqual(plain(cells));
      })
    );
  });
  test('what was moved once stays as it is when it is moved again', () => {
    const rows = [3, 1, 8, 12].map((unstable, i) => ({area_code: areas[i]!, year: 2026, unstable, marginal: 9, sudden: 0, helped: unstable, help_fen: 100 * i})); // prettier-ignore
    const once = monitoringCells(rows, 3);
    const again = monitoringCells(
      once.map(({area_code, year, values}) => ({area_code, year, ...values})),
      3
    );
    expect(again.map(({values}) => values)).toEqual(once.map(({values}) => values));
  });
});

describe('monitoringCells', () => {
  test('the three kinds hide together, since the villages publish their sum', () => {
    const rows = [
      {area_code: areas[0]!, year: 2026, unstable: 15, marginal: 12, sudden: 1, entered: 4, cleared: 5},
      {area_code: areas[1]!, year: 2026, unstable: 9, marginal: 8, sudden: 4, entered: 3, cleared: 6}
    ];
    expect(monitoringCells(rows, 3).map(({area_code, values, withheld}) => [area_code, values['sudden'], values['unstable'], values['entered'], withheld])).toEqual([
      ['990101', 5, 24, null, []],
      [areas[0], null, null, 4, ['marginal', 'sudden', 'unstable']],
      [areas[1], null, null, 3, ['marginal', 'sudden', 'unstable']]
    ]); // prettier-ignore
  });
});

describe('oversightCells', () => {
  const cell = (area: number, cases: number, recovered_cases = 0, recovered_fen = 0) => ({kind: 'complaint', year: 2026, area_code: areas[area]!, cases, closed: cases, late: 0, median_days: 20, upheld: 0, recovered_cases, recovered_fen}); // prettier-ignore
  test('money of fewer than three cases moves, though the number of cases stays', () => {
    expect(
      oversightCells([cell(0, 5, 1, 36_000), cell(1, 4, 3, 90_000)], 3).map(({area_code, values}) => [area_code, values['cases'], values['recovered_fen']])
    ).toEqual([['990101', null, 126_000n], [areas[0], 5, null], [areas[1], 4, null]]); // prettier-ignore
  });
  test('where cases move, their money moves with them: else it would tell how many they were', () => {
    expect(
      oversightCells([cell(0, 1), cell(1, 4, 4, 90_000)], 3).map(({area_code, values}) => [area_code, values['cases'], values['recovered_cases']])
    ).toEqual([['990101', 5, 4], [areas[0], null, null], [areas[1], null, null]]); // prettier-ignore
  });
  test('the median of what came together is that of all its cases; of sums alone it is not known', () => {
    const days = (list: number[], i: number) => ({kind: 'complaint', year: 2026, area_code: areas[i]!, cases: list.length, days: list}); // prettier-ignore
    expect(oversightCells([days([10, 50], 0), days([20, 30, 90], 1)], 3)[0]?.values['median_days']).toBe(30);
    expect(oversightCells([cell(0, 1), cell(1, 4)], 3)[0]?.values['median_days']).toBeNull();
    expect(oversightCells([cell(0, 6), cell(1, 4)], 3)[0]?.values['median_days']).toBe(20);
  });
  test('medianOf is the lower middle one', () => {
    expect(medianOf([9, 1, 4, 30])).toBe(4);
    expect(medianOf([])).toBeNull();
  });
});
