import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {IndexOf} from '../publish/index-entries.ts';
import type {RegisterPack} from '../publish/packs/findings.ts';
import type {PunctualityPack} from '../publish/packs/punctuality.ts';
import type {ReconciliationPack} from '../publish/packs/reconciliation.ts';
import type {PageContext} from './context.ts';
import {quarterName} from './punctuality.ts';

/** What the home page says of oversight; null where the site has none of it. */
export interface Oversight {
  readonly reconciliation: ReconciliationPack | null;
  readonly checks: readonly IndexOf<'check'>[];
  readonly register: RegisterPack | null;
  readonly punctuality: PunctualityPack | null;
}

/** Two short lines in neutral words: money whose way cannot be told and points to verify; the last quarter's accounts. */
export function homeOversight(
  context: PageContext,
  {reconciliation, checks, register, punctuality}: Oversight
): readonly Line[] {
  const {w, f, link} = context;
  const t = w.home.oversight;
  const between = ' · ';
  const first: Line[] = [];
  if (reconciliation) {
    const {untraced_fen} = reconciliation.figures;
    const href = link.to(`${address.reconciliation()}#trace`);
    first.push(
      (untraced_fen ? t.untraced([f.yuan(untraced_fen)]) : [t.traced]).map(piece => ({
        text: typeof piece === 'string' ? piece : piece.text,
        href
      }))
    );
  }
  const points = checks.reduce((sum, {listed, not_yet}) => sum + listed + not_yet, 0);
  if (checks.length) first.push([{text: t.points(f.count(points)), href: link.to(address.checks())}]);
  if (register?.figures.answered)
    first.push([{text: t.answered(f.count(register.figures.answered)), href: link.to(address.register())}]);
  const quarter = punctuality?.rows.quarters.findLast(({due_on}) => due_on < context.site.settings.data_on);
  const second: Line[] = [];
  if (quarter) {
    const late = quarter.late + quarter.missing;
    const villages = late + quarter.on_time + quarter.unknown;
    const name = quarterName(quarter.quarter, context);
    const href = link.to(`${address.punctuality()}#quarters`);
    if (late > 0) second.push([{text: t.late(f.count(villages), f.count(late), name), href}]);
    // Where a day is not published nobody can say that all were in time.
    else if (quarter.unknown === 0) second.push([{text: t.inTime(f.count(villages), name), href}]);
  }
  const joined = (lines: readonly Line[]): Line[] =>
    lines.length ? [lines.flatMap((line, at) => (at ? [between, ...line] : [...line]))] : [];
  return [...joined(first), ...joined(second)];
}
