import {describe, expect, test} from 'vitest';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import type {Check, CheckResult} from '../../src/model/checks.ts';
import {readFixture, settings, storeOf} from './fixture-store.ts';

const {checks} = checksInForce(loadChecks(), settings);

async function run(check: Check, file: 'flagged' | 'passed') {
  const fixture = readFixture(`src/checks/${check.check}/${file}.csv`);
  const {store, issues} = await storeOf(fixture.files);
  const result = await runCheck(store, check, settings.data_on);
  store.close();
  return {fixture, result, issues};
}

/** The cases whose rows a result's findings rest on. */
const casesOf = ({found}: CheckResult, caseOf: ReadonlyMap<string, string>) =>
  new Set(found.flatMap(({rows}) => rows.map(({file, row}) => caseOf.get(`${file} ${row}`))));

describe.each(checks)('$check', check => {
  test('finds every case of flagged.csv', async () => {
    const {fixture, result, issues} = await run(check, 'flagged');
    expect(issues).toEqual([]);
    expect([...casesOf(result, fixture.caseOf)].sort()).toEqual([...fixture.cases].sort());
  });

  test('finds nothing in passed.csv', async () => {
    const {fixture, result, issues} = await run(check, 'passed');
    expect(issues).toEqual([]);
    expect([...casesOf(result, fixture.caseOf)]).toEqual([]);
    expect(result.passed).toBeGreaterThan(0);
  });
});
