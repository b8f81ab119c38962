import {csvText, type CsvColumn} from './csv-text.ts';
import type {FileTerms} from './file-terms.ts';
import {paymentColumns, paymentsCsv, paymentsFile} from './payments-csv.ts';
import type {AnyPack} from '../packs/any-pack.ts';

/** The main list of a page as a CSV. */
export interface PageCsv {
  /** Inside the site: `fund/F2026/F2026-allocations.csv`. */
  readonly path: string;
  readonly kind: 'village' | 'township' | 'county' | 'fund' | 'item' | 'project' | 'payee';
  readonly rows: number;
  readonly content: string;
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
 * allocations, a project's or a unit's payments, the villages an item reached. Null for pages without such a list.
 */
export function pageCsv(pack: AnyPack, terms: FileTerms): PageCsv | null {
  const status = terms.data_status;
  const file = (what: string) =>
    `${pack.kind}/${pack.id}/${pack.id}-${what}${status === 'real' ? '' : `-${status}`}.csv`;
  const list = (
    kind: PageCsv['kind'],
    what: string,
    columns: readonly CsvColumn[],
    rows: readonly object[]
  ): PageCsv => ({
    path: file(what),
    kind,
    rows: rows.length,
    content: csvText(columns, rows as readonly Readonly<Record<string, unknown>>[], terms)
  });
  switch (pack.kind) {
    case 'village':
      return {
        path: `village/${pack.id}/${paymentsFile(pack.id, status)}`,
        kind: 'village',
        rows: pack.rows.payments.length,
        content: paymentsCsv(pack.rows.payments, terms)
      };
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
