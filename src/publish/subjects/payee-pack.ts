import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {PayeePack} from '../packs/payee.ts';
import {payment, type PaymentRow} from '../corpus/payment.ts';
import {sumKnown, total} from '../places/place-figures.ts';
import type {ProjectAccount} from '../corpus/project-accounts.ts';
import {sourceList} from '../corpus/sources.ts';

/** A firm or co-operative: what it was paid, and the projects it contracted for. Never a person. */
export function payeePack(
  corpus: Corpus,
  payee_code: string,
  rows: readonly PaymentRow[],
  projects: readonly ProjectAccount[]
): PayeePack {
  const latest = [...rows]
    .filter(row => row.payee !== null)
    .sort(
      by(
        row => row.paid_on,
        row => row.disbursement_id
      )
    )
    .at(-1);
  const from = sourceList(corpus.names);
  for (const row of rows) {
    from.row(row);
    from.fund(row.fund_id);
    from.project(row.project_id);
    from.item(row.item);
  }
  for (const {row, project_id} of projects) {
    if (row) from.row(row);
    from.project(project_id);
  }
  return {
    kind: 'payee',
    id: payee_code,
    record: {
      payee_code,
      payee: latest?.payee ?? projects.find(({row}) => row?.contractor)?.row?.contractor ?? null
    },
    rows: {payments: rows.map(payment), projects: projects.map(({line}) => line)},
    figures: {
      paid_fen: fen(total(rows.map(row => BigInt(row.amount_fen)))),
      payments: rows.length,
      contracted_fen: sumKnown(projects.map(({row}) => row?.contracted_fen)),
      by_year: [...groupBy(rows, row => row.page_year)].sort(by(([year]) => year)).map(([year, group]) => ({
        year,
        paid_fen: fen(total(group.map(row => BigInt(row.amount_fen)))),
        payments: group.length
      }))
    },
    findings: corpus.findings.of('payee', payee_code),
    sources: from.sources()
  };
}
