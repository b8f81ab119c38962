import type {Cell} from '../corpus/tally.ts';

/** Paid and number of payments. */
export interface Sum {
  paid: bigint;
  payments: number;
}
export interface ItemSums extends Sum {
  arranged: bigint;
  due_payments: number;
  readonly years: Map<number, Sum>;
  readonly places: Map<string, Sum>;
}
export interface FundSums {
  direct: bigint;
  paid: bigint;
  /** Payments without a project, by item ('' for none) and place. */
  readonly lines: Map<string, Map<string, Sum>>;
}

/** The same cells as the places', summed by item, fund and project. */
export interface CrossSums {
  readonly items: Map<string, ItemSums>;
  readonly funds: Map<string, FundSums>;
  /** Payments to persons for a project, by project and place. */
  readonly households: Map<string, Map<string, Sum>>;
}

export const crossSums = (): CrossSums => ({items: new Map(), funds: new Map(), households: new Map()});

/** Adds a cell of payments, or a sensitive cell, which reaches no village and so has no place and no lines. */
export function addCross(sums: CrossSums, cell: Cell): void {
  if (cell.item !== null) {
    const item = at(sums.items, cell.item, () => ({
      ...sum(),
      arranged: 0n,
      due_payments: 0,
      years: new Map(),
      places: new Map()
    }));
    add(item, cell);
    item.arranged += cell.arranged_fen;
    item.due_payments += cell.due_payments;
    add(at(item.years, cell.page_year, sum), cell);
    if (!cell.sensitive) add(at(item.places, cell.place, sum), cell);
  }
  if (cell.fund_id !== null) {
    const fund = at(sums.funds, cell.fund_id, () => ({direct: 0n, paid: 0n, lines: new Map()}));
    fund.paid += cell.paid_fen;
    if (cell.project_id === null) {
      fund.direct += cell.paid_fen;
      if (!cell.sensitive)
        add(
          at(
            at(fund.lines, cell.item ?? '', () => new Map<string, Sum>()),
            cell.place,
            sum
          ),
          cell
        );
    }
  }
  if (cell.project_id !== null && cell.person)
    add(
      at(
        at(sums.households, cell.project_id, () => new Map<string, Sum>()),
        cell.place,
        sum
      ),
      cell
    );
}

const sum = (): Sum => ({paid: 0n, payments: 0});

function add(total: Sum, cell: Cell): void {
  total.paid += cell.paid_fen;
  total.payments += cell.payments;
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
