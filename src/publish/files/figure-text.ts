import {yuanText} from '../../model/money.ts';

/** A figure of a finding in a file, as its name says: `…_fen` in yuan, `…_percent` a share, all else as it stands. */
export function figureText(name: string, value: number | string | null): string {
  if (value === null) return '';
  if (name.endsWith('_fen')) return `${yuanText(Number(value))}元`;
  return name.endsWith('_percent') ? `${value}%` : String(value);
}
