import {useEffect, useMemo, useState} from 'react';
import type {Format} from '../../i18n/format.ts';
import {codedOf, columnOf, type Dataset, type DatasetName} from './dataset.ts';
import {ColumnChoice} from './ColumnChoice.tsx';
import {Downloads} from './Downloads.tsx';
import type {ExploreSite} from './explore-site.ts';
import {Filters} from './Filters.tsx';
import {groupRows, sortGroups, sumRows} from './group-rows.ts';
import {Groups} from './Groups.tsx';
import {emptyQuery, queryText, readQuery, type Query, type Refused} from './query.ts';
import {Rows} from './Rows.tsx';
import {selectRows} from './select-rows.ts';
import {sortRows} from './sort-rows.ts';
import type {ExploreWords} from './words.ts';

export interface ExplorerProps {
  readonly data: Readonly<Record<DatasetName, Dataset>>;
  readonly site: ExploreSite;
  readonly w: ExploreWords;
  readonly f: Format;
}

/** The explorer: one question (`query`, which stands in the address) and everything that follows from it. */
export function Explorer({data, site, w, f}: ExplorerProps) {
  const [asked] = useState(() => readQuery(location.search, data));
  const [query, setQuery] = useState(asked.query);
  const [refused, setRefused] = useState<readonly Refused[]>(asked.refused);
  const own = data[query.table];

  useEffect(() => {
    const large = new URLSearchParams(location.search).has('large') ? ['large'] : [];
    const text = [...large, queryText(query)].filter(part => part !== '').join('&');
    history.replaceState(null, '', (text ? `?${text}` : location.pathname) + location.hash);
    // The page in the other language answers the same question.
    document.querySelectorAll<HTMLAnchorElement>('a.twin[hreflang]').forEach(twin => (twin.search = text));
  }, [query]);

  const change = (part: Partial<Query>): void => {
    setRefused([]);
    setQuery(before => ({...before, ...part}));
  };
  const {text, picked, least, most, group, sort, columns} = query;
  const selection = useMemo(() => selectRows(own, query), [own, text, picked, least, most]);
  const {rows} = selection;
  const by = useMemo(() => group.flatMap(name => codedOf(own, name) ?? []), [own, group]);
  const sum = useMemo(() => (own.measures[0] ? sumRows(rows, own.measures[0]) : null), [own, rows]);
  const groups = useMemo(
    () => (by.length ? sortGroups(groupRows(rows, by, own.measures), sort, by, own.measures) : null),
    [own, rows, by, sort]
  );
  const ordered = useMemo(() => {
    const column = sort && !by.length ? columnOf(own, sort.column) : undefined;
    return column ? sortRows(rows, column, sort?.down === true) : rows;
  }, [own, rows, by, sort]);
  const shown = useMemo(
    () => (columns ?? own.shown).flatMap(name => columnOf(own, name) ?? []),
    [own, columns]
  );

  return (
    <div className="explore">
      <Tables {...{query, setQuery, data, w, f}} />
      {refused.length > 0 && (
        <p className="refused" role="alert">
          {w.refused(
            refused
              .map(({name, value}) => `${columnTitle(own, name, w)} ${value}`)
              .join(site.locale === 'en' ? ', ' : '、')
          )}
        </p>
      )}
      <div className="sides">
        <Filters {...{data: own, query, change, selection, w}} />
        <div className="result">
          <p className="sum" role="status">
            {rows.length ? (
              <>
                {rows.length < own.rows && w.resultOf[own.name](f.count(own.rows))}
                <b>
                  {w.result[own.name](f.count(rows.length), sum === null ? w.none : f.yuan(sum))}
                  {groups && w.resultGroups(f.count(groups.length))}
                </b>
              </>
            ) : (
              w.nothing
            )}
          </p>
          <div className="tools">
            <Grouping {...{data: own, query, change, w}} />
            {!groups && <ColumnChoice {...{data: own, columns: shown, change, w}} />}
          </div>
          {groups ? (
            <Groups {...{data: own, by, groups, query, change, w, f}} />
          ) : (
            <Rows {...{data: own, rows: ordered, columns: shown, query, change, w, f}} />
          )}
          <Downloads {...{data: own, rows: ordered, columns: shown, by, groups, query, site, w}} />
        </div>
      </div>
    </div>
  );
}

const columnTitle = (data: Dataset, name: string, w: ExploreWords): string =>
  columnOf(data, name)?.title ?? {group: w.groupBy, columns: w.columnsButton}[name] ?? name;

function Tables({
  query,
  setQuery,
  data,
  w,
  f
}: Pick<ExplorerProps, 'data' | 'w' | 'f'> & {query: Query; setQuery: (query: Query) => void}) {
  return (
    <fieldset className="tables">
      <legend>{w.tablesLabel}</legend>
      {(['payments', 'projects'] as const).map(name => (
        <label key={name}>
          <input
            type="radio"
            name="table"
            checked={query.table === name}
            onChange={() => setQuery({...emptyQuery(name), text: query.text})}
          />
          {w.tableCount[name](f.count(data[name].rows))}
        </label>
      ))}
    </fieldset>
  );
}

function Grouping({
  data,
  query: {group},
  change,
  w
}: {
  data: Dataset;
  query: Query;
  change: (part: Partial<Query>) => void;
  w: ExploreWords;
}) {
  const titles = data.groups.map(name => [name, columnOf(data, name)?.title ?? name] as const);
  const [first, second] = group;
  const choose = (names: readonly (string | undefined)[]) =>
    change({group: names.filter(name => name !== undefined && name !== '') as string[], sort: null});
  return (
    <p className="grouping">
      <label>
        {w.groupBy}
        <select value={first ?? ''} onChange={event => choose([event.target.value || undefined, second])}>
          <option value="">{w.noGroup}</option>
          {titles
            .filter(([name]) => name !== second)
            .map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
        </select>
      </label>
      {first && (
        <label>
          {w.thenBy}
          <select value={second ?? ''} onChange={event => choose([first, event.target.value])}>
            <option value="">{w.noSecond}</option>
            {titles
              .filter(([name]) => name !== first)
              .map(([name, title]) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
          </select>
        </label>
      )}
    </p>
  );
}
