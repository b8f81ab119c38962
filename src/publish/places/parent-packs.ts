import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {FundLine} from '../packs/fund.ts';
import type {
  AggregateCell,
  CountyPack,
  ParentFigures,
  PlaceLine,
  SitePack,
  TownshipPack
} from '../packs/parents.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {ProjectLine} from '../packs/project-line.ts';
import {placeKey, type Area} from '../corpus/places.ts';
import {total} from './place-figures.ts';
import {liesIn} from '../corpus/project-accounts.ts';
import {sourceList} from '../corpus/sources.ts';
import {plain, type Stored} from '../corpus/stored.ts';

/** What a township, county or site is put together from. `above`: unplaced money that counts here and in no part. */
export interface Parts {
  readonly figures: PlaceFigures;
  readonly parts: readonly PlaceLine[];
  readonly cells: readonly AggregateCell[];
  readonly above: {readonly paid_fen: number; readonly payments: number};
}

/** total = parts + aggregates held here + unplaced: four sums made on different ways; the gate compares them. */
function parentFigures({figures, parts, cells, above}: Parts): ParentFigures {
  return {
    ...figures,
    total_fen: figures.paid_fen,
    parts_fen: fen(total(parts.map(part => BigInt(part.paid_fen)))),
    aggregates_fen: fen(total(cells.map(cell => BigInt(cell.amount_fen)))),
    aggregate_payments: cells.reduce((sum, cell) => sum + (cell.payments ?? 0), 0),
    unplaced_fen: above.paid_fen,
    unplaced_payments: above.payments
  };
}

export function townshipPack(corpus: Corpus, area: Area, parts: Parts): TownshipPack {
  const projects = [...corpus.accounts.values()].filter(
    account => account.codes.length > 1 && liesIn(account, {level: 'township', code: area.code})
  );
  const teams = corpus.teams.get(area.code) ?? [];
  const county = area.parent === null ? undefined : corpus.places.counties.get(area.parent);
  return {
    kind: 'township',
    id: area.code,
    record: {
      township_code: area.code,
      township: area.name,
      county_code: county?.code ?? null,
      county: county?.name ?? null
    },
    rows: {
      villages: parts.parts,
      aggregates: parts.cells,
      projects: projects.map(({line}) => line),
      teams: teams.map(row => plain<'teams'>(row))
    },
    figures: parentFigures(parts),
    findings: [],
    sources: parentSources(
      corpus,
      area,
      parts,
      projects.map(({line}) => line),
      teams
    )
  };
}

export function countyPack(corpus: Corpus, area: Area, parts: Parts): CountyPack {
  const own = placeKey({level: 'county', code: area.code});
  // In several townships: projects of one stand there, those without a listed village under 未落实到村.
  const projects = [...corpus.accounts.values()].filter(
    ({within, villages}) =>
      within.has(own) && villages.length > 0 && ![...within].some(key => key.startsWith('township '))
  );
  const teams = corpus.teams.get(area.code) ?? [];
  return {
    kind: 'county',
    id: area.code,
    record: {county_code: area.code, county: area.name},
    rows: {
      townships: parts.parts,
      flow: corpus.flows.get(area.code) ?? [],
      aggregates: parts.cells,
      projects: projects.map(({line}) => line),
      teams: teams.map(row => plain<'teams'>(row))
    },
    figures: parentFigures(parts),
    findings: [],
    sources: parentSources(
      corpus,
      area,
      parts,
      projects.map(({line}) => line),
      teams
    )
  };
}

export interface SiteRows {
  readonly counties: readonly PlaceLine[];
  readonly townships: readonly PlaceLine[];
  readonly funds: readonly FundLine[];
  readonly withheld: {readonly rows: number; readonly fen: bigint};
  readonly rejected_rows: number;
}

export function sitePack(corpus: Corpus, parts: Parts, rows: SiteRows): SitePack {
  const {tables, places} = corpus;
  const from = sourceList(corpus.names);
  for (const list of [tables.villages, tables.funds, tables.projects, tables.allocations])
    for (const row of list) from.row(row);
  for (const {item} of parts.figures.by_item) from.item(item);
  return {
    kind: 'site',
    id: 'site',
    record: {
      current_year: corpus.current_year,
      villages: [...places.villages.values()].filter(({row}) => row.valid_to === null).length,
      townships: places.townships.size,
      projects: tables.projects.length,
      funds: tables.funds.length,
      items: tables.items.length
    },
    rows: {counties: rows.counties, townships: rows.townships, funds: rows.funds, aggregates: parts.cells},
    figures: {
      ...parentFigures(parts),
      withheld_rows: rows.withheld.rows,
      withheld_fen: fen(rows.withheld.fen),
      rejected_rows: rows.rejected_rows
    },
    findings: [],
    sources: from.sources()
  };
}

function parentSources(
  corpus: Corpus,
  area: Area,
  {figures, cells}: Parts,
  projects: readonly ProjectLine[],
  teams: readonly Stored<'teams'>[]
) {
  const from = sourceList(corpus.names);
  for (const {row} of area.villages) from.row(row);
  for (const row of teams) from.row(row);
  for (const {file} of cells) if (file !== null) from.rows(file, 1);
  for (const {project_id} of projects) {
    const row = corpus.accounts.get(project_id)?.row;
    if (row) from.row(row);
    from.project(project_id);
  }
  for (const {fund_id} of figures.by_fund) from.fund(fund_id);
  for (const {item} of figures.by_item) from.item(item);
  return from.sources();
}
