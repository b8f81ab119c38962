import {monitoringCells, monitoringFields, villagesTold} from '../../guard/monitoring-cells.ts';
import {fen, sumFen} from '../../model/money.ts';
import {areaName} from '../corpus/area-name.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {MonitoringCell, MonitoringYear} from '../packs/monitoring.ts';
import {marksOf} from '../corpus/stored.ts';

/** Rows of monitoring.csv as they may be published, newest year first, then by area. */
export function monitoringLines({tables, settings, places}: Corpus): MonitoringCell[] {
  const villages = villagesTold(
    tables.villages.map(row => ({
      values: row as unknown as Readonly<Record<string, unknown>>,
      withheld: marksOf(row)?.withheld ?? []
    }))
  );
  return monitoringCells(tables.monitoring, settings.smallest_cell, villages)
    .map(({parts, values, ...cell}): MonitoringCell => {
      const alone = parts.length === 1 && parts[0]?.area_code === cell.area_code ? parts[0] : undefined;
      const numbers = Object.fromEntries(monitoringFields.map(field => [field, values[field] ?? null]));
      return {
        ...(numbers as unknown as MonitoringCell),
        area_code: cell.area_code,
        year: cell.year,
        area: areaName(cell.area_code, places),
        help_fen: values['help_fen'] == null ? null : fen(values['help_fen']),
        // What the county moved up itself before it published says so in its row.
        withheld: [...new Set([...cell.withheld, ...(alone ? (marksOf(alone)?.withheld ?? []) : [])])].sort(),
        file: alone?._file ?? null,
        row: alone?._row ?? null
      };
    })
    .sort(
      by(
        cell => -cell.year,
        cell => cell.area_code
      )
    );
}

/** All areas of a year together; a number is null where a part of it is told nowhere, or none is published. */
export function monitoringYears(cells: readonly MonitoringCell[]): MonitoringYear[] {
  return [...groupBy(cells, cell => cell.year)].map(([year, own]) => {
    const sum = (field: Exclude<keyof MonitoringYear, 'year' | 'help_fen'>): number | null => {
      const known = own.flatMap(cell => cell[field] ?? []);
      const untold = own.some(cell => cell.area_code.length === 6 && cell.withheld.includes(field));
      return known.length && !untold ? known.reduce((all, one) => all + one, 0) : null;
    };
    return {
      year,
      relieved: sum('relieved'),
      unstable: sum('unstable'),
      marginal: sum('marginal'),
      sudden: sum('sudden'),
      entered: sum('entered'),
      cleared: sum('cleared'),
      helped: sum('helped'),
      help_fen: fen(sumFen(own.map(cell => cell.help_fen ?? 0)))
    };
  });
}
