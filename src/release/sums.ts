/** A file's line in SHA256SUMS. */
export interface Sum {
  readonly path: string;
  readonly sha256: string;
}

const shape = /^([0-9a-f]{64})  ([^\n\\]+)$/;

/** The text that `sha256sum -c` reads: one line a file, in order of path. Paths may hold no line break or backslash. */
export function sumsText(sums: readonly Sum[]): string {
  const odd = sums.find(({path}) => /[\n\r\\]/.test(path));
  if (odd) throw new RangeError(`a path that sha256sum would write differently: ${JSON.stringify(odd.path)}`);
  return [...sums]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({path, sha256}) => `${sha256}  ${path}\n`)
    .join('');
}

/** Reads SHA256SUMS back; null where a line is not as sumsText writes it, a path comes twice or out of order. */
export function parseSums(text: string): Sum[] | null {
  if (!text.endsWith('\n')) return null;
  const sums: Sum[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sha256, path] = shape.exec(line) ?? [];
    if (sha256 === undefined || path === undefined) return null;
    if (sums.length && sums.at(-1)!.path >= path) return null;
    sums.push({path, sha256});
  }
  return sums;
}
