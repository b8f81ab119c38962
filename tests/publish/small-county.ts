import type {FileReport, SourceRow} from '../../src/model/records.ts';
import {settingsSchema, type Settings} from '../../src/model/settings.ts';
import type {Column} from '../../src/model/table.ts';
import {tables, type TableName} from '../../src/model/tables.ts';
import type {PackageOut} from '../../src/publish/package/package-out.ts';
import type {Write} from '../../src/publish/pack-writer.ts';
import {publish, type SnapshotSummary} from '../../src/publish/publish.ts';
import {openStore, type Store} from '../../src/store/open-store.ts';

export type Values = Record<string, string | number | null>;
export type County = Partial<Record<TableName, readonly SourceRow[]>>;

/** Rows of one table as the guard hands them to the store, numbered from 2. */
export function rows(table: TableName, ...values: readonly Values[]): SourceRow[] {
  const empty = Object.fromEntries(tables[table].columns.map((column: Column) => [column.field, null]));
  const decided: Values = table === 'disbursements' ? {_tier: 'masked', _expired: 0} : {};
  return values.map((own, i) => ({file: `${table}.csv`, row: i + 2, values: {...empty, ...decided, ...own}}));
}

export const settings = (more: Record<string, unknown> = {}): Settings =>
  settingsSchema.parse({
    publisher: {zh: '晴川县乡村振兴局', en: 'Qingchuan'},
    data_on: '2026-09-30',
    published_on: '2026-10-10',
    data_status: 'demonstration',
    ...more
  });

export const wells = '990101101201';
export const terrace = '990101101202';
export const ford = '990101102201';

/**
 * Three villages in two townships of one county: a road wholly in one village, a pipe through two townships, a school nobody
 * placed, household money with and without its due, aggregate cells, a payment that is past retention and one without a village.
 */
export const smallCounty: County = {
  villages: rows(
    'villages',
    {
      village_code: wells,
      village: '大井村',
      township_code: '990101101',
      township: '云坪镇',
      county_code: '990101',
      county: '晴川县',
      households: 40
    },
    {
      village_code: terrace,
      village: '梯子村',
      township_code: '990101101',
      township: '云坪镇',
      county_code: '990101',
      county: '晴川县',
      households: 60
    },
    {
      village_code: ford,
      village: '大井村',
      township_code: '990101102',
      township: '石渡乡',
      county_code: '990101',
      county: '晴川县',
      households: null
    }
  ),
  succession: rows('succession', {
    old_code: terrace,
    new_code: wells,
    on: '2026-07-01',
    kind: 'merged',
    document_no: '晴政函1号'
  }),
  items: rows(
    'items',
    {item: 'grain', name: '耕地地力保护补贴', tier: 'masked', scope: 'universal'},
    {item: 'relief', name: '临时救助', tier: 'aggregate', scope: 'targeted'}
  ),
  standards: rows('standards', {standard_id: 'S1', item: 'grain', rate: '130', unit: '亩'}),
  funds: rows(
    'funds',
    {fund_id: 'F25', fund: '2025年衔接资金', year: 2025, amount_fen: 90_000_000, document_no: '晴财1号'},
    {fund_id: 'F26', fund: '2026年帮扶资金', year: 2026, amount_fen: 70_000_000, parent_fund_id: 'F25'},
    {fund_id: 'FX', fund: '没有年度的资金', allocated_on: '2024-12-01'}
  ),
  fund_sources: rows('fund_sources', {
    fund_id: 'F25',
    level: 'central',
    source: '中央',
    amount_fen: 60_000_000
  }),
  projects: rows(
    'projects',
    {
      project_id: 'ROAD',
      project: '通组路',
      state: 'approved',
      purpose: '道路',
      planned_fen: 40_000_000,
      contracted_fen: 39_000_000,
      approved_on: '2025-03-01',
      started_on: '2025-04-01',
      finished_on: '2025-09-01',
      contractor: '晴川路桥',
      contractor_code: '91990101MA0000001X'
    },
    {
      project_id: 'PIPE',
      project: '供水管',
      state: 'approved',
      purpose: '饮水',
      planned_fen: 20_000_000,
      started_on: '2026-03-01'
    },
    {project_id: 'SCHOOL', project: '校舍', state: 'approved', place_raw: '2个村'},
    {
      project_id: 'DREAM',
      project: '索道',
      state: 'refused',
      refusal_reason: '不合规划',
      planned_fen: 900_000_000
    }
  ),
  project_villages: rows(
    'project_villages',
    {project_id: 'ROAD', village_code: wells},
    {project_id: 'PIPE', village_code: wells},
    {project_id: 'PIPE', village_code: ford},
    {project_id: 'DREAM', village_code: ford}
  ),
  project_outputs: rows('project_outputs', {
    project_id: 'ROAD',
    what: '水泥路',
    quantity: '3.2',
    unit: '公里'
  }),
  allocations: rows(
    'allocations',
    {fund_id: 'F25', project_id: 'ROAD', amount_fen: 40_000_000, on: '2025-03-02'},
    {fund_id: 'F26', project_id: 'PIPE', amount_fen: 20_000_000},
    {fund_id: 'FX', project_id: 'SCHOOL', amount_fen: 5_000_000},
    {fund_id: 'F26', project_id: 'GHOST', amount_fen: 1_000_000}
  ),
  rounds: rows(
    'rounds',
    {
      round_id: 'R1',
      item: 'grain',
      period: '2026年',
      village_code: wells,
      applied: 3,
      approved: 2,
      refused: 1
    },
    {
      round_id: 'R2',
      item: 'relief',
      period: '2026年',
      village_code: wells,
      applied: 1,
      approved: 1,
      refused: 0
    }
  ),
  notices: rows('notices', {
    notice_id: 'N1',
    kind: 'project',
    subject: 'ROAD',
    village_code: wells,
    from: '2025-02-01'
  }),
  teams: rows(
    'teams',
    {area_code: wells, role: '村务监督委员会', name: '罗明', phone: '0999-0000001'},
    {area_code: '990101101', role: '乡镇', name: '许山', phone: '0999-0000002'}
  ),
  published_totals: rows(
    'published_totals',
    {table: 'allocations', subject_id: 'F25', amount_fen: 40_000_000, rows: 1},
    {table: 'disbursements', subject_id: 'F26', item: 'grain', amount_fen: 99},
    {
      table: 'disbursements',
      subject_id: wells,
      item: 'grain',
      period: '2026年',
      amount_fen: 190_000,
      rows: 2
    },
    {table: 'disbursements', subject_id: ford, item: 'relief', amount_fen: 40_000, rows: 1}
  ),
  aggregates: rows(
    'aggregates',
    {
      fund_id: 'F26',
      item: 'relief',
      year: 2026,
      area_code: '990101101',
      recipients: 9,
      payments: 12,
      amount_fen: 700_000
    },
    {
      fund_id: 'F26',
      item: 'relief',
      year: 2026,
      area_code: '990101102',
      recipients: 8,
      payments: 8,
      amount_fen: 600_000
    },
    {
      fund_id: null,
      item: 'relief',
      year: 2025,
      area_code: '990101',
      recipients: 5,
      payments: 5,
      amount_fen: 50_000
    }
  ),
  disbursements: rows(
    'disbursements',
    {
      disbursement_id: 'D1',
      project_id: 'ROAD',
      fund_id: 'F25',
      village_code: wells,
      payee_kind: 'firm',
      payee: '晴川路桥',
      payee_code: '91990101MA0000001X',
      amount_fen: 25_600_000,
      paid_on: '2025-10-01',
      _tier: 'full'
    },
    {
      disbursement_id: 'D2',
      project_id: 'PIPE',
      fund_id: 'F26',
      village_code: ford,
      payee_kind: 'firm',
      payee: '晴川水务',
      amount_fen: 3_000_000,
      paid_on: '2026-04-01',
      _tier: 'full',
      note: '进度款'
    },
    {
      disbursement_id: 'D3',
      fund_id: 'F26',
      village_code: wells,
      village_group: '二组',
      payee_kind: 'household',
      payee: '王**',
      household_id: 'CCCCCCCCCC',
      item: 'grain',
      round_id: 'R1',
      due_fen: 100_000,
      amount_fen: 95_000,
      paid_on: '2026-05-01',
      period: '2026年',
      note: '私下的话'
    },
    {
      disbursement_id: 'D4',
      fund_id: 'F26',
      village_code: wells,
      village_group: '一组',
      payee_kind: 'household',
      payee: '李**',
      household_id: 'FFFFFFFFFF',
      item: 'grain',
      round_id: 'R1',
      due_fen: 95_000,
      amount_fen: 95_000,
      paid_on: '2026-05-01',
      period: '2026年'
    },
    {
      disbursement_id: 'D5',
      village_code: wells,
      payee_kind: 'household',
      payee: '王**',
      household_id: 'CCCCCCCCCC',
      item: 'grain',
      amount_fen: 90_000,
      paid_on: '2023-05',
      _expired: 1
    },
    {
      disbursement_id: 'D6',
      fund_id: 'F26',
      village_code: terrace,
      payee: '赵**',
      item: 'grain',
      amount_fen: 80_000,
      paid_on: '2026'
    },
    {
      disbursement_id: 'D7',
      fund_id: 'F25',
      payee_kind: 'cooperative',
      payee: '晴川茶社',
      payee_code: '93990101MA0000002Y',
      amount_fen: 2_000_000,
      paid_on: '2025-12-31',
      _tier: 'full'
    },
    {
      disbursement_id: 'D8',
      project_id: 'SCHOOL',
      village_code: '990101109999',
      payee_kind: 'village',
      payee: '村委会',
      amount_fen: 5_500_000,
      paid_on: '2025-01-05',
      _tier: 'full'
    },
    {
      disbursement_id: 'D9',
      fund_id: 'F26',
      village_code: ford,
      payee_kind: 'household',
      household_id: 'GGGGGGGGGG',
      item: 'relief',
      amount_fen: 40_000,
      paid_on: '2026-02-02',
      _tier: 'aggregate'
    }
  ),
  corrections: rows('corrections', {
    table: 'disbursements',
    id: 'D1',
    field: 'amount',
    old: '1',
    new: '2',
    reason: '录入错误',
    on: '2025-11-01'
  })
};

export async function loadedStore(county: County): Promise<Store> {
  const store = await openStore(':memory:');
  for (const [table, list] of Object.entries(county)) store.load(table as TableName, list);
  await store.loaded();
  return store;
}

/** The reader's account of the same rows. */
export function reportsOf(county: County): FileReport[] {
  return Object.entries(county).map(([name, list]) => {
    const table = name as TableName;
    const money = tables[table].columns
      .filter((column: Column) => column.kind === 'money')
      .map(({field}) => field);
    return {
      file: `${table}.csv`,
      table,
      sha256: '0'.repeat(64),
      bytes: 1,
      encoding: 'utf-8',
      mapping: [],
      rows_read: list.length,
      accepted: list.length,
      rejected: 0,
      blank: 0,
      totals: 0,
      sums: Object.fromEntries(
        money.map(field => [field, list.reduce((sum, row) => sum + BigInt(row.values[field] ?? 0), 0n)])
      )
    };
  });
}

export interface Published {
  readonly files: ReadonlyMap<string, string>;
  readonly summary: SnapshotSummary;
  json<T>(path: string): T;
}

/** Publishes into a map of path -> content, and to `also`; the data package, where asked for, into its folder. */
export async function published(
  county: County,
  more: Record<string, unknown> = {},
  out?: PackageOut,
  also: Write = () => {}
): Promise<Published> {
  const store = await loadedStore(county);
  const files = new Map<string, string>();
  try {
    const context = {
      settings: settings(more),
      reports: reportsOf(county),
      issues: [],
      withheld: [],
      ...(out && {package: out})
    };
    const summary = await publish(store, context, (path, content) => {
      files.set(path, String(content));
      also(path, content);
    });
    return {files, summary, json: <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T};
  } finally {
    store.close();
  }
}
