import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {Sum} from '../places/cross-sums.ts';
import type {ProjectPack} from '../packs/project.ts';
import {payment, type PaymentRow} from '../corpus/payment.ts';
import type {ProjectAccount} from '../corpus/project-accounts.ts';
import {sourceList} from '../corpus/sources.ts';
import {stageOf} from '../corpus/stage.ts';
import {originOf, plain, type Stored} from '../corpus/stored.ts';

/** More places than this make no list a reader could use; the figures stay whole. */
const mostPlaces = 4000;

/** `units`: its payments to firms, co-operatives and villages; `persons`: the others, summed by place ('' for none). */
export function projectPack(
  corpus: Corpus,
  account: ProjectAccount & {readonly row: Stored<'projects'>},
  units: readonly PaymentRow[],
  persons: ReadonlyMap<string, Sum>
): ProjectPack {
  const {row, line, project_id} = account;
  const {villages, townships} = corpus.places;
  const notices = corpus.noticesOf(project_id);
  const from = sourceList(corpus.names);
  for (const used of [row, ...account.allocations, ...units, ...notices]) from.row(used);
  for (const {fund_id} of [...account.allocations, ...units]) from.fund(fund_id);
  for (const {item} of units) from.item(item);
  const overrun = account.paid_fen - account.allocated_fen;
  return {
    kind: 'project',
    id: project_id,
    record: {...plain<'projects'>(row), stage: stageOf(row), ...originOf(row)},
    rows: {
      villages: account.codes.slice(0, mostPlaces).map(code => {
        const village = villages.get(code);
        const township = village?.township ? townships.get(village.township) : undefined;
        return {village_code: code, village: village?.name ?? null, township: township?.name ?? null};
      }),
      allocations: account.allocations.map(({fund_year: year, ...allocation}) => ({
        ...plain<'allocations'>(allocation as Stored<'allocations'>),
        fund: corpus.funds.get(allocation.fund_id)?.fund ?? null,
        year,
        ...originOf(allocation)
      })),
      outputs: line.outputs,
      payments: units.map(payment),
      households: [...persons]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([place, {paid, payments}]) => ({
          village_code: place || null,
          village: villages.get(place)?.name ?? null,
          paid_fen: fen(paid),
          payments
        })),
      notices: notices.map(notice => plain<'notices'>(notice)),
      attachments: corpus.attachmentsOf(project_id),
      corrections: corpus.corrections('project', project_id)
    },
    figures: {
      planned_fen: row.planned_fen,
      contracted_fen: row.contracted_fen,
      allocated_fen: line.allocated_fen,
      paid_fen: line.paid_fen,
      settled_fen: row.settled_fen,
      returned_fen: row.returned_fen,
      open_fen: line.open_fen,
      open_reason: line.open_reason,
      overrun_fen: account.allocations.length > 0 && overrun > 0n ? fen(overrun) : 0
    },
    findings: corpus.findings.of('project', project_id),
    sources: from.sources()
  };
}
