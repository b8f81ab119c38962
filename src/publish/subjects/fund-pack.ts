import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {FundSums} from '../places/cross-sums.ts';
import {by} from '../corpus/order.ts';
import type {FundLine, FundPack} from '../packs/fund.ts';
import {sumKnown} from '../places/place-figures.ts';
import type {Allocation} from '../corpus/project-accounts.ts';
import {sourceList} from '../corpus/sources.ts';
import {originOf, plain, type Stored} from '../corpus/stored.ts';

/** What belongs to one fund, found once for all. */
export interface FundRows {
  readonly line: FundLine;
  readonly allocations: readonly Allocation[];
  readonly children: readonly FundLine[];
  readonly sources: readonly Stored<'fund_sources'>[];
  readonly sums: FundSums | undefined;
}

export function fundPack(corpus: Corpus, fund: Stored<'funds'>, rows: FundRows): FundPack {
  const {places, accounts, names} = corpus;
  const aggregates = corpus.cells.filter(({cell}) => cell.fund_id === fund.fund_id).map(({cell}) => cell);
  const totals = corpus.totals.filter(total => total.subject_id === fund.fund_id);
  const direct = [...(rows.sums?.lines ?? [])]
    .flatMap(([item, byPlace]) =>
      [...byPlace].map(([place, sum]) => ({item: item || null, village: places.villages.get(place), sum}))
    )
    .sort(
      by(
        line => line.item,
        line => line.village?.code
      )
    );
  const from = sourceList(names);
  for (const used of [fund, ...rows.allocations, ...rows.sources]) from.row(used);
  for (const {file} of totals) from.rows(file, 1);
  for (const {file} of aggregates) if (file !== null) from.rows(file, 1);
  for (const {project_id} of rows.allocations) from.project(project_id);
  for (const {item} of [...direct, ...aggregates]) from.item(item);
  const {amount_fen, allocated_fen, direct_fen, paid_fen, remainder_fen} = rows.line;
  return {
    kind: 'fund',
    id: fund.fund_id,
    record: {
      ...plain<'funds'>(fund),
      parent: fund.parent_fund_id === null ? null : names.fund(fund.parent_fund_id),
      ...originOf(fund)
    },
    rows: {
      fund_sources: rows.sources.map(row => ({...plain<'fund_sources'>(row), ...originOf(row)})),
      children: rows.children,
      allocations: rows.allocations.flatMap(row => {
        const line = accounts.get(row.project_id)?.line;
        return line ? [{...line, amount_fen: row.amount_fen, on: row.on, ...originOf(row)}] : [];
      }),
      direct: direct.map(({item, village, sum}) => ({
        item,
        village_code: village?.code ?? null,
        village: village?.name ?? null,
        township: (village?.township && places.townships.get(village.township)?.name) || null,
        paid_fen: fen(sum.paid),
        payments: sum.payments
      })),
      aggregates,
      published_totals: totals,
      corrections: corpus.corrections('fund', fund.fund_id)
    },
    figures: {
      amount_fen,
      allocated_fen,
      direct_fen,
      paid_fen,
      remainder_fen,
      sources_fen: sumKnown(rows.sources.map(row => row.amount_fen)),
      children_fen: sumKnown(rows.children.map(child => child.amount_fen))
    },
    findings: corpus.findings.of('fund', fund.fund_id),
    sources: from.sources()
  };
}
