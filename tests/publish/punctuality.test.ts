import {expect, test} from 'vitest';
import {day, type Day} from '../../src/model/day.ts';
import type {PunctualityPack} from '../../src/publish/packs/punctuality.ts';
import {
  quarterBefore,
  quarterDays,
  quarterDue,
  quarterOfNotice,
  quartersBetween
} from '../../src/publish/punctuality/quarters.ts';
import {
  daysBefore,
  timeliness,
  workingDaysFrom,
  type Duly
} from '../../src/publish/punctuality/time-limits.ts';
import {published, rows, settings, smallCounty, terrace, wells, type County} from './small-county.ts';

const known = settings();
const state = (due: Duly['due'], on: Day | null, shown = false, duty: 'fund' | 'round' = 'fund') =>
  timeliness(duty, {due, published: on, shown}, known);

test('timeliness(…): in time to the last day, late by working days, missing once the day has passed', () => {
  expect(state(day('2026-04-20'), day('2026-04-20'))).toEqual({state: 'on-time', late_days: null});
  // From Friday to Monday is one working day.
  expect(state(day('2026-04-17'), day('2026-04-20'))).toEqual({state: 'late', late_days: 1});
  expect(state(day('2026-04-17'), day('2026-04-20'), false, 'round')).toEqual({state: 'late', late_days: 3});
  expect(state(day('2026-09-29'), null).state).toBe('missing');
  expect(state(day('2026-09-30'), null).state).toBe('not-due');
  expect(state(null, null).state).toBe('not-due');
});

test('timeliness(…) never guesses: a coarse day, a day that is not published, a start that is not known', () => {
  expect(state(day('2026-04-20'), day('2026-05')).state).toBe('unknown');
  expect(state(day('2026-04-20'), null, true).state).toBe('unknown');
  expect(state('unknown', null).state).toBe('unknown');
  expect(state('unknown', day('2026-05-01')).state).toBe('unknown');
  expect(workingDaysFrom(day('2026-05'), 15, known.register)).toBe('unknown');
  expect([workingDaysFrom(null, 15, known.register), daysBefore(null, 7)]).toEqual([null, null]);
});

test('workingDaysFrom(…) leaps over the Spring Festival of 2026', () => {
  expect(workingDaysFrom(day('2026-02-13'), 2, known.register)).toBe('2026-02-24');
});

test('daysBefore(…): seven days before payment, both ends counted, end the day before it', () => {
  expect(daysBefore(day('2026-06-17'), 7)).toBe('2026-06-10');
});

test('quarters: of a day, its days, its deadline, from one to another', () => {
  expect([quarterBefore('2026-01-15'), quarterBefore('2026-12-31')]).toEqual(['2025-4', '2026-3']);
  expect([quarterDays('2026-1'), quarterDays('2025-4')]).toEqual([
    ['2026-01-01', '2026-03-31'],
    ['2025-10-01', '2025-12-31']
  ]);
  expect([quarterDue('2026-1', 20), quarterDue('2025-4', 5)]).toEqual(['2026-04-20', '2026-01-05']);
  expect(quartersBetween('2025-3', '2026-1')).toEqual(['2025-3', '2025-4', '2026-1']);
});

test('quarterOfNotice(…): the quarter it names, else the one before its day, else none', () => {
  expect(quarterOfNotice('2026年第一季度村务和收支公开', '2026-09-01')).toBe('2026-1');
  expect(quarterOfNotice('2025年4季度收支', null)).toBe('2025-4');
  expect(quarterOfNotice('村务公开', '2026-04-12')).toBe('2026-1');
  expect([quarterOfNotice('村务公开', '2026-04'), quarterOfNotice(null, null)]).toEqual([null, null]);
});

const notice = (notice_id: string, village_code: string, from: string) => ({
  notice_id,
  kind: 'village_accounts',
  subject: '2026年第二季度收支',
  village_code,
  from
});
const pack = async (more: County): Promise<PunctualityPack> => {
  const site = await published({...smallCounty, ...more});
  return site.json<PunctualityPack>('packs/punctuality/punctuality.json');
};

test('punctualityPack(…): quarters only of villages that money reached, only once one is published', async () => {
  const none = await pack({notices: []});
  expect(none.figures.duties.find(({duty}) => duty === 'quarter')).toMatchObject({
    recorded: false,
    missing: 0
  });
  const paid = (disbursement_id: string, village_code: string) => ({
    disbursement_id,
    village_code,
    fund_id: 'F26',
    payee_kind: 'village',
    payee: '村委会',
    amount_fen: 100,
    paid_on: '2026-05-02',
    _tier: 'full'
  });
  const some = await pack({
    notices: rows('notices', notice('N1', wells, '2026-07-28')),
    rounds: [],
    disbursements: rows('disbursements', paid('D1', wells), paid('D2', terrace))
  });
  expect(some.rows.quarters).toEqual([
    {quarter: '2026-2', due_on: '2026-07-20', on_time: 0, late: 1, missing: 1, unknown: 0, not_due: 0}
  ]);
  expect(
    some.rows.lines
      .filter(({duty}) => duty === 'quarter')
      .map(line => [line.village_code, line.state, line.late_days])
  ).toEqual([
    [terrace, 'missing', null],
    [wells, 'late', 8]
  ]);
  expect(some.rows.townships.find(({township_code}) => township_code === '990101101')?.late).toBeGreaterThan(
    0
  );
});

test('punctualityPack(…): the counts of its lines are its figures, and an allocation without a day is unknown', async () => {
  const {rows: own, figures} = await pack({
    funds: rows(
      'funds',
      {fund_id: 'F1', fund: '及时', year: 2026, allocated_on: '2026-03-02', published_on: '2026-03-20'},
      {fund_id: 'F2', fund: '晚了', year: 2026, allocated_on: '2026-03-02', published_on: '2026-03-24'},
      {fund_id: 'F3', fund: '没有', year: 2026, allocated_on: '2026-03-02'},
      {
        fund_id: 'F4',
        fund: '有网址',
        year: 2026,
        allocated_on: '2026-03-02',
        source_url: 'https://example.org/'
      },
      {fund_id: 'F5', fund: '没写下达', year: 2026, published_on: '2026-03-24'}
    )
  });
  expect(figures.duties.find(({duty}) => duty === 'fund')).toEqual({
    duty: 'fund', recorded: true, on_time: 1, late: 1, missing: 1, unknown: 2, not_due: 0
  }); // prettier-ignore
  expect(own.lines.filter(({duty}) => duty === 'fund').map(line => [line.subject, line.late_days])).toEqual([
    ['没有', null],
    ['晚了', 1]
  ]);
});

test('a transcription judges nobody’s punctuality', async () => {
  const site = await published(smallCounty, {data_status: 'transcription'});
  expect(site.json<unknown[]>('index/punctuality.json')).toEqual([]);
});
