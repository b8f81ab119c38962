import type {TableName} from '../../model/tables.ts';
import type {Store} from '../../store/open-store.ts';
import {quoted} from '../../store/ddl.ts';
import type {Stored} from './stored.ts';

/** Tables that fit in memory: all but payments, which are streamed. Sorted so that the order of the files' rows is lost. */
export type SmallTable = Exclude<TableName, 'disbursements'>;
export type SmallTables = {readonly [T in SmallTable]: readonly Stored<T>[]};

const orders = {
  villages: 'village_code',
  succession: 'old_code, new_code, "on", kind',
  items: 'item',
  standards: 'item, valid_from, valid_to, standard_id',
  funds: 'fund_id',
  fund_sources: 'fund_id, level, source, amount_fen',
  projects: 'project_id',
  project_villages: 'project_id, village_code',
  project_outputs: 'project_id, what, "where", quantity',
  allocations: 'fund_id, project_id, "on", amount_fen, document_no',
  bank_batches: 'batch_no',
  rounds: 'item, period, village_code, round_id',
  notices: '"from", "to", notice_id',
  teams: 'area_code, role, name, unit',
  published_totals: '"table", subject_id, item, period, amount_fen',
  aggregates: 'item, year, area_code, fund_id, amount_fen',
  assets: 'asset_id',
  asset_income: 'asset_id, period, kind, due_on, due_fen, received_on, received_fen',
  dividends: 'dividend_id',
  accounts: 'village_code, "on", line_id',
  attachments: 'attachment_id',
  tasks: 'area_code, kind, due_on, task_id',
  needs: 'need_id',
  financing: 'kind, year, area_code, fund_id, amount_fen',
  oversight: 'oversight_id',
  oversight_sums: 'kind, year, area_code, cases, recovered_fen',
  monitoring: 'year, area_code, help_fen',
  corrections: '"on", "table", id, field, document_no',
  answers: 'finding_id'
} as const satisfies Record<SmallTable, string>;

export async function smallTables(store: Store): Promise<SmallTables> {
  const read: Partial<Record<SmallTable, unknown>> = {};
  for (const [name, order] of Object.entries(orders))
    read[name as SmallTable] = await store.query(
      `SELECT * FROM ${quoted(name)} ORDER BY ${order.replaceAll(',', ' NULLS LAST,')} NULLS LAST, _file, _row`
    );
  return read as SmallTables;
}
