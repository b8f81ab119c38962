import {tables} from '../model/tables.ts';
import type {ReportRow} from './check-rows.ts';
import {hashTable} from './hash-table.ts';
import {textHash} from './text-hash.ts';

/** What makes two payments the same to a reader of the site; not the id. */
const same = ['village_code', 'item', 'project_id', 'period', 'amount', 'paid_on', 'stage'] as const;
const names: readonly string[] = tables.disbursements.columns.map(({name}) => name);
const columns = same.map(name => names.indexOf(name));
const [token, payee] = [names.indexOf('household_id'), names.indexOf('payee')];

/** New payments kept to be held against those that leave; further ones would only repeat the report. */
const most = 50_000;
/** A row number and how many payments of this kind stand in data/, in one number. */
const rowsBelow = 2 ** 31;

/**
 * Payments that come under a new number although the very same payment stands in data/ under another that is gone: most
 * likely one payment that has changed its number. By village, item, project, period, amount, day, stage and the token,
 * else the name as it is published. One whose number is known is itself, so that the same file again raises nothing.
 */
export function publishedPayments() {
  const standing = hashTable();
  const fresh: {readonly content: number; readonly report: ReportRow}[] = [];
  return {
    /** A row that stands in data/disbursements.csv now. */
    published(cells: readonly string[], row: number): void {
      const content = contentOf(cells);
      if (content === null) return;
      const known = standing.get(content);
      standing.set(content, known === undefined ? row + rowsBelow : known + rowsBelow);
    },
    /** A row that will stand there; `known`: its number does already. */
    see(cells: readonly string[], known: boolean, report: ReportRow | undefined): void {
      if (standing.size() === 0) return;
      const content = contentOf(cells);
      const found = content === null ? undefined : standing.get(content);
      if (content === null || found === undefined) return;
      if (known && found >= rowsBelow) standing.set(content, found - rowsBelow);
      else if (!known && report && fresh.length < most) fresh.push({content, report});
    },
    /** When all rows have been seen: each payment that is gone speaks for one new one. */
    finish(): void {
      for (const {content, report} of fresh) {
        const found = standing.get(content)!;
        if (found < rowsBelow) continue;
        standing.set(content, found - rowsBelow);
        report({kind: 'repeated-published', row: found % rowsBelow}, 'check');
      }
    }
  };
}

/** Null: nobody is named, so that nothing can be said. */
function contentOf(cells: readonly string[]): number | null {
  const who = cells[token] || cells[payee];
  if (!who) return null;
  let text = who;
  for (const column of columns) text += `|${cells[column]}`;
  return textHash(text);
}
