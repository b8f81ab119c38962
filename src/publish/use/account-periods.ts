import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {AccountPeriod} from '../packs/use.ts';

type Line = Row<'accounts'>;

/**
 * The periods of one village’s accounts, newest first: what they open and close with, what came in and went out. Several
 * opening (or closing) lines of a period are several accounts, and add up. Nothing is corrected: what does not carry over
 * or add up stands as a difference.
 */
export function accountPeriods(lines: readonly Line[]): AccountPeriod[] {
  const periods = [...groupBy(lines, line => line.period)]
    .map(([period, own]) => ({period, own, from: first(own)}))
    .sort(
      by(
        ({from}) => from,
        ({period}) => period
      )
    );
  let before: number | null = null;
  return periods
    .map(({period, own, from}) => {
      const opening_fen = balance(own, 'opening');
      const closing_fen = balance(own, 'closing');
      const income_fen = total(own, 'income');
      const expenditure_fen = total(own, 'expenditure');
      const carried_fen = opening_fen === null || before === null ? null : fen(opening_fen - before);
      before = closing_fen;
      return {
        period,
        from,
        to: last(own),
        opening_fen,
        income_fen,
        expenditure_fen,
        closing_fen,
        difference_fen:
          opening_fen === null || closing_fen === null
            ? null
            : fen(opening_fen + income_fen - expenditure_fen - closing_fen),
        carried_fen,
        lines: own.filter(line => line.kind === 'income' || line.kind === 'expenditure').length
      };
    })
    .reverse();
}

const total = (lines: readonly Line[], kind: Line['kind']): number =>
  fen(lines.filter(line => line.kind === kind).reduce((sum, line) => sum + BigInt(line.amount_fen), 0n));

const balance = (lines: readonly Line[], kind: Line['kind']): number | null =>
  lines.some(line => line.kind === kind) ? total(lines, kind) : null;

const days = (lines: readonly Line[]): string[] => lines.flatMap(line => line.on ?? []).sort();
const first = (lines: readonly Line[]): string | null => days(lines)[0] ?? null;
const last = (lines: readonly Line[]): string | null => days(lines).at(-1) ?? null;
