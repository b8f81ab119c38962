import {sumFen} from '../../src/model/money.ts';

/** Figures that a built page prints, parsed back from its text as a reader sees it. */
export interface PageFigures {
  /** Amount cells of payment rows (`data-pay`): how many, and their exact sum in fen. */
  readonly payments: number;
  readonly paid: bigint;
  /** Amount cells of aggregate items (`data-agg`). */
  readonly aggregated: bigint;
  /** Named sums (`data-sum="paid"`), each with every text in which it is printed. */
  readonly sums: readonly (readonly [name: string, fen: bigint])[];
}

const marked = /\sdata-(pay|agg|sum)(?:="([^"]*)")?[^>]*>([^<]*)</g;
const amount = /^\s*([−-]?)([\d,]+)(?:\.(\d{1,2}))?/;

/** "1,286,000元" → 128600000n. Throws on a marked text that is no amount: a figure nobody can check is a defect. */
export function printedFen(text: string): bigint {
  const match = amount.exec(text);
  if (!match) throw new SyntaxError(`a marked figure is no amount: “${text}”`);
  const fen = BigInt(match[2]!.replaceAll(',', '') + (match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -fen : fen;
}

export function pageFigures(html: string): PageFigures {
  const pay: bigint[] = [];
  const agg: bigint[] = [];
  const sums: [string, bigint][] = [];
  for (const [, mark, name, text] of html.matchAll(marked)) {
    const value = printedFen(text!);
    if (mark === 'pay') pay.push(value);
    else if (mark === 'agg') agg.push(value);
    else sums.push([name ?? '', value]);
  }
  return {payments: pay.length, paid: sumFen(pay), aggregated: sumFen(agg), sums};
}
