/** One cell of views/payment_cells.sql, or of a sensitive item published only as totals. Sums are exact fen. */
export interface Cell {
  readonly place: string;
  readonly fund_year: number;
  readonly page_year: number;
  readonly project_id: string | null;
  readonly fund_id: string | null;
  readonly item: string | null;
  readonly person: boolean;
  readonly paid_fen: bigint;
  readonly payments: number;
  readonly arranged_fen: bigint;
  readonly due_fen: bigint;
  readonly due_paid_fen: bigint;
  readonly due_payments: number;
  readonly expired_fen: bigint;
  readonly expired_payments: number;
  /** A cell of aggregates: its recipients carry no token. */
  readonly sensitive?: boolean;
}

export interface DirectYear {
  arranged: bigint;
  households: bigint;
  household_payments: number;
  units: bigint;
  unit_payments: number;
  shared: bigint;
  sensitive: boolean;
  /** Due but not paid, by item ('' for none). */
  readonly short: Map<string, bigint>;
}
export interface Part {
  arranged: bigint;
  due_payments: number;
  paid: bigint;
  payments: number;
  sensitive: boolean;
}

/** Sums of the cells of one place. Keys of `items` and `funds`: '' for none. */
export interface Tally {
  readonly years: Map<number, DirectYear>;
  readonly pages: Map<number, Part>;
  readonly items: Map<string, Part>;
  readonly funds: Map<string, Part>;
  readonly all: Part;
  due: bigint;
  due_paid: bigint;
  expired: bigint;
  expired_payments: number;
}

const part = (): Part => ({arranged: 0n, due_payments: 0, paid: 0n, payments: 0, sensitive: false});

export const tally = (): Tally => ({
  years: new Map(),
  pages: new Map(),
  items: new Map(),
  funds: new Map(),
  all: part(),
  due: 0n,
  due_paid: 0n,
  expired: 0n,
  expired_payments: 0
});

/** Adds a cell. `own`: its project lies wholly in the place, where the project's account has the money. */
export function addCell(sums: Tally, cell: Cell, own: boolean): void {
  addPart(sums.all, cell);
  addPart(at(sums.pages, cell.page_year, part), cell);
  addPart(at(sums.items, cell.item ?? '', part), cell);
  addPart(at(sums.funds, cell.fund_id ?? '', part), cell);
  sums.expired += cell.expired_fen;
  sums.expired_payments += cell.expired_payments;
  const year = at(sums.years, cell.fund_year, directYear);
  if (cell.project_id !== null) {
    if (!own) year.shared += cell.paid_fen;
    return;
  }
  year.arranged += cell.arranged_fen;
  const item = cell.item ?? '';
  year.short.set(item, (year.short.get(item) ?? 0n) + cell.arranged_fen - cell.paid_fen);
  if (cell.person) {
    year.households += cell.paid_fen;
    year.household_payments += cell.payments;
    year.sensitive ||= cell.sensitive === true;
    sums.due += cell.due_fen;
    sums.due_paid += cell.due_paid_fen;
  } else {
    year.units += cell.paid_fen;
    year.unit_payments += cell.payments;
  }
}

function addPart(sums: Part, cell: Cell): void {
  sums.arranged += cell.arranged_fen;
  sums.due_payments += cell.due_payments;
  sums.paid += cell.paid_fen;
  sums.payments += cell.payments;
  sums.sensitive ||= cell.sensitive === true;
}

const directYear = (): DirectYear => ({
  arranged: 0n,
  households: 0n,
  household_payments: 0,
  units: 0n,
  unit_payments: 0,
  shared: 0n,
  sensitive: false,
  short: new Map()
});

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
