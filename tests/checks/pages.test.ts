import {describe, expect, test} from 'vitest';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import {tables, type TableName} from '../../src/model/tables.ts';
import {readFixture, settings, storeOf} from './fixture-store.ts';

const {checks} = checksInForce(loadChecks(), settings);

test('there are at least 28 checks', () => {
  expect(checks.length).toBeGreaterThanOrEqual(28);
});

test('no two checks have one title', () => {
  for (const language of ['zh', 'en'] as const)
    expect(new Set(checks.map(({text}) => text[language].title)).size).toBe(checks.length);
});

describe.each(checks)('$check', check => {
  test('says every parameter and every figure in both languages', async () => {
    const {store} = await storeOf(readFixture(`src/checks/${check.check}/flagged.csv`).files);
    const {found} = await runCheck(store, check, settings.data_on);
    store.close();
    const names = Object.keys(check.parameters).sort();
    for (const language of ['zh', 'en'] as const) {
      const text = check.text[language];
      expect(text.parameters.map(({name}) => name).sort()).toEqual(names);
      expect(text.figures.map(({name}) => name).sort()).toEqual(Object.keys(found[0]!.figures).sort());
      expect(text.innocent.length).toBeGreaterThan(1);
      // As check:new leaves it: nobody has written the page yet.
      expect(JSON.stringify(text)).not.toContain('"…"');
      expect(JSON.stringify({...text, parameters: null})).not.toMatch(/\{\w+\}/);
    }
  });

  test('uses every parameter it declares and needs columns that exist', () => {
    for (const name of Object.keys(check.parameters)) expect(check.sql).toMatch(new RegExp(`\\$${name}\\b`));
    for (const [table, columns] of Object.entries(check.needs)) {
      const known: string[] = tables[table as TableName]?.columns.map(({name}) => name) ?? [];
      expect(columns.filter(column => !known.includes(column))).toEqual([]);
    }
  });
});

test('the words accuse nobody', () => {
  const verdict = /违纪|违法|贪污|侵占|套取|骗取|腐败|造假|corrupt|fraud|embezzl|guilty|crime|steal/i;
  const accusing = checks.flatMap(({check, text}) =>
    [text.zh, text.en]
      .flatMap(({title, summary, rule, example, why}) => [title, summary, rule, example, why])
      .filter(words => verdict.test(words))
      .map(words => `${check}: ${words}`)
  );
  expect(accusing).toEqual([]);
});
