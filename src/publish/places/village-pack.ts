import type {Row} from '../../model/tables.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, compareKeys} from '../corpus/order.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {VillageLink, VillagePack} from '../packs/village.ts';
import {payment, type PaymentRow} from '../corpus/payment.ts';
import type {Village} from '../corpus/places.ts';
import type {ProjectAccount} from '../corpus/project-accounts.ts';
import {sourceList} from '../corpus/sources.ts';
import {marksOf, plain} from '../corpus/stored.ts';

/** What stands in one village, found once for all villages. */
export interface VillageRows {
  /** Also projects shared with other villages; newest fund year first. */
  readonly projects: readonly ProjectAccount[];
  readonly namesakes: readonly Village[];
  readonly rounds: VillagePack['rows']['rounds'];
  readonly notices: readonly (Row<'notices'> & {readonly _file: string})[];
  readonly successors: readonly VillageLink[];
  readonly predecessors: readonly VillageLink[];
}

/** `listed`: the village's payments that are not expired, in the order of paymentOrder. */
export function villagePack(
  corpus: Corpus,
  village: Village,
  rows: VillageRows,
  listed: readonly PaymentRow[],
  figures: PlaceFigures
): VillagePack {
  const teams = corpus.teams.get(village.code) ?? [];
  const items = new Set([...listed.map(row => row.item), ...rows.rounds.map(round => round.item)]);
  const standards = corpus.tables.standards.filter(row => items.has(row.item));
  const from = sourceList(corpus.names);
  from.row(village.row);
  for (const row of [...listed, ...rows.notices, ...teams, ...standards]) from.row(row);
  for (const {file} of rows.rounds) from.rows(file, 1);
  for (const {row, allocations} of rows.projects)
    for (const used of row ? [row, ...allocations] : allocations) from.row(used);
  for (const row of listed) {
    from.fund(row.fund_id);
    from.project(row.project_id);
  }
  for (const {project_id, allocations} of rows.projects) {
    from.project(project_id);
    for (const {fund_id} of allocations) from.fund(fund_id);
  }
  for (const item of items) from.item(item);
  for (const {fund_id} of figures.by_fund) from.fund(fund_id);
  for (const {item} of figures.by_item) from.item(item);
  return {
    kind: 'village',
    id: village.code,
    record: {
      ...plain<'villages'>(village.row),
      successors: rows.successors,
      predecessors: rows.predecessors,
      namesakes: rows.namesakes.map(({code, row}) => ({village_code: code, township: row.township})),
      marks: marksOf(village.row)
    },
    rows: {
      payments: listed.map(payment),
      projects: rows.projects.map(({line}) => line),
      rounds: rows.rounds,
      notices: rows.notices.map(row => plain<'notices'>(row as never)),
      teams: teams.map(row => plain<'teams'>(row)),
      corrections: corpus.corrections('village', village.code),
      standards: standards.map(row => plain<'standards'>(row))
    },
    figures,
    findings: corpus.findings.of('village', village.code),
    sources: from.sources()
  };
}

/** Finds every village's rows in the small tables, once. */
export function villageRows({tables, places, accounts, rounds}: Corpus): (village: Village) => VillageRows {
  const found = new Map<string, {-readonly [K in keyof VillageRows]: VillageRows[K][number][]}>();
  for (const code of places.villages.keys())
    found.set(code, {projects: [], namesakes: [], rounds: [], notices: [], successors: [], predecessors: []});
  for (const account of accounts.values())
    for (const {code} of account.villages) found.get(code)?.projects.push(account);
  for (const round of rounds) found.get(round.village_code)?.rounds.push(round);
  for (const notice of tables.notices)
    if (notice.village_code) found.get(notice.village_code)?.notices.push(notice);
  for (const row of tables.succession) {
    const link = (code: string): VillageLink => ({
      village_code: code,
      village: places.villages.get(code)?.name ?? null,
      on: row.on,
      kind: row.kind,
      document_no: row.document_no
    });
    found.get(row.old_code)?.successors.push(link(row.new_code));
    found.get(row.new_code)?.predecessors.push(link(row.old_code));
  }
  const names = new Map<string, Village[]>();
  for (const village of places.villages.values())
    names.set(village.name, [...(names.get(village.name) ?? []), village]);
  for (const rows of found.values())
    rows.projects.sort(
      by(
        ({line}) => -(line.years[0] ?? 0),
        ({project_id}) => project_id
      )
    );
  return village => ({
    ...(found.get(village.code) as VillageRows),
    namesakes: (names.get(village.name) ?? [])
      .filter(({code}) => code !== village.code)
      .sort((a, b) => compareKeys(a.code, b.code))
  });
}
