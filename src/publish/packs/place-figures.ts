import type {OpenLine} from './project-line.ts';

/**
 * Money of one fund year in one place (design 4, "On first screens a year is the fund's year").
 * arranged = allocations to projects wholly in the place + due (else paid) of payments without a project.
 * paid = paid from those funds; paid for shared projects stands apart. open = arranged − paid.
 */
export interface YearFigures {
  readonly year: number;
  readonly arranged_fen: number;
  readonly arranged_projects_fen: number;
  readonly arranged_direct_fen: number;
  readonly paid_fen: number;
  /** Paid to households and persons in business, without a project; with the number of payments and of households. */
  readonly paid_households_fen: number;
  readonly household_payments: number;
  /** Households that received, by token; null where any such payment has no token. */
  readonly households: number | null;
  /** Paid for projects wholly in the place, and how many projects. */
  readonly paid_projects_fen: number;
  readonly paid_project_count: number;
  /** Paid to firms, co-operatives and villages without a project. */
  readonly paid_units_fen: number;
  readonly unit_payments: number;
  /** Paid here for projects that lie in more places: not in paid_fen. */
  readonly paid_shared_fen: number;
  readonly open_fen: number;
  /** What is open, by project or item, largest first; sums to open_fen where that is positive. */
  readonly open: readonly OpenLine[];
}

/** Figures every place has (village, township, county, site). Totals over all years. */
export interface PlaceFigures {
  /** Newest first. */
  readonly years: readonly YearFigures[];
  /** By the year of paid_on, oldest first: what year pages and the chart show. Sums to paid_fen. */
  readonly by_paid_year: readonly {
    readonly year: number;
    readonly paid_fen: number;
    readonly payments: number;
  }[];
  readonly by_purpose: readonly {
    readonly purpose: string | null;
    readonly allocated_fen: number;
    readonly paid_fen: number;
    readonly projects: number;
  }[];
  readonly by_item: readonly ItemFigures[];
  readonly by_fund: readonly {
    readonly fund_id: string | null;
    readonly allocated_fen: number;
    readonly paid_fen: number;
    readonly payments: number;
  }[];
  /** Household ladder: due → paid, of payments without a project to households and persons in business. */
  readonly due_fen: number;
  readonly due_paid_fen: number;
  /** Project ladder over projects wholly in the place; null where no project publishes the number. */
  readonly planned_fen: number | null;
  readonly contracted_fen: number | null;
  readonly project_paid_fen: number;
  readonly settled_fen: number | null;
  readonly returned_fen: number | null;
  readonly projects: number;
  readonly projects_finished: number;
  /** Every published payment that counts here, all kinds: sum and count. */
  readonly paid_fen: number;
  readonly payments: number;
  /** Payments whose person row has expired (retention): in every sum, in no list. */
  readonly expired_payments: number;
  readonly expired_fen: number;
}

export interface ItemFigures {
  readonly item: string | null;
  readonly due_fen: number | null;
  readonly paid_fen: number;
  readonly payments: number;
  readonly households: number | null;
}
