import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {packSchemas} from '../../scripts/pack-schemas.ts';

test('src/publish/schemas is what the types of packs say today (else: node scripts/pack-schemas.ts)', () => {
  const derived = packSchemas();
  expect(readdirSync('src/publish/schemas').sort()).toEqual(
    [...derived.keys()].map(kind => `${kind}.json`).sort()
  );
  for (const [kind, text] of derived)
    expect(readFileSync(`src/publish/schemas/${kind}.json`, 'utf8')).toBe(text);
}, 60_000);
