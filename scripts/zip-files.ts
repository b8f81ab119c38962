import {crc32, deflateRawSync} from 'node:zlib';

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
}

/** 1 January 2000 as a zip writes it: the same files give the same bytes, whenever they are packed. */
const day = ((2000 - 1980) << 9) | (1 << 5) | 1;

/**
 * Files → one .zip, in the order given, names in UTF-8. Up to 65,535 files and 4 GiB, beyond which a zip needs another
 * form: a RangeError.
 */
export function zipFiles(files: Iterable<{readonly name: string; readonly content: Uint8Array}>): Buffer {
  const entries: Entry[] = [];
  for (const {name, content} of files)
    entries.push({
      name: Buffer.from(name, 'utf8'),
      crc: crc32(content),
      packed: deflateRawSync(content),
      size: content.length
    });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = header(0x04034b50, entry, 30);
    directory.push(header(0x02014b50, entry, 46, at), entry.name);
    parts.push(local, entry.name, entry.packed);
    at += local.length + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  if (entries.length > 0xffff || at + size > 0xffffffff)
    throw new RangeError('too many or too large files for a zip');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** A local header (30 bytes) or one of the directory (46), which says where the local one is. */
function header(signature: number, {name, crc, packed, size}: Entry, length: 30 | 46, at = 0): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  const from = length === 46 ? 6 : 4;
  if (length === 46) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, from);
  bytes.writeUInt16LE(0x0800, from + 2); // names are UTF-8
  bytes.writeUInt16LE(8, from + 4); // deflate
  bytes.writeUInt16LE(day, from + 8);
  bytes.writeUInt32LE(crc, from + 10);
  bytes.writeUInt32LE(packed.length, from + 14);
  bytes.writeUInt32LE(size, from + 18);
  bytes.writeUInt16LE(name.length, from + 22);
  if (length === 46) bytes.writeUInt32LE(at, 42);
  return bytes;
}
