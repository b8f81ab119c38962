import {createHash} from 'node:crypto';
import {closeSync, openSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import type {Settings} from '../../src/model/settings.ts';
import {zipName} from '../../src/publish/package/package-files.ts';
import type {PackageInfo} from '../../src/publish/package/package-info.ts';
import {zipPieces, type ZipEntry} from '../disk/zip-files.ts';

/**
 * The package's folder as one zip beside it, and `package.json` in the snapshot, from which pages know sizes and counts. The
 * zip holds exactly the folder's files, which are scanned and read back; it has no content of its own.
 */
export function packPackage(
  snapshot: string,
  info: PackageInfo | undefined,
  status: Settings['data_status']
): void {
  if (!info) return;
  const file = zipName(status);
  const out = openSync(join(snapshot, 'data', file), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of zipPieces(entries(join(snapshot, 'data/package')))) {
    writeFileSync(out, piece);
    hash.update(piece);
    bytes += piece.length;
  }
  closeSync(out);
  const packed: PackageInfo = {...info, zip: {file, bytes, sha256: hash.digest('hex')}};
  writeFileSync(join(snapshot, 'package.json'), canonicalJson(packed));
}

function* entries(folder: string): Generator<ZipEntry> {
  for (const name of readdirSync(folder).sort())
    yield {name, content: readFileSync(join(folder, name)), level: levelOf(name)};
}

/** Parquet is packed already; SQLite is large, and little is won by packing it hard. */
const levelOf = (name: string): 0 | 1 | 6 =>
  name.endsWith('.parquet') ? 0 : name.endsWith('.sqlite') ? 1 : 6;
