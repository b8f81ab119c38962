import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {method as en} from '../../src/i18n/en/method.ts';
import {method as zh} from '../../src/i18n/zh/method.ts';
import {exampleQueries} from '../../src/model/example-queries.ts';
import {askStore} from '../../src/store/ask-store.ts';
import {openStore} from '../../src/store/open-store.ts';
import {rows, smallCounty} from '../publish/small-county.ts';
import type {TableName} from '../../src/model/tables.ts';
import type {SourceRow} from '../../src/model/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-examples-'));
const file = join(folder, 'store.duckdb');
beforeAll(async () => {
  const store = await openStore(file);
  for (const [table, list] of Object.entries(smallCounty) as [TableName, SourceRow[]][])
    store.load(table, list);
  store.load(
    'projects',
    rows('projects', {project_id: 'OVER', project: '多付的路', state: 'approved', planned_fen: 100})
  );
  store.load('allocations', rows('allocations', {fund_id: 'F25', project_id: 'OVER', amount_fen: 100}));
  store.load(
    'disbursements',
    rows('disbursements', {disbursement_id: 'D99', project_id: 'OVER', fund_id: 'F25', payee_kind: 'firm', amount_fen: 250, paid_on: '2025-02-02', _tier: 'full'})
  ); // prettier-ignore
  await store.loaded();
  store.close();
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each(exampleQueries)('$en: runs read-only and answers', async ({sql}) => {
  const {rows: found} = await askStore(file, sql);
  expect(found.length).toBeGreaterThan(0);
});

test('a query fits between double quotes of any shell, and stands on the method page in both languages', () => {
  const site = {notice_days: [], withheld_rows: 0, rejected_rows: 0, retention_months: 0} as never;
  expect(exampleQueries.length).toBe(3);
  for (const {sql} of exampleQueries) {
    expect(sql).not.toMatch(/["$`\\%!]/);
    for (const page of [zh, en])
      expect(JSON.stringify(page.sections(site))).toContain(`npm run query -- \\"${sql}\\"`);
  }
});
