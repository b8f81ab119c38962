import {expect, test} from 'vitest';
import {findingId, isFindingId} from '../../src/checks/finding-id.ts';
import {unknownAnswers} from '../../src/checks/unknown-answers.ts';
import {answersAboutPersons} from '../../src/guard/public-answers.ts';
import type {Finding} from '../../src/model/checks.ts';
import {day} from '../../src/model/day.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import type {Row} from '../../src/model/tables.ts';
import {
  assumedYears,
  calendarKnows,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBetween
} from '../../src/model/working-days.ts';
import {answerState, isPublic} from '../../src/publish/findings/answer-state.ts';
import {stopsBuild} from '../../src/read/stops-build.ts';
import {median} from '../../src/publish/findings/register-pack.ts';

// The week of the National Day of 2026 stands in the library: days off from 1 to 7 October, worked on Saturday the 10th.
const holidays = {days_off: [], days_on: []};
const settings = settingsSchema.parse({
  publisher: {zh: '测试县', en: 'Test County'},
  data_on: '2026-09-30',
  published_on: '2026-10-26',
  data_status: 'real',
  register: {answer_days: 15, ...holidays}
});
const row = (values: Partial<Row<'answers'>>): Row<'answers'> => ({
  finding_id: 'abcdefghjkmn',
  state: 'open',
  asked_on: null,
  answer: null,
  by: null,
  on: null,
  ...values
});

test('isWorkingDay(…) knows the State Council’s days off and the weekends that are worked', () => {
  expect(['2026-09-30', '2026-10-01', '2026-10-03', '2026-10-10', '2026-10-11'].map(d => isWorkingDay(d, holidays))).toEqual([
    true, false, false, true, false
  ]); // prettier-ignore
});

test('isWorkingDay(…): the county’s own days override the calendar', () => {
  const own = {days_off: ['2026-10-08'], days_on: ['2026-10-07']};
  expect(['2026-10-07', '2026-10-08'].map(d => [isWorkingDay(d, holidays), isWorkingDay(d, own)])).toEqual([
    [false, true], [true, false]
  ]); // prettier-ignore
});

test('a year the calendar does not know: Monday to Friday, and it is said', () => {
  expect([calendarKnows(2026), calendarKnows(2199)]).toEqual([true, false]);
  expect(['2199-01-01', '2199-01-05'].map(d => isWorkingDay(d, holidays))).toEqual([true, false]);
  expect(assumedYears(['2026-01-01', '2199-03-01', '2199-04-01'], holidays)).toEqual([2199]);
  expect(assumedYears(['2199-03-01'], {days_off: ['2199-01-01']})).toEqual([]);
});

test('workingDaysAfter(…) and workingDaysBetween(…) agree', () => {
  const due = workingDaysAfter(day('2026-09-28'), 15, holidays);
  expect(due).toBe('2026-10-23');
  expect(workingDaysBetween(day('2026-09-28'), due, holidays)).toBe(15);
  expect(workingDaysBetween(due, day('2026-09-28'), holidays)).toBe(0);
});

test('answerState(…): not asked, waiting, overdue, answered', () => {
  const stage = (values: Partial<Row<'answers'>>) => answerState(row(values), settings).stage;
  expect(answerState(undefined, settings).stage).toBe('not-asked');
  expect(stage({asked_on: day('2026-09')})).toBe('not-asked');
  expect(stage({asked_on: day('2026-10-09')})).toBe('waiting');
  expect(stage({asked_on: day('2026-09-28')})).toBe('overdue');
  expect(
    answerState(row({asked_on: day('2026-09-28'), answer: '已更正', on: day('2026-10-08')}), settings)
  ).toEqual({
    stage: 'answered',
    due_on: '2026-10-23',
    days: 3
  });
});

test('isPublic(…): a real county asks first, a demonstration shows at once', () => {
  const waiting = answerState(row({asked_on: day('2026-10-09')}), settings);
  const overdue = answerState(row({asked_on: day('2026-09-28')}), settings);
  expect([isPublic(waiting, 'real'), isPublic(overdue, 'real'), isPublic(waiting, 'demonstration')]).toEqual([
    false, true, true
  ]); // prettier-ignore
});

test('answersAboutPersons(…) stops the build for an answer to a finding about a household', () => {
  const finding = (finding_id: string, subject_kind: Finding['subject_kind']): Finding => ({
    finding_id,
    check: 'above-cap',
    subject_kind,
    subject_id: 'x',
    village_code: null,
    households: null,
    figures: {},
    rows: []
  });
  const issues = answersAboutPersons(
    [finding('aaa', 'household'), finding('bbb', 'project')],
    ['aaa', 'bbb'].map((finding_id, at) => ({finding_id, _file: 'answers.csv', _row: at + 2}))
  );
  expect(issues.map(({kind, level, place}) => [kind, level, place.row])).toEqual([
    ['public-answer-missing-check', 'must', 2]
  ]);
});

test('isFindingId(…) refuses every name with one wrong letter or two changed about', () => {
  const id = findingId({check: 'late-start', subject_kind: 'project', subject_id: 'P1'}, []);
  expect(isFindingId(id)).toBe(true);
  for (let at = 0; at < 12; at++) {
    for (const letter of 'abcdefghjkmnpqrstuvwxyz')
      if (letter !== id[at]) expect(isFindingId(id.slice(0, at) + letter + id.slice(at + 1))).toBe(false);
    if (at < 11 && id[at] !== id[at + 1])
      expect(isFindingId(id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2))).toBe(false);
  }
  expect([isFindingId(''), isFindingId(id.toUpperCase()), isFindingId(id.slice(1))]).toEqual([
    false,
    false,
    false
  ]);
});

test('unknownAnswers(…): a mistyped name stops the build with the name meant; one that is gone does not', () => {
  const id = findingId({check: 'late-start', subject_kind: 'project', subject_id: 'P1'}, []);
  const gone = findingId({check: 'late-start', subject_kind: 'project', subject_id: 'P2'}, []);
  const wrong = id.replace(/.$/, letter => (letter === 'a' ? 'b' : 'a'));
  const rows = [id, wrong, gone, 'point 3'].map((finding_id, at) => ({
    finding_id,
    _file: 'answers.csv',
    _row: at + 2
  }));
  const issues = unknownAnswers([id], rows);
  expect(issues).toEqual([
    {kind: 'unknown-finding', found: wrong, proposal: id, level: 'must', place: {file: 'answers.csv', row: 3, header: 'finding_id'}},
    {kind: 'unknown-finding', found: 'point 3', level: 'must', place: {file: 'answers.csv', row: 5, header: 'finding_id'}}
  ]); // prettier-ignore
  expect(issues.every(issue => stopsBuild(issue, false))).toBe(true);
});

test('median(…) of days', () => {
  expect([median([]), median([9]), median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([null, 9, 2, 2]);
});
