import {countyOf} from '../../model/places.ts';
import type {IndexOf} from '../index-entries.ts';

/** A file of the public edition of the matching tool: one a county; payments without a village have one where there are several. */
export interface MatchFile {
  /** County code, or `unplaced`. */
  readonly id: string;
  /** Name of the county; null: not named, or the payments without a village. */
  readonly name: string | null;
  /** Inside the site. */
  readonly path: string;
}

/** In order of code, the file without a village last. */
export function matchFiles(
  villages: readonly Pick<IndexOf<'village'>, 'id' | 'county'>[],
  unplacedPayments: number
): MatchFile[] {
  const names = new Map<string, string | null>();
  for (const {id, county} of villages) names.set(countyOf(id), names.get(countyOf(id)) ?? county);
  const files = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]) => ({id, name}));
  if (files.length === 0 || (files.length > 1 && unplacedPayments > 0))
    files.push({id: 'unplaced', name: null});
  return files.map(({id, name}) => ({id, name, path: `assets/match-${id}.json`}));
}
