import type {ItemPack, PublishedTotal} from '../publish/packs/item.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/**
 * Totals as they were published beside the sum of their lines: "agrees", or both figures with the difference. Neither
 * is ever corrected. Null where no total was published.
 */
export function publishedTotals(
  totals: readonly PublishedTotal[],
  sources: ItemPack['sources'],
  {w, f}: PageContext
): TableView | null {
  if (!totals.length) return null;
  const words = w.fund;
  const subject = (total: PublishedTotal): string =>
    [
      words.tables[total.table] ?? total.table,
      total.item === null ? null : (sources.items.find(item => item.item === total.item)?.name ?? total.item),
      total.period
    ]
      .filter(part => part !== null)
      .join(' · ');
  const result = (total: PublishedTotal): string => {
    if (total.agrees) return words.totalsAgree;
    const differs = [];
    if (total.published_fen !== null && total.published_fen !== total.lines_fen) {
      const difference = Math.abs(total.published_fen - total.lines_fen);
      differs.push(
        words.totalsDiffer(f.yuan(total.published_fen), f.yuan(total.lines_fen), f.yuan(difference))
      );
    }
    if (total.published_rows !== null && total.published_rows !== total.lines)
      differs.push(words.totalsRows(f.count(total.published_rows), f.count(total.lines)));
    return differs.join(w.common.semicolon);
  };
  return {
    caption: words.totalsCaption,
    head: words.totalsHead,
    numeric: [2, 3],
    rows: totals.map(total => ({
      cells: [
        subject(total),
        total.published_fen === null ? w.common.none : f.yuan(total.published_fen),
        f.yuan(total.lines_fen),
        result(total),
        total.source_url === null
          ? w.common.source(total.file, total.row)
          : [{text: w.common.source(total.file, total.row), href: total.source_url}]
      ]
    }))
  };
}
