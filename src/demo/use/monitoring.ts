import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import type {Random} from '../random.ts';
import {row, yuan} from '../rows.ts';
import {inPairs} from './in-pairs.ts';

type Line = Row<'monitoring'>;
type Field = Exclude<keyof Line, 'area_code' | 'year'>;

/** Newest first: each year's households are the next year's, less who entered, plus who left. */
const years = [2026, 2025, 2024] as const;
const few = (n: number): boolean => n === 1 || n === 2;

/** Numbers that move to the county together (guard/monitoring-cells). */
const groups: readonly {readonly fields: readonly Field[]; readonly least: number}[] = [
  {fields: ['relieved'], least: 3},
  {fields: ['unstable', 'marginal', 'sudden'], least: 3},
  {fields: ['entered', 'cleared'], least: 6},
  {fields: ['helped', 'help_fen'], least: 3}
];

/** Households at risk of three years, as the county publishes them: small numbers moved up, the moved cells marked. */
export function addMonitoring(county: County, random: Random): void {
  const {townships, lone} = atRisk(county, random.fork('villages'));
  const codes = [...townships.keys()].sort();
  for (const [at, year] of years.entries()) {
    const lines = new Map(codes.map(code => [code, draw(townships.get(code)!, code, year, random)]));
    for (const code of codes) {
      const place = townships.get(code)!;
      const {entered, cleared} = lines.get(code)!;
      place.monitored += (cleared ?? 0) - (entered ?? 0);
    }
    const value = (code: string, field: Field): number => lines.get(code)?.[field] ?? 0;
    const above = row('monitoring', {area_code: county.code, year});
    for (const {fields, least} of groups) {
      const counts = fields.filter(field => field !== 'help_fen');
      const moved = inPairs(
        codes,
        code =>
          counts.some(field => few(value(code, field))) || (counts.includes('unstable') && lone.has(code)),
        list =>
          counts.some(field => {
            const sum = list.reduce((all, code) => all + value(code, field), 0);
            return (sum > 0 || least > 3) && sum < least;
          })
      );
      if (moved.size === 0) continue;
      for (const field of fields) {
        const sum = [...moved].reduce((all, code) => all + value(code, field), 0);
        Object.assign(above, {[field]: field === 'help_fen' ? fen(sum) : sum});
        for (const code of moved) {
          Object.assign(lines.get(code)!, {[field]: null});
          county.withheld.add(`monitoring/${code}/${year}/${field.replace('_fen', '')}`);
        }
      }
    }
    const isMoved = groups.some(({fields}) => fields.some(field => above[field] !== null));
    county.tables.monitoring.push(...(isMoved ? [above] : []), ...lines.values());
    if (at === years.length - 1) county.tables.monitoring.sort(order);
  }
}

interface Place {
  readonly households: number;
  monitored: number;
  /** Of ten: how many of those at risk are helped. */
  readonly reach: number;
}

/** Today's monitored households of each township: what its villages publish, and one or two for each that does not. */
function atRisk(
  county: County,
  random: Random
): {townships: ReadonlyMap<string, Place>; lone: ReadonlySet<string>} {
  const townships = new Map<string, Place>();
  const hidden = new Map<string, number>();
  for (const {row: village} of county.villages) {
    if (village.valid_to !== null) continue;
    const code = village.township_code ?? '';
    const place = townships.get(code) ?? {households: 0, monitored: 0, reach: random.int(8, 10)};
    const count = hidden.get(code) ?? 0;
    const own = village.monitored_households ?? 1 + (count % 2);
    if (village.monitored_households === null) hidden.set(code, count + 1);
    townships.set(code, {
      ...place,
      households: place.households + (village.households ?? 0),
      monitored: place.monitored + own
    });
  }
  return {townships, lone: new Set([...hidden].flatMap(([code, count]) => (count === 1 ? [code] : [])))};
}

function draw({households, monitored, reach}: Place, area_code: string, year: number, random: Random): Line {
  const own = random.fork(`${area_code} ${year}`);
  const sudden = Math.min(monitored, Math.round((monitored * own.int(8, 16)) / 100));
  const marginal = Math.round(((monitored - sudden) * own.int(46, 60)) / 100);
  const helped = Math.round((monitored * own.int(reach * 10 - 6, Math.min(100, reach * 10 + 4))) / 100);
  const cleared = own.int(3, 8);
  return row('monitoring', {
    area_code,
    year,
    relieved: Math.round((households * 19) / 100),
    unstable: monitored - sudden - marginal,
    marginal,
    sudden,
    entered: Math.min(Math.max(0, monitored), own.int(2, 7)),
    cleared,
    helped,
    help_fen: yuan(helped * own.int(900, 3400))
  });
}

const order = (a: Line, b: Line): number =>
  b.year - a.year || (a.area_code < b.area_code ? -1 : a.area_code > b.area_code ? 1 : 0);
