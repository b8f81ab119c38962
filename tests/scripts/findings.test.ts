import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {findingsPage} from '../../scripts/inspector/findings-page.ts';
import {fullFindings} from '../../scripts/inspector/full-findings.ts';
import {readAnswers} from '../../scripts/inspector/read-answers.ts';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import {discloseFindings} from '../../src/guard/disclose-findings.ts';
import {pointsTable} from '../../src/publish/files/points-table.ts';
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
  expect(pointsTable(packs, [], settings).rows.length).toBe(1);
  const hostile = packs.map(pack => ({
    ...pack,
    rows: {
      ...pack.rows,
      findings: pack.rows.findings.map(finding => ({...finding, subject: `<b>${finding.subject}`}))
    }
  }));
  const page = findingsPage(hostile, settings, []);
  expect(page).toContain('&#60;b&#62;李**');
  expect(page).toContain('这是数据疑点,不是违纪结论');
  expect(page).not.toMatch(/<script|src=|https?:|<b>/u);
});

test('readAnswers(data, private) lays private answers over public ones, and findingsPage prints them beside their point', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  const [data, own] = [join(folder, 'data'), join(folder, 'private')];
  const header = 'finding_id,state,asked_on,answer,by,on\n';
  for (const [path, lines] of [
    [data, 'aaaaaaaaaaaa,explained,2026-09-01,公开的答复,云坪镇,2026-09-08\n'],
    [own, 'bbbbbbbbbbbb,corrected,2026-09-01,已补发,云坪镇,2026-09-09\ncccccccccccc,open,2026-08-03,,,\n']
  ] as const) {
    mkdirSync(path);
    writeFileSync(join(path, 'answers.csv'), header + lines);
  }
  const {answers, issues} = readAnswers(data, own, settings);
  rmSync(folder, {recursive: true});
  expect(issues).toEqual([]);
  expect(answers.map(({finding_id, stage, answer}) => [finding_id, stage, answer])).toEqual([
    ['aaaaaaaaaaaa', 'answered', '公开的答复'],
    ['bbbbbbbbbbbb', 'answered', '已补发'],
    ['cccccccccccc', 'overdue', null]
  ]);

  const {files} = readFixture('src/checks/paid-short/flagged.csv');
  const {store} = await storeOf(files);
  const packs = await fullFindings(store, settings, [await runCheck(store, check, settings.data_on)]);
  store.close();
  const [finding] = packs[0]!.rows.findings;
  const own_answer = {...answers[1]!, finding_id: finding!.finding_id};
  expect(findingsPage(packs, settings, [own_answer])).toContain('已更正:已补发(云坪镇 2026-09-09)');
  expect(pointsTable(packs, [own_answer], settings).rows[0]).toMatchObject({
    state: '已更正',
    answer: '已补发'
  });
});

test('readAnswers(…) of folders without answers.csv is empty', () => {
  expect(readAnswers('no-such-folder', 'nor-this', settings)).toEqual({answers: [], issues: []});
});
