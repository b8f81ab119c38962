import type {AnyPack, PackKind, PackOf} from '../../src/publish/packs/any-pack.ts';
import type {MonitoringCell} from '../../src/publish/packs/monitoring.ts';
import type {Breach} from './attack-site.ts';

const only = <K extends PackKind>(packs: readonly AnyPack[], kind: K): PackOf<K>[] =>
  packs.filter((pack): pack is PackOf<K> => pack.kind === kind);

/**
 * Subtracts counts of households at risk and of complaints from one another, and from what the villages publish: a number of
 * one or two that is printed or can be worked out is a breach, and so is a complaint printed by itself.
 */
export function* attackCounts(packs: readonly AnyPack[], smallest: number): Generator<Breach> {
  const breach = (pack: string, what: string): Breach => ({attack: 'subtract', pack, what});
  const small = (n: number | null): boolean => n !== null && n > 0 && n < smallest;
  for (const {rows} of only(packs, 'oversight')) {
    for (const row of rows.cases) {
      if (row.kind === 'complaint') yield breach('oversight/oversight', 'a complaint by itself');
      const from = row.recovered_from;
      if (row.recovered_fen && from !== 'firm' && from !== 'cooperative' && from !== 'village')
        yield breach('oversight/oversight', 'money back from a person');
    }
    for (const row of rows.sums) {
      if (small(row.cases) || small(row.recovered_cases))
        yield breach('oversight/oversight', 'a small count');
      if (row.recovered_fen && row.recovered_cases === null && row.area_code.length > 6)
        yield breach('oversight/oversight', 'money of nobody knows how many');
    }
    for (const line of rows.lines) {
      const single = rows.cases.filter(
        row =>
          row.kind === line.kind &&
          row.area_code === line.area_code &&
          Number((row.received_on ?? row.closed_on ?? '').slice(0, 4)) === line.year
      ).length;
      if (line.cases !== null && small(line.cases - single))
        yield breach('oversight/oversight', 'a line less its single cases');
    }
  }
  const villages = only(packs, 'village').filter(({record}) => record.valid_to === null);
  for (const {rows} of only(packs, 'monitoring')) {
    const counts = ['relieved', 'unstable', 'marginal', 'sudden', 'entered', 'cleared', 'helped'] as const;
    for (const cell of rows.cells)
      for (const field of counts)
        if (small(cell[field])) yield breach('monitoring/monitoring', `${field} is a small count`);
    const last = Math.max(...rows.cells.map(({year}) => year));
    const now = rows.cells.filter(({year}) => year === last);
    const sum = ({unstable, marginal, sudden}: MonitoringCell): number | null =>
      unstable === null || marginal === null || sudden === null ? null : unstable + marginal + sudden;
    for (const cell of now) {
      const all = sum(cell);
      if (all === null) continue;
      const codes = new Set(
        cell.area_code.length > 6
          ? [cell.area_code]
          : now.filter(each => each.area_code.length > 6 && sum(each) === null).map(each => each.area_code)
      );
      const own = villages.filter(({record}) => codes.has(record.township_code ?? record.village_code.slice(0, 9))); // prettier-ignore
      const hidden = own.filter(({record}) => record.marks?.withheld?.includes('monitored_households'));
      if (own.some(village => !hidden.includes(village) && village.record.monitored_households === null)) continue; // prettier-ignore
      const rest = own.reduce((left, {record}) => left - (record.monitored_households ?? 0), all);
      if (hidden.length && (rest === hidden.length || rest === 2 * hidden.length))
        yield breach('monitoring/monitoring', 'what a village holds back');
    }
  }
}
