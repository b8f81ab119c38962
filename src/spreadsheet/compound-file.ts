/** Sector numbers that are none: free, end of chain and the like. */
const lastSector = 0xfffffffa;

/**
 * One stream of a compound file ([MS-CFB]: the box in which .xls keeps its records), by the first of the names that is there; null
 * where none is. A RangeError where the box is damaged.
 */
export function compoundStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  const cutoff = view.getUint32(56, true);
  const at = (sector: number): number => (sector + 1) * size;

  /** The sectors of a chain; a chain that comes back to itself would never end. */
  const chain = (first: number, table: readonly number[]): number[] => {
    const sectors: number[] = [];
    for (let sector = first; sector < lastSector; sector = table[sector] ?? lastSector) {
      if (sectors.length > table.length) throw new RangeError('a chain of sectors without an end');
      sectors.push(sector);
    }
    return sectors;
  };
  const joined = (sectors: readonly number[], from: Uint8Array, width: number, shift: number): Uint8Array => {
    const all = new Uint8Array(sectors.length * width);
    for (const [index, sector] of sectors.entries())
      all.set(from.subarray(sector * width + shift, (sector + 1) * width + shift), index * width);
    return all;
  };
  const numbers = (sectors: readonly number[]): number[] =>
    sectors.flatMap(sector => {
      const list: number[] = [];
      for (let i = 0; i < size / 4 && at(sector) + i * 4 + 4 <= bytes.length; i++)
        list.push(view.getUint32(at(sector) + i * 4, true));
      return list;
    });

  const tableSectors: number[] = [];
  for (let i = 0; i < 109; i++) tableSectors.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && next < lastSector; left--) {
    const list = numbers([next]);
    next = list.pop() ?? lastSector;
    tableSectors.push(...list);
  }
  const table = numbers(tableSectors.filter(sector => sector < lastSector));
  const directory = joined(chain(view.getUint32(48, true), table), bytes, size, size);
  const entries = new DataView(directory.buffer);
  const found = new Map<string, {readonly start: number; readonly length: number}>();
  for (let entry = 0; entry + 128 <= directory.length; entry += 128) {
    const letters = Math.min(entries.getUint16(entry + 64, true), 64) / 2 - 1;
    let name = '';
    for (let i = 0; i < letters; i++) name += String.fromCharCode(entries.getUint16(entry + i * 2, true));
    // The root's own entry holds the small streams.
    if (entry === 0) name = '/';
    found.set(name, {
      start: entries.getUint32(entry + 116, true),
      length: entries.getUint32(entry + 120, true)
    });
  }
  const stream = names.map(name => found.get(name)).find(entry => entry !== undefined);
  if (!stream) return null;
  if (stream.length >= cutoff)
    return joined(chain(stream.start, table), bytes, size, size).subarray(0, stream.length);
  const small = joined(chain(found.get('/')!.start, table), bytes, size, size);
  const miniTable = numbers(chain(view.getUint32(60, true), table));
  return joined(chain(stream.start, miniTable), small, miniSize, 0).subarray(0, stream.length);
}
