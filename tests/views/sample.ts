import {settingsSchema, type SettingsInput} from '../../src/model/settings.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {PlaceFigures, YearFigures} from '../../src/publish/packs/place-figures.ts';
import type {OpenLine, ProjectLine} from '../../src/publish/packs/project-line.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import type {Day} from '../../src/model/day.ts';
import type {Fen} from '../../src/model/money.ts';

/** Small invented records for the tests of views: each function fills what a test does not name. */
export const site = (settings: Partial<SettingsInput> = {}, more: Partial<SiteInfo> = {}): SiteInfo => ({
  settings: settingsSchema.parse({
    publisher: {zh: '晴川县农业农村局', en: 'Qingchuan Bureau of Agriculture'},
    data_on: '2026-09-30',
    published_on: '2026-10-12',
    next_update_by: '2027-01-20',
    data_status: 'demonstration',
    phones: [{name: {zh: '纪检', en: 'Discipline'}, number: '12388'}],
    ...settings
  }),
  fingerprint: 'f'.repeat(64),
  // Whatever a page leads to has been written.
  sizes: new Proxy({}, {get: () => ({rows: 1, bytes: 640})}),
  current_year: 2026,
  counts: {
    village: 1,
    township: 1,
    county: 1,
    site: 1,
    unplaced: 1,
    project: 0,
    fund: 0,
    item: 0,
    payee: 0,
    check: 0,
    register: 0,
    punctuality: 1,
    reconciliation: 0,
    use: 0,
    assets: 0,
    oversight: 0,
    monitoring: 0,
    needs: 0,
    roots: 0,
    tasks: 0,
    teams: 0
  },
  report: {files: [], issues: []},
  single_county: {county_code: '990101', county: '晴川县'},
  has: {
    rounds: true,
    standards: true,
    teams: true,
    notices: true,
    aggregates: true,
    bank_batches: false,
    corrections: false,
    tour: true
  },
  ...more
});

export const payment = (
  more: Partial<Omit<Payment, 'amount_fen' | 'due_fen' | 'paid_on'>> & {
    amount_fen: number;
    due_fen?: number;
    paid_on?: string;
  }
): Payment => ({
  disbursement_id: 'D1',
  project_id: null,
  fund_id: 'F1',
  village_code: '990101101201',
  village_group: '一组',
  payee_kind: 'household',
  payee: '张**',
  payee_code: null,
  household_id: null,
  item: 'gengdi',
  round_id: null,
  quantity: null,
  quantity_unit: null,
  rate: null,
  period: null,
  stage: null,
  channel: 'card',
  note: null,
  file: 'disbursements.csv',
  row: 2,
  marks: null,
  page_year: 2026,
  ...more,
  amount_fen: more.amount_fen as Fen,
  due_fen: (more.due_fen ?? null) as Fen | null,
  paid_on: (more.paid_on ?? '2026-05-20') as Day
});

export const openLine = (more: Partial<OpenLine>): OpenLine => ({
  subject: 'project',
  id: 'P1',
  name: '道路',
  open_fen: 1,
  reason: 'not-accepted',
  ...more
});

export const year = (more: Partial<YearFigures>): YearFigures => ({
  year: 2026,
  arranged_fen: 0,
  arranged_projects_fen: 0,
  arranged_direct_fen: 0,
  paid_fen: 0,
  paid_households_fen: 0,
  household_payments: 0,
  households: null,
  paid_projects_fen: 0,
  paid_project_count: 0,
  paid_units_fen: 0,
  unit_payments: 0,
  paid_shared_fen: 0,
  open_fen: 0,
  open: [],
  ...more
});

export const figures = (more: Partial<PlaceFigures> = {}): PlaceFigures => ({
  years: [],
  by_paid_year: [],
  by_purpose: [],
  by_item: [],
  by_fund: [],
  due_fen: 0,
  due_paid_fen: 0,
  planned_fen: null,
  contracted_fen: null,
  project_paid_fen: 0,
  settled_fen: null,
  returned_fen: null,
  projects: 0,
  projects_finished: 0,
  paid_fen: 0,
  payments: 0,
  expired_payments: 0,
  expired_fen: 0,
  ...more
});

export const projectLine = (more: Partial<ProjectLine>): ProjectLine => ({
  project_id: 'P1',
  project: '荞麦坪村道路硬化',
  state: 'approved',
  purpose: null,
  stage: 'finished',
  refusal_reason: null,
  years: [2026],
  villages: 1,
  village_code: '990101101201',
  village: '荞麦坪村',
  township_code: '990101101',
  township: '云坪镇',
  planned_fen: null,
  contracted_fen: null,
  settled_fen: null,
  returned_fen: null,
  allocated_fen: 0,
  paid_fen: 0,
  open_fen: 0,
  open_reason: null,
  outputs: [],
  ...more
});

export const village = (
  more: {
    record?: Partial<VillagePack['record']>;
    rows?: Partial<VillagePack['rows']>;
    figures?: Partial<PlaceFigures>;
  } = {}
): VillagePack => ({
  kind: 'village',
  id: '990101101201',
  record: {
    village_code: '990101101201',
    village: '荞麦坪村',
    township_code: '990101101',
    township: '云坪镇',
    county_code: '990101',
    county: '晴川县',
    aliases: null,
    households: null,
    population: null,
    low_income_households: null,
    monitored_households: null,
    arable_mu: null,
    kind: null,
    exit_year: null,
    valid_from: null,
    valid_to: null,
    successors: [],
    predecessors: [],
    namesakes: [],
    marks: null,
    ...more.record
  },
  rows: {
    payments: [],
    projects: [],
    rounds: [],
    notices: [],
    teams: [],
    corrections: [],
    standards: [],
    ...more.rows
  },
  figures: figures(more.figures),
  findings: [],
  sources: {
    files: [{file: 'disbursements.csv', rows: 3}],
    funds: [{fund_id: 'F1', fund: '2026年耕地地力保护补贴', year: 2026, document_no: '晴财农〔2026〕88号'}],
    projects: [{project_id: 'P1', project: '荞麦坪村道路硬化'}],
    items: [
      {item: 'gengdi', name: '耕地地力保护补贴', scope: 'universal', tier: 'masked'},
      {item: 'wugong', name: '跨省务工交通补助', scope: 'targeted', tier: 'masked'}
    ]
  }
});
