import {tables} from '../../src/model/tables.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {ProjectLine} from '../../src/publish/packs/project-line.ts';

type Loose<T> = {[K in keyof T]?: unknown};

/** A record of a table with every field empty. */
const empty = (table: keyof typeof tables): Record<string, null> =>
  Object.fromEntries(tables[table].columns.map(column => [column.field, null]));

/** An invented project in one village, without money or dates unless the test gives them. */
export const project = (
  more: {
    record?: Loose<ProjectPack['record']>;
    rows?: Loose<ProjectPack['rows']>;
    figures?: Loose<ProjectPack['figures']>;
  } = {}
): ProjectPack =>
  ({
    kind: 'project',
    id: 'P1',
    record: {
      ...empty('projects'),
      project_id: 'P1',
      project: '荞麦坪村道路硬化',
      stage: 'started',
      marks: null,
      file: 'projects.csv',
      row: 2,
      ...more.record
    },
    rows: {
      villages: [{village_code: '990101101201', village: '荞麦坪村', township: '云坪镇'}],
      allocations: [],
      outputs: [],
      payments: [],
      households: [],
      notices: [],
      attachments: [],
      corrections: [],
      ...more.rows
    },
    figures: {
      planned_fen: null,
      contracted_fen: null,
      allocated_fen: 0,
      paid_fen: 0,
      settled_fen: null,
      returned_fen: null,
      open_fen: 0,
      open_reason: null,
      overrun_fen: 0,
      ...more.figures
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  }) as unknown as ProjectPack;

export const projectLine = (more: Partial<ProjectLine> = {}): ProjectLine => ({
  project_id: 'P1',
  project: '道路硬化',
  state: 'approved',
  purpose: 'rural_build',
  stage: 'started',
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
  allocated_fen: 100,
  paid_fen: 0,
  open_fen: 100,
  open_reason: 'not-finished',
  outputs: [],
  ...more
});
