import {withholdPersonalData} from '../guard/withhold.ts';
import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import type {RowCheck, RowChecks} from './check-rows.ts';
import type {FiguresLog} from './figures.ts';
import type {KnownTables} from './known-tables.ts';
import type {PublicTables} from './public-tables.ts';
import type {Fate} from './row-fate.ts';

/** A read row on its way in. */
export interface Incoming {
  readonly row: SourceRow;
  readonly recipient: string | null;
  readonly madeId: boolean;
  readonly report: RowCheck['report'];
}

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
    incoming: readonly Incoming[],
    fates: Record<Fate, number>,
    issues: IssueSink
  ): readonly Incoming[] => {
    const fresh = new Map<SourceRow, Incoming>();
    for (const entry of incoming) if (checks.see({table, file, ...entry})) fresh.set(entry.row, entry);
    const {kept} = withholdPersonalData(table, [...fresh.keys()], issues);
    fates.imported += kept.length;
    fates.refused += incoming.length - kept.length;
    known.take(table, kept);
    for (const row of kept) figures.see(table, row);
    const taken = kept.map(row => fresh.get(row)!);
    if (table !== 'items')
      out.accept(
        table,
        kept,
        taken.map(({recipient}) => recipient)
      );
    return taken;
  };
}
