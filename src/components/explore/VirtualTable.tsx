import {columnVisibilityFeature, createColumnHelper, tableFeatures, useTable} from '@tanstack/react-table';
import {useVirtualizer} from '@tanstack/react-virtual';
import {useMemo, useRef, type ReactNode} from 'react';

/** One column of the table as drawn. */
export interface DrawnColumn {
  readonly name: string;
  readonly title: string;
  /** At least, in rem. */
  readonly width: number;
  readonly numeric: boolean;
  /** False: its head is no button. */
  readonly sortable?: boolean;
  readonly cell: (at: number) => ReactNode;
}
interface VirtualTableProps {
  readonly caption: string;
  readonly columns: readonly DrawnColumn[];
  readonly count: number;
  readonly sort: {readonly column: string; readonly down: boolean} | null;
  readonly sortBy: (name: string) => void;
  readonly sortWords: (title: string) => string;
}

const features = tableFeatures({columnVisibilityFeature});
/** The library is given the rows in sight alone, each by its place: a hundred thousand row objects would cost a second. */
interface InSight {
  readonly at: number;
}
const helper = createColumnHelper<typeof features, InSight>();

/** Room that a row takes before it is measured, in pixels. */
const usualHeight = 45;

/** A table of any length in a box that scrolls: rows out of sight are two empty rows of their height. */
export function VirtualTable({caption, columns, count, sort, sortBy, sortWords}: VirtualTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    overscan: 8
  });
  const sight = virtual.getVirtualItems();
  const [first, last] = [sight[0], sight.at(-1)];
  const data = useMemo(() => sight.map(({index}): InSight => ({at: index})), [first?.index, last?.index]);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({name, title, cell}) =>
          helper.accessor(({at}) => at, {id: name, header: title, cell: ({getValue}) => cell(getValue())})
        )
      ),
    [columns]
  );
  const table = useTable({features, columns: definitions, data});
  const drawn = new Map(columns.map(column => [column.name, column]));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const above = first?.start ?? 0;
  const below = last ? virtual.getTotalSize() - last.end : 0;
  const span = columns.length;

  return (
    <div className="rows" ref={box} tabIndex={0} role="region" aria-label={caption}>
      <table aria-rowcount={count + 1} style={{minWidth: `${width}rem`}}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(column => (
            <col key={column.name} style={{width: `${column.width}rem`}} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map(group => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map(header => {
                const column = drawn.get(header.column.id);
                const sorted = sort?.column === header.column.id;
                const numeric = column?.numeric ? 'number' : undefined;
                if (column?.sortable === false)
                  return (
                    <th key={header.id} scope="col" className={numeric}>
                      <table.FlexRender header={header} />
                    </th>
                  );
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={numeric}
                    aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
                  >
                    <button
                      type="button"
                      title={sortWords(column?.title ?? '')}
                      onClick={() => sortBy(header.column.id)}
                    >
                      <table.FlexRender header={header} />
                      <span aria-hidden="true">{sorted ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} span={span} />}
          {table.getRowModel().rows.map(row => (
            <tr
              key={row.original.at}
              data-index={row.original.at}
              aria-rowindex={row.original.at + 2}
              ref={virtual.measureElement}
            >
              {row.getVisibleCells().map((cell, at) => {
                const numeric = drawn.get(cell.column.id)?.numeric ? 'number' : undefined;
                return at === 0 ? (
                  <th key={cell.id} scope="row" className={numeric}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={numeric}>
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
          {below > 0 && <Gap height={below} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows out of sight. */
const Gap = ({height, span}: {height: number; span: number}) => (
  <tr className="gap" aria-hidden="true">
    <td colSpan={span} style={{height}} />
  </tr>
);
