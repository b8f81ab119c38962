import {inflateSync} from 'node:zlib';

/**
 * A WOFF 1.0 file as the plain font (sfnt) inside it: system font lists take no web fonts. Layout: W3C, WOFF File
 * Format 1.0, sections 3 to 5.
 */
export function openWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('not a WOFF 1.0 file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({length: count}, (_, at) => {
    const entry = 44 + at * 20;
    const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes
    };
  });
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  // Search range, entry selector, range shift: for binary search among the tables.
  const selector = Math.floor(Math.log2(count));
  head.writeUInt16BE(16 << selector, 6);
  head.writeUInt16BE(selector, 8);
  head.writeUInt16BE(count * 16 - (16 << selector), 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({tag, checksum, bytes}, at) => {
    const entry = 12 + at * 16;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padding = (4 - (bytes.length % 4)) % 4;
    parts.push(bytes, Buffer.alloc(padding));
    offset += bytes.length + padding;
  });
  return Buffer.concat(parts);
}
