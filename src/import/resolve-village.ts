import type {ImportProblem} from '../model/import-issues.ts';
import type {Problem} from '../model/issues.ts';
import type {Cell} from '../model/records.ts';
import {parseCode} from '../read/parse-code.ts';
import type {ResolveContext, RowProblem} from './resolve-context.ts';
import type {VillageIndex} from './village-index.ts';

/** The text of a helper column, null where there is none. */
export type Helper = (name: string) => string | null;

/** The village of a row: by its code, else by its name within the township. */
export function villageOf(
  values: Record<string, Cell>,
  helper: Helper,
  context: ResolveContext
): {code: string | null; problems: RowProblem[]; byName: boolean} {
  const problems: RowProblem[] = [];
  const written = values['village_code'] as string | null;
  const place = helper('place');
  const split = place === null ? null : context.villages.split(place);
  const name = helper('village') ?? split?.village ?? null;
  const township = helper('township') ?? split?.township ?? context.township;
  const read = parseCode(written ?? '', 12);
  if (read.kind === 'code') {
    const known = context.villages.byCode(read.code);
    if (!known && context.villages.size > 0)
      problems.push({
        problem: {kind: 'unknown-village', found: read.code},
        level: 'check',
        name: 'village_code'
      });
    if (known && helper('township') !== null && !context.villages.inTownship(read.code, helper('township')!))
      problems.push({
        problem: {
          kind: 'village-township-mismatch',
          found: helper('township')!,
          expected: `${known.township}${known.name}`
        },
        level: 'check',
        name: 'township'
      });
    if (known && name !== null && !sameVillage(name, read.code, context.villages))
      problems.push({
        problem: {
          kind: 'village-name-mismatch',
          found: name,
          expected: `${known.township ?? ''}${known.name}`
        },
        level: 'check',
        name: 'village'
      });
    return {code: read.code, problems, byName: false};
  }
  const damaged = read.kind === 'none' ? null : codeProblem(written!, name);
  if (name === null) {
    if (damaged) problems.push(damaged);
    return {code: null, problems, byName: false};
  }
  const day = values['paid_on'];
  const answer = context.villages.find(name, township, typeof day === 'string' ? day : null);
  if ('code' in answer && !context.refuses('village-by-name')) {
    if (damaged) problems.push({...damaged, level: 'check'});
    return {code: answer.code, problems, byName: true};
  }
  const about = helper('village') === null ? 'place' : 'village';
  const found = 'code' in answer ? context.villages.byCode(answer.code) : undefined;
  const candidates =
    'candidates' in answer
      ? answer.candidates
      : [{id: answer.code, name: `${found?.township ?? ''}${found?.name ?? ''}`}];
  problems.push({
    problem: {
      kind: 'which-village',
      found: name,
      township,
      same: 'same' in answer && answer.same,
      candidates
    },
    level: 'must',
    name: about
  });
  return {code: null, problems, byName: false};
}

export function codeProblem(found: string, name: string | null): RowProblem {
  const kind = parseCode(found, 12).kind;
  const problem: Problem | ImportProblem =
    kind === 'damaged' ? {kind: 'damaged-code', found} : {kind: 'short-code', found, digits: 12, name};
  return {problem, level: 'must', name: 'village_code'};
}

const sameVillage = (name: string, code: string, villages: VillageIndex): boolean => {
  const answer = villages.find(name, null, null);
  return 'code' in answer ? answer.code === code : answer.candidates.some(({id}) => id === code);
};

/** A project's list may name its villages in one cell (甲村、乙村); those that are not found stay in the place as written. */
export function projectVillages(
  helper: Helper,
  context: ResolveContext
): {codes: string[]; problems: RowProblem[]} {
  const problems: RowProblem[] = [];
  const codes: string[] = [];
  const place = helper('place');
  const split = place === null ? null : context.villages.split(place);
  const names = (helper('village') ?? split?.village ?? '')
    .split(/[、,,;;/\s]+/u)
    .filter(name => name !== '');
  const township = helper('township') ?? split?.township ?? context.township;
  for (const name of names) {
    const answer = context.villages.find(name, township, null);
    if ('code' in answer) codes.push(answer.code);
    else
      problems.push({
        problem: {
          kind: 'which-village',
          found: name,
          township,
          same: answer.same,
          candidates: answer.candidates
        },
        level: 'check',
        name: 'village'
      });
  }
  return {codes: [...new Set(codes)], problems};
}
