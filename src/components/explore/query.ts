import {codedOf, columnOf, type Dataset, type DatasetName} from './dataset.ts';

/** What is asked of the table; all of it stands in the address. */
export interface Query {
  readonly table: DatasetName;
  readonly text: string;
  /** Ticked values by column; a column without any is not filtered. '' is "not published". */
  readonly picked: Readonly<Record<string, readonly string[]>>;
  /** Range of the first measure, whole fen, both ends in. */
  readonly least: number | null;
  readonly most: number | null;
  /** At most two columns. */
  readonly group: readonly string[];
  readonly sort: {readonly column: string; readonly down: boolean} | null;
  /** Null: those shown before anybody chooses. */
  readonly columns: readonly string[] | null;
}

/** Something in the address that this data does not have. */
export interface Refused {
  readonly name: string;
  readonly value: string;
}

export const emptyQuery = (table: DatasetName): Query => ({
  table,
  text: '',
  picked: {},
  least: null,
  most: null,
  group: [],
  sort: null,
  columns: null
});

/** A value that is not published, as the address writes it. */
const none = '~';
/** Sorting groups by their number of rows. */
export const rowCount = 'rows';
/** `large` is the page's large type (components/reader/large). */
const ownNames = ['table', 'q', 'min', 'max', 'group', 'sort', 'columns', 'large'];

/** The address without what it may leave out, e.g. `township=990101100&year=2025&year=2026&group=item`. */
export function queryText(query: Query): string {
  const pairs = new URLSearchParams();
  if (query.table !== 'payments') pairs.append('table', query.table);
  if (query.text) pairs.append('q', query.text);
  for (const [name, keys] of Object.entries(query.picked))
    for (const key of keys) pairs.append(name, key === '' ? none : key);
  if (query.least !== null) pairs.append('min', yuan(query.least));
  if (query.most !== null) pairs.append('max', yuan(query.most));
  for (const name of query.group) pairs.append('group', name);
  if (query.sort) pairs.append('sort', (query.sort.down ? '-' : '') + query.sort.column);
  if (query.columns) pairs.append('columns', query.columns.join(','));
  return pairs.toString();
}

/** Reads an address. What the data does not have is named in `refused`; the rest is applied. */
export function readQuery(
  search: string,
  data: Readonly<Record<DatasetName, Dataset>>
): {query: Query; refused: Refused[]} {
  const pairs = new URLSearchParams(search);
  const refused: Refused[] = [];
  const refuse = (name: string, value: string) => void refused.push({name, value});
  const asked = pairs.get('table');
  const table = asked === 'projects' ? 'projects' : 'payments';
  if (asked !== null && asked !== table) refuse('table', asked);
  const own = data[table];

  const picked: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    if (ownNames.includes(name)) continue;
    const column = own.filters.includes(name) ? codedOf(own, name) : undefined;
    const key = value === none ? '' : value;
    if (!column?.keys.includes(key)) refuse(name, value);
    else if (!picked[name]?.includes(key)) (picked[name] ??= []).push(key);
  }
  const amount = (name: string): number | null => {
    const text = pairs.get(name);
    if (text === null) return null;
    const value = readYuan(text);
    if (value === null) refuse(name, text);
    return value;
  };
  const group = pairs.getAll('group').filter((name, at, all) => {
    const fits = own.groups.includes(name) && all.indexOf(name) === at && at < 2;
    if (!fits) refuse('group', name);
    return fits;
  });
  const columns = pairs
    .get('columns')
    ?.split(',')
    .filter(name => {
      const fits = columnOf(own, name) !== undefined;
      if (!fits) refuse('columns', name);
      return fits;
    });
  const sort = pairs.get('sort');
  const by = sort?.replace(/^-/, '');
  const sorts = by !== undefined && (columnOf(own, by) !== undefined || by === rowCount);
  if (sort !== null && !sorts) refuse('sort', sort);
  return {
    query: {
      table,
      text: pairs.get('q') ?? '',
      picked,
      least: amount('min'),
      most: amount('max'),
      group,
      sort: sorts ? {column: by, down: sort?.startsWith('-') === true} : null,
      columns: columns?.length ? columns : null
    },
    refused
  };
}

/** Whole fen as yuan for an address or a box: 123450 -> 1234.50, 120000 -> 1200. */
export function yuan(fen: number): string {
  const size = Math.abs(fen);
  const cents = String(size % 100).padStart(2, '0');
  return `${fen < 0 ? '-' : ''}${Math.floor(size / 100)}${cents === '00' ? '' : `.${cents}`}`;
}

/** What somebody types into a box of yuan, as whole fen; null where it is no amount. */
export function readYuan(text: string): number | null {
  const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim().replace(/[,,元]/g, ''));
  if (!found) return null;
  const [, minus, whole = '0', part = ''] = found;
  const fen = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? (minus ? -fen : fen) : null;
}
