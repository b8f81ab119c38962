import {useId, useMemo, useState} from 'react';
import type {CodedColumn} from './column.ts';
import {codedOf, type Dataset} from './dataset.ts';
import {readYuan, yuan, type Query} from './query.ts';
import {countValues, type Selection} from './select-rows.ts';
import type {ExploreWords} from './words.ts';

interface FiltersProps {
  readonly data: Dataset;
  readonly query: Query;
  readonly change: (part: Partial<Query>) => void;
  readonly selection: Selection;
  readonly w: ExploreWords;
}

/** What is in force, the text box, the range of amounts, and a fold of values to tick for each column. */
export function Filters({data, query, change, selection, w}: FiltersProps) {
  const inForce = conditions(data, query, change, w);
  // Narrow screens start with the table; the filters are one fold away.
  const [open, setOpen] = useState(() => matchMedia('(min-width: 62rem)').matches);
  return (
    <details className="filters" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{w.showFilters(inForce.length)}</summary>
      {inForce.length > 0 && (
        <>
          <ul className="chips">
            {inForce.map(({text, remove}) => (
              <li key={text}>
                <button type="button" aria-label={w.remove(text)} onClick={remove}>
                  {text} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button
              type="button"
              className="plain"
              onClick={() => change({text: '', picked: {}, least: null, most: null})}
            >
              {w.clear}
            </button>
          </p>
        </>
      )}
      <label className="box">
        {w.search}
        <input
          type="search"
          value={query.text}
          placeholder={w.searchHint}
          onChange={event => change({text: event.target.value})}
        />
      </label>
      <fieldset className="range">
        <legend>{w.amountRange[data.name]}</legend>
        <Amount label={w.least} fen={query.least} bad={w.badAmount} change={least => change({least})} />
        <Amount label={w.most} fen={query.most} bad={w.badAmount} change={most => change({most})} />
      </fieldset>
      {data.filters.map(name => {
        const column = codedOf(data, name);
        return (
          column && (
            <Values
              key={`${data.name} ${name}`}
              column={column}
              picked={query.picked[name] ?? []}
              selection={selection}
              choose={keys => change({picked: withKeys(query.picked, name, keys)})}
              w={w}
            />
          )
        );
      })}
    </details>
  );
}

function withKeys(picked: Query['picked'], name: string, keys: readonly string[]): Query['picked'] {
  const {[name]: _, ...others} = picked;
  return keys.length ? {...others, [name]: keys} : others;
}

function conditions(data: Dataset, query: Query, change: FiltersProps['change'], w: ExploreWords) {
  const found: {text: string; remove: () => void}[] = [];
  if (query.text.trim()) found.push({text: w.chipText(query.text.trim()), remove: () => change({text: ''})});
  for (const [name, keys] of Object.entries(query.picked)) {
    const column = codedOf(data, name);
    if (column)
      for (const key of keys)
        found.push({
          text: w.chip(column.title, labelOf(column, key, w)),
          remove: () =>
            change({picked: withKeys(query.picked, name, keys.filter(other => other !== key))}) // prettier-ignore
        });
  }
  if (query.least !== null)
    found.push({text: w.chipLeast(yuan(query.least)), remove: () => change({least: null})});
  if (query.most !== null)
    found.push({text: w.chipMost(yuan(query.most)), remove: () => change({most: null})});
  return found;
}

function labelOf({keys, labels}: CodedColumn, key: string, w: ExploreWords): string {
  const label = labels[keys.indexOf(key)] ?? key;
  return label === w.none ? w.noValue : label;
}

/** A box of yuan: what cannot be read filters nothing and is said. */
function Amount({
  label,
  fen,
  bad,
  change
}: {
  label: string;
  fen: number | null;
  bad: string;
  change: (fen: number | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const wrong = typed !== null && typed.trim() !== '' && readYuan(typed) === null;
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (fen === null ? '' : yuan(fen))}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}bad` : undefined}
        onChange={event => {
          setTyped(event.target.value);
          const read = readYuan(event.target.value);
          if (read !== null || event.target.value.trim() === '') change(read);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong && (
        <small id={`${id}bad`} role="alert">
          {bad}
        </small>
      )}
    </span>
  );
}

/** Values listed at once; more are found by typing. */
const mostListed = 100;
/** From so many values a box to find one pays. */
const manyValues = 12;

function Values({
  column,
  picked,
  selection,
  choose,
  w
}: {
  column: CodedColumn;
  picked: readonly string[];
  selection: Selection;
  choose: (keys: readonly string[]) => void;
  w: ExploreWords;
}) {
  const [open, setOpen] = useState(picked.length > 0);
  return (
    <details className="values" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {column.title}
        {picked.length > 0 && ` (${picked.length})`}
      </summary>
      {open && <ValueList {...{column, picked, selection, choose, w}} />}
    </details>
  );
}

function ValueList({column, picked, selection, choose, w}: Parameters<typeof Values>[0]) {
  const [sought, setSought] = useState('');
  const counts = useMemo(() => countValues(column, selection, picked), [column, selection, picked]);
  const offered = column.keys
    .map((key, code) => ({key, label: labelOf(column, key, w), count: counts[code] as number}))
    .filter(({key, count}) => count > 0 || picked.includes(key));
  // Villages of one name are told apart by their codes.
  const met = new Map<string, number>();
  for (const {label} of offered) met.set(label, (met.get(label) ?? 0) + 1);
  const named = (label: string, key: string): string =>
    (met.get(label) ?? 0) > 1 ? `${label} ${key}` : label;
  const needle = sought.trim().toLowerCase();
  const fitting = offered.filter(
    ({key, label}) => !needle || label.toLowerCase().includes(needle) || key.toLowerCase().includes(needle)
  );
  return (
    <>
      {offered.length > manyValues && (
        <input
          type="search"
          aria-label={w.find(column.title)}
          placeholder={w.find(column.title)}
          value={sought}
          onChange={event => setSought(event.target.value)}
        />
      )}
      <ul>
        {fitting.slice(0, mostListed).map(({key, label, count}) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={picked.includes(key)}
                onChange={event =>
                  choose(event.target.checked ? [...picked, key] : picked.filter(other => other !== key))
                }
              />
              <span>{named(label, key)}</span> <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > mostListed && <p className="note">{w.more(String(fitting.length - mostListed))}</p>}
      {fitting.length === 0 && <p className="note">{w.noneFound}</p>}
    </>
  );
}
