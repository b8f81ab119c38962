import {useMemo} from 'react';
import type {Format} from '../../i18n/format.ts';
import type {CodedColumn} from './column.ts';
import {columnWidth, moneyText} from './cell-text.ts';
import type {Dataset} from './dataset.ts';
import type {Group} from './group-rows.ts';
import {rowCount, type Query} from './query.ts';
import {VirtualTable, type DrawnColumn} from './VirtualTable.tsx';
import type {ExploreWords} from './words.ts';

interface GroupsProps {
  readonly data: Dataset;
  readonly by: readonly CodedColumn[];
  readonly groups: readonly Group[];
  readonly query: Query;
  readonly change: (part: Partial<Query>) => void;
  readonly w: ExploreWords;
  readonly f: Format;
}

/** Groups with their sums; a bar in each row draws the first sum, so that chart and table are one thing. */
export function Groups({data, by, groups, query, change, w, f}: GroupsProps) {
  const drawn = useMemo((): DrawnColumn[] => {
    const longest = groups.reduce((most, {sums}) => Math.max(most, Number(sums[0] ?? 0)), 0);
    const label = (column: CodedColumn, code: number): string => {
      const text = column.labels[code] as string;
      return text === w.none ? w.noValue : text;
    };
    return [
      ...by.map(
        (column, place): DrawnColumn => ({
          name: column.name,
          title: column.title,
          width: columnWidth(column),
          numeric: false,
          cell: at => {
            const group = groups[at] as Group;
            const text = label(column, group.codes[place] as number);
            return place === 0 ? <Drill {...{data, by, group, query, change, text, w}} /> : text;
          }
        })
      ),
      {
        name: rowCount,
        title: w.rows[data.name],
        width: 5.5,
        numeric: true,
        cell: at => f.count(groups[at]!.rows)
      },
      ...data.measures.flatMap((measure, place): DrawnColumn[] => {
        const figure: DrawnColumn = {
          name: measure.name,
          title: measure.title,
          width: 8.5,
          numeric: true,
          cell: at => {
            const sum = groups[at]!.sums[place] ?? null;
            return sum === null ? w.none : moneyText(sum, f);
          }
        };
        const bar: DrawnColumn = {
          name: 'bar',
          title: w.bar(measure.title),
          width: 8,
          numeric: false,
          sortable: false,
          cell: at => <Bar part={longest === 0 ? 0 : Number(groups[at]!.sums[0] ?? 0) / longest} />
        };
        return place === 0 ? [figure, bar] : [figure];
      })
    ];
  }, [data, by, groups, query]);
  const sortBy = (column: string): void => {
    const {sort} = query;
    const own = sort?.column === column ? sort : null;
    const numeric = !by.some(({name}) => name === column);
    change({
      sort: own === null ? {column, down: numeric} : own.down === numeric ? {column, down: !numeric} : null
    });
  };
  return (
    <>
      <p className="note">{w.order}</p>
      <VirtualTable
        caption={w.groupsCaption(by.map(({title}) => title).join(' + '))}
        columns={drawn}
        count={groups.length}
        sort={query.sort}
        sortBy={sortBy}
        sortWords={w.sortBy}
      />
    </>
  );
}

/** A bar in hundredths of the longest; an amount below zero has none, its number beside it says it. */
const Bar = ({part}: {part: number}) => (
  <svg className="part" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.max(0, Math.round(part * 1000) / 10)} height="10" />
  </svg>
);

/** The group's name: shows its rows, by the very conditions that make the group. */
function Drill({
  data,
  by,
  group,
  query,
  change,
  text,
  w
}: Pick<GroupsProps, 'data' | 'by' | 'query' | 'change' | 'w'> & {group: Group; text: string}) {
  if (!by.every(({name}) => data.filters.includes(name))) return <>{text}</>;
  const picked = {
    ...query.picked,
    ...Object.fromEntries(
      by.map(({name, keys}, place) => [name, [keys[group.codes[place] as number] as string]])
    )
  };
  return (
    <button
      type="button"
      className="plain"
      title={w.drill(text)}
      onClick={() => change({picked, group: [], sort: null})}
    >
      {text}
    </button>
  );
}
