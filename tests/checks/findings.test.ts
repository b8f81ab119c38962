import {expect, test} from 'vitest';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {findingId} from '../../src/checks/finding-id.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import {discloseFindings, isAboutPersons} from '../../src/guard/disclose-findings.ts';
import type {Finding} from '../../src/model/checks.ts';
import {readFixture, settings, storeOf} from './fixture-store.ts';

const {checks} = checksInForce(loadChecks(), settings);
const check = (id: string) => checks.find(entry => entry.check === id)!;

/** `at`: how many findings about a household in each township of 430099. */
const held = (at: Readonly<Record<string, number>>): Finding[] =>
  Object.entries(at).flatMap(([township, count]) =>
    Array.from({length: count}, (_, i) => ({
      finding_id: `${township}${i}`,
      check: 'above-cap',
      subject_kind: 'household' as const,
      subject_id: `${township}${i}`,
      village_code: township && `430099${township}201`,
      households: 1,
      figures: {},
      rows: []
    }))
  );

test('findingId(…) is the same whatever the order of rows, and another for another row, subject or check', () => {
  const named = {check: 'late-start', subject_kind: 'project', subject_id: 'P1'} as const;
  const rows = [{table: 'projects', key: 'P1'}, {table: 'funds', key: 'F1'}]; // prettier-ignore
  const id = findingId(named, rows);
  expect(id).toMatch(/^[a-z]{12}$/);
  expect(findingId(named, rows.toReversed())).toBe(id);
  expect(findingId(named, rows.slice(1))).not.toBe(id);
  expect(findingId({...named, subject_id: 'P2'}, rows)).not.toBe(id);
  expect(findingId({...named, check: 'late-finish'}, rows)).not.toBe(id);
});

test('a finding keeps its id when rows move and amounts change', async () => {
  const {files} = readFixture('src/checks/paid-above-plan/flagged.csv');
  const ids = async (files: Readonly<Record<string, string>>) => {
    const {store} = await storeOf(files);
    const {found} = await runCheck(store, check('paid-above-plan'), settings.data_on);
    store.close();
    return found.map(({finding_id}) => finding_id);
  };
  const [header, row] = files['projects.csv']!.split('\n');
  const moved = {...files, 'projects.csv': `${header}\nP0,Path,100.00\n${row}\n`};
  const changed = {
    ...files,
    'disbursements.csv': files['disbursements.csv']!.replace('399000.00', '398000.00')
  };
  const before = await ids(files);
  expect(before.length).toBe(1);
  expect(await ids(moved)).toEqual(before);
  expect(await ids(changed)).toEqual(before);
});

test('runCheck(…) puts every subject in one of three states, with the reason of those not compared', async () => {
  const {files} = readFixture('src/checks/paid-before-approval/passed.csv');
  const {store} = await storeOf(files);
  const {found, passed, skipped} = await runCheck(store, check('paid-before-approval'), settings.data_on);
  store.close();
  expect([found.length, passed]).toEqual([0, 1]);
  expect(skipped).toEqual([
    {reason: 'coarse', subjects: 1},
    {reason: 'not-due', subjects: 1},
    {reason: 'not-published', subjects: 1}
  ]);
});

test('isAboutPersons(…): households, single payments, and rounds of fewer than five households', () => {
  const about = (subject_kind: Finding['subject_kind'], households: number | null) =>
    isAboutPersons({subject_kind, households});
  expect([about('household', 1), about('payment', 1), about('round', 4)]).toEqual([true, true, true]);
  expect([about('round', 5), about('project', null), about('village', 60)]).toEqual([false, false, false]);
});

test('discloseFindings(…) lists townships with three or more and joins the rest, never one alone, never 1 or 2', () => {
  const counts = (at: Readonly<Record<string, number>>) => {
    const {townships, elsewhere, about_persons} = discloseFindings(held(at), 3);
    return [townships.map(entry => [entry.township_code.slice(6), entry.findings]), elsewhere, about_persons];
  };
  expect(counts({})).toEqual([[], 0, 0]);
  expect(counts({101: 4})).toEqual([[['101', 4]], 0, 4]);
  expect(counts({101: 2})).toEqual([[], 0, null]);
  expect(counts({101: 1, 102: 1})).toEqual([[], 0, null]);
  expect(counts({101: 1, 102: 5, 103: 7})).toEqual([[['103', 7]], 6, 13]);
  expect(counts({101: 2, 102: 2, 103: 7})).toEqual([[['103', 7]], 4, 11]);
  expect(counts({101: 1, 102: 5})).toEqual([[], 6, 6]);
});

test('discloseFindings(…) hands on nothing that names a household', () => {
  const {listed} = discloseFindings(held({101: 4, 102: 1}), 3);
  expect(listed).toEqual([]);
});
