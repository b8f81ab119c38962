import {describe, expect, test} from 'vitest';
import type {Row} from '../../src/model/tables.ts';
import {openReason, stageOf} from '../../src/publish/corpus/stage.ts';
import {rows, type Values} from './small-county.ts';

const project = (values: Values): Row<'projects'> =>
  rows('projects', {project_id: 'P', project: '路', ...values})[0]?.values as unknown as Row<'projects'>;

describe('stageOf(project)', () => {
  test('is the last stage with a published day, whatever is missing before it', () => {
    expect(stageOf(project({applied_on: '2025', finished_on: '2025-09'}))).toBe('finished');
    expect(stageOf(project({post_notice_to: '2026-01-01', accepted_on: '2025-12-01'}))).toBe('post_notice');
  });
  test('without a day is what the state says', () => {
    expect(stageOf(project({}))).toBe('unknown');
    expect(stageOf(project({state: 'approved'}))).toBe('approved');
    expect(stageOf(project({state: 'refused', applied_on: '2025'}))).toBe('refused');
  });
});

describe('openReason(project, open)', () => {
  test.each([
    [{applied_on: '2025'}, 'not-approved'],
    [{applied_on: '2025', state: 'approved'}, 'not-started'],
    [{contract_on: '2025'}, 'not-started'],
    [{started_on: '2025'}, 'not-finished'],
    [{finished_on: '2025'}, 'not-accepted'],
    [{accepted_on: '2025', contracted_fen: 1000}, 'not-audited'],
    [{accepted_on: '2025', audited_on: '2026', contracted_fen: 1000}, 'not-published'],
    [{handed_over_on: '2026'}, 'not-published'],
    [{}, 'not-published']
  ] as const)('%o: %s', (values, reason) => expect(openReason(project(values), 100n)).toBe(reason));

  test('up to 5 % of the settled, else contracted price after acceptance is retention', () => {
    const accepted = {accepted_on: '2025', contracted_fen: 4000};
    expect(openReason(project(accepted), 200n)).toBe('retention');
    expect(openReason(project(accepted), 201n)).toBe('not-audited');
    expect(openReason(project({...accepted, settled_fen: 2000}), 200n)).toBe('not-audited');
  });
  test('surplus returned is a reason of its own, and leaves the rest to be retention', () => {
    const audited = {accepted_on: '2025', audited_on: '2026', settled_fen: 4000};
    expect(openReason(project({...audited, returned_fen: 300}), 300n)).toBe('returned');
    expect(openReason(project({...audited, returned_fen: 300}), 420n)).toBe('returned-retention');
    expect(openReason(project({...audited, returned_fen: 300}), 501n)).toBe('not-published');
    expect(openReason(project({finished_on: '2025', returned_fen: 300}), 301n)).toBe('not-accepted');
  });
  test('nothing open has no reason', () => {
    expect(openReason(project({}), 0n)).toBeNull();
    expect(openReason(project({}), -5n)).toBeNull();
  });
});
