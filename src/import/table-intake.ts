import {withholdPersonalData} from '../guard/withhold.ts';
import type {IssueSink} from '../model/issues.ts';
import type {TableName} from '../model/tables.ts';
import type {RowCheck, RowChecks} from './check-rows.ts';
import type {FiguresLog} from './figures.ts';
import type {KnownTables} from './known-tables.ts';
import type {PublicTables} from './public-tables.ts';
import type {Fate} from './row-fate.ts';

/**
 * The last steps of every row, whichever way it was read: checks over all rows, the guard, the figures of the report, the
 * two writers. Returns the rows that were taken over. Items wait: their tiers are known only when all of them are.
 */
export function tableIntake(parts: {
  checks: RowChecks;
  figures: FiguresLog;
  known: KnownTables;
  out: PublicTables;
}) {
  const {checks, figures, known, out} = parts;
  return (
    table: TableName,
    file: string,
    incoming: readonly RowCheck[],
    fates: Record<Fate, number>,
    issues: IssueSink
  ): readonly RowCheck[] => {
    const fresh = incoming.filter(entry => checks.see(table, file, entry));
    const {kept} = withholdPersonalData(
      table,
      fresh.map(({row}) => row),
      issues
    );
    fates.imported += kept.length;
    fates.refused += incoming.length - kept.length;
    known.take(table, kept);
    for (const row of kept) figures.see(table, row);
    // The guard keeps their order.
    let at = 0;
    const taken = fresh.filter(({row}) => row === kept[at] && ++at > 0);
    if (table !== 'items') out.accept(table, kept, taken);
    return taken;
  };
}

export type TableIntake = ReturnType<typeof tableIntake>;
