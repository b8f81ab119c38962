import {createHash} from 'node:crypto';
import {closeSync, openSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {WrittenPack} from '../../src/publish/pack-writer.ts';
import type {PackageOut} from '../../src/publish/package/package-out.ts';
import {storedFile, zipPieces, type Packed, type PackedEntry, type ZipEntry} from '../disk/zip-files.ts';
import type {PackageAnswer, PackageCall} from './package-calls.ts';
import {packageOut} from './package-out.ts';

/** The process that writes the data package (package-process.ts starts it): one call after the other, in their order. */
const [folder, snapshot] = process.argv.slice(2) as [string, string];
const packed = new Map<string, Packed>();
const out = packageOut(folder, packed);
let last: Promise<unknown> = Promise.resolve();

process.on('message', ({id, call, given}: PackageCall) => {
  const answer = (message: PackageAnswer) => process.send!(message);
  last = last
    .then(() => answered(call, given))
    .then(
      result => answer({id, result}),
      (error: unknown) => answer({id, error})
    );
});

function answered(call: PackageCall['call'], given: readonly unknown[]): unknown {
  switch (call) {
    case 'begin':
      return out.begin(...(given as Parameters<PackageOut['begin']>));
    case 'rows':
      return out.rows(...(given as Parameters<PackageOut['rows']>));
    case 'payments':
      return out.payments(packOf(given[0] as string));
    case 'ended':
      return out.ended(...(given as Parameters<PackageOut['ended']>));
    case 'finish':
      return out.finish(...(given as Parameters<PackageOut['finish']>));
    case 'zip':
      return zip(given[0] as string);
  }
}

/** Read where it was just written: bytes of this size would travel between processes only while both stand still. */
const packOf = (path: string): WrittenPack => ({path, content: readFileSync(join(snapshot, path))});

/** The zip holds exactly the folder's files, which are scanned and read back; it has no content of its own. */
function zip(file: string): {bytes: number; sha256: string} {
  const to = openSync(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of zipPieces(entries())) {
    writeFileSync(to, piece);
    hash.update(piece);
    bytes += piece.length;
  }
  closeSync(to);
  return {bytes, sha256: hash.digest('hex')};
}

/** Those that were written elsewhere, with a few words, are packed now. */
function* entries(): Generator<ZipEntry | PackedEntry> {
  for (const name of readdirSync(folder).sort()) {
    const ready = packed.get(name);
    const content = () => readFileSync(join(folder, name));
    yield ready
      ? {name, packed: ready}
      : name.endsWith('.parquet')
        ? {name, packed: storedFile(content())}
        : {name, content: content()};
  }
}
