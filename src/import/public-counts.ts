import {monitoringCells, villagesTold, type MonitoringInput} from '../guard/monitoring-cells.ts';
import {oversightCells, type OversightInput} from '../guard/oversight-cells.ts';
import {caseSum} from '../guard/oversight-rows.ts';
import {fen} from '../model/money.ts';
import {countyOf} from '../model/places.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Settings} from '../model/settings.ts';
import type {TableName} from '../model/tables.ts';

/** A row of a public file. */
export type CountLine = Pick<SourceRow, 'values' | 'withheld'>;

/** A row of counts, and its fields that were withheld already. */
interface Told {
  readonly was: readonly string[];
}

/**
 * Gathers what leaves only as counts: sums of oversight with the complaints that stand one by one in private/, and households
 * at risk. Small numbers move up when all rows are known (guard/move-in-pairs).
 */
export function publicCounts(settings: Settings) {
  const overseen: (OversightInput & Told)[] = [];
  const monitored: (MonitoringInput & Told)[] = [];
  const cases: SourceRow[] = [];
  let villages: readonly SourceRow[] = [];
  return {
    /** Villages with what they tell of monitored households. */
    useVillages(rows: readonly SourceRow[]): void {
      villages = [...villages, ...rows];
    },
    /** Complaints, and cases that brought money back from persons. */
    addCases(rows: readonly SourceRow[]): void {
      cases.push(...rows);
    },
    /** True: rows of this table leave only through lines(). */
    add(table: TableName, rows: readonly SourceRow[]): boolean {
      if (table === 'oversight_sums') overseen.push(...rows.map(told<OversightInput>));
      else if (table === 'monitoring') monitored.push(...rows.map(told<MonitoringInput>));
      else return false;
      return true;
    },
    /** The rows of the public files. A case that names no place counts to the only county. */
    lines(): {
      readonly oversight: readonly CountLine[];
      readonly monitoring: readonly CountLine[];
    } {
      const {smallest_cell: smallest, data_on} = settings;
      const [county = '000000', ...more] = new Set(
        villages.map(({values}) => countyOf(String(values['village_code'])))
      );
      const summed = [
        ...overseen,
        ...cases.map(row => ({...caseSum(row, data_on, more.length ? '000000' : county), was: []}))
      ];
      return {
        oversight: oversightCells(summed, smallest).map(({kind, year, area_code, ...cell}) =>
          countLine({kind, year, area_code}, cell)
        ),
        monitoring: monitoringCells(monitored, smallest, villagesTold(villages)).map(
          ({year, area_code, ...cell}) => countLine({year, area_code}, cell)
        )
      };
    }
  };
}

const told = <I>({values, withheld}: SourceRow): I & Told => ({
  ...(values as unknown as I),
  was: withheld ?? []
});

interface CountCell {
  readonly values: Readonly<Record<string, number | bigint | null>>;
  readonly withheld: readonly string[];
  readonly parts: readonly Told[];
}

function countLine(key: Readonly<Record<string, Cell>>, {values, withheld, parts}: CountCell): CountLine {
  const numbers = Object.entries(values).map(([field, value]): [string, Cell] => [
    field,
    typeof value === 'bigint' ? fen(value) : value
  ]);
  const gone = parts.length === 1 ? parts[0]!.was.filter(field => values[field] === null) : [];
  return {
    values: {...key, ...Object.fromEntries(numbers)},
    withheld: [...new Set([...withheld, ...gone])].sort()
  };
}
