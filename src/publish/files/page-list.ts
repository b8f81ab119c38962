import type {Settings} from '../../model/settings.ts';
import type {CsvColumn} from './csv-text.ts';
import {paymentColumns, paymentsFile} from './payments-csv.ts';
import type {AnyPack} from '../packs/any-pack.ts';

/** The main list of a page, which it hands out as a CSV. */
export interface PageList {
  /** Inside the site: `fund/F2026/F2026-allocations.csv`. */
  readonly path: string;
  readonly kind: 'village' | 'township' | 'county' | 'fund' | 'item' | 'project' | 'payee';
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const text = (name: string): CsvColumn => ({name, kind: 'text'});
const money = (name: string): CsvColumn => ({name, kind: 'money'});
const count = (name: string): CsvColumn => ({name, kind: 'integer'});
const day = (name: string): CsvColumn => ({name, kind: 'day'});

const places = [
  ...[text('code'), text('name'), count('villages'), count('households')],
  ...[money('arranged'), money('current_paid'), money('paid'), count('payments'), day('valid_to')]
];
const allocations = [
  ...[
    text('project_id'),
    text('project'),
    text('village_code'),
    text('township_code'),
    money('amount'),
    day('on')
  ],
  ...[money('allocated'), money('paid'), text('stage'), text('file'), count('row')]
];
const reached = [
  ...[
    text('village_code'),
    text('village'),
    text('township'),
    count('households'),
    count('payments'),
    money('paid')
  ]
];

/**
 * The list a page is about, from its pack alone: a village's payments, the places of a township or county, a fund's
 * allocations, a project's or a unit's payments, the villages an item reached. Null for pages without such a list, and where
 * there is no row; a list of payments of a place is a file also without any.
 */
export function pageList(pack: AnyPack, status: Settings['data_status']): PageList | null {
  const list = (
    kind: PageList['kind'],
    what: string,
    columns: readonly CsvColumn[],
    rows: readonly object[]
  ): PageList | null =>
    rows.length
      ? {
          path: `${kind}/${pack.id}/${pack.id}-${what}${status === 'real' ? '' : `-${status}`}.csv`,
          kind,
          columns,
          rows: rows as PageList['rows']
        }
      : null;
  const payments = (folder: string, rows: readonly object[]): PageList => ({
    path: `${folder}/${paymentsFile(pack.id, status)}`,
    kind: 'village',
    columns: paymentColumns,
    rows: rows as PageList['rows']
  });
  switch (pack.kind) {
    case 'village':
      return payments(`village/${pack.id}`, pack.rows.payments);
    case 'unplaced':
      return payments('unplaced', pack.rows.payments);
    case 'township':
      return list('township', 'villages', places, pack.rows.villages);
    case 'county':
      return list('county', 'townships', places, pack.rows.townships);
    case 'fund':
      return list('fund', 'allocations', allocations, pack.rows.allocations);
    case 'item':
      return list('item', 'villages', reached, pack.rows.villages);
    // Not “-payments”: those are summed as the payments of all villages, which these are part of.
    case 'project':
    case 'payee':
      return list(pack.kind, 'paid', paymentColumns, pack.rows.payments);
    default:
      return null;
  }
}

const withWorkbook: ReadonlySet<PageList['kind']> = new Set([
  'village',
  'township',
  'county',
  'fund'
] as const);

/** Where the same list lies as a workbook for people (page-workbook.ts): of places and funds; else null. */
export const workbookOf = ({kind, path}: PageList): string | null =>
  withWorkbook.has(kind) ? path.replace(/csv$/, 'xlsx') : null;
