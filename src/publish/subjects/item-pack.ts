import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {ItemSums} from '../places/cross-sums.ts';
import {by} from '../corpus/order.ts';
import type {ItemPack} from '../packs/item.ts';
import {sourceList} from '../corpus/sources.ts';
import {plain, type Stored} from '../corpus/stored.ts';

export function itemPack(corpus: Corpus, item: Stored<'items'>, sums: ItemSums | undefined): ItemPack {
  const {places, names} = corpus;
  const tier = names.item(item.item).tier;
  const standards = corpus.tables.standards.filter(row => row.item === item.item);
  const rounds = corpus.rounds.filter(round => round.item === item.item);
  const aggregates = corpus.cells.filter(({cell}) => cell.item === item.item).map(({cell}) => cell);
  const totals = corpus.totals.filter(total => total.item === item.item);
  const from = sourceList(names);
  for (const used of [item, ...standards]) from.row(used);
  for (const {file} of [...rounds, ...totals, ...aggregates]) if (file !== null) from.rows(file, 1);
  for (const {fund_id} of aggregates) from.fund(fund_id);
  const counted = (field: 'applied' | 'approved' | 'refused') => {
    const known = rounds.map(round => round[field]).filter(count => count !== null);
    return known.length ? known.reduce((total, count) => total + count, 0) : null;
  };
  return {
    kind: 'item',
    id: item.item,
    record: {...plain<'items'>(item), effective_tier: tier},
    rows: {
      standards: standards.map(row => plain<'standards'>(row)),
      villages: [...(sums?.places ?? [])]
        .map(([place, sum]) => ({village: places.villages.get(place), sum}))
        .sort(by(({village}) => village?.code))
        .map(({village, sum}) => ({
          village_code: village?.code ?? null,
          village: village?.name ?? null,
          township: (village?.township && places.townships.get(village.township)?.name) || null,
          paid_fen: fen(sum.paid),
          payments: sum.payments,
          households: village
            ? corpus.households({level: 'village', code: village.code}).ofItem(item.item)
            : null
        })),
      rounds,
      aggregates,
      published_totals: totals
    },
    figures: {
      paid_fen: fen(sums?.paid ?? 0n),
      due_fen: sums && sums.due_payments > 0 ? fen(sums.arranged) : null,
      payments: sums?.payments ?? 0,
      by_year: [...(sums?.years ?? [])]
        .sort(by(([year]) => year))
        .map(([year, {paid, payments}]) => ({year, paid_fen: fen(paid), payments})),
      applied: counted('applied'),
      approved: counted('approved'),
      refused: counted('refused')
    },
    findings: [],
    sources: from.sources()
  };
}
