import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

export interface SizeLine {
  readonly type: string;
  readonly pages: number;
  /** gzip -9 bytes: median, 95th percentile, largest; brotli median for comparison. */
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  readonly brotli: number;
}

/**
 * Compressed sizes of the built HTML by page type (first part of the path; `year` for a village's year pages).
 * At most `sample` pages a type are measured, evenly drawn from the sorted list.
 */
export function pageSizes(folder: string, sample = 400): SizeLine[] {
  const types = Map.groupBy(htmlBelow(folder), pageType);
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, pages]) => {
      const step = Math.max(1, pages.length / sample);
      const drawn = Array.from({length: Math.min(sample, pages.length)}, (_, i) =>
        readFileSync(join(folder, pages[Math.floor(i * step)]!))
      );
      const gzip = drawn.map(page => gzipSync(page, {level: 9}).length).sort((a, b) => a - b);
      const brotli = drawn
        .slice(0, 40)
        .map(page => brotliCompressSync(page, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length)
        .sort((a, b) => a - b);
      const at = (sizes: number[], share: number) =>
        sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
      return {
        type,
        pages: pages.length,
        median: at(gzip, 0.5),
        p95: at(gzip, 0.95),
        largest: gzip.at(-1) ?? 0,
        brotli: at(brotli, 0.5)
      };
    });
}

export function pageType(path: string): string {
  const parts = path.split('/').slice(0, -1);
  const [first = 'home', ...rest] = parts[0] === 'en' ? parts.slice(1) : parts;
  if (first === 'village' && rest.length > 1) return /^\d{4}$/.test(rest[1]!) ? 'year' : `village/${rest[1]}`;
  if (first === 'projects' && rest.length) return 'projects/filter';
  return first || 'home';
}

export function* htmlBelow(folder: string, prefix = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), {withFileTypes: true}).sort((a, b) =>
    a.name < b.name ? -1 : 1
  )) {
    if (entry.isDirectory()) yield* htmlBelow(folder, `${prefix}${entry.name}/`);
    else if (entry.name.endsWith('.html')) yield prefix + entry.name;
  }
}
