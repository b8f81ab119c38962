import {fen} from '../../model/money.ts';
import {accountPeriods} from './account-periods.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {UseEntry} from '../index-entries.ts';
import {needState} from './need-lines.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {AssetsPack, UseFigures, UsePack, UseRows} from '../packs/use.ts';
import type {Village} from '../corpus/places.ts';
import {sourceList} from '../corpus/sources.ts';
import {useFigures, useProjects, useRows} from './use-rows.ts';

const none: UseRows = {assets: [], income: [], dividends: [], accounts: []};

/** Writes a pack for each village of whose use of the money something is published, and the register of all of them. */
export function writeUse(corpus: Corpus, writer: PackWriter): void {
  const found = useRows(corpus);
  const packs = [...corpus.places.villages.values()].flatMap(village => {
    const rows = found.get(village.code);
    return rows ? [usePack(corpus, village, rows)] : [];
  });
  const open = new Map<string, number>();
  for (const row of corpus.tables.needs)
    if (needState(row) === 'open') open.set(row.village_code, (open.get(row.village_code) ?? 0) + 1);
  writer.index(
    'use',
    packs.map((pack): UseEntry => {
      const [last] = pack.figures.periods;
      return {
        ...writer.pack(pack, pack.record.village),
        assets: pack.figures.assets,
        in_use: pack.figures.in_use,
        period: last?.period ?? null,
        closing_fen: last?.closing_fen ?? null,
        open_needs: open.get(pack.id) ?? 0
      };
    })
  );
  const register = found.size ? [assetsPack(corpus, packs, found.get('') ?? none)] : [];
  writer.index(
    'assets',
    register.map(pack => writer.pack(pack, pack.id))
  );
}

function usePack(corpus: Corpus, {row, code, name, township, county}: Village, rows: UseRows): UsePack {
  const projects = useProjects(corpus, rows);
  const lines = new Set(rows.accounts.map(({line_id}) => line_id));
  const years = groupBy(
    rows.accounts.filter(line => line.kind === 'income' || line.kind === 'expenditure'),
    line => (line.on ?? line.period).slice(0, 4)
  );
  return {
    kind: 'use',
    id: code,
    record: {
      village_code: code,
      village: name,
      township_code: township,
      township: row.township,
      county_code: county,
      county: row.county
    },
    rows: {
      ...rows,
      projects,
      attachments: corpus.attachments.filter(({line_id}) => lines.has(line_id ?? ''))
    },
    figures: {
      ...useFigures(rows),
      periods: accountPeriods(rows.accounts),
      years: [...years]
        .filter(([year]) => /^\d{4}$/.test(year))
        .map(([year, lines]) => {
          const {income_fen, expenditure_fen} = useFigures({...none, accounts: lines});
          return {year: Number(year), income_fen, expenditure_fen};
        })
        .sort(by(({year}) => -year))
    },
    findings: [],
    sources: sourcesOf(
      corpus,
      rows,
      projects.map(({project_id}) => project_id)
    )
  };
}

function assetsPack(corpus: Corpus, packs: readonly UsePack[], apart: UseRows): AssetsPack {
  const assets = [...packs.flatMap(({rows}) => rows.assets), ...apart.assets];
  const classes = groupBy(assets, asset => asset.class);
  return {
    kind: 'assets',
    id: 'assets',
    record: {},
    rows: {
      ...apart,
      classes: [...classes]
        .map(([name, own]) => {
          const {assets: count, value_fen, idle, lost} = useFigures({...none, assets: own});
          return {class: name, assets: count, value_fen, idle, lost};
        })
        .sort(by(line => line.class)),
      villages: packs.map(({record, figures: {periods, years: _, ...figures}}) => ({
        village_code: record.village_code,
        village: record.village,
        township: record.township,
        accounts_to: periods[0]?.period ?? null,
        ...figures
      })),
      unused: assets
        .filter(asset => asset.state === 'idle' || asset.state === 'lost')
        .sort(
          by(
            asset => asset.village_code,
            asset => asset.asset_id
          )
        )
    },
    figures: {
      ...added([...packs.map(({figures}) => figures), useFigures(apart)]),
      villages: packs.length,
      villages_with_accounts: packs.filter(({figures}) => figures.periods.length > 0).length
    },
    findings: [],
    sources: sourcesOf(corpus, apart, [])
  };
}

const figureNames = [
  'assets',
  'value_fen',
  'in_use',
  'idle',
  'lost',
  'income_lines',
  'due_fen',
  'received_fen',
  'village_due_fen',
  'village_paid_fen',
  'households_due_fen',
  'households_paid_fen',
  'income_fen',
  'expenditure_fen'
] as const satisfies readonly (keyof UseFigures)[];

const added = (all: readonly UseFigures[]): UseFigures =>
  Object.fromEntries(
    figureNames.map(name => [name, fen(all.reduce((sum, each) => sum + BigInt(each[name]), 0n))])
  ) as unknown as UseFigures;

function sourcesOf(corpus: Corpus, rows: UseRows, projects: readonly string[]): UsePack['sources'] {
  const from = sourceList(corpus.names);
  for (const list of [rows.assets, rows.income, rows.dividends, rows.accounts])
    for (const {file} of list) from.rows(file, 1);
  for (const id of projects) from.project(id);
  return from.sources();
}
