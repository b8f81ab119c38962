import type {CheckResult} from '../../model/checks.ts';
import type {Settings} from '../../model/settings.ts';
import type {Store} from '../../store/open-store.ts';
import {aggregateCells, unnamedItem, type HeldCell} from './aggregate-cells.ts';
import {attachmentLine, type Pictures} from './attachment-lines.ts';
import {correctionsBySubject, type CorrectionsOf} from './correction-subjects.ts';
import {findingsByPage, type FindingsByPage} from './findings-by-page.ts';
import {countyFlows} from './flow.ts';
import type {FlowLine} from '../packs/flow-line.ts';
import {fundName} from './fund-names.ts';
import {householdCounts} from './household-counts.ts';
import {effectiveTiers} from './item-tiers.ts';
import {compareKeys, groupBy} from './order.ts';
import type {PublishedTotal} from '../packs/item.ts';
import type {ItemName} from '../packs/pack.ts';
import type {AttachmentLine} from '../packs/use.ts';
import type {RoundLine} from '../packs/village.ts';
import type {Households} from '../places/place-figures.ts';
import {places, type Place, type Places} from './places.ts';
import {projectAccounts, type ProjectAccount} from './project-accounts.ts';
import {publishedTotals} from './published-totals.ts';
import {roundLines} from './round-lines.ts';
import {smallTables, type SmallTables} from './small-tables.ts';
import type {Names} from './sources.ts';
import type {Stored} from './stored.ts';

/** All that packs are made of, but the payments, which pass by in a stream. */
export interface Corpus {
  readonly settings: Settings;
  readonly tables: SmallTables;
  readonly places: Places;
  readonly accounts: ReadonlyMap<string, ProjectAccount>;
  readonly cells: readonly HeldCell[];
  /** By county. */
  readonly flows: ReadonlyMap<string, readonly FlowLine[]>;
  readonly funds: ReadonlyMap<string, Stored<'funds'>>;
  readonly items: ReadonlyMap<string, Stored<'items'>>;
  readonly names: Names;
  readonly households: (place: Place) => Households;
  readonly rounds: readonly RoundLine[];
  readonly totals: readonly PublishedTotal[];
  readonly corrections: CorrectionsOf;
  readonly teams: ReadonlyMap<string, readonly Stored<'teams'>[]>;
  /** Notices whose subject is the project's id. */
  readonly noticesOf: (project_id: string) => readonly Stored<'notices'>[];
  /** In order of their ids; and those of a project. */
  readonly attachments: readonly AttachmentLine[];
  readonly attachmentsOf: (project_id: string) => readonly AttachmentLine[];
  readonly findings: FindingsByPage;
  /** The largest fund year up to data_on's that has money, else the largest. */
  readonly current_year: number;
}

export async function corpus(
  store: Store,
  settings: Settings,
  checks: readonly CheckResult[] = [],
  pictures: Pictures = new Map()
): Promise<Corpus> {
  const tables = await smallTables(store);
  const tree = places(tables.villages);
  const data_year = Number(settings.data_on.slice(0, 4));
  const funds = new Map(tables.funds.map(row => [row.fund_id, row]));
  const items = new Map(tables.items.map(row => [row.item, row]));
  const accounts = await projectAccounts(store, tables, tree, data_year);
  const tierOf = effectiveTiers(tables.items, settings);
  const names: Names = {
    fund: id => fundName(id, funds.get(id)),
    project: id => accounts.get(id)?.line.project ?? id,
    item: id => {
      const item = items.get(id);
      const name = item?.name ?? (id === unnamedItem ? '' : id);
      return {item: id, name, scope: (item?.scope ?? null) as ItemName['scope'], tier: tierOf(id)};
    }
  };
  const cells = await aggregateCells(store, tables, tree, id => names.item(id).name, settings.smallest_cell);
  const notices = groupBy(tables.notices, row => row.subject);
  const attachments = tables.attachments.map(row => attachmentLine(row, pictures));
  const ofProject = groupBy(attachments, row => row.project_id);
  const years = await store.query<{year: number}>('SELECT DISTINCT fund_year AS year FROM payment_cells');
  const rounds = await roundLines(store, tables.rounds, tree, id => names.item(id).tier);
  return {
    settings,
    tables,
    places: tree,
    accounts,
    cells,
    flows: await countyFlows(store, tree, accounts, cells),
    funds,
    items,
    names,
    households: await householdCounts(store, tree),
    rounds,
    findings: findingsByPage(checks, {settings, tables, places: tree, accounts, names, rounds}),
    // A village's total of an item that is published only as totals would say what its cells were moved up to hide.
    totals: await publishedTotals(
      store,
      ({subject_id, item}) =>
        item === null || tierOf(item) !== 'aggregate' || subject_id === null || funds.has(subject_id)
    ),
    corrections: await correctionsBySubject(store),
    teams: groupBy(tables.teams, row => row.area_code),
    attachments,
    attachmentsOf: project_id => ofProject.get(project_id) ?? [],
    noticesOf: project_id => notices.get(project_id) ?? [],
    current_year: currentYear(
      [
        ...years.map(({year}) => year),
        ...[...accounts.values()].flatMap(account => [...account.allocated.keys()]),
        ...cells.map(({cell}) => names.fund(cell.fund_id ?? '').year ?? cell.year)
      ],
      data_year
    )
  };
}

export function currentYear(years: readonly number[], data_year: number): number {
  const sorted = [...new Set(years)].sort(compareKeys);
  return sorted.findLast(year => year <= data_year) ?? sorted.at(-1) ?? data_year;
}
