import {rootOfKind} from '../../model/fund-roots.ts';
import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {financingCells} from './financing-cells.ts';
import {fundYear} from '../corpus/fund-names.ts';
import {by, groupBy, type Key} from '../corpus/order.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {FundLine} from '../packs/fund.ts';
import type {NeedsPack} from '../packs/needs.ts';
import type {RootCode, RootSums, RootsPack} from '../packs/roots.ts';
import {rootUses} from './root-uses.ts';
import {sourceList} from '../corpus/sources.ts';
import type {Stored} from '../corpus/stored.ts';

interface Given {
  /** The site's, as the funds' own packs have them. */
  readonly funds: readonly FundLine[];
  readonly needs: NeedsPack | null;
}

/** Writes by which ways money came and where each went; a site that states no way, no need and no loan has no such pack. */
export async function writeRoots(
  store: Store,
  corpus: Corpus,
  writer: PackWriter,
  given: Given
): Promise<void> {
  const isTold =
    given.needs !== null ||
    corpus.tables.financing.length > 0 ||
    rootParts(corpus, given.funds).some(({root}) => root !== null);
  const pack = isTold ? await rootsPack(store, corpus, given) : null;
  writer.index('roots', pack ? [writer.pack(pack, 'roots')] : []);
}

async function rootsPack(store: Store, corpus: Corpus, {funds, needs}: Given): Promise<RootsPack> {
  const parts = rootParts(corpus, funds);
  const roots = new Map(parts.map(part => [part.fund_id, part.root]));
  const {uses, places, payments} = await rootUses(store, corpus, fund_id => roots.get(fund_id ?? '') ?? null);
  const financing = financingCells(corpus);
  const donations = donationLines(needs);
  // What names no document stands under no root: it was paid all the same.
  const paid = (of: (line: {readonly root: RootCode}) => boolean): bigint =>
    uses.reduce((sum, line) => sum + (of(line) ? BigInt(line.paid_fen) : 0n), 0n);
  const named = [...groupBy(parts, part => part.root)].map(([root, own]) => ({root, ...added(own)}));
  const none = named.find(line => line.root === null);
  const loose = fen(paid(line => line.root === null) - BigInt(none?.paid_fen ?? 0));
  const withLoose: RootsPack['rows']['roots'] = [
    ...named.filter(line => line.root !== null),
    ...(none || loose
      ? [
          {
            ...(none ?? {root: null, funds: 0, issued_fen: 0, allocated_fen: 0, direct_fen: 0}),
            paid_fen: fen(loose + (none?.paid_fen ?? 0))
          }
        ]
      : [])
  ];
  const from = sourceList(corpus.names);
  for (const fund of corpus.funds.values()) from.row(fund);
  for (const line of needs?.rows.needs ?? []) from.rows(line.file, 1);
  for (const row of corpus.tables.financing) {
    from.row(row);
    from.fund(row.fund_id);
  }
  return {
    kind: 'roots',
    id: 'roots',
    record: {},
    rows: {
      roots: [...withLoose].sort(by(line => order(line.root))),
      kinds: grouped(parts, part => ({root: part.root, kind: part.kind}), [
        line => order(line.root),
        line => line.kind
      ]),
      years: grouped(parts, part => ({root: part.root, year: part.year}), [
        line => (line.year === null ? 0 : -line.year),
        line => order(line.root)
      ]),
      uses: [...uses].sort(
        by(
          line => order(line.root),
          line => ['project', 'household', 'unit', 'aggregate'].indexOf(line.use),
          line => line.purpose
        )
      ),
      places: [...places].sort(
        by(
          line => line.township_code,
          line => order(line.root)
        )
      ),
      donations,
      financing
    },
    figures: {
      ...added(parts),
      paid_fen: fen(paid(() => true)),
      payments,
      given_fen: total(donations.map(line => line.given_fen)),
      delivered_fen: total(donations.map(line => line.delivered_fen)),
      loans_fen: total(
        financing
          .filter(({kind}) => kind === 'small_loan' || kind === 'unit_loan')
          .map(cell => cell.amount_fen)
      ),
      financing_fen: total(financing.map(cell => cell.amount_fen))
    },
    findings: [],
    sources: from.sources()
  };
}

/** The roots as they stand on pages; what has none comes last. */
const order = (root: RootCode): number =>
  root === null ? 9 : ['special', 'farm', 'social', 'east_west', 'finance'].indexOf(root);

type Part = RootSums & {
  readonly fund_id: string;
  readonly root: RootCode;
  readonly kind: string | null;
  readonly year: number | null;
};

/**
 * Each document's own part of its root. A document that hands on another's money adds nothing to what was issued; where it goes to
 * another root (a subsidy on interest out of special funds), its amount goes with it, so that all roots sum to what was issued.
 */
function rootParts(corpus: Corpus, funds: readonly FundLine[]): Part[] {
  const ofKind = (fund: Stored<'funds'> | undefined): RootCode =>
    rootOfKind(fund?.kind ?? null, corpus.settings.fund_roots) ??
    (fund?.level === 'social' ? 'social' : null);
  // A document of no known kind goes the way of the one whose money it hands on.
  const rootOf = (fund_id: string): RootCode => {
    const fund = corpus.funds.get(fund_id);
    return ofKind(fund) ?? ofKind(corpus.funds.get(fund?.parent_fund_id ?? ''));
  };
  const children = groupBy(funds, line => corpus.funds.get(line.fund_id)?.parent_fund_id ?? null);
  return funds.map(line => {
    const fund = corpus.funds.get(line.fund_id);
    const root = rootOf(line.fund_id);
    const parent = fund?.parent_fund_id ? corpus.funds.get(fund.parent_fund_id) : undefined;
    const isPart = parent !== undefined;
    const leaves = isPart && parent.amount_fen !== null && rootOf(parent.fund_id) !== root;
    const gone = (children.get(line.fund_id) ?? [])
      .filter(child => line.amount_fen !== null && rootOf(child.fund_id) !== root)
      .reduce((sum, child) => sum + BigInt(child.amount_fen ?? 0), 0n);
    const own = isPart && !leaves ? 0n : BigInt(line.amount_fen ?? 0);
    return {
      fund_id: line.fund_id,
      root,
      kind: line.kind,
      year: fund ? fundYear(fund) : line.year,
      funds: 1,
      issued_fen: fen(own - gone),
      allocated_fen: line.allocated_fen,
      direct_fen: line.direct_fen,
      paid_fen: line.paid_fen
    };
  });
}

const total = (amounts: readonly number[]): number =>
  fen(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));

const added = (parts: readonly RootSums[]): RootSums => ({
  funds: parts.length,
  issued_fen: total(parts.map(part => part.issued_fen)),
  allocated_fen: total(parts.map(part => part.allocated_fen)),
  direct_fen: total(parts.map(part => part.direct_fen)),
  paid_fen: total(parts.map(part => part.paid_fen))
});

function grouped<K extends object>(
  parts: readonly Part[],
  key: (part: Part) => K,
  keys: ((line: K) => Key)[]
): (K & RootSums)[] {
  return [...groupBy(parts, part => JSON.stringify(key(part)))]
    .map(([, own]) => ({...key(own[0] as Part), ...added(own)}))
    .sort(by(...keys));
}

/** What no document took in: the partner's part stands under east-west collaboration, all else under social help. */
function donationLines(needs: NeedsPack | null): RootsPack['rows']['donations'] {
  const apart = (needs?.rows.needs ?? []).filter(line => line.fund_id === null && line.state !== 'open');
  return [...groupBy(apart, line => line.donor_kind)]
    .map(([donor_kind, own]) => ({
      root: donor_kind === 'partner' ? ('east_west' as const) : ('social' as const),
      donor_kind,
      needs: own.length,
      given_fen: total(own.map(line => line.given_fen ?? 0)),
      delivered_fen: total(own.map(line => line.delivered_fen ?? 0))
    }))
    .sort(
      by(
        line => order(line.root),
        line => line.donor_kind
      )
    );
}
