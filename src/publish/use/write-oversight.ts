import {fen, sumFen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {monitoringLines, monitoringYears} from './monitoring-lines.ts';
import {groupBy} from '../corpus/order.ts';
import {oversightCases, oversightLines, oversightSums} from './oversight-lines.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {MonitoringPack} from '../packs/monitoring.ts';
import type {OversightPack} from '../packs/oversight.ts';
import {sourceList} from '../corpus/sources.ts';

/** Writes the packs of oversight and of monitoring, each where something of it is published. */
export function writeOversight(corpus: Corpus, writer: PackWriter): void {
  const oversight = oversightPack(corpus);
  writer.index('oversight', oversight ? [writer.pack(oversight, oversight.id)] : []);
  const monitoring = monitoringPack(corpus);
  writer.index('monitoring', monitoring ? [writer.pack(monitoring, monitoring.id)] : []);
}

function oversightPack(corpus: Corpus): OversightPack | null {
  const {tables, settings, names} = corpus;
  const sums = oversightSums(corpus);
  const cases = oversightCases(corpus);
  const lines = oversightLines(sums, cases, settings.data_on);
  if (!lines.length) return null;
  const from = sourceList(names);
  for (const row of [...tables.oversight, ...tables.oversight_sums]) from.row(row);
  for (const row of cases) {
    from.project(row.project_id);
    from.fund(row.fund_id);
  }
  const years = lines.map(({year}) => year);
  return {
    kind: 'oversight',
    id: 'oversight',
    record: {},
    rows: {sums, cases, lines},
    figures: {
      recovered_fen: fen(sumFen(lines.map(line => line.recovered_fen ?? 0))),
      from_year: Math.min(...years),
      to_year: Math.max(...years),
      kinds: [...groupBy(lines, line => line.kind)].map(([kind, own]) => {
        const sum = (field: 'cases' | 'closed' | 'late' | 'upheld') =>
          own.reduce((all, line) => all + (line[field] ?? 0), 0);
        return {
          kind,
          cases: sum('cases'),
          closed: sum('closed'),
          late: sum('late'),
          upheld: sum('upheld'),
          recovered_fen: fen(sumFen(own.map(line => line.recovered_fen ?? 0))),
          untold: own.some(line => line.area_code.length === 6 && line.withheld.includes('cases'))
        };
      })
    },
    findings: [],
    sources: from.sources()
  };
}

function monitoringPack(corpus: Corpus): MonitoringPack | null {
  const cells = monitoringLines(corpus);
  if (!cells.length) return null;
  const from = sourceList(corpus.names);
  for (const row of corpus.tables.monitoring) from.row(row);
  return {
    kind: 'monitoring',
    id: 'monitoring',
    record: {},
    rows: {cells, years: monitoringYears(cells)},
    figures: {help_fen: fen(sumFen(cells.map(cell => cell.help_fen ?? 0)))},
    findings: [],
    sources: from.sources()
  };
}
