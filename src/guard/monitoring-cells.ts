import {moveInPairs, type CountCell, type CountGroup, type CountRow} from './move-in-pairs.ts';

/**
 * What of monitoring.csv hides together. The three kinds of monitored households: a village's number of all three stands in
 * villages.csv. Those that entered and left: this year's number less last year's is their difference.
 */
const kinds: CountGroup = {counts: ['unstable', 'marginal', 'sudden']};
const groups: readonly CountGroup[] = [
  {counts: ['relieved']},
  kinds,
  {counts: ['entered', 'cleared'], apart: true},
  {counts: ['helped'], along: ['help_fen']}
];

/** What villages.csv tells of a township: the sum of what its villages publish, and how many villages hold back a 1 or a 2. */
export interface VillagesTold {
  readonly sum: number;
  readonly hidden: number;
}

/** By township; one of whose villages any publishes no number is not in it. `values`: rows of villages.csv, guarded or not. */
export function villagesTold(
  rows: readonly {
    readonly values: Readonly<Record<string, unknown>>;
    readonly withheld?: readonly string[];
  }[]
): ReadonlyMap<string, VillagesTold> {
  const told = new Map<string, VillagesTold | null>();
  for (const {values, withheld} of rows) {
    if (values['valid_to'] !== null && values['valid_to'] !== undefined) continue;
    const code = String(values['township_code'] ?? String(values['village_code']).slice(0, 9));
    const count = values['monitored_households'];
    const before = told.get(code);
    if (before === null) continue;
    const {sum, hidden} = before ?? {sum: 0, hidden: 0};
    if (withheld?.includes('monitored_households') || count === 1 || count === 2)
      told.set(code, {sum, hidden: hidden + 1});
    else told.set(code, typeof count === 'number' ? {sum: sum + count, hidden} : null);
  }
  return new Map([...told].flatMap(([code, entry]) => (entry ? [[code, entry]] : [])));
}

export const monitoringFields = groups.flatMap(({counts, along = []}) => [...counts, ...along]);

/** A row of monitoring.csv. */
export interface MonitoringInput {
  readonly area_code: string;
  readonly year: number;
}
export interface MonitoringCell<R> {
  readonly area_code: string;
  readonly year: number;
  readonly values: CountCell<CountRow>['values'];
  readonly withheld: readonly string[];
  /** The rows that stand in it; several, where some were moved. */
  readonly parts: readonly R[];
}

/**
 * Rows of monitoring.csv as they may be published (moveInPairs), by year and area. Where a township's number, less what its
 * villages publish, leaves only ones or only twos for the villages that hold theirs back, its kinds move too, in all years.
 */
export function monitoringCells<R extends MonitoringInput>(
  rows: readonly R[],
  smallest: number,
  villages: ReadonlyMap<string, VillagesTold> = new Map()
): MonitoringCell<R>[] {
  const tells = (codes: readonly string[], sum: number): boolean => {
    const told = codes.flatMap(code => villages.get(code) ?? []);
    const hidden = told.reduce((all, village) => all + village.hidden, 0);
    const rest = told.reduce((all, village) => all - village.sum, sum);
    return told.length === codes.length && hidden > 0 && (rest === hidden || rest === 2 * hidden);
  };
  const last = Math.max(...rows.map(({year}) => year));
  const settle = (some: readonly R[], own: CountGroup) =>
    moveInPairs(
      some.map(input),
      groups.map(group => (group === kinds ? own : group)),
      smallest
    ).map(
      ({area_code, apart, values, withheld, parts}): MonitoringCell<R> => ({
        area_code,
        year: Number(apart),
        values,
        withheld,
        parts: [...new Set(parts.flat())].map(({row}) => row)
      })
    );
  const newest = settle(
    rows.filter(({year}) => year === last),
    {...kinds, tells}
  );
  const forced = new Set(
    newest.filter(({withheld}) => withheld.includes('unstable')).map(({area_code}) => area_code)
  );
  const older = settle(
    rows.filter(({year}) => year !== last),
    {...kinds, forced}
  );
  return [...older, ...newest];
}

const input = <R extends MonitoringInput>(row: R) => ({
  area_code: row.area_code,
  apart: String(row.year),
  values: Object.fromEntries(
    monitoringFields.map(field => [
      field,
      ((row as Readonly<Record<string, unknown>>)[field] ?? null) as number | null
    ])
  ),
  row
});
