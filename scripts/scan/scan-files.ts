import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {scanOutput, type Detector} from '../../src/guard/scan-output.ts';
import {sumFen} from '../../src/model/money.ts';
import {csvColumnSum} from './csv-column-sum.ts';
import {expectedFigures} from './expected-figures.ts';
import {pageFigures} from './page-figures.ts';

/** What one pass over the grown site found: the fourth sum, figures that part from their pack, personal data, sizes. */
export interface SiteScan {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** By locale: payment rows printed on year pages and under 未落实到村, and cells of aggregate items. */
  readonly printed: Readonly<Record<string, {payments: number; paid: bigint; aggregated: bigint}>>;
  /** Payments in the CSV downloads of all villages. */
  readonly downloads: {payments: number; paid: bigint};
  /** Marked sums that are not their pack's figure: page, name, printed, in the pack. */
  readonly parted: readonly {page: string; name: string; printed: bigint; pack: bigint | null}[];
  /** Personal data in the output: where and of what kind, never the value. */
  readonly leaks: readonly {path: string; detector: Detector; offset: number}[];
}

/**
 * Reads files of the grown site once: parses the marked figures back, compares named sums with the packs, and looks for
 * personal data (the guard's second door).
 */
export function scanFiles(
  folder: string,
  snapshot: string,
  phones: ReadonlySet<string>,
  paths: readonly string[]
): SiteScan {
  const printed: Record<string, {payments: number; paid: bigint; aggregated: bigint}> = {};
  const downloads = {payments: 0, paid: 0n};
  const parted: SiteScan['parted'][number][] = [];
  const leaks: SiteScan['leaks'][number][] = [];
  const expected = expectedFigures(join(snapshot, 'packs'));
  let [files, bytes, pages] = [0, 0, 0];

  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    files++;
    bytes += content.length;
    if (!/\.(html|json|csv|js|txt|xml|svg|css|md|sql)$/.test(path)) continue;
    const text = content.toString('utf8');
    for (const leak of scanOutput(path, text, {phones})) leaks.push({path, ...leak});
    if (path.endsWith('-payments.csv') || /-payments-\w+\.csv$/.test(path)) {
      const {rows, fen} = csvColumnSum(text, 'amount');
      downloads.payments += rows;
      downloads.paid += fen;
    }
    if (!path.endsWith('.html')) continue;
    pages++;
    const locale = path.startsWith('en/') ? 'en' : 'zh-CN';
    const figures = pageFigures(text);
    const sum = (printed[locale] ??= {payments: 0, paid: 0n, aggregated: 0n});
    sum.payments += figures.payments;
    sum.paid = sumFen([sum.paid, figures.paid]);
    sum.aggregated = sumFen([sum.aggregated, figures.aggregated]);
    if (!figures.sums.length) continue;
    const said = expected(path.replace(/^en\//, ''));
    for (const [name, value] of figures.sums) {
      const pack = said(name);
      if (pack !== value) parted.push({page: path, name, printed: value, pack});
    }
  }
  return {files, bytes, pages, printed, downloads, parted, leaks};
}
