import {createHash} from 'node:crypto';
import {closeSync, openSync, readSync} from 'node:fs';
import {crc32} from 'node:zlib';
import {lastBlock, packPart, partSize, type Packed, type PackLevel} from './zip-files.ts';

/**
 * A file packed for a zip part by part, as it stands when the generator is run; between two parts others may have their turn.
 * Run again after the file has changed, it packs only the parts that are not as they were, by their SHA-256.
 */
export function partPacker(path: string, level: PackLevel): () => Generator<void, Packed> {
  const known: {readonly sha256: string; readonly packed: Uint8Array}[] = [];
  return function* () {
    let [size, crc, count] = [0, 0, 0];
    for (const part of partsOf(path)) {
      size += part.length;
      crc = crc32(part, crc);
      const sha256 = createHash('sha256').update(part).digest('hex');
      if (known[count]?.sha256 !== sha256) known[count] = {sha256, packed: packPart(part, level)};
      count++;
      yield;
    }
    const pieces = known.slice(0, count).map(({packed}) => packed);
    return {size, crc, stored: false, pieces: [...pieces, lastBlock]};
  };
}

/** The SQLite file of a prefecture is a third of a gigabyte: one part is in memory at a time. */
export function* partsOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const part = new Uint8Array(partSize);
      let read = 0;
      for (let more = 1; more && read < partSize; read += more)
        more = readSync(handle, part, read, partSize - read, null);
      if (read) yield part.subarray(0, read);
      if (read < partSize) return;
    }
  } finally {
    closeSync(handle);
  }
}
