/**
 * Numbers that look random and are the same for the same seed on every machine: sfc32, seeded by a hash of text.
 * Each part of the county draws from its own stream (`fork`), so that one more draw in one part changes no other part.
 */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number from a to b, both possible. */
  readonly int: (a: number, b: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** A bell around 0 between −1 and 1 (the mean of four draws, stretched). */
  readonly bell: () => number;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  readonly fork: (name: string) => Random;
}

export function seeded(seed: string): Random {
  let [a, b, c, d] = hash128(seed);
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  return {
    next,
    int,
    pick,
    shuffle,
    chance: probability => next() < probability,
    bell: () => (next() + next() + next() + next() - 2) / 2,
    fork: name => seeded(`${seed}/${name}`)
  };
}

/** FNV-1a over the text, four times with different starts. */
function hash128(text: string): [number, number, number, number] {
  const one = (start: number): number => {
    let h = start >>> 0;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
    return h | 0;
  };
  return [one(2166136261), one(3735928559), one(305419896), one(2654435769)];
}
