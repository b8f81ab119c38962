import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Payment} from '../../src/publish/packs/payment.ts';
import {csvColumnSum} from '../scan/csv-column-sum.ts';
import {expectedFigures} from '../scan/expected-figures.ts';
import {pageFigures} from '../scan/page-figures.ts';
import {readPacks} from '../site/read-packs.ts';
import {sitePaths} from '../disk/write-sums.ts';

/**
 * The figures printed on a site's pages and in its downloads against its own packs: each marked sum is its pack's, and the
 * payments of each language, and those of the downloads, add up to the payments of the packs.
 */
export function siteFigures(folder: string): {pages: number; figures: number; wrong: string[]} {
  const api = join(folder, 'api/v1');
  const wrong: string[] = [];
  if (!existsSync(api)) return {pages: 0, figures: 0, wrong: ['api/v1']};
  const expected = expectedFigures(api);
  const listed = listedPayments(api);
  const sums = new Map<string, bigint>();
  const add = (where: string, fen: bigint) => sums.set(where, (sums.get(where) ?? 0n) + fen);
  let [pages, figures] = [0, 0];
  for (const path of sitePaths(folder)) {
    try {
      if (/-payments(-\w+)?\.csv$/.test(path)) add('*.csv', csvColumnSum(text(path), 'amount').fen);
      if (!path.endsWith('.html')) continue;
      pages++;
      const page = pageFigures(text(path));
      figures += page.payments + page.sums.length;
      add(path.startsWith('en/') ? '/en/' : '/', page.paid);
      if (!page.sums.length) continue;
      const said = expected(path.replace(/^en\//, ''));
      if (page.sums.some(([name, fen]) => said(name) !== fen)) wrong.push(path);
    } catch {
      wrong.push(path);
    }
  }
  for (const [where, fen] of sums) if (fen !== listed) wrong.push(where);
  return {pages, figures, wrong};

  function text(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }
}

function listedPayments(api: string): bigint {
  let sum = 0n;
  for (const {name, content} of readPacks(api)) {
    if (!/^(village|unplaced)\//.test(name)) continue;
    try {
      const {rows} = JSON.parse(new TextDecoder().decode(content)) as {rows: {payments: readonly Payment[]}};
      for (const {amount_fen} of rows.payments) sum += BigInt(amount_fen);
    } catch {
      // A damaged pack is reported as such; here its payments are simply missing.
    }
  }
  return sum;
}
