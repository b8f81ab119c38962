import {yuanText} from '../../model/money.ts';
import type {Format} from '../../i18n/format.ts';
import type {Column} from './column.ts';

/** A cell as it is printed: labels, amounts with separators. */
export function cellText(column: Column, row: number, none: string, f: Format): string {
  if (column.kind === 'text') return column.texts[row] as string;
  if (column.kind === 'coded') return column.labels[column.codes[row] as number] as string;
  const fen = column.fen[row] as number;
  return Number.isNaN(fen) ? none : moneyText(fen, f);
}

/** Yuan with both decimals, so that a column of amounts stands under its points. */
export const moneyText = (fen: number | bigint, f: Format): string => f.decimal(yuanText(fen));

/** Room a column needs, in rem of the table's own type. */
export const columnWidth = (column: Column): number => widths[column.name] ?? (column.kind === 'fen' ? 8 : 7);

const widths: Readonly<Record<string, number>> = {
  paid_on: 7,
  year: 5,
  fund_year: 5.5,
  villages: 4.5,
  payee: 10,
  item: 10,
  project: 18,
  fund: 17,
  fund_kind: 10,
  contractor: 15,
  purpose: 8,
  stage: 8,
  disbursement_id: 8,
  project_id: 8
};
