import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {demonstrationAnswers} from '../../scripts/demo/add-answers.ts';
import {runChecksOver} from '../../scripts/demo/run-checks-over.ts';
import {isFindingId} from '../../src/checks/finding-id.ts';
import {answersTo, type PublicPoint} from '../../src/demo/answers.ts';
import {csvHeader, csvLines} from '../../src/demo/csv.ts';
import {seeded} from '../../src/demo/random.ts';
import {isAboutPersons} from '../../src/guard/disclose-findings.ts';
import {words} from '../../src/i18n/words.ts';
import type {Finding} from '../../src/model/checks.ts';
import type {Row} from '../../src/model/tables.ts';

const points: readonly PublicPoint[] = ['late-start', 'idle-money', 'idle-asset', 'late-start', 'no-such-check'].map(
  (check, at) => ({finding_id: `point${at}`, check, township: at % 2 ? '云坪镇' : null})
); // prettier-ignore
const answer = (more: readonly PublicPoint[] = points, seed = 'a') =>
  answersTo(more, 'former', '晴川县', seeded(seed));

describe('answersTo(points)', () => {
  test('the same seed answers the same points alike, in any order; another seed does not', () => {
    expect(answer([...points].reverse())).toEqual(answer());
    const seeds = ['b', 'c', 'd'].map(seed => JSON.stringify(answer(points, seed)));
    expect(new Set([...seeds, JSON.stringify(answer())]).size).toBeGreaterThan(1);
  });

  test('a point more or less changes the answer to no other', () => {
    expect(answer(points.slice(1))).toEqual(answer().filter(({finding_id}) => finding_id !== 'point0'));
  });

  test('nobody is asked about a kind of point that has no words here', () => {
    expect(answer().some(({finding_id}) => finding_id === 'point4')).toBe(false);
  });
});

describe('answers of the demonstration', () => {
  let answers: Row<'answers'>[];
  let found: readonly Finding[];
  beforeAll(async () => {
    answers = await demonstrationAnswers('data', 990101);
    found = (await runChecksOver('data')).flatMap(result => result.found);
  }, 60_000);

  test('the committed answers.csv is what the usual seed gives', () => {
    expect(readFileSync('data/answers.csv', 'utf8')).toBe(
      csvHeader('answers') + csvLines('answers', answers, new Set())
    );
    const {known} = JSON.parse(readFileSync('data/demonstration.json', 'utf8')) as {
      known: {rows: Record<string, number>};
    };
    expect(known.rows['answers']).toBe(answers.length);
  });

  test('all but one, which was mended, are about points that are public one by one', () => {
    const open = new Set(found.filter(each => !isAboutPersons(each)).map(({finding_id}) => finding_id));
    const gone = answers.filter(({finding_id}) => !open.has(finding_id));
    expect(gone.map(({state}) => state)).toEqual(['corrected']);
    expect(answers.every(({finding_id}) => isFindingId(finding_id))).toBe(true);
  });

  test('they are answered in every state, and some are late or wait', () => {
    const states = Object.keys(words('zh-CN').register.states);
    expect(answers.filter(each => !states.includes(each.state))).toEqual([]);
    for (const state of states)
      expect(answers.filter(each => each.state === state && each.answer).length, state).toBeGreaterThan(0);
    expect(answers.filter(each => each.answer).length * 2).toBeGreaterThan(answers.length);
    expect(answers.filter(each => !each.answer).length).toBeGreaterThan(2);
    for (const {asked_on, on} of answers) expect(on === null || (asked_on ?? '') < on).toBe(true);
  });
});
