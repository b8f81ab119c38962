/** One cell of an item that is published only as totals. area_code: a township (9 digits) or a county (6). */
export interface AggregateInput {
  readonly fund_id: string | null;
  readonly item: string;
  readonly year: number;
  readonly area_code: string;
  readonly recipients: number | null;
  readonly payments: number | null;
  readonly amount_fen: number | bigint;
}

/** A cell as it may be published. */
export interface AggregateCellOut<C extends AggregateInput = AggregateInput> {
  readonly fund_id: string | null;
  readonly item: string;
  readonly year: number;
  readonly area_code: string;
  /** null: not known, or withheld because the whole county has too few. */
  readonly recipients: number | null;
  readonly payments: number | null;
  readonly amount_fen: bigint;
  /** Too few in the whole county: how many is not told, the amount must stay, since totals add up. */
  readonly withheld: boolean;
  /** The cells that stand in it, in order. More than one area: some were moved up. */
  readonly parts: readonly C[];
}

/**
 * The cells that may be published, by fund, item, year and county: a township cell of fewer than `smallest` recipients
 * (or of an unknown number) moves to the county, and with it the next smallest, all of one size, while the county's cell
 * would still tell (see tells()). So the moved ones could change places and nobody would see a difference. Equal keys are
 * merged, since anybody can add them. Every amount is in exactly one cell; sums are exact to the fen. Same cells in any
 * order, same result (but the order of `parts`, which is that of the input).
 */
export function moveSmallCells<C extends AggregateInput>(
  cells: readonly C[],
  smallest: number
): AggregateCellOut<C>[] {
  const groups = new Map<string, Area<C>[]>();
  for (const area of byArea(cells)) {
    const key = JSON.stringify([area.fund_id, area.item, area.year, area.area_code.slice(0, 6)]);
    const group = groups.get(key);
    if (group) group.push(area);
    else groups.set(key, [area]);
  }
  return [...groups.values()].flatMap(group => settle(group, smallest)).sort(order);
}

type Area<C extends AggregateInput> = Omit<AggregateCellOut<C>, 'withheld'>;

/** One group: one fund, item, year and county. */
function settle<C extends AggregateInput>(
  group: readonly Area<C>[],
  smallest: number
): AggregateCellOut<C>[] {
  const county = group.filter(area => area.area_code.length <= 6);
  const size = (area: Area<C>) => area.recipients ?? 0;
  const townships = group
    .filter(area => area.area_code.length > 6)
    .sort((a, b) => size(a) - size(b) || compare(a.area_code, b.area_code));
  let moved = townships.findIndex(area => size(area) >= smallest);
  if (moved < 0) moved = townships.length;
  const small = moved;
  if (moved > 0 || county.length)
    while (moved < townships.length && tells(county, townships.slice(0, moved), small, smallest)) {
      // All of the next size at once: if only the first by code went, its code would tell which of the moved is not small.
      const next = size(townships[moved]!);
      while (moved < townships.length && size(townships[moved]!) === next) moved++;
    }
  const stay = townships.slice(moved).map(area => ({...area, withheld: false}));
  const up = [...county, ...townships.slice(0, moved)];
  if (!up.length) return stay;
  const top = merge(up, up[0]!.area_code.slice(0, 6));
  const withheld = top.recipients === null || top.recipients < smallest;
  return [...stay, {...top, ...(withheld ? {recipients: null, payments: null} : {}), withheld}];
}

/**
 * Does the county's cell give a small one away? It does while it has fewer than `smallest` recipients, while it is made of
 * one township alone, and where all that moved are small and the sum leaves one solution: each 1, or each smallest − 1.
 */
function tells<C extends AggregateInput>(
  county: readonly Area<C>[],
  moved: readonly Area<C>[],
  small: number,
  smallest: number
): boolean {
  const sum = [...county, ...moved].reduce((total, area) => total + (area.recipients ?? 0), 0);
  if (sum < smallest) return true;
  if (county.length) return false;
  if (moved.length === 1) return true;
  return moved.length === small && (sum <= small || sum >= small * (smallest - 1));
}

function byArea<C extends AggregateInput>(cells: readonly C[]): Area<C>[] {
  const areas = new Map<string, C[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.fund_id, cell.item, cell.year, cell.area_code]);
    const parts = areas.get(key);
    if (parts) parts.push(cell);
    else areas.set(key, [cell]);
  }
  return [...areas.values()].map(parts => {
    const {fund_id, item, year, area_code} = parts[0]!;
    return {fund_id, item, year, area_code, ...sums(parts), parts};
  });
}

function merge<C extends AggregateInput>(areas: readonly Area<C>[], area_code: string): Area<C> {
  const {fund_id, item, year} = areas[0]!;
  const parts = [...areas].sort((a, b) => compare(a.area_code, b.area_code)).flatMap(area => area.parts);
  return {fund_id, item, year, area_code, ...sums(parts), parts};
}

const sums = (parts: readonly AggregateInput[]) => ({
  recipients: total(parts.map(part => part.recipients)),
  payments: total(parts.map(part => part.payments)),
  amount_fen: parts.reduce((sum, part) => sum + BigInt(part.amount_fen), 0n)
});

/** One unknown makes the sum unknown. */
const total = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: AggregateCellOut, b: AggregateCellOut): number =>
  compare(a.item, b.item) ||
  a.year - b.year ||
  compare(a.area_code, b.area_code) ||
  (a.fund_id === b.fund_id
    ? 0
    : a.fund_id === null
      ? 1
      : b.fund_id === null
        ? -1
        : compare(a.fund_id, b.fund_id));
