import {crc32} from 'node:zlib';
import {Deflate, deflateSync, Zip, type ZipInputFile} from 'fflate';

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
  readonly pieces: readonly Uint8Array[];
}

/** 1 January 2000, as a zip writes local time: the same files give the same bytes, whenever and wherever they are packed. */
const day = new Date(2000, 0, 1);
/** The zip's number for deflate. */
const deflated = 8;
/** A larger file is packed piece by piece. */
const large = 1 << 24;
/** Beyond these a zip needs another form, which old programs cannot open. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/** How hard: 0 for what is packed already. */
export type PackLevel = 0 | 1 | 4 | 6;

/** Packs a file piece by piece; only its packed form stays in memory. */
export function packer(level: PackLevel = 6): {add(piece: Uint8Array): void; end(): Packed} {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({level}, piece => void pieces.push(piece));
  let [size, crc] = [0, 0];
  return {
    add(piece) {
      size += piece.length;
      crc = crc32(piece, crc);
      stream.push(piece as Uint8Array<ArrayBuffer>);
    },
    end() {
      stream.push(new Uint8Array(), true);
      return {size, crc, pieces};
    }
  };
}

/**
 * Files → one .zip, piece by piece, in the order given, names in UTF-8: one file is in memory at a time. Packed by fflate,
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
    const {size, crc, pieces: packed} = 'packed' in file ? file.packed : packedWhole(file.content);
    const entry: ZipInputFile = {filename: file.name, size, crc, compression: deflated, mtime: day};
    zip.add(entry);
    packed.forEach((piece, at) =>
      entry.ondata!(null, piece as Uint8Array<ArrayBuffer>, at + 1 === packed.length)
    );
    yield* pieces();
  }
  zip.end();
  yield* pieces();
}

function packedWhole(content: Uint8Array): Packed {
  if (content.length > large) {
    const packing = packer();
    for (let at = 0; at < content.length; at += large) packing.add(content.subarray(at, at + large));
    return packing.end();
  }
  // In one go: a stream takes a millisecond to set up, which is ten seconds for a county's pages.
  return {size: content.length, crc: crc32(content), pieces: [deflateSync(content, {level: 6})]};
}

/** The same as one buffer. */
export const zipFiles = (files: Iterable<ZipEntry | PackedEntry>): Buffer =>
  Buffer.concat([...zipPieces(files)]);
