import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by} from '../corpus/order.ts';
import type {UnplacedPack} from '../packs/parents.ts';
import {payment, type PaymentRow} from '../corpus/payment.ts';
import {total} from './place-figures.ts';
import {sourceList} from '../corpus/sources.ts';
import {marksOf} from '../corpus/stored.ts';
import type {Tally} from '../corpus/tally.ts';

/** 未落实到村: payments without a listed village, and projects that name none. */
export function unplacedPack(corpus: Corpus, listed: readonly PaymentRow[], sums: Tally): UnplacedPack {
  const projects = [...corpus.accounts.values()]
    .filter(({villages}) => villages.length === 0)
    .sort(
      by(
        ({line}) => -(line.years[0] ?? 0),
        ({project_id}) => project_id
      )
    );
  const from = sourceList(corpus.names);
  for (const row of listed) {
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
    kind: 'unplaced',
    id: 'unplaced',
    record: {},
    rows: {
      payments: listed.map(row => ({
        ...payment(row),
        place_raw:
          marksOf(row)?.raw?.['village_code'] ??
          corpus.accounts.get(row.project_id ?? '')?.row?.place_raw ??
          null
      })),
      projects: projects.map(({line, row}) => ({...line, place_raw: row?.place_raw ?? null}))
    },
    figures: {
      paid_fen: fen(sums.all.paid),
      payments: sums.all.payments,
      allocated_fen: fen(total(projects.map(({allocated_fen}) => allocated_fen))),
      projects: projects.length,
      expired_payments: sums.expired_payments,
      expired_fen: fen(sums.expired)
    },
    findings: [],
    sources: from.sources()
  };
}
