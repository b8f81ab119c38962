import type {Row} from '../model/tables.ts';
import {moveSmallCells} from './small-cells.ts';

/** A line of financing.csv as far as small cells go. */
export type FinancingInput = Row<'financing'>;

/** A cell of loans or subsidies as it may be published, with the lines that stand in it. */
export interface FinancingOut<R extends FinancingInput> {
  readonly kind: R['kind'];
  readonly year: number;
  readonly area_code: string;
  /** Null: not published, or withheld since the whole county has too few. */
  readonly borrowers: number | null;
  readonly loans: number | null;
  readonly amount_fen: bigint;
  readonly fund_id: string | null;
  /** Its lines may not stand as they are: some moved up, or a number is withheld. */
  readonly changed: boolean;
  readonly parts: readonly R[];
}

/**
 * Loans and subsidies by township, small cells moved to the county as those of sensitive items are (small-cells): who
 * borrows, and more so who is overdue, is nobody's business in a township where two do.
 */
export function moveSmallFinancing<R extends FinancingInput>(
  rows: readonly R[],
  smallest: number
): FinancingOut<R>[] {
  const cells = rows.map(row => ({
    fund_id: row.fund_id,
    item: row.kind,
    year: row.year,
    area_code: row.area_code,
    recipients: row.borrowers,
    payments: row.loans,
    amount_fen: row.amount_fen,
    source: row
  }));
  return moveSmallCells(cells, smallest).map(cell => ({
    kind: cell.item as R['kind'],
    year: cell.year,
    area_code: cell.area_code,
    borrowers: cell.recipients,
    loans: cell.payments,
    amount_fen: cell.amount_fen,
    fund_id: cell.fund_id,
    changed: cell.parts.some(
      ({source}) =>
        source.area_code !== cell.area_code ||
        (cell.withheld && (source.borrowers !== null || source.loans !== null))
    ),
    parts: cell.parts.map(({source}) => source)
  }));
}
