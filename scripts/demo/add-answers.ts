import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findingId} from '../../src/checks/finding-id.ts';
import {answersTo, type PublicPoint} from '../../src/demo/answers.ts';
import {csvLines} from '../../src/demo/csv.ts';
import type {Known} from '../../src/demo/known.ts';
import type {Planted} from '../../src/demo/plants/plan.ts';
import {seeded} from '../../src/demo/random.ts';
import {csvRecords} from '../../src/demo/reread.ts';
import {isAboutPersons} from '../../src/guard/disclose-findings.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import type {Row} from '../../src/model/tables.ts';
import {runChecksOver} from './run-checks-over.ts';

/**
 * Runs the checks over a demonstration just written and lets its offices answer some of what they find: only points that are
 * public one by one. Writes answers.csv and its count in demonstration.json, and counts it in `known`. The generator itself
 * never sees the checks, so that what it plants comes from the text of the rules alone.
 */
export async function addAnswers(folder: string, seed: number, known: Known): Promise<void> {
  const answers = await demonstrationAnswers(folder, seed);
  appendFileSync(join(folder, 'answers.csv'), csvLines('answers', answers, new Set()));
  known.rows['answers'] = answers.length;
  const file = join(folder, 'demonstration.json');
  const story = JSON.parse(readFileSync(file, 'utf8')) as {known: Known};
  story.known.rows['answers'] = answers.length;
  writeFileSync(file, canonicalJson(story));
}

/** The answers to what the checks find in a folder of the demonstration; those already in it do not matter. */
export async function demonstrationAnswers(folder: string, seed: number): Promise<Row<'answers'>[]> {
  const found = (await runChecksOver(folder)).flatMap(result => result.found);
  const [header = [], ...lines] = [...csvRecords(readFileSync(join(folder, 'villages.csv'), 'utf8'))];
  const column = (name: string) => header.indexOf(name);
  const towns = new Map(
    lines.map(line => [line[column('village_code')] ?? '', line[column('township')] ?? ''])
  );
  const points = found
    .filter(finding => !isAboutPersons(finding))
    .map(
      ({finding_id, check, village_code}): PublicPoint => ({
        finding_id,
        check,
        township: (village_code && towns.get(village_code)) || null
      })
    );
  const {planted} = JSON.parse(readFileSync(join(folder, 'demonstration.json'), 'utf8')) as {
    planted: readonly Planted[];
  };
  const mended = planted.find(({kind}) => kind === 'project-notice-too-short')?.twin.rows[0]?.split('/');
  return answersTo(points, mended ? formerPoint(mended) : null, '晴川县', seeded(`${seed}/answers`));
}

/** A point that was found once and mended since: the notice of this project stood outside, and not yet in the table. */
function formerPoint([table = '', key = '']: readonly string[]): string {
  return findingId({check: 'notice-missing', subject_kind: 'project', subject_id: key}, [{table, key}]);
}
