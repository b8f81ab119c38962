import {describe, expect, test} from 'vitest';
import {moveSmallCells} from '../../src/guard/small-cells.ts';

/**
 * The attacker knows the program, the totals, the rate (so that amounts tell no more than numbers do) and which townships
 * have no cell of their own. For every world with few townships it lists all worlds that would look the same and asks
 * whether a township with one or two recipients has the same number in all of them.
 */
const rate = 146_900;
const looks = (world: readonly number[], smallest: number, areas: readonly string[]): string =>
  JSON.stringify(
    moveSmallCells(
      world.flatMap((recipients, i) =>
        recipients
          ? [{fund_id: 'F', item: 'orphans', year: 2026, area_code: areas[i]!, recipients, payments: recipients, amount_fen: recipients * rate}] // prettier-ignore
          : []
      ),
      smallest
    ).map(cell => [cell.area_code, cell.recipients, String(cell.amount_fen)])
  );

function* worlds(places: number, most: (i: number) => number): Generator<number[]> {
  const world = new Array<number>(places).fill(0);
  for (;;) {
    yield [...world];
    let i = 0;
    while (i < places && world[i] === most(i)) world[i++] = 0;
    if (i === places) return;
    world[i]!++;
  }
}

/** Worlds in which the attacker knows the number of a small township, although the county shows that it has enough. */
function recovered(townships: number, most: number, smallest: number, withCounty = false): string[] {
  const areas = Array.from({length: townships}, (_, i) =>
    withCounty && i === 0 ? '990101' : `99010110${i}`
  );
  const alike = new Map<string, number[][]>();
  // What stands at the county has no bound that an attacker knows: its worlds reach further than those that are judged.
  const bound = (i: number) => (areas[i]!.length === 6 ? most * townships : most);
  for (const world of worlds(townships, bound)) {
    const view = looks(world, smallest, areas);
    const list = alike.get(view);
    if (list) list.push(world);
    else alike.set(view, [world]);
  }
  const told: string[] = [];
  for (const [view, list] of alike)
    for (const world of list.filter(w => w.every(recipients => recipients <= most)))
      world.forEach((recipients, i) => {
        if (recipients === 0 || recipients >= smallest) return;
        if (list.every(other => other[i] === recipients)) told.push(`${world.join()} township ${i}: ${view}`);
      });
  return told;
}

describe('an attacker who knows all totals and the program recovers no small cell', () => {
  test.each([
    [2, 9, 3],
    [3, 8, 3],
    [4, 6, 3],
    [5, 4, 3],
    [3, 9, 5]
  ])('%i townships of 0 to %i recipients, cells of fewer than %i moved up', (townships, most, smallest) => {
    expect(recovered(townships, most, smallest)).toEqual([]);
  });

  test.each([
    [2, 9, 3],
    [3, 8, 3],
    [4, 6, 3]
  ])('nor where some of %i places stand at the county from the start', (places, most, smallest) => {
    expect(recovered(places, most, smallest, true)).toEqual([]);
  });

  test('the attacker is able: it recovers cells when only the small ones are moved', () => {
    const naive = (world: readonly number[]) =>
      world.map(n => (n >= 3 ? n : 0)).join() + world.reduce((a, b) => a + b, 0);
    const alike = Map.groupBy(
      worlds(3, () => 5),
      naive
    );
    const told = [...alike.values()].filter(list => list.every(w => w.join() === list[0]!.join()));
    expect(told.length).toBeGreaterThan(0);
  });
});
