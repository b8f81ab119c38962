import {useMemo} from 'react';
import type {Format} from '../../i18n/format.ts';
import {cellText, columnWidth} from './cell-text.ts';
import type {Column} from './column.ts';
import type {Dataset} from './dataset.ts';
import type {Query} from './query.ts';
import {VirtualTable, type DrawnColumn} from './VirtualTable.tsx';
import type {ExploreWords} from './words.ts';

interface RowsProps {
  readonly data: Dataset;
  /** In the order to show. */
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly query: Query;
  readonly change: (part: Partial<Query>) => void;
  readonly w: ExploreWords;
  readonly f: Format;
}

/** The rows themselves; one cell of each leads to the row's own page. */
export function Rows({data, rows, columns, query, change, w, f}: RowsProps) {
  const linked = columns.find(({name}) => name === data.linked) ?? columns[0];
  const drawn = useMemo(
    () =>
      columns.map((column): DrawnColumn => {
        const text = (row: number) => cellText(column, row, w.none, f);
        return {
          name: column.name,
          title: column.title,
          width: columnWidth(column),
          numeric: column.kind === 'fen',
          cell: place => {
            const row = rows[place] as number;
            return column === linked ? <a href={data.href(row)}>{text(row)}</a> : text(row);
          }
        };
      }),
    [data, rows, columns]
  );
  const sortBy = (column: string): void => {
    const {sort} = query;
    const own = sort?.column === column ? sort : null;
    change({sort: own === null ? {column, down: false} : own.down ? null : {column, down: true}});
  };
  return (
    <VirtualTable
      caption={w.rowsCaption[data.name]}
      columns={drawn}
      count={rows.length}
      sort={query.sort}
      sortBy={sortBy}
      sortWords={w.sortBy}
    />
  );
}
