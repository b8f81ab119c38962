import {moveInPairs, type CountGroup} from './move-in-pairs.ts';

/** Money is told only of three cases that brought some back; where cases move, their money moves with them. */
const groups: readonly CountGroup[] = [
  {counts: ['cases'], along: ['closed', 'late', 'upheld'], alone: ['median_days']},
  {counts: ['recovered_cases'], along: ['recovered_fen'], within: 0}
];
export const oversightFields = groups.flatMap(({counts, along = [], alone = []}) => [
  ...counts,
  ...along,
  ...alone
]);

export interface OversightInput {
  readonly kind: string;
  readonly year: number;
  readonly area_code: string;
  /** Days from receipt to closing of each closed case, where the cases themselves are known. */
  readonly days?: readonly number[];
}
export interface OversightCell<R> {
  readonly kind: string;
  readonly year: number;
  readonly area_code: string;
  readonly values: Readonly<Record<string, number | bigint | null>>;
  readonly withheld: readonly string[];
  readonly parts: readonly R[];
}

/** Sums of oversight by kind, year and area as they may be published (moveInPairs), in this order. */
export function oversightCells<R extends OversightInput>(
  rows: readonly R[],
  smallest: number
): OversightCell<R>[] {
  const inputs = rows.map(row => ({
    area_code: row.area_code,
    apart: `${row.kind}\n${row.year}`,
    values: Object.fromEntries(
      oversightFields.map(field => [
        field,
        ((row as Readonly<Record<string, unknown>>)[field] ?? null) as number | bigint | null
      ])
    ),
    row
  }));
  return moveInPairs(inputs, groups, smallest).map(cell => {
    const [kind = '', year] = cell.apart.split('\n');
    const own = (cell.parts[0] ?? []).map(({row}) => row);
    // Where every case is known, so is the median of those that came together.
    const days = own.length > 0 && own.every(row => row.days) ? own.flatMap(row => row.days ?? []) : null;
    const median = days?.length && !cell.withheld.includes('cases') ? medianOf(days) : null;
    return {
      kind,
      year: Number(year),
      area_code: cell.area_code,
      values: days ? {...cell.values, median_days: median} : cell.values,
      withheld: cell.withheld,
      parts: [...new Set(cell.parts.flat())].map(({row}) => row)
    };
  });
}

/** The middle one, the lower of two: half of the cases took no longer. */
export function medianOf(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
