import {address} from '../model/addresses.ts';
import type {ReconciliationPack} from '../publish/packs/reconciliation.ts';
import {maybe} from './cell.ts';
import {share} from './checks.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import type {PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly table: TableView;
}
export interface ReconciliationView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
}

/** The page stays readable: the data file has all. */
const most = 60;

/** Both sums at every step of the money's way; differences first. */
export function reconciliationView(
  context: PageContext,
  {rows, figures}: ReconciliationPack
): ReconciliationView {
  const {w, f, link} = context;
  const words = w.reconciliation;
  const part = <R>(
    id: string,
    list: readonly R[],
    table: Omit<TableView, 'rows'>,
    title: string,
    row: (entry: R) => readonly CellView[],
    note: string | null = null
  ): Part[] => {
    if (list.length === 0) return [];
    const more = list.length > most ? words.more(f.count(list.length - most)) : null;
    return [
      {
        id,
        title,
        note: [note, more].filter(Boolean).join(' ') || null,
        table: {...table, rows: list.slice(0, most).map(entry => ({cells: row(entry)}))}
      }
    ];
  };
  return {
    head: dataHead(context, words.title, words.lead),
    title: words.title,
    lead: [
      words.lead,
      words.traced(share(figures.traced_fen, figures.paid_fen)),
      figures.untraced_fen ? words.untraced(f.money(figures.untraced_fen)) : words.allTraced
    ],
    parts: [
      ...part(
        'steps',
        rows.steps.filter(({compared}) => compared > 0),
        {caption: words.stepsCaption, head: words.stepsHead, numeric: [2, 3, 4, 5, 6]},
        words.stepsTitle,
        step => [
          words.sides(...words.steps[step.step]),
          f.yuan(step.left_fen),
          f.yuan(step.right_fen),
          f.yuan(step.difference_fen),
          f.count(step.compared),
          f.count(step.differing)
        ]
      ),
      ...part(
        'trace',
        rows.trace,
        {caption: words.traceCaption, head: words.traceHead, numeric: [2, 3, 4]},
        words.traceTitle,
        line => [
          words.traces[line.trace],
          f.yuan(line.paid_fen),
          share(line.paid_fen, figures.paid_fen),
          f.count(line.payments)
        ]
      ),
      ...part(
        'funds',
        rows.funds,
        {caption: words.fundsCaption, head: words.fundsHead, numeric: [3, 4, 5]},
        words.fundsTitle,
        row => [
          [{text: row.fund, href: link.to(address.fund(row.fund_id))}],
          maybe(row.year, String) ?? w.common.none,
          f.yuan(row.amount_fen),
          f.yuan(row.used_fen),
          f.yuan(row.difference_fen)
        ],
        words.fundsNote
      ),
      ...part(
        'overruns',
        rows.overruns,
        {caption: words.overrunsCaption, head: words.overrunsHead, numeric: [2, 3, 4]},
        words.overrunsTitle,
        row => [
          [{text: row.project, href: link.to(address.project(row.project_id))}],
          f.yuan(row.allocated_fen),
          f.yuan(row.paid_fen),
          f.yuan(row.difference_fen)
        ]
      ),
      ...part(
        'batches',
        rows.batches,
        {caption: words.batchesCaption, head: words.batchesHead, numeric: [2, 3, 4, 5, 6]},
        words.batchesTitle,
        row => [
          row.batch_no,
          f.yuan(row.bank_fen),
          f.yuan(row.paid_fen),
          f.yuan(row.difference_fen),
          maybe(row.bank_rows, f.count) ?? w.common.none,
          f.count(row.payments)
        ]
      ),
      ...part(
        'places',
        rows.places,
        {caption: words.placesCaption, head: words.placesHead, numeric: [2, 3, 4, 5, 6]},
        words.placesTitle,
        row => [
          [{text: row.name, href: link.to(address[row.level](row.code))}],
          f.yuan(row.total_fen),
          f.yuan(row.parts_fen),
          f.yuan(row.aggregates_fen),
          f.yuan(row.unplaced_fen),
          f.yuan(row.difference_fen)
        ]
      )
    ]
  };
}
