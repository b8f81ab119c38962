import {describe, expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {Day} from '../../src/model/day.ts';
import type {Fen} from '../../src/model/money.ts';
import type {MonitoringCell, MonitoringPack} from '../../src/publish/packs/monitoring.ts';
import type {OversightLine, OversightPack} from '../../src/publish/packs/oversight.ts';
import {pageContext} from '../../src/views/context.ts';
import {monitoringView} from '../../src/views/monitoring.ts';
import {oversightView} from '../../src/views/oversight.ts';
import {townshipWatch} from '../../src/views/township-watch.ts';
import {site} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/oversight/');
const english = pageContext(site(), 'en', '/oversight/');
const sources = {files: [], funds: [], projects: [], items: []};
const line = (more: Partial<OversightLine> = {}): OversightLine => ({
  kind: 'complaint',
  year: 2026,
  area_code: '990101101',
  area: '云坪镇',
  cases: 8,
  closed: 7,
  late: 1,
  median_days: 31,
  upheld: 4,
  recovered_fen: 1_500_000,
  withheld: [],
  ...more
});
const moved = line({area_code: '990101102', area: '石渡乡', cases: null, closed: null, late: null, median_days: null, upheld: null, recovered_fen: null, withheld: ['cases', 'closed', 'late', 'median_days', 'recovered_cases', 'recovered_fen', 'upheld']}); // prettier-ignore
const county = line({area_code: '990101', area: '晴川县', cases: 5, closed: 5, late: 0, median_days: null, upheld: 2, recovered_fen: 60_000}); // prettier-ignore
const oversight: OversightPack = {
  kind: 'oversight',
  id: 'oversight',
  record: {},
  rows: {
    sums: [],
    cases: [
      {
        oversight_id: 'O1',
        kind: 'audit',
        village_code: null,
        township_code: '990101101',
        project_id: 'P1',
        fund_id: null,
        topic: 'projects',
        subject: '工程结算审计',
        channel: 'plan',
        received_on: '2026-03-01' as Day,
        days_allowed: 60,
        closed_on: null,
        result: null,
        measures: null,
        recovered_fen: null,
        recovered_from: null,
        area_code: '990101101',
        area: '云坪镇',
        place: '云坪镇',
        project: '通组路',
        days: null,
        late: true,
        file: 'oversight.csv',
        row: 2,
        marks: {withheld: ['measures']}
      }
    ],
    lines: [county, line(), moved, line({year: 2025, kind: 'audit', cases: 1, closed: 0, upheld: 0, median_days: null, recovered_fen: null})] // prettier-ignore
  },
  figures: {
    recovered_fen: 1_560_000,
    from_year: 2025,
    to_year: 2026,
    kinds: [
      {kind: 'complaint', cases: 13, closed: 12, late: 1, upheld: 6, recovered_fen: 1_560_000, untold: true},
      {kind: 'audit', cases: 1, closed: 0, late: 0, upheld: 0, recovered_fen: 0, untold: false}
    ]
  },
  findings: [],
  sources
};

describe('oversightView', () => {
  const view = oversightView(context, oversight);
  test('says how many, how many closed, late and upheld, and what came back', () => {
    expect(view.lead.map(plain)).toEqual([
      '2025年到2026年,受理举报投诉13件,办结12件,还在办1件,超过期限的1件。查下来属实或部分属实的6件。',
      '2025年到2026年,审计1项,办结0项,发现问题的0项。',
      '一共追回15,600元(1.56万元)。',
      '有几件举报投诉全县加起来也太少,件数不公布。'
    ]);
    expect(view.lead[2]).toContainEqual(expect.objectContaining({sum: 'use-recovered'}));
  });
  test('a table a kind and year; what was moved says so, the county stands last', () => {
    expect(view.kinds.map(({id, tables}) => [id, tables.length])).toEqual([['complaint', 1], ['audit', 1]]); // prettier-ignore
    const cells = view.kinds[0]!.tables[0]!.rows.map(row => row.cells.map(cell => (typeof cell === 'string' ? cell : plain(cell)))); // prettier-ignore
    expect(cells).toEqual([
      ['云坪镇', '8', '7', '1', '4', '15,000元', '一半不超过31天'],
      ['石渡乡', '并到县里', '—', '—', '—', '并到县里', '—'],
      ['晴川县(并上来的和没写乡镇的)', '5', '5', '0', '2', '600元', '—']
    ]);
  });
  test('an audit: its subject with its project, what is withheld, and that it is open past its limit', () => {
    const [row] = view.cases!.rows;
    expect(row!.cells.map(cell => (typeof cell === 'string' ? cell : plain(cell)))).toEqual(['2026年3月1日', '审计', '云坪镇', '工程结算审计 通组路', '—', '不公开', '—', '还没办结,限60天(超期)']); // prettier-ignore
  });
  test('English says the same numbers', () => {
    const lead = oversightView(english, oversight).lead.map(plain);
    expect(lead[0]).toBe('2025 to 2026: 13 complaints received, 12 closed, 1 open, 1 past their limit. 6 were upheld in whole or in part.'); // prettier-ignore
  });
});

const cell = (more: Partial<MonitoringCell> = {}): MonitoringCell => ({
  area_code: '990101101',
  year: 2026,
  area: '云坪镇',
  relieved: 40,
  unstable: null,
  marginal: null,
  sudden: null,
  entered: 3,
  cleared: 4,
  helped: 17,
  help_fen: 3_400_000 as Fen,
  withheld: ['marginal', 'sudden', 'unstable'],
  file: null,
  row: null,
  ...more
});
const above = cell({area_code: '990101', area: '晴川县', relieved: null, unstable: 13, marginal: 17, sudden: 4, entered: null, cleared: null, helped: null, help_fen: null, withheld: ['cleared', 'entered']}); // prettier-ignore
const monitoring: MonitoringPack = {
  kind: 'monitoring',
  id: 'monitoring',
  record: {},
  rows: {
    cells: [above, cell()],
    years: [{year: 2026, relieved: 40, unstable: 13, marginal: 17, sudden: 4, entered: null, cleared: null, helped: 17, help_fen: 3_400_000}] // prettier-ignore
  },
  figures: {help_fen: 3_400_000},
  findings: [],
  sources
};

describe('monitoringView', () => {
  const view = monitoringView(context, monitoring);
  test('says how many are at risk and whether help came; what is not told in full is left out', () => {
    expect(view.lead.map(plain)).toEqual([
      '2026年9月30日,全部监测户34户:脱贫不稳定户13户,边缘易致贫户17户,突发严重困难户4户。',
      '2026年17户得到帮扶,帮扶资金34,000元(3.40万元)。'
    ]);
  });
  test('two tables a year: where the risk is, and whether help came', () => {
    const texts = view.years.map(({id, table}) => [id, table.rows.map(row => row.cells.map(text => (typeof text === 'string' ? text : plain(text))))]); // prettier-ignore
    expect(texts).toEqual([
      ['2026', [['云坪镇', '40', '并到县里', '并到县里', '并到县里'], ['晴川县(从乡镇并上来的)', '—', '13', '17', '4']]],
      ['help-2026', [['云坪镇', '3', '4', '17', '34,000元'], ['晴川县(从乡镇并上来的)', '太少,不公布', '太少,不公布', '—', '—']]]
    ]); // prettier-ignore
  });
  test('where a number of the whole county is not told, no total is made of the rest', () => {
    const years = [{...monitoring.rows.years[0]!, sudden: null}];
    const lead = monitoringView(context, {...monitoring, rows: {...monitoring.rows, years}}).lead.map(plain);
    expect(lead[0]).toBe('2026年9月30日,监测户的总数没有公布完整,各乡镇公布的见下面的表。');
  });
});

describe('townshipWatch', () => {
  test('the lines of that township alone, with the ways to the whole county', () => {
    const blocks = townshipWatch(context, '990101101', oversight, monitoring);
    expect(blocks.map(({id, table, more}) => [id, table.rows.length, more.href])).toEqual([
      ['oversight', 2, 'index.html'],
      ['monitoring', 1, '../monitoring/index.html']
    ]);
    expect(blocks[1]!.table.rows[0]!.cells).toEqual(['2026年', '并到县里', '并到县里', '并到县里', '3', '4', '17户,34,000元']); // prettier-ignore
  });
  test('nothing where nothing is published', () => {
    expect(townshipWatch(context, '990101109', oversight, monitoring)).toEqual([]);
    expect(townshipWatch(context, '990101101', null, null)).toEqual([]);
  });
});
