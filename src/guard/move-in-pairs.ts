import {countyOf} from '../model/places.ts';

/** A row of counts of one township (9 digits), or of what was moved to its county already (6). */
export interface CountRow {
  readonly area_code: string;
  /** What is settled apart from all other rows: a year, a kind of oversight. */
  readonly apart: string;
  readonly values: Readonly<Record<string, number | bigint | null>>;
}

/** Numbers that stay or go together: where one of `counts` is small, all of them and all of `along` move. */
export interface CountGroup {
  /** Numbers of households or cases: 1 and anything below the limit must not be told. Zero is nobody and may. */
  readonly counts: readonly string[];
  /** Numbers that say more about the same households or cases, and sums of money: they are added where they move. */
  readonly along?: readonly string[];
  /** What cannot be added (a median): it stays only where its cell is made of one row. */
  readonly alone?: readonly string[];
  /** An earlier group that holds this one's cases: where that one moves, this one moves too. */
  readonly within?: number;
  /** Would the sum of all counts of these townships, told as one number, give away what stands elsewhere? */
  readonly tells?: (codes: readonly string[], sum: number) => boolean;
  /** Their difference is known: a sum that was moved must then be twice the limit, and zero tells too. */
  readonly apart?: true;
  /** Townships that move whatever their numbers are. */
  readonly forced?: ReadonlySet<string>;
}

/** A row as it may be published. */
export interface CountCell<R extends CountRow> {
  readonly area_code: string;
  readonly apart: string;
  readonly values: Readonly<Record<string, number | bigint | null>>;
  /** Fields that were moved to the county, or at the county are too small to be told. */
  readonly withheld: readonly string[];
  /** The rows that stand in it, by group. */
  readonly parts: readonly (readonly R[])[];
}

/**
 * Counts by township as they may be published, where several counts stand side by side and their sums are known from
 * elsewhere (a village's number of monitored households, this year's number less last year's). Townships hide in fixed
 * pairs, neighbours by code: where one of a pair has a small count, both move to the county's row with the whole group.
 * Which of the two was small changes nothing that is printed, so nobody can tell, whatever other sums he knows. While the
 * county's row would still hold a small count, the next pair moves as well; where none is left, that count is not told.
 * Every number is in exactly one row, money is never left out. Same rows in any order, same result.
 */
export function moveInPairs<R extends CountRow>(
  rows: readonly R[],
  groups: readonly CountGroup[],
  smallest: number
): CountCell<R>[] {
  const sets = new Map<string, R[]>();
  for (const row of rows) {
    const key = `${countyOf(row.area_code)}\n${row.apart}`;
    const set = sets.get(key);
    if (set) set.push(row);
    else sets.set(key, [row]);
  }
  return [...sets.values()].flatMap(set => settle(set, groups, smallest)).sort(order);
}

function settle<R extends CountRow>(
  set: readonly R[],
  groups: readonly CountGroup[],
  smallest: number
): CountCell<R>[] {
  const county = countyOf(set[0]!.area_code);
  const apart = set[0]!.apart;
  const townships = new Map<string, R[]>();
  const above: R[] = [];
  for (const row of set)
    if (row.area_code.length <= 6) above.push(row);
    else townships.set(row.area_code, [...(townships.get(row.area_code) ?? []), row]);
  const codes = [...townships.keys()].sort();
  const moved: Set<string>[] = [];
  for (const group of groups)
    moved.push(
      movedOf(
        group,
        codes,
        code => townships.get(code) ?? [],
        above,
        group.within === undefined ? null : moved[group.within]!,
        smallest
      )
    );
  const fieldsOf = ({counts, along = [], alone = []}: CountGroup) => [...counts, ...along, ...alone];
  const cells = codes.map((code): CountCell<R> => {
    const own = townships.get(code) ?? [];
    const values: Record<string, number | bigint | null> = {};
    const withheld: string[] = [];
    for (const [at, group] of groups.entries())
      for (const field of fieldsOf(group)) {
        const gone = moved[at]!.has(code);
        values[field] = gone ? null : total(group, field, own);
        if (gone) withheld.push(field);
      }
    return {
      area_code: code,
      apart,
      values,
      withheld: withheld.sort(),
      parts: groups.map((_, at) => (moved[at]!.has(code) ? [] : own))
    };
  });
  const parts = groups.map((_, at) => [
    ...above,
    ...codes.filter(code => moved[at]!.has(code)).flatMap(code => townships.get(code) ?? [])
  ]);
  if (!parts.some(list => list.length)) return cells;
  const values: Record<string, number | bigint | null> = {};
  const withheld: string[] = [];
  for (const [at, group] of groups.entries()) {
    const list = parts[at]!;
    for (const field of fieldsOf(group)) values[field] = list.length ? total(group, field, list) : null;
    if (!list.length || !tooSmall(group, [...moved[at]!], list, smallest)) continue;
    // All of the group: one of its numbers alone would be told by the others.
    for (const field of fieldsOf(group).filter(field => !isMoney(field))) {
      values[field] = null;
      withheld.push(field);
    }
  }
  return [...cells, {area_code: county, apart, values, withheld: [...new Set(withheld)].sort(), parts}];
}

/** The townships whose numbers of this group move to the county's row. */
function movedOf<R extends CountRow>(
  group: CountGroup,
  codes: readonly string[],
  rowsOf: (code: string) => readonly R[],
  above: readonly R[],
  outer: ReadonlySet<string> | null,
  smallest: number
): Set<string> {
  const pairs: (readonly string[])[] = [];
  for (let at = 0; at < codes.length; at += 2) pairs.push(codes.slice(at, at + 2));
  // A last one without a neighbour hides with the pair before it.
  if (pairs.length > 1 && pairs.at(-1)!.length === 1) pairs.push([...pairs.splice(-2).flat()]);
  const moved = new Set<string>(outer);
  const small = (code: string) =>
    group.forced?.has(code) ||
    tooSmall(group, [code], rowsOf(code), smallest) ||
    // Money of nobody is money of somebody who is not counted.
    (group.along ?? []).some(
      field =>
        isMoney(field) &&
        !isZero(total(group, field, rowsOf(code))) &&
        group.counts.every(count => isZero(total(group, count, rowsOf(code))))
    );
  const isHidden = (pair: readonly string[]) => pair.every(code => moved.has(code));
  const hide = (pair: readonly string[]) => pair.forEach(code => moved.add(code));
  for (const pair of pairs) if (pair.some(code => small(code) || moved.has(code))) hide(pair);
  const sumIsSmall = () => tooSmall(group, [...moved], [...above, ...[...moved].flatMap(rowsOf)], smallest);
  // On from the last hidden pair, round the county: the way says nothing about who was small.
  const from = pairs.findLastIndex(isHidden);
  for (let step = 1; step < pairs.length && sumIsSmall(); step++) {
    const pair = pairs[(Math.max(from, 0) + step) % pairs.length]!;
    if (!isHidden(pair)) hide(pair);
  }
  return moved;
}

/** May the numbers of these townships together, or of one alone, not be told? */
function tooSmall<R extends CountRow>(
  group: CountGroup,
  codes: readonly string[],
  rows: readonly R[],
  smallest: number
): boolean {
  const sums = group.counts.map(field => total(group, field, rows));
  if (sums.some(sum => isSmall(sum, smallest))) return true;
  if (group.apart && codes.length > 1 && sums.some(sum => sum !== null && sum < 2 * smallest)) return true;
  return sums.every(sum => sum !== null) && group.tells !== undefined
    ? group.tells(codes, Number(sums.reduce((all, sum) => BigInt(all ?? 0) + BigInt(sum ?? 0), 0n)))
    : false;
}

const isMoney = (field: string): boolean => field.endsWith('_fen');
const isZero = (value: number | bigint | null): boolean => value === null || BigInt(value) === 0n;
const isSmall = (value: number | bigint | null, smallest: number): boolean =>
  value !== null && value > 0 && value < smallest;

/** The sum of a field over rows; null where no row says it, or where it cannot be added. */
function total<R extends CountRow>(
  {alone = []}: CountGroup,
  field: string,
  rows: readonly R[]
): number | bigint | null {
  const known = rows.flatMap(({values}) => values[field] ?? []);
  if (alone.includes(field)) return rows.length === 1 ? (known[0] ?? null) : null;
  if (!known.length) return null;
  const sum = known.reduce((sum: bigint, value) => sum + BigInt(value), 0n);
  return isMoney(field) ? sum : Number(sum);
}

const order = (a: CountCell<CountRow>, b: CountCell<CountRow>): number =>
  a.apart === b.apart
    ? a.area_code < b.area_code
      ? -1
      : a.area_code > b.area_code
        ? 1
        : 0
    : a.apart < b.apart
      ? -1
      : 1;
