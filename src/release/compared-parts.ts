import {comparedMembers, type PackLike} from './pack-rows.ts';

/**
 * The parts of two packs of one name that the list of changes is won from, read from their bytes: record and compared rows,
 * without payments that both hold in the same words at the beginning or the end of their lists, and of the figures only
 * `expired_payments`. Most of a pack is thus never parsed, which is most of the time of a province's release. A pack that is
 * not of the expected shape is parsed whole; throws a SyntaxError where it is no JSON.
 */
export function comparedParts(
  before: Uint8Array | null,
  after: Uint8Array | null
): {before: PackLike | null; after: PackLike | null} {
  const [old, now] = [before && sections(before), after && sections(after)];
  if (old && now) trimCommon(old.lists.get(unique), now.lists.get(unique));
  return {
    before: before && (old ? parsed(old) : whole(before)),
    after: after && (now ? parsed(now) : whole(after))
  };
}

/** A list whose rows have keys of their own in the whole corpus, so that equal rows may be left out on both sides. */
const unique = 'payments';

/** Where the rows of one list lie: [from, to) each, in its pack's bytes. */
interface List {
  readonly bytes: Buffer;
  rows: readonly (readonly [from: number, to: number])[];
}

interface Sections {
  /** `"id":"…","kind":"…"` and the like up to the rows, and the figures that count. */
  readonly head: string;
  readonly lists: ReadonlyMap<string, List>;
}

const [quote, backslash, comma, open, close, openList, closeList] = [34, 92, 44, 123, 125, 91, 93];

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
  let at = rowsAt + ',"rows":{'.length;
  while (bytes[at] === quote) {
    const end = bytes.indexOf(quote, at + 1);
    const name = bytes.toString('latin1', at + 1, end);
    const value = end + 2;
    if (wanted.includes(name)) {
      if (bytes[value] !== openList) return null;
      const rows: [number, number][] = [];
      at = value + 1;
      while (bytes[at] === open) {
        const to = endOfValue(bytes, at);
        rows.push([at, to]);
        at = bytes[to] === comma ? to + 1 : to;
      }
      if (bytes[at] !== closeList) return null;
      at++;
      lists.set(name, {bytes, rows});
    } else at = endOfValue(bytes, value);
    if (bytes[at] === comma) at++;
  }
  if (bytes[at] !== close) return null;
  const record = wanted.includes('record') ? bytes.toString('utf8', recordAt + 1, rowsAt) : '"record":null';
  return {head: `"figures":${expiredFigure(bytes, idAt)},${names},${record}`, lists};
}

function expiredFigure(bytes: Buffer, before: number): string {
  const at = bytes.indexOf('"expired_payments":');
  if (at < 0 || at > before) return '{}';
  return `{${/^[^,}]*/.exec(bytes.toString('latin1', at, at + 40))![0]}}`;
}

/** The place after an object, list, text, number or word that begins at `at`. */
function endOfValue(bytes: Buffer, at: number): number {
  let depth = 0;
  for (let i = at; i < bytes.length; i++) {
    const c = bytes[i];
    if (c === quote) {
      for (i++; i < bytes.length && bytes[i] !== quote; i++) if (bytes[i] === backslash) i++;
      if (depth === 0) return i + 1;
    } else if (c === open || c === openList) depth++;
    else if (c === close || c === closeList) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (c === comma && depth === 0) return i;
  }
  return bytes.length;
}

/** Leaves out the rows that both lists hold, byte for byte, at their beginnings and at their ends. */
function trimCommon(old: List | undefined, now: List | undefined): void {
  if (!old || !now) return;
  const most = Math.min(old.rows.length, now.rows.length);
  const same = (a: number, b: number): boolean => {
    const [[from, to], [start, end]] = [old.rows[a]!, now.rows[b]!];
    return to - from === end - start && old.bytes.compare(now.bytes, start, end, from, to) === 0;
  };
  let front = 0;
  while (front < most && same(front, front)) front++;
  let back = 0;
  while (back < most - front && same(old.rows.length - 1 - back, now.rows.length - 1 - back)) back++;
  old.rows = old.rows.slice(front, old.rows.length - back);
  now.rows = now.rows.slice(front, now.rows.length - back);
}

function parsed({head, lists}: Sections): PackLike {
  const rows = [...lists].map(([name, {bytes, rows}]) => {
    const texts = rows.map(([from, to]) => bytes.toString('utf8', from, to));
    return `${JSON.stringify(name)}:[${texts.join(',')}]`;
  });
  return JSON.parse(`{${head},"rows":{${rows.join(',')}}}`) as PackLike;
}

const whole = (pack: Uint8Array): PackLike => JSON.parse(new TextDecoder().decode(pack)) as PackLike;
