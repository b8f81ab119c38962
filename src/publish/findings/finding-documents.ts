import type {Finding} from '../../model/checks.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {FindingDocument} from '../packs/findings.ts';

/** Beyond so many projects or rounds a finding is about their fund, and their notices stand on their own pages. */
const mostNoticed = 12;

/**
 * The documents that belong to the source rows of public findings: numbers of funds and allocations, of the rule of an item
 * or rate, and the notices of projects and rounds. In order of kind, number and id.
 */
export async function findingDocuments(
  store: Store,
  corpus: Pick<Corpus, 'tables' | 'funds' | 'accounts' | 'noticesOf' | 'rounds'>,
  findings: readonly Finding[]
): Promise<(finding: Finding) => readonly FindingDocument[]> {
  const {tables, funds, accounts, noticesOf} = corpus;
  const ids = findings.flatMap(({rows}) =>
    rows.filter(({table}) => table === 'disbursements').map(({key}) => key)
  );
  const payments = new Map(
    ids.length
      ? (await store.query<PaymentLinks>(paymentLinks, {ids: JSON.stringify([...new Set(ids)])})).map(row => [
          row.disbursement_id,
          row
        ])
      : []
  );
  const standards = new Map(tables.standards.map(row => [row.standard_id, row]));
  const items = new Map(tables.items.map(row => [row.item, row]));
  const rounds = new Map(corpus.rounds.map(row => [row.round_id, row]));
  const noticesIn = groupBy(tables.notices, ({village_code}) => village_code);

  return finding => {
    const found = new Map<string, FindingDocument>();
    const add = (
      kind: FindingDocument['kind'],
      id: string,
      name: string | null,
      more: Partial<FindingDocument>
    ) =>
      found.set(`${kind} ${id} ${more.document_no ?? ''}`, {
        kind,
        id,
        name,
        document_no: null,
        from: null,
        to: null,
        url: null,
        ...more
      });
    const fund = (id: string | null) => {
      const row = id === null ? undefined : funds.get(id);
      if (row) add('fund', row.fund_id, row.fund, {document_no: row.document_no, url: row.source_url});
    };
    const allocated = (project_id: string) => {
      for (const row of accounts.get(project_id)?.allocations ?? []) {
        fund(row.fund_id);
        // The allocation often stands in the fund's own document.
        if (row.document_no && row.document_no !== funds.get(row.fund_id)?.document_no)
          add('allocation', row.fund_id, null, {document_no: row.document_no, from: row.on});
      }
    };
    const projects = new Set<string>();
    const touched = new Set<string>();
    for (const {table, key} of finding.rows) {
      const [first = ''] = key.split('|');
      if (table === 'funds' || table === 'allocations' || table === 'fund_sources') fund(first);
      if (table === 'projects') projects.add(key);
      if (table === 'rounds') touched.add(key);
      const rate = table === 'standards' ? standards.get(key) : undefined;
      if (rate?.document_no) add('item', rate.item, null, {document_no: rate.document_no});
      const item = table === 'items' ? items.get(key) : undefined;
      if (item?.document_no) add('item', item.item, item.name, {document_no: item.document_no});
      const payment = table === 'disbursements' ? payments.get(key) : undefined;
      fund(payment?.fund_id ?? null);
      if (payment?.round_id) touched.add(payment.round_id);
    }
    for (const id of projects) allocated(id);
    const noticed = [
      ...(projects.size <= mostNoticed ? [...projects].flatMap(id => noticesOf(id)) : []),
      ...(touched.size <= mostNoticed
        ? [...touched].flatMap(id => {
            const round = rounds.get(id);
            if (!round?.notice_from) return [];
            const {village_code, notice_from, notice_to} = round;
            return (noticesIn.get(village_code) ?? []).filter(
              ({from, to}) => from === notice_from && to === notice_to
            );
          })
        : [])
    ];
    for (const {notice_id, kind, from, to, url} of noticed) add('notice', notice_id, kind, {from, to, url});
    return [...found.values()].sort(
      by(
        row => order.indexOf(row.kind),
        row => row.document_no,
        row => row.from,
        row => row.id
      )
    );
  };
}

const order: readonly FindingDocument['kind'][] = ['fund', 'allocation', 'item', 'notice'];

interface PaymentLinks {
  readonly disbursement_id: string;
  readonly fund_id: string | null;
  readonly round_id: string | null;
}
const paymentLinks = `SELECT disbursement_id, fund_id, round_id FROM disbursements
  WHERE disbursement_id IN (SELECT unnest(from_json($ids, '["VARCHAR"]')))`;
