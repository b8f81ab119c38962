import {sumFen} from '../../model/money.ts';
import type {OversightMoney} from '../../store/gate-oversight.ts';
import type {MonitoringPack} from '../packs/monitoring.ts';
import type {OversightPack} from '../packs/oversight.ts';

type Check = (place: string, name: string, total: bigint, parts: bigint) => void;

const added = (rows: readonly {readonly [field: string]: unknown}[], field: string): bigint =>
  sumFen(rows.map(row => (row[field] as number | null) ?? 0));

/**
 * Adds up what was recovered and what help was paid from the lists of the packs, by nothing but the packs, and proves their
 * figures: what is printed in all is the sum of the single cases and of the sums, of every line, and of every kind and year.
 */
export function readOversightSum(
  oversight: Iterable<OversightPack>,
  monitoring: Iterable<MonitoringPack>,
  check: Check
): Record<OversightMoney, bigint> {
  const sums = {'oversight, recovered': 0n, 'oversight in sums, recovered': 0n, 'monitoring, help': 0n};
  for (const {rows, figures} of oversight) {
    const cases = added(rows.cases as never, 'recovered_fen');
    const summed = added(rows.sums as never, 'recovered_fen');
    sums['oversight, recovered'] += cases;
    sums['oversight in sums, recovered'] += summed;
    const total = BigInt(figures.recovered_fen);
    check('oversight', 'cases + sums: recovered', total, cases + summed);
    check('oversight', 'lines: recovered', total, added(rows.lines as never, 'recovered_fen'));
    check('oversight', 'kinds: recovered', total, added(figures.kinds as never, 'recovered_fen'));
  }
  for (const {rows, figures} of monitoring) {
    const help = added(rows.cells as never, 'help_fen');
    sums['monitoring, help'] += help;
    check('monitoring', 'areas: help', BigInt(figures.help_fen), help);
    check('monitoring', 'years: help', BigInt(figures.help_fen), added(rows.years as never, 'help_fen'));
  }
  return sums;
}
