import type {Column} from './column.ts';
import type {Dataset} from './dataset.ts';
import type {Query} from './query.ts';
import type {ExploreWords} from './words.ts';

interface ColumnChoiceProps {
  readonly data: Dataset;
  /** Those shown now. */
  readonly columns: readonly Column[];
  readonly change: (part: Partial<Query>) => void;
  readonly w: ExploreWords;
}

/** A fold with a tick for every column. */
export function ColumnChoice({data, columns, change, w}: ColumnChoiceProps) {
  return (
    <details className="choose">
      <summary>{w.columnsButton}</summary>
      <ul>
        {data.columns.map(({name, title}) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={columns.some(column => column.name === name)}
                onChange={event => change({columns: chosen(data, columns, name, event.target.checked)})}
              />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The columns after a tick, in the data's own order; null where they are those of the beginning; never none. */
function chosen(
  data: Dataset,
  columns: readonly Column[],
  name: string,
  on: boolean
): readonly string[] | null {
  const names = new Set(columns.map(column => column.name));
  if (on) names.add(name);
  else names.delete(name);
  const kept = data.columns.map(column => column.name).filter(other => names.has(other));
  const usual = data.columns.map(column => column.name).filter(other => data.shown.includes(other));
  return kept.length === 0 || kept.join() === usual.join() ? null : kept;
}
