import {isId} from '../model/places.ts';

/** An id that may stand in an address, close to what was found: bad letters become “-”. Not in `taken` (lower case). */
export function proposeId(found: string, taken: ReadonlySet<string> = new Set()): string {
  const body = found
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z._-]+/gu, '-')
    .replace(/^[^0-9A-Za-z]+|[^0-9A-Za-z]+$/gu, '')
    .slice(0, 56);
  const stem = body === '' ? 'id' : body;
  for (let n = 1; ; n++) {
    const proposal = n === 1 && body !== '' ? stem : `${stem}-${n}`;
    if (isId(proposal) && !taken.has(proposal.toLowerCase())) return proposal;
  }
}
