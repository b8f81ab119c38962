/** Rows and their exact sum in fen. */
export interface RowSum {
  readonly rows: number;
  readonly fen: bigint;
}

/** What became of one file: rows read = published + aggregated + withheld + rejected. */
export interface RowAccount {
  readonly file: string;
  readonly table: string;
  readonly read: number;
  readonly published: number;
  readonly aggregated: number;
  readonly withheld: number;
  readonly rejected: number;
}

/** One money column of one file: what the reader summed, what the store sums, what the guard held back. */
export interface ColumnSums {
  readonly file: string;
  readonly column: string;
  readonly reader: bigint;
  readonly store: bigint;
  readonly withheld: bigint;
}

/** The third sum, re-read from the packs on disk. */
export interface PacksSum {
  /** Payments in the lists of the village packs and of 未落实到村. */
  readonly listed: RowSum;
  /** Payments past retention, from the same packs' figures. */
  readonly expired: RowSum;
  /** Cells of aggregate items in the township, county and site packs. */
  readonly aggregated: bigint;
  /** Sums that must be one number, place by place: total and what it is made of. */
  readonly places: readonly {
    readonly place: string;
    readonly name: string;
    readonly total: bigint;
    readonly parts: bigint;
  }[];
  /** Fen of assets, what they brought, and village accounts, by name, from the lists of the packs (gate-use). */
  readonly use: Readonly<Record<string, bigint>>;
}

/** The fourth sum, parsed back from the built site. By locale: what is printed; and the CSV downloads. */
export interface SiteSum {
  readonly printed: Readonly<
    Record<string, {readonly payments: number; readonly paid: bigint; readonly aggregated: bigint}>
  >;
  readonly downloads: {readonly payments: number; readonly paid: bigint};
  /** Named figures of pages that are not their pack's. */
  readonly parted?: readonly {
    readonly page: string;
    readonly name: string;
    readonly printed: bigint;
    readonly pack: bigint | null;
  }[];
}

export interface GateSums {
  readonly files: readonly RowAccount[];
  readonly columns: readonly ColumnSums[];
  /** Payments: as read, as held back, and in the store by what becomes of them. */
  readonly reader: RowSum;
  readonly withheld: RowSum;
  readonly store: {readonly listed: RowSum; readonly expired: RowSum; readonly aggregated: RowSum};
  /** Sum of aggregates.csv in the store. */
  readonly aggregates: bigint;
  readonly packs: PacksSum;
  /** The same sums about the use of the money in the store. */
  readonly use: Readonly<Record<string, bigint>>;
  /** Absent before the pages are built. */
  readonly scan?: SiteSum;
}

/** The build stops: two figures that must be one. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly what: string;
  readonly left: {readonly name: string; readonly value: bigint};
  readonly right: {readonly name: string; readonly value: bigint};

  constructor(
    what: string,
    left: readonly [name: string, value: bigint],
    right: readonly [name: string, value: bigint]
  ) {
    super(`${what}: ${left[0]} ${left[1]} ≠ ${right[0]} ${right[1]} (${left[1] - right[1]})`);
    this.what = what;
    this.left = {name: left[0], value: left[1]};
    this.right = {name: right[0], value: right[1]};
  }
}

/**
 * Money adds up, or the build says no (design 5). Compares the four independent sums, in fen, and the accounting of rows;
 * throws a GateError that names the first two figures that part. Pure. Nothing is ever corrected here.
 */
export function gate(sums: GateSums): void {
  const {reader, withheld, store, packs, scan} = sums;
  for (const {file, table, read, ...fate} of sums.files)
    same(
      `${file} (${table})`,
      ['rows read', read],
      [
        'published + aggregated + withheld + rejected',
        fate.published + fate.aggregated + fate.withheld + fate.rejected
      ]
    );
  for (const {file, column, ...sum} of sums.columns)
    same(`${file}, ${column}, fen`, ['reader', sum.reader], ['store + withheld', sum.store + sum.withheld]);

  const stored = add(store.listed, store.expired, store.aggregated);
  same('payments, rows', ['reader', reader.rows], ['store + withheld', stored.rows + withheld.rows]);
  same('payments, fen', ['reader', reader.fen], ['store + withheld', stored.fen + withheld.fen]);

  same('payments listed, rows', ['store', store.listed.rows], ['packs', packs.listed.rows]);
  same('payments listed, fen', ['store', store.listed.fen], ['packs', packs.listed.fen]);
  same('payments past retention, rows', ['store', store.expired.rows], ['packs', packs.expired.rows]);
  same('payments past retention, fen', ['store', store.expired.fen], ['packs', packs.expired.fen]);
  same(
    'aggregate items, fen',
    ['store', store.aggregated.fen + sums.aggregates],
    ['packs', packs.aggregated]
  );
  for (const {place, name, total, parts} of packs.places)
    same(`${place}, fen`, ['total', total], [name, parts]);
  for (const [name, stored] of Object.entries(sums.use))
    same(`${name}, fen`, ['store', stored], ['packs', packs.use[name] ?? 0n]);

  if (!scan) return;
  const locales = Object.keys(scan.printed).length;
  if (locales === 0) throw new GateError('pages', ['locales', 0n], ['at least', 1n]);
  for (const [locale, {payments, paid, aggregated}] of Object.entries(scan.printed)) {
    same(`payments on the pages (${locale}), rows`, ['packs', packs.listed.rows], ['pages', payments]);
    same(`payments on the pages (${locale}), fen`, ['packs', packs.listed.fen], ['pages', paid]);
    same(`aggregate items on the pages (${locale}), fen`, ['packs', packs.aggregated], ['pages', aggregated]);
  }
  same(
    'payments in the downloads, rows',
    ['packs', packs.listed.rows],
    ['downloads', scan.downloads.payments]
  );
  same('payments in the downloads, fen', ['packs', packs.listed.fen], ['downloads', scan.downloads.paid]);
  for (const {page, name, printed, pack} of scan.parted ?? [])
    if (printed !== pack)
      throw new GateError(`${page}, ${name}, fen`, ['page', printed], ['pack', pack ?? 0n]);
}

function same(
  what: string,
  left: readonly [string, bigint | number],
  right: readonly [string, bigint | number]
): void {
  const [a, b] = [BigInt(left[1]), BigInt(right[1])];
  if (a !== b) throw new GateError(what, [left[0], a], [right[0], b]);
}

const add = (...sums: readonly RowSum[]): RowSum => ({
  rows: sums.reduce((rows, sum) => rows + sum.rows, 0),
  fen: sums.reduce((fen, sum) => fen + sum.fen, 0n)
});
