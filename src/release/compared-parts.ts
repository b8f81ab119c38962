import {comparedMembers, type PackLike} from './pack-rows.ts';

/**
 * The parts of two packs of one name that the list of changes is won from, read from their bytes: record and compared rows,
 * without lists that both hold in the same words, without payments that stand so at the beginning or the end of both, and of
 * the figures only `expired_payments`. Most of a pack is thus found by searching bytes and never parsed, which is most of
 * the time of a province's release. A pack that is not of the expected shape is parsed whole; throws a SyntaxError where it
 * is no JSON.
 */
export function comparedParts(
  before: Uint8Array | null,
  after: Uint8Array | null
): {before: PackLike | null; after: PackLike | null} {
  const [old, now] = [before && sections(before), after && sections(after)];
  if ((before && !old) || (after && !now))
    return {before: before && whole(before), after: after && whole(after)};
  if (old && now)
    for (const [name, list] of old.lists) {
      const other = now.lists.get(name);
      if (!other || tellsPlaces.has(name)) continue;
      leaveOutSame(list, other, name === unique);
      if (name !== unique || list.to - list.from < many || other.to - other.from < many) continue;
      for (const each of [list, other]) withoutRowNumbers(each);
      leaveOutSame(list, other, true);
    }
  try {
    return {before: old && parsed(old), after: now && parsed(now)};
  } catch {
    return {before: before && whole(before), after: after && whole(after)};
  }
}

/** A list whose rows have keys of their own in the whole corpus, so that equal rows may be left out on both sides. */
const unique = 'payments';
/** A list that tells on whose pages a change is shown stays, also where it is the same. */
const tellsPlaces: ReadonlySet<string> = new Set(['villages']);

/** Where the rows of one list lie in their pack's bytes, without the brackets. */
interface List {
  bytes: Buffer;
  from: number;
  to: number;
}

interface Sections {
  /** `"id":"…","kind":"…"` and the like up to the rows, and the figures that count. */
  readonly head: string;
  readonly lists: ReadonlyMap<string, List>;
}

const [quote, comma, open, close, openList, closeList] = [34, 44, 123, 125, 91, 93];

/** Members of a canonical pack come in order: figures, findings, id, kind, record, rows, sources. Null: another shape. */
function sections(pack: Uint8Array): Sections | null {
  const bytes = Buffer.from(pack.buffer, pack.byteOffset, pack.byteLength);
  // A quotation mark inside a text has a backslash before it, so these are keys wherever they stand.
  const recordAt = bytes.indexOf(',"record":');
  const rowsAt = bytes.indexOf(',"rows":{', Math.max(0, recordAt));
  const idAt = bytes.lastIndexOf(',"id":"', Math.max(0, recordAt));
  if (idAt < 0 || recordAt < 0 || rowsAt < 0) return null;
  const names = bytes.toString('utf8', idAt + 1, recordAt);
  const kind = /^"id":"[^"\\]*","kind":"([a-z]+)"$/.exec(names)?.[1];
  if (!kind) return null;
  const wanted = comparedMembers(kind);
  const lists = new Map<string, List>();
  let at = rowsAt;
  for (const name of wanted.filter(member => member !== 'record').sort()) {
    const key = bytes.indexOf(`"${name}":`, at);
    if (key < 0) continue;
    const from = key + name.length + 4;
    if (bytes[from - 1] !== openList) return null;
    const to = endOfRows(bytes, from);
    if (to === null) return null;
    lists.set(name, {bytes, from, to});
    at = to;
  }
  const record = wanted.includes('record') ? bytes.toString('utf8', recordAt + 1, rowsAt) : '"record":null';
  return {head: `"figures":${expiredFigure(bytes, idAt)},${names},${record}`, lists};
}

function expiredFigure(bytes: Buffer, before: number): string {
  const at = bytes.subarray(0, before).indexOf('"expired_payments":');
  if (at < 0) return '{}';
  return `{${/^[^,}]*/.exec(bytes.toString('latin1', at, at + 40))![0]}}`;
}

/**
 * The place of the bracket that ends a list of rows: the next member's key, or the end of all rows, follows. A bracket and a
 * quotation mark inside a text would have a backslash between. Null: it is no list of objects.
 */
function endOfRows(bytes: Buffer, from: number): number | null {
  if (bytes[from] === closeList) return from;
  if (bytes[from] !== open) return null;
  for (let at = bytes.indexOf(closeList, from); at >= 0; at = bytes.indexOf(closeList, at + 1)) {
    if (bytes[at - 1] !== close) continue;
    const next = bytes[at + 1] === close ? at + 2 : at + 1;
    if (bytes[next] === comma && bytes[next + 1] === quote && isLetter(bytes[next + 2])) return at;
  }
  return null;
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && byte >= 97 && byte <= 122;

/** Empties two lists of the same bytes; of rows with keys of their own leaves out those that are the same at either end. */
function leaveOutSame(old: List, now: List, isUnique: boolean): void {
  const front = sameBytes(old, now);
  if (front === old.to - old.from && front === now.to - now.from) {
    old.to = old.from;
    now.to = now.from;
    return;
  }
  const firstKey = /^\{"[a-z_]+":/.exec(old.bytes.toString('latin1', old.from, old.from + 80))?.[0];
  if (!isUnique || !firstKey) return;
  // Only the beginning of a row reads so: see endOfRows.
  const border = `},${firstKey}`;
  const last = old.bytes.lastIndexOf(border, old.from + front - 1);
  if (last >= old.from) {
    const rows = last + 2 - old.from;
    old.from += rows;
    // Where this row is the last one, no comma follows it.
    now.from = Math.min(now.from + rows, now.to);
  }
  const back = sameBytesAtEnd(old, now);
  const first = old.bytes.indexOf(border, old.to - back);
  if (first >= 0 && first < old.to) {
    const rows = old.to - first - 1;
    old.to -= rows;
    now.to -= rows;
  }
}

/** So many bytes of rows are left that they may differ only in where they stand in their file. */
const many = 4096;

/** One row taken out of a file of payments gives all later ones another number, which is not compared. */
function withoutRowNumbers(list: List): void {
  const rows = list.bytes.toString('latin1', list.from, list.to).replace(/"row":\d+/g, '"row":0');
  list.bytes = Buffer.from(rows, 'latin1');
  list.from = 0;
  list.to = list.bytes.length;
}

/** Bytes compared at once; the built-in comparison is many times faster than a loop. */
const block = 1024;

/** How many bytes two lists have in common at their beginnings. */
function sameBytes(old: List, now: List): number {
  const most = Math.min(old.to - old.from, now.to - now.from);
  let same = 0;
  while (same + block <= most && isSame(old, old.from + same, now, now.from + same)) same += block;
  while (same < most && old.bytes[old.from + same] === now.bytes[now.from + same]) same++;
  return same;
}

function sameBytesAtEnd(old: List, now: List): number {
  const most = Math.min(old.to - old.from, now.to - now.from);
  let same = 0;
  while (same + block <= most && isSame(old, old.to - same - block, now, now.to - same - block))
    same += block;
  while (same < most && old.bytes[old.to - same - 1] === now.bytes[now.to - same - 1]) same++;
  return same;
}

const isSame = (old: List, at: number, now: List, start: number): boolean =>
  old.bytes.compare(now.bytes, start, start + block, at, at + block) === 0;

function parsed({head, lists}: Sections): PackLike {
  const rows = [...lists].map(
    ([name, {bytes, from, to}]) => `${JSON.stringify(name)}:[${bytes.toString('utf8', from, to)}]`
  );
  return JSON.parse(`{${head},"rows":{${rows.join(',')}}}`) as PackLike;
}

const whole = (pack: Uint8Array): PackLike => JSON.parse(new TextDecoder().decode(pack)) as PackLike;
