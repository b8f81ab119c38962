import {isUtf8} from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** `byte`: offset of the first byte that cannot be read, counted from 0. */
export type Detected =
  | {readonly encoding: Encoding}
  | {readonly undecodable: Encoding; readonly byte: number};

const pieceBytes = 1 << 18;
const bomLength: Record<Encoding, number> = {
  'utf-8': 0,
  'utf-8-bom': 3,
  'utf-16le': 2,
  'utf-16be': 2,
  gb18030: 0
};
const label = (encoding: Encoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);

/**
 * Which encoding a file is in: its byte order mark, else strict UTF-8, else strict GB18030 (domain 5.3.7). Never GB18030
 * first: it accepts most UTF-8 bytes and turns them into other letters without a word.
 *
 * The WHATWG decoder is kinder than the standard in two places that do no harm here: a lone byte 80 is read as “€”, and
 * a letter cut off just before a line feed or at the end of the file is an error (as it should be).
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = byMark(bytes);
  if (marked !== null) return judged(marked, firstBadByte(bytes, marked));
  if (isUtf8(bytes)) return {encoding: 'utf-8'};
  const utf8 = firstBadByte(bytes, 'utf-8') ?? 0;
  const letters = lettersBefore(bytes, utf8);
  if (letters >= surelyUtf8) return {undecodable: 'utf-8', byte: utf8};
  const gb18030 = firstBadByte(bytes, 'gb18030');
  // Neither fits: the one that got further is what the file was meant to be.
  return gb18030 !== null && letters > 0 && utf8 >= gb18030
    ? judged('utf-8', utf8)
    : judged('gb18030', gb18030);
}

/**
 * So many letters read as UTF-8 before the first bad byte, and it is a damaged UTF-8 file: GB18030 would often accept
 * it and turn every one of them into another letter. A GBK file fails at its first or second letter.
 */
const surelyUtf8 = 8;
const lettersBefore = (bytes: Uint8Array, end: number): number =>
  bytes.subarray(0, end).reduce((count, byte) => count + (byte >= 0xc2 ? 1 : 0), 0);
const judged = (encoding: Encoding, byte: number | null): Detected =>
  byte === null ? {encoding} : {undecodable: encoding, byte};

/** The text in pieces cut after line feeds, so that no letter is cut in two; a byte order mark is left off. */
export function* decodePieces(bytes: Uint8Array, encoding: Encoding, size = pieceBytes): Generator<string> {
  const lineFeeds = bytes.includes(0x0a);
  for (const piece of pieces(bytes, encoding, size)) {
    const text = new TextDecoder(label(encoding), {fatal: true, ignoreBOM: true}).decode(piece);
    // Old Macintosh programs end lines with a carriage return alone.
    yield lineFeeds ? text : text.replaceAll('\r', '\n');
  }
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** No letter of UTF-8 or GB18030 holds the byte 0A, so a cut after it is safe; in UTF-16 the pair 000A is sought. */
function* pieces(bytes: Uint8Array, encoding: Encoding, size: number): Generator<Uint8Array> {
  let start = bomLength[encoding];
  while (start < bytes.length) {
    const end = afterLineFeed(bytes, encoding, start + size, start);
    yield bytes.subarray(start, end);
    start = end;
  }
}

function afterLineFeed(bytes: Uint8Array, encoding: Encoding, from: number, start: number): number {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let at = from;
  for (;;) {
    at = bytes.indexOf(0x0a, at);
    if (at === -1) return bytes.length;
    if (!wide) return at + 1;
    if (encoding === 'utf-16le' && (at - start) % 2 === 0 && bytes[at + 1] === 0) return at + 2;
    if (encoding === 'utf-16be' && (at - start) % 2 === 1 && bytes[at - 1] === 0) return at + 1;
    at++;
  }
}

function firstBadByte(bytes: Uint8Array, encoding: Encoding): number | null {
  for (const piece of pieces(bytes, encoding, pieceBytes)) {
    if (readable(piece, encoding, false)) continue;
    let [good, bad] = [0, piece.length];
    // As a prefix of a longer text the piece is fine: only its last letter is cut off.
    if (readable(piece, encoding, true)) return piece.byteOffset - bytes.byteOffset + piece.length;
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (readable(piece.subarray(0, middle), encoding, true)) good = middle;
      else bad = middle;
    }
    return piece.byteOffset - bytes.byteOffset + good;
  }
  return null;
}

function readable(piece: Uint8Array, encoding: Encoding, stream: boolean): boolean {
  try {
    new TextDecoder(label(encoding), {fatal: true, ignoreBOM: true}).decode(piece, {stream});
    return true;
  } catch {
    return false;
  }
}
