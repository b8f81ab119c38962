import type {KitWords} from '../../src/i18n/zh/import-kit.ts';
import {yuanText} from '../../src/model/money.ts';
import type {TownshipPack} from '../../src/publish/packs/parents.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';

export type Cells = readonly (string | null)[];

/** What a township's list shows: rows of its villages' packs, as published, households by village group, never by amount. */
export interface KitLists {
  readonly payments: readonly Cells[];
  readonly aggregates: readonly Cells[];
  readonly projects: readonly Cells[];
  /** What the rows come to, line by line, the whole last: it is the township's own figure, not a sum made here. */
  readonly sums: readonly Cells[];
}

/** `year`: payments of that page year only; null for all. Money is decimal yuan; null is not published. */
export function kitLists(
  township: TownshipPack,
  villages: readonly VillagePack[],
  year: number | null,
  words: KitWords
): KitLists {
  const money = (fen: number | bigint | null): string | null => (fen === null ? null : yuanText(fen));
  const inYear = (of: number): boolean => year === null || of === year;
  const listed = {rows: 0, fen: 0n};
  const payments = villages.flatMap(({record, rows, sources}) => {
    const items = new Map(sources.items.map(({item, name}) => [item, name]));
    const projects = new Map(sources.projects.map(({project_id, project}) => [project_id, project]));
    return rows.payments
      .filter(row => inYear(row.page_year))
      .map((row): Cells => {
        listed.rows++;
        listed.fen += BigInt(row.amount_fen);
        return [
          record.village,
          row.village_group,
          row.payee,
          (row.item && (items.get(row.item) ?? row.item)) ??
            (row.project_id && (projects.get(row.project_id) ?? row.project_id)),
          row.quantity,
          row.quantity_unit,
          row.rate,
          money(row.due_fen),
          money(row.amount_fen),
          row.paid_on,
          row.disbursement_id
        ];
      });
  });
  const cells = township.rows.aggregates.filter(cell => inYear(cell.year));
  const summed = {
    rows: cells.some(cell => cell.payments === null)
      ? null
      : cells.reduce((sum, cell) => sum + cell.payments!, 0),
    fen: cells.reduce((sum, cell) => sum + BigInt(cell.amount_fen), 0n)
  };
  const total = totalOf(township, year);
  const expired = total.fen - listed.fen - summed.fen;
  const line = (name: string, rows: number | null, fen: bigint): Cells => [
    name,
    rows === null ? null : String(rows),
    money(fen)
  ];
  const shown = new Set<string>();
  return {
    payments,
    aggregates: cells.map(cell => [
      cell.name,
      String(cell.year),
      cell.recipients === null ? words.withheld : String(cell.recipients),
      cell.payments === null ? words.withheld : String(cell.payments),
      money(cell.amount_fen),
      cell.fund_id
    ]),
    // A project of several villages stands in each of their packs and counts once.
    projects: villages.flatMap(({record, rows}) =>
      rows.projects
        .filter(({project_id}) => shown.size < shown.add(project_id).size)
        .map(
          (row): Cells => [
            row.villages > 1 ? words.several(record.village, row.villages) : record.village,
            row.project,
            money(row.planned_fen),
            money(row.allocated_fen),
            money(row.paid_fen),
            row.project_id
          ]
        )
    ),
    sums: [
      line(words.listed, listed.rows, listed.fen),
      ...(cells.length ? [line(words.summed, summed.rows, summed.fen)] : []),
      ...(expired === 0n ? [] : [line(words.expired, null, expired)]),
      line(words.total, total.rows, total.fen)
    ]
  };
}

/** The township's own figure: of all years, or of one as its year page says it. */
function totalOf({figures}: TownshipPack, year: number | null): {rows: number; fen: bigint} {
  if (year === null) return {rows: figures.payments, fen: BigInt(figures.paid_fen)};
  const found = figures.by_paid_year.find(entry => entry.year === year);
  return {rows: found?.payments ?? 0, fen: BigInt(found?.paid_fen ?? 0)};
}
