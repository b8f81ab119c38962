import {expect, test} from 'vitest';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runChecks} from '../../src/checks/run-checks.ts';
import {settingsSchema, type SettingsInput} from '../../src/model/settings.ts';
import {readFixture, settings, storeOf} from './fixture-store.ts';

const folders = loadChecks();
const signed = {reason: '县里规定', signer: '县财政局'};
const inForce = (checks: SettingsInput['checks']) =>
  checksInForce(folders, {...settings, checks: settingsSchema.shape.checks.parse(checks)});

test('checksInForce(…) refuses an unknown check, an unknown parameter and another type', () => {
  const {problems} = inForce({
    'late-begin': signed,
    'late-start': {...signed, parameters: {weeks: 8}},
    'late-finish': {...signed, parameters: {days: 'sixty'}}
  });
  expect(problems).toEqual([
    {kind: 'unknown-setting', path: 'checks.late-begin'},
    {kind: 'bad-setting', path: 'checks.late-finish.parameters.days', reason: 'type:number'},
    {kind: 'unknown-setting', path: 'checks.late-start.parameters.weeks'}
  ]);
});

test('a setting of a check without a reason or a signer is refused', () => {
  const parse = (value: unknown) => settingsSchema.shape.checks.safeParse(value).success;
  expect(parse({'late-start': signed})).toBe(true);
  expect(parse({'late-start': {on: false, signer: '县财政局'}})).toBe(false);
  expect(parse({'late-start': {on: false, reason: '雨季长'}})).toBe(false);
  expect(parse({'late-start': {...signed, thresholds: {}}})).toBe(false);
});

test('a changed parameter is in the rule, in its words and in the result', async () => {
  const {checks} = inForce({'late-start': {...signed, parameters: {days: 200}}});
  const check = checks.find(({check}) => check === 'late-start')!;
  expect(check.parameters).toEqual({days: 200});
  expect(check.defaults).toEqual({days: 60});
  expect(check.text.zh.rule).toContain('200天');
  const {store} = await storeOf(readFixture('src/checks/late-start/flagged.csv').files);
  const [result] = await runChecks(store, [check], settings);
  store.close();
  expect(result?.found.map(({subject_id}) => subject_id)).toEqual(['P2']);
});

test('least days of a notice come from settings.notice_days', () => {
  const {checks} = checksInForce(folders, {...settings, notice_days: {project_before: 15, project: 12}});
  expect(checks.find(({check}) => check === 'project-notice-too-short')?.parameters).toEqual({
    before_days: 15,
    after_days: 12
  });
});

test('a check that is switched off stays in the list, without results', async () => {
  const {checks, problems} = inForce({'late-start': {...signed, on: false}});
  const {store} = await storeOf(readFixture('src/checks/late-start/flagged.csv').files);
  const results = await runChecks(store, checks, settings);
  expect(problems).toEqual([]);
  expect(results.length).toBe(folders.length);
  const off = results.find(({check}) => check.check === 'late-start')!;
  expect([off.found, off.passed, off.skipped]).toEqual([[], 0, []]);
  expect(off.check.changed).toEqual({on: false, ...signed});
  store.close();
});

test('a transcription runs no check', async () => {
  const {checks} = inForce({});
  const {store} = await storeOf(readFixture('src/checks/late-start/flagged.csv').files);
  expect(await runChecks(store, checks, {...settings, data_status: 'transcription'})).toEqual([]);
  store.close();
});
