import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {sumFen} from '../../src/model/money.ts';
import {runThread} from '../disk/run-thread.ts';
import {scanFiles, type SiteScan} from './scan-files.ts';
import type {ScanTask} from './scan-thread.ts';

/** Below this a thread costs more than it saves. */
const worthThread = 1_000;
/** Neighbours stay together: the pages of a village are held against one pack. */
const block = 32;

/**
 * Reads every file of the grown site once (scan-files.ts), in one thread a core, up to four: what they found is put
 * together in the order of the files, however many threads there are.
 */
export async function scanSite(
  folder: string,
  snapshot: string,
  phones: ReadonlySet<string>,
  threads = Math.min(availableParallelism(), 4)
): Promise<SiteScan> {
  const paths = [...filesBelow(folder)];
  if (threads === 1 || paths.length < worthThread) return scanFiles(folder, snapshot, phones, paths);
  const shares = Array.from({length: threads}, (_, own) =>
    paths.filter((_, index) => Math.floor(index / block) % threads === own)
  );
  return whole(await Promise.all(shares.map(paths => inThread({folder, snapshot, phones, paths}))));
}

const inThread = (task: ScanTask): Promise<SiteScan> =>
  runThread(new URL('scan-thread.ts', import.meta.url), task);

function whole(scans: readonly SiteScan[]): SiteScan {
  const total = (of: (scan: SiteScan) => number): number => scans.reduce((sum, scan) => sum + of(scan), 0);
  const locales = [...new Set(scans.flatMap(scan => Object.keys(scan.printed)))].sort();
  const printed = locales.map(locale => {
    const parts = scans.flatMap(scan => scan.printed[locale] ?? []);
    return [
      locale,
      {
        payments: parts.reduce((sum, part) => sum + part.payments, 0),
        paid: sumFen(parts.map(part => part.paid)),
        aggregated: sumFen(parts.map(part => part.aggregated))
      }
    ] as const;
  });
  return {
    files: total(scan => scan.files),
    bytes: total(scan => scan.bytes),
    pages: total(scan => scan.pages),
    printed: Object.fromEntries(printed),
    downloads: {
      payments: total(scan => scan.downloads.payments),
      paid: sumFen(scans.map(scan => scan.downloads.paid))
    },
    parted: scans.flatMap(scan => scan.parted).sort((a, b) => order(a.page, b.page) || order(a.name, b.name)),
    leaks: scans.flatMap(scan => scan.leaks).sort((a, b) => order(a.path, b.path) || a.offset - b.offset)
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* filesBelow(folder: string, prefix = ''): Generator<string> {
  const entries = readdirSync(join(folder, prefix), {withFileTypes: true}).sort((a, b) =>
    a.name < b.name ? -1 : 1
  );
  for (const entry of entries) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${prefix}${entry.name}/`);
    else yield prefix + entry.name;
  }
}
