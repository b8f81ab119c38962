import {crc32} from 'node:zlib';
import {deflateSync, Zip, type ZipInputFile} from 'fflate';
import {Deflate, Z_FULL_FLUSH} from 'pako';

export interface ZipEntry {
  /** Path inside the zip, with /. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file that is packed already. */
export interface PackedEntry {
  readonly name: string;
  readonly packed: Packed;
}
export interface Packed {
  /** Bytes before packing. */
  readonly size: number;
  readonly crc: number;
  /** The pieces are the file as it is. */
  readonly stored: boolean;
  readonly pieces: readonly Uint8Array[];
}

/** 1 January 2000, as a zip writes local time: the same files give the same bytes, whenever and wherever they are packed. */
const day = new Date(2000, 0, 1);
/** The zip's number for deflate. */
const deflated = 8;
/** A larger file is packed in parts of this size. */
export const partSize = 1 << 22;
/** Beyond these a zip needs another form, which old programs cannot open. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/** How hard. */
export type PackLevel = 1 | 3 | 6;

/** What ends a stream of such parts: an empty block that says it is the last. */
export const lastBlock = Uint8Array.of(3, 0);

/**
 * A part of a file, packed without the parts before it, so that each can be packed when its bytes are known. By pako: a stream
 * of fflate 0.8.3 may point before its beginning, where it takes the file to be zeros.
 */
export function packPart(content: Uint8Array, level: PackLevel): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({raw: true, level, chunkSize: 1 << 18});
  stream.onData = piece => void pieces.push(piece as Uint8Array);
  stream.push(content, Z_FULL_FLUSH);
  return Buffer.concat(pieces);
}

/**
 * Files → one .zip, piece by piece, in the order given, names in UTF-8: one file is in memory at a time. Packed in JavaScript,
 * not by the machine's zlib, which packs otherwise on another processor. More than 65,535 files or 4 GiB: a RangeError.
 */
export function* zipPieces(files: Iterable<ZipEntry | PackedEntry>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  let [count, size] = [0, 0];
  const pieces = function* () {
    for (const piece of ready.splice(0)) {
      size += piece.length;
      if (size > mostBytes) throw new RangeError('too large for a zip');
      yield piece;
    }
  };
  for (const file of files) {
    if (++count > mostFiles) throw new RangeError('too many files for a zip');
    const {size, crc, stored, pieces: packed} = 'packed' in file ? file.packed : packedWhole(file.content);
    const compression = stored ? 0 : deflated;
    const entry: ZipInputFile = {filename: file.name, size, crc, compression, mtime: day};
    zip.add(entry);
    for (const piece of packed) entry.ondata!(null, piece as Uint8Array<ArrayBuffer>, false);
    entry.ondata!(null, new Uint8Array(), true);
    yield* pieces();
  }
  zip.end();
  yield* pieces();
}

/** A file that is packed already by its own format, as it is. */
export const storedFile = (content: Uint8Array): Packed => ({
  size: content.length,
  crc: crc32(content),
  stored: true,
  pieces: [content]
});

function packedWhole(content: Uint8Array): Packed {
  const of = {size: content.length, crc: crc32(content), stored: false};
  if (content.length <= partSize) return {...of, pieces: [deflateSync(content, {level: 6})]};
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += partSize)
    pieces.push(packPart(content.subarray(at, at + partSize), 6));
  return {...of, pieces: [...pieces, lastBlock]};
}

/** The same as one buffer. */
export const zipFiles = (files: Iterable<ZipEntry | PackedEntry>): Buffer =>
  Buffer.concat([...zipPieces(files)]);
