import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {countyOf, townshipOf} from '../model/places.ts';
import type {OversightInput} from './oversight-cells.ts';
import {namesPerson} from './names-person.ts';
import {withoutFields} from './private-parties.ts';
import {isPerson} from './tier.ts';

/** Free text of an audit or inspection. */
const texts = ['subject', 'measures'] as const;

/**
 * May the case be published one by one? Audits and inspections may. Complaints may not: in a small place what was said, when
 * and where tells who complained. Nor may a case that brought money back from persons, or does not say from whom: its
 * amount stands in the list of payments and would name the household. They leave as sums (oversight_sums).
 */
export const standsAlone = ({values}: Pick<SourceRow, 'values'>): boolean =>
  values['kind'] !== 'complaint' &&
  (!values['recovered_fen'] || !isPerson((values['recovered_from'] ?? null) as string | null));

/** Cases that may be published one by one, without texts that seem to name a person; the others are held back. */
export function guardOversight(
  rows: readonly SourceRow[],
  issues: IssueSink
): {kept: SourceRow[]; withheld: SourceRow[]} {
  const kept: SourceRow[] = [];
  const withheld: SourceRow[] = [];
  for (const row of rows)
    if (standsAlone(row)) kept.push(withoutNames(row, issues));
    else {
      withheld.push(row);
      issues.add({kind: 'case-by-case', level: 'must', place: {file: row.file, row: row.row}});
    }
  return {kept, withheld};
}

function withoutNames(row: SourceRow, issues: IssueSink): SourceRow {
  const gone = texts.filter(field =>
    [row.values[field], row.raw?.[field]].some(text => typeof text === 'string' && namesPerson(text))
  );
  for (const header of gone)
    issues.add({kind: 'names-person', level: 'check', place: {file: row.file, row: row.row, header}});
  return gone.length ? withoutFields(row, gone) : row;
}

/** A case as one row of sums. `data_on`: open past its limit on that day is late. `county`: of a case that names no place. */
export function caseSum(
  {values}: Pick<SourceRow, 'values'>,
  data_on: string,
  county: string
): OversightInput & Readonly<Record<string, unknown>> {
  const recovered = (values['recovered_fen'] as number | null) ?? 0;
  const days = daysTaken(values);
  return {
    kind: String(values['kind']),
    year: Number(String(values['received_on'] ?? data_on).slice(0, 4)),
    area_code: areaOf(values, county),
    cases: 1,
    closed: values['closed_on'] === null ? 0 : 1,
    late: isLate(values, data_on) ? 1 : 0,
    upheld: values['result'] === 'upheld' || values['result'] === 'partly' ? 1 : 0,
    recovered_cases: recovered > 0 ? 1 : 0,
    recovered_fen: recovered,
    days: days === null ? [] : [days]
  };
}

type Values = Readonly<Record<string, unknown>>;

/** The township of a case: its own, else its village's; else the county. */
export function areaOf({village_code: village, township_code: township}: Values, county: string): string {
  if (typeof township === 'string') return township;
  return typeof village === 'string' ? townshipOf(village) : countyOf(county);
}

/** Whole days from receipt to closing; null while it is open, or where a day is not published to the day. */
export function daysTaken({received_on: from, closed_on: to}: Values): number | null {
  return daysBetween(from, to);
}

/** Closed late, or open past the limit on the data's day. Without a limit or a whole day nothing is late. */
export function isLate(values: Values, data_on: string): boolean {
  const {days_allowed: allowed, received_on: from, closed_on: to} = values;
  const days = daysBetween(from, to ?? data_on);
  return typeof allowed === 'number' && days !== null && days > allowed;
}

function daysBetween(from: unknown, to: unknown): number | null {
  if (typeof from !== 'string' || typeof to !== 'string' || from.length < 10 || to.length < 10) return null;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 ? days : null;
}
