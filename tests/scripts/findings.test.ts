import {expect, test} from 'vitest';
import {findingsPage} from '../../scripts/inspector/findings-page.ts';
import {fullFindings} from '../../scripts/inspector/full-findings.ts';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import {discloseFindings} from '../../src/guard/disclose-findings.ts';
import {pointsTable} from '../../src/publish/points-table.ts';
import {readFixture, settings, storeOf} from '../checks/fixture-store.ts';

const check = checksInForce(loadChecks(), settings).checks.find(entry => entry.check === 'paid-short')!;

test('fullFindings(…) lists what the site only counts: a single payment, under its payee’s name', async () => {
  const {files} = readFixture('src/checks/paid-short/flagged.csv');
  const named = files['disbursements.csv']!.replace('payee_kind,', 'payee_kind,payee,').replaceAll(
    'household,CCCC',
    'household,李**,CCCC'
  );
  const {store} = await storeOf({...files, 'disbursements.csv': named});
  const result = await runCheck(store, check, settings.data_on);
  const packs = await fullFindings(store, settings, [result]);
  store.close();
  expect(discloseFindings(result.found, 3).listed).toEqual([]);
  expect(packs[0]?.rows.findings.map(({subject}) => subject)).toEqual(['李**']);
  expect(pointsTable(packs, null, settings).rows.length).toBe(1);
  const hostile = packs.map(pack => ({
    ...pack,
    rows: {
      ...pack.rows,
      findings: pack.rows.findings.map(finding => ({...finding, subject: `<b>${finding.subject}`}))
    }
  }));
  const page = findingsPage(hostile, settings);
  expect(page).toContain('&#60;b&#62;李**');
  expect(page).toContain('这是数据疑点,不是违纪结论');
  expect(page).not.toMatch(/<script|src=|https?:|<b>/u);
});
