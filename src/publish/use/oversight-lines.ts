import {medianOf, oversightCells, oversightFields} from '../../guard/oversight-cells.ts';
import {areaOf, daysTaken, isLate} from '../../guard/oversight-rows.ts';
import {fen} from '../../model/money.ts';
import {siteCode} from '../corpus/aggregate-cells.ts';
import {areaName} from '../corpus/area-name.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {OversightCase, OversightLine, OversightSum} from '../packs/oversight.ts';
import {marksOf, originOf, plain} from '../corpus/stored.ts';

/** Rows of oversight_sums.csv as they may be published: numbers too small to be told stand at the county. */
export function oversightSums({tables, settings, places}: Corpus): OversightSum[] {
  return oversightCells(tables.oversight_sums, settings.smallest_cell).map(({parts, values, ...cell}) => {
    const alone = parts.length === 1 && parts[0]?.area_code === cell.area_code ? parts[0] : undefined;
    const numbers = Object.fromEntries(oversightFields.map(field => [field, values[field] ?? null]));
    return {
      ...(numbers as unknown as OversightSum),
      kind: cell.kind as OversightSum['kind'],
      year: cell.year,
      area_code: cell.area_code,
      area: areaName(cell.area_code, places),
      recovered_fen: values['recovered_fen'] == null ? null : fen(values['recovered_fen']),
      // What the county moved up itself before it published says so in its row.
      withheld: [...new Set([...cell.withheld, ...(alone ? (marksOf(alone)?.withheld ?? []) : [])])].sort(),
      file: alone?._file ?? null,
      row: alone?._row ?? null
    };
  });
}

/** Audits and inspections, newest first. */
export function oversightCases({tables, settings, places, accounts}: Corpus): OversightCase[] {
  return tables.oversight
    .map((row): OversightCase => {
      const area_code = areaOf(row, places.singleCounty?.code ?? siteCode);
      const village = row.village_code === null ? undefined : places.villages.get(row.village_code);
      const area = areaName(area_code, places);
      return {
        ...plain<'oversight'>(row),
        area_code,
        area,
        place: village ? `${area ?? ''}${village.name}` : area,
        project: row.project_id && (accounts.get(row.project_id)?.line.project ?? null),
        days: daysTaken(row),
        late: isLate(row, settings.data_on),
        ...originOf(row)
      };
    })
    .sort(
      (a, b) =>
        by<OversightCase>(row => row.received_on)(b, a) || by<OversightCase>(row => row.oversight_id)(a, b)
    );
}

/** Sums and single cases side by side: one line a kind, year and area. */
export function oversightLines(
  sums: readonly OversightSum[],
  cases: readonly OversightCase[],
  data_on: string
): OversightLine[] {
  const yearOf = ({received_on, closed_on}: OversightCase): number =>
    Number((received_on ?? closed_on ?? data_on).slice(0, 4));
  const single = groupBy(cases, row => `${row.kind} ${yearOf(row)} ${row.area_code}`);
  const summed = new Map(sums.map(row => [`${row.kind} ${row.year} ${row.area_code}`, row]));
  return [...new Set([...single.keys(), ...summed.keys()])]
    .map((key): OversightLine => {
      const own = single.get(key) ?? [];
      const sum = summed.get(key);
      const first = own[0] ?? sum!;
      const added = (field: 'cases' | 'closed' | 'late' | 'upheld', count: number): number | null =>
        own.length ? count + (sum?.[field] ?? 0) : (sum?.[field] ?? null);
      const recovered = [...own.map(row => row.recovered_fen), sum?.recovered_fen ?? null].filter(
        amount => amount !== null
      );
      return {
        kind: first.kind,
        year: sum?.year ?? yearOf(own[0]!),
        area_code: first.area_code,
        area: first.area,
        cases: added('cases', own.length),
        closed: added('closed', own.filter(row => row.closed_on !== null).length),
        late: added('late', own.filter(row => row.late).length),
        median_days: sum
          ? own.length
            ? null
            : sum.median_days
          : medianOf(own.flatMap(row => row.days ?? [])),
        upheld: added('upheld', own.filter(row => row.result === 'upheld' || row.result === 'partly').length),
        recovered_fen: recovered.length ? fen(recovered.reduce((all, one) => all + BigInt(one), 0n)) : null,
        withheld: sum?.withheld ?? []
      };
    })
    .sort(
      by(
        line => kinds.indexOf(line.kind),
        line => -line.year,
        line => line.area_code
      )
    );
}

const kinds: readonly OversightLine['kind'][] = ['complaint', 'audit', 'inspection'];
