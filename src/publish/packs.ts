import type {Check, Finding, SkipReason, SubjectKind} from '../model/checks.ts';
import type {Row} from '../model/tables.ts';
import type {Duty} from './duty-units.ts';
import type {FileTerms} from './file-terms.ts';
import type {FlowLine} from './flow.ts';

/**
 * Packs: one canonical JSON file per village, township, county, project, fund, item, payee and for the whole site.
 * Packs are the public API (`/api/v1/<kind>/<id>.json`, byte for byte) and the only thing pages read.
 * Money is whole fen in `…_fen`; days are `YYYY[-MM[-DD]]`; null is "not published". Lists have a total order.
 * One long file of types alone: the whole schema of the public API, read in one go.
 */
export interface Pack<Kind extends string, Record, Rows, Figures> {
  readonly kind: Kind;
  readonly id: string;
  readonly record: Record;
  readonly rows: Rows;
  readonly figures: Figures;
  /** Points to verify (checks). */
  readonly findings: readonly FindingLine[];
  readonly sources: Sources;
  /** Whose the data is and under which terms; given to every pack as it is written. */
  readonly terms?: FileTerms;
}

/** A point to verify where its subject is shown; its figures and source rows stand in the check's pack. */
export interface FindingLine {
  readonly finding_id: string;
  readonly check: string;
  readonly title: {readonly zh: string; readonly en: string};
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  /** The subject's name. */
  readonly subject: string;
  /** Checks of two families, which look at different things, both point to this subject. */
  readonly independent: boolean;
}

/** Names of what the rows point to, and where the figures come from. */
export interface Sources {
  /** Files of `data/` the pack was made from, with the rows used of each. */
  readonly files: readonly {readonly file: string; readonly rows: number}[];
  readonly funds: readonly FundName[];
  readonly projects: readonly {readonly project_id: string; readonly project: string}[];
  readonly items: readonly ItemName[];
}
export interface FundName {
  readonly fund_id: string;
  readonly fund: string;
  readonly year: number | null;
  readonly document_no: string | null;
}
export interface ItemName {
  readonly item: string;
  readonly name: string;
  readonly scope: 'universal' | 'targeted' | null;
  readonly tier: 'full' | 'masked' | 'aggregate';
}

/** Text as published where a cell could not be read, and which cells are withheld. */
export interface Marks {
  readonly raw?: Readonly<Record<string, string>>;
  readonly withheld?: readonly string[];
  readonly unreadable?: readonly string[];
}

/** A published payment: the contract's columns without `note` for persons, payee masked by tier, and its source row. */
export type Payment = Omit<Row<'disbursements'>, 'note'> & {
  readonly note: string | null;
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
  /** The year whose page it stands on: the year of paid_on. */
  readonly page_year: number;
};

/** Why money is not yet paid, won from the stage reached. */
export type OpenReason =
  | 'not-started' // 还没开工
  | 'not-finished' // 还没完工
  | 'not-accepted' // 等验收
  | 'not-audited' // 等结算审计
  | 'retention' // 质保金未到期
  | 'returned' // 结余已收回
  | 'returned-retention' // 结余已收回,质保金未到期
  | 'not-approved' // 还没批复
  | 'paid-short' // 发得比应发少,原因未公布
  | 'not-published'; // 原因未公布

/** The last stage of the life cycle whose day is published. */
export type Stage =
  | 'applied'
  | 'town_reviewed'
  | 'library'
  | 'approved'
  | 'fund_issued'
  | 'pre_notice'
  | 'tender'
  | 'award'
  | 'contract'
  | 'started'
  | 'finished'
  | 'accepted'
  | 'audited'
  | 'post_notice'
  | 'handed_over'
  | 'refused'
  | 'cancelled'
  | 'unknown';

/** A project where it is listed (village, township, fund, lists). */
export interface ProjectLine {
  readonly project_id: string;
  readonly project: string;
  readonly state: Row<'projects'>['state'];
  readonly purpose: string | null;
  readonly stage: Stage;
  readonly refusal_reason: string | null;
  /** Years of the funds allocated to it, newest first; empty: no allocation. */
  readonly years: readonly number[];
  /** How many villages it lies in; 0: none named. Over 1 it is "shared" and never split. */
  readonly villages: number;
  readonly village_code: string | null;
  readonly village: string | null;
  readonly township_code: string | null;
  readonly township: string | null;
  readonly planned_fen: number | null;
  readonly contracted_fen: number | null;
  readonly settled_fen: number | null;
  readonly returned_fen: number | null;
  readonly allocated_fen: number;
  readonly paid_fen: number;
  readonly open_fen: number;
  readonly open_reason: OpenReason | null;
  readonly outputs: readonly Output[];
}
export type Output = Pick<
  Row<'project_outputs'>,
  'what' | 'quantity' | 'unit' | 'where' | 'built_quantity' | 'checked_on'
>;

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
export interface OpenLine {
  readonly subject: 'project' | 'item';
  readonly id: string;
  readonly name: string;
  readonly open_fen: number;
  readonly reason: OpenReason;
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

export type VillagePack = Pack<
  'village',
  Row<'villages'> & {
    readonly successors: readonly VillageLink[];
    readonly predecessors: readonly VillageLink[];
    /** Other villages of the same name, told apart by township. */
    readonly namesakes: readonly {readonly village_code: string; readonly township: string | null}[];
    readonly marks: Marks | null;
  },
  {
    /** By page_year descending, then village_group, payee token or id. */
    readonly payments: readonly Payment[];
    readonly projects: readonly ProjectLine[];
    readonly rounds: readonly RoundLine[];
    readonly notices: readonly Row<'notices'>[];
    readonly teams: readonly Row<'teams'>[];
    readonly corrections: readonly Row<'corrections'>[];
    readonly standards: readonly Row<'standards'>[];
  },
  PlaceFigures
>;
export interface VillageLink {
  readonly village_code: string;
  readonly village: string | null;
  readonly on: string | null;
  readonly kind: Row<'succession'>['kind'];
  readonly document_no: string | null;
}
export type RoundLine = Row<'rounds'> & {
  readonly paid_fen: number;
  readonly payments: number;
  readonly village: string | null;
  readonly file: string;
  readonly row: number;
};

export type AggregateCell = Row<'aggregates'> & {
  readonly name: string;
  /** True where the build itself summed rows that still stood in disbursements.csv. */
  readonly built: boolean;
  readonly file: string | null;
  readonly row: number | null;
};

/** One village, township or county in its parent's table: this year's money and all. */
export interface PlaceLine {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly villages: number;
  readonly households: number | null;
  readonly population: number | null;
  /** Of a village: since when there is one. */
  readonly valid_from: string | null;
  /** The current fund year and the two before it, as far as there was money, newest first. */
  readonly years: readonly Pick<YearFigures, 'year' | 'arranged_fen' | 'paid_fen'>[];
  readonly arranged_fen: number;
  readonly current_paid_fen: number;
  readonly paid_fen: number;
  readonly payments: number;
  readonly valid_to: string | null;
}

/**
 * The place's own sum = its parts + what stands above them: published payments of the parts (parts_fen) + cells of
 * aggregate items held at this level (aggregates_fen) [+ 未落实到村 (unplaced_fen), counties and site only].
 */
export interface ParentFigures extends PlaceFigures {
  readonly total_fen: number;
  readonly parts_fen: number;
  readonly aggregates_fen: number;
  readonly aggregate_payments: number;
  readonly unplaced_fen: number;
  readonly unplaced_payments: number;
}

export type TownshipPack = Pack<
  'township',
  {
    readonly township_code: string;
    readonly township: string;
    readonly county_code: string | null;
    readonly county: string | null;
  },
  {
    readonly villages: readonly PlaceLine[];
    readonly aggregates: readonly AggregateCell[];
    /** Projects in several villages of this township, and none elsewhere. */
    readonly projects: readonly ProjectLine[];
    readonly teams: readonly Row<'teams'>[];
  },
  ParentFigures
>;

export type CountyPack = Pack<
  'county',
  {readonly county_code: string; readonly county: string},
  {
    readonly townships: readonly PlaceLine[];
    /** Paid by fund, use and township; sums to the county's total_fen. */
    readonly flow: readonly FlowLine[];
    readonly aggregates: readonly AggregateCell[];
    readonly projects: readonly ProjectLine[];
    readonly teams: readonly Row<'teams'>[];
  },
  ParentFigures
>;

/** The whole corpus: what the home page says. */
export type SitePack = Pack<
  'site',
  {
    readonly current_year: number;
    readonly villages: number;
    readonly townships: number;
    readonly projects: number;
    readonly funds: number;
    readonly items: number;
  },
  {
    readonly counties: readonly PlaceLine[];
    readonly townships: readonly PlaceLine[];
    readonly funds: readonly FundLine[];
    readonly aggregates: readonly AggregateCell[];
  },
  ParentFigures & {
    readonly withheld_rows: number;
    readonly withheld_fen: number;
    readonly rejected_rows: number;
  }
>;

export type UnplacedPack = Pack<
  'unplaced',
  Record<string, never>,
  {
    readonly payments: readonly (Payment & {readonly place_raw: string | null})[];
    readonly projects: readonly (ProjectLine & {readonly place_raw: string | null})[];
  },
  {
    readonly paid_fen: number;
    readonly payments: number;
    readonly allocated_fen: number;
    readonly projects: number;
    readonly expired_payments: number;
    readonly expired_fen: number;
  }
>;

export type ProjectPack = Pack<
  'project',
  Row<'projects'> & {
    readonly stage: Stage;
    readonly marks: Marks | null;
    readonly file: string;
    readonly row: number;
  },
  {
    /** At most 4,000 places; sorted by code. */
    readonly villages: readonly {
      readonly village_code: string;
      readonly village: string | null;
      readonly township: string | null;
    }[];
    readonly allocations: readonly (Row<'allocations'> & {
      readonly fund: string | null;
      readonly year: number | null;
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    readonly outputs: readonly Output[];
    /** Payments to units, each; payments to persons only as sums per village. */
    readonly payments: readonly Payment[];
    readonly households: readonly {
      readonly village_code: string | null;
      readonly village: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly notices: readonly Row<'notices'>[];
    readonly attachments: readonly AttachmentLine[];
    readonly corrections: readonly Row<'corrections'>[];
  },
  {
    readonly planned_fen: number | null;
    readonly contracted_fen: number | null;
    readonly allocated_fen: number;
    readonly paid_fen: number;
    readonly settled_fen: number | null;
    readonly returned_fen: number | null;
    readonly open_fen: number;
    readonly open_reason: OpenReason | null;
    /** Paid more than allocated: the county's overrun, both figures shown. */
    readonly overrun_fen: number;
  }
>;

export interface FundLine {
  readonly fund_id: string;
  readonly fund: string;
  readonly document_no: string | null;
  readonly kind: string | null;
  readonly level: Row<'funds'>['level'];
  readonly year: number | null;
  readonly amount_fen: number | null;
  readonly allocated_fen: number;
  readonly direct_fen: number;
  readonly paid_fen: number;
  /** amount − allocations − payments without a project − amounts of child documents; null where the amount is not published. */
  readonly remainder_fen: number | null;
}

export type FundPack = Pack<
  'fund',
  Row<'funds'> & {
    readonly parent: FundName | null;
    readonly marks: Marks | null;
    readonly file: string;
    readonly row: number;
  },
  {
    readonly fund_sources: readonly (Row<'fund_sources'> & {
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    readonly children: readonly FundLine[];
    readonly allocations: readonly (ProjectLine & {
      readonly amount_fen: number;
      readonly on: string | null;
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    /** Payments without a project, by item and village. */
    readonly direct: readonly {
      readonly item: string | null;
      readonly village_code: string | null;
      readonly village: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly aggregates: readonly AggregateCell[];
    /** Totals as published beside the sum of the lines; both shown, never corrected. */
    readonly published_totals: readonly PublishedTotal[];
    readonly corrections: readonly Row<'corrections'>[];
  },
  Omit<FundLine, 'fund_id' | 'fund' | 'document_no' | 'kind' | 'level' | 'year'> & {
    readonly sources_fen: number | null;
    readonly children_fen: number | null;
  }
>;
export interface PublishedTotal {
  readonly table: string;
  readonly subject_id: string | null;
  readonly item: string | null;
  readonly period: string | null;
  readonly published_fen: number | null;
  readonly published_rows: number | null;
  readonly lines_fen: number;
  readonly lines: number;
  readonly agrees: boolean;
  readonly source_url: string | null;
  readonly file: string;
  readonly row: number;
}

export type ItemPack = Pack<
  'item',
  Row<'items'> & {readonly effective_tier: 'full' | 'masked' | 'aggregate'},
  {
    readonly standards: readonly Row<'standards'>[];
    /** Villages reached, current year and all; empty for aggregate items. */
    readonly villages: readonly {
      readonly village_code: string | null;
      readonly village: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
      readonly payments: number;
      readonly households: number | null;
    }[];
    readonly rounds: readonly RoundLine[];
    readonly aggregates: readonly AggregateCell[];
    readonly published_totals: readonly PublishedTotal[];
  },
  {
    readonly paid_fen: number;
    readonly due_fen: number | null;
    readonly payments: number;
    readonly by_year: readonly {
      readonly year: number;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly applied: number | null;
    readonly approved: number | null;
    readonly refused: number | null;
  }
>;

export type PayeePack = Pack<
  'payee',
  {readonly payee_code: string; readonly payee: string | null},
  {readonly payments: readonly Payment[]; readonly projects: readonly ProjectLine[]},
  {
    readonly paid_fen: number;
    readonly payments: number;
    readonly contracted_fen: number | null;
    readonly by_year: readonly {
      readonly year: number;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
  }
>;

/** A document or notice behind a finding's source rows. */
export interface FindingDocument {
  readonly kind: 'fund' | 'allocation' | 'item' | 'notice';
  /** Id of the fund, item or notice. */
  readonly id: string;
  /** The fund's or item's name; a notice's kind. */
  readonly name: string | null;
  readonly document_no: string | null;
  /** Days of a notice; the day of an allocation. */
  readonly from: string | null;
  readonly to: string | null;
  readonly url: string | null;
}

/** One check: its rule, what it was run with, and what it found; findings about persons only as counts. */
export type CheckPack = Pack<
  'check',
  Omit<Check, 'also'>,
  {
    readonly findings: readonly (Finding & {
      readonly subject: string;
      readonly village: string | null;
      readonly independent: boolean;
      /** Approvals and notices that belong to the source rows. */
      readonly documents: readonly FindingDocument[];
    })[];
    /** Findings about households and single payments to persons: townships with enough of them. */
    readonly townships: readonly {
      readonly township_code: string;
      readonly township: string | null;
      readonly findings: number;
    }[];
  },
  {
    readonly on: boolean;
    readonly listed: number;
    /** Not yet put to the office, or still within its time to answer: only counted. */
    readonly not_yet: number;
    /** Null: there are some, but too few to say how many. */
    readonly about_persons: number | null;
    readonly elsewhere: number;
    /** Subjects that could be compared: found and passed. */
    readonly compared: number;
    readonly skipped: readonly {readonly reason: SkipReason; readonly subjects: number}[];
    /** False: it fires so often, or its findings are confirmed so seldom, that it tells little (publish/write-checks). */
    readonly discriminates: boolean;
  }
>;

/** Points to verify that were put to the offices: asked, answered or overdue, resolved. */
export type RegisterPack = Pack<
  'register',
  {
    readonly answer_days: number;
    /** Years without an announced calendar of days off: Monday to Friday were counted. */
    readonly assumed_years: readonly number[];
  },
  {
    readonly entries: readonly {
      readonly finding_id: string;
      readonly check: string;
      readonly title: {readonly zh: string; readonly en: string};
      readonly subject: string;
      readonly village_code: string | null;
      readonly stage: 'answered' | 'overdue';
      /** open, explained, corrected, referred: as answers.csv has it. */
      readonly state: string;
      readonly asked_on: string | null;
      readonly due_on: string | null;
      readonly answer: string | null;
      readonly by: string | null;
      readonly on: string | null;
      /** Working days from question to answer. */
      readonly days: number | null;
    }[];
    /** Asked about once and found no more: the data changed. */
    readonly resolved: readonly Pick<
      Row<'answers'>,
      'finding_id' | 'state' | 'asked_on' | 'answer' | 'by' | 'on'
    >[];
    readonly townships: readonly {
      readonly township_code: string | null;
      readonly township: string | null;
      readonly asked: number;
      readonly answered: number;
      readonly overdue: number;
      readonly median_days: number | null;
    }[];
  },
  {
    readonly not_asked: number;
    readonly waiting: number;
    readonly answered: number;
    readonly overdue: number;
    readonly resolved: number;
  }
>;

/** What can be said of a payment's way: traced, or the first thing that is missing. */
export type Trace =
  | 'traced'
  | 'totals-only'
  | 'no-fund'
  | 'no-document'
  | 'no-payee'
  | 'no-household'
  | 'no-village';

/** One step of the money's way: both sums, and what parts them. */
export interface ReconciliationStep {
  readonly step: 'passed-on' | 'allocated' | 'paid' | 'placed' | 'bank';
  readonly left_fen: number;
  readonly right_fen: number;
  readonly difference_fen: number;
  /** How many documents, projects, places or batches were put side by side, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
}

/** Fund → allocation → project → payment → village, with both sums at each step; differences first. */
export type ReconciliationPack = Pack<
  'reconciliation',
  Record<string, never>,
  {
    readonly steps: readonly ReconciliationStep[];
    /** Documents whose amount is not what was passed on or used, largest difference first. */
    readonly funds: readonly {
      readonly fund_id: string;
      readonly fund: string;
      readonly year: number | null;
      readonly amount_fen: number;
      readonly children: number;
      readonly used_fen: number;
      readonly difference_fen: number;
    }[];
    /** Projects paid more than they were allocated, largest difference first. */
    readonly overruns: readonly {
      readonly project_id: string;
      readonly project: string;
      readonly allocated_fen: number;
      readonly paid_fen: number;
      readonly difference_fen: number;
    }[];
    /** Each county and township: its own sum, and what it is made of. */
    readonly places: readonly {
      readonly level: 'county' | 'township';
      readonly code: string;
      readonly name: string;
      readonly total_fen: number;
      readonly parts_fen: number;
      readonly aggregates_fen: number;
      readonly unplaced_fen: number;
      readonly difference_fen: number;
    }[];
    /** Bank batches that differ from their payments; those of fewer than five payments are only counted. */
    readonly batches: readonly {
      readonly batch_no: string;
      readonly bank_fen: number;
      readonly paid_fen: number;
      readonly difference_fen: number;
      readonly bank_rows: number | null;
      readonly payments: number;
    }[];
    readonly trace: readonly {readonly trace: Trace; readonly paid_fen: number; readonly payments: number}[];
  },
  {
    readonly paid_fen: number;
    readonly traced_fen: number;
    readonly totals_only_fen: number;
    readonly untraced_fen: number;
  }
>;

/** How many of one kind are in which state (publish/time-limits). */
export interface DutyFigures {
  readonly duty: Duty;
  /** False: not one day of this kind is published, so nothing can be said of it. */
  readonly recorded: boolean;
  readonly on_time: number;
  readonly late: number;
  readonly missing: number;
  /** A day is not published, or too coarse to compare. */
  readonly unknown: number;
  readonly not_due: number;
}

/** Which fund, project, round and quarter was published in time, late or not at all. */
export type PunctualityPack = Pack<
  'punctuality',
  {
    readonly fund_days: number;
    readonly before_days: number;
    readonly after_days: number;
    readonly round_days: number;
    readonly quarter_day: number;
    readonly assumed_years: readonly number[];
  },
  {
    /** Late or missing: missing first, then the latest first. */
    readonly lines: readonly {
      readonly duty: Duty;
      readonly subject_id: string;
      readonly subject: string;
      readonly village_code: string | null;
      readonly village: string | null;
      readonly state: 'late' | 'missing';
      readonly due_on: string;
      readonly published_on: string | null;
      /** Working days or days, as the duty counts (publish/time-limits). */
      readonly late_days: number | null;
    }[];
    readonly townships: readonly (Omit<DutyFigures, 'duty' | 'recorded'> & {
      readonly township_code: string;
      readonly township: string | null;
    })[];
    /** `2026-2`: the villages that owed accounts of that quarter. */
    readonly quarters: readonly (Omit<DutyFigures, 'duty' | 'recorded'> & {
      readonly quarter: string;
      readonly due_on: string;
    })[];
  },
  {readonly duties: readonly DutyFigures[]}
>;

/** An asset with the names of what it points to. Names of persons have left it (guard/private-parties). */
export type AssetLine = Row<'assets'> & {
  readonly project: string | null;
  readonly village: string | null;
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
};

/** A photo or document of a project or an account line. Only public ones have words and a picture. */
export interface AttachmentLine {
  readonly attachment_id: string;
  readonly project_id: string | null;
  readonly line_id: string | null;
  readonly kind: Row<'attachments'>['kind'];
  readonly on: string | null;
  readonly words: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_on: string | null;
  /** public: reviewed, with its picture; not-reviewed: nobody signed for it; no-picture: no file of that fingerprint, or no picture. */
  readonly state: 'public' | 'not-reviewed' | 'no-picture';
  /** Scaled and without any data of the camera; path from the site’s root. */
  readonly picture: {readonly path: string; readonly width: number; readonly height: number} | null;
}

/** What a project that was to earn something cost, left standing, promised and brought, period by period. */
export interface UseProject {
  readonly project_id: string;
  readonly project: string;
  /** The promise in the project’s own words (联农带农机制). */
  readonly benefit_link: string | null;
  readonly allocated_fen: number;
  readonly paid_fen: number;
  readonly assets: number;
  readonly value_fen: number;
  /** Newest first. Rent and sales, with shares of the co-operative, to the village; and what was given on to households. */
  readonly periods: readonly {
    readonly period: string;
    readonly due_fen: number;
    readonly received_fen: number;
    readonly households_due_fen: number;
    readonly households_fen: number;
    /** Most households of one dividend; null: no number is published. */
    readonly households: number | null;
  }[];
}

/**
 * One period of a village’s accounts. difference_fen: opening + income − expenditure − closing; carried_fen: opening −
 * closing of the period before. Both are zero in accounts that add up, and null where a balance is not published.
 */
export interface AccountPeriod {
  readonly period: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly opening_fen: number | null;
  readonly income_fen: number;
  readonly expenditure_fen: number;
  readonly closing_fen: number | null;
  readonly difference_fen: number | null;
  readonly carried_fen: number | null;
  readonly lines: number;
}

/** Rows about the use of the money: of a village, or those that stand in no listed village. */
export interface UseRows {
  readonly assets: readonly AssetLine[];
  readonly income: readonly (Row<'asset_income'> & Origin)[];
  readonly dividends: readonly (Row<'dividends'> & Origin)[];
  /** By period, newest first, then by day. */
  readonly accounts: readonly (Row<'accounts'> & Origin)[];
}
interface Origin {
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
}

export interface UseFigures {
  readonly assets: number;
  readonly value_fen: number;
  readonly in_use: number;
  readonly idle: number;
  readonly lost: number;
  /** Lines of income and of dividends: where there is none, nothing is published, which is not zero. */
  readonly income_lines: number;
  readonly due_fen: number;
  readonly received_fen: number;
  /** Shares that a co-operative paid to the village, and what went to households. */
  readonly village_due_fen: number;
  readonly village_paid_fen: number;
  readonly households_due_fen: number;
  readonly households_paid_fen: number;
  readonly income_fen: number;
  readonly expenditure_fen: number;
}

/** What became of the money in a village: assets, what they brought, and the village’s own accounts. */
export type UsePack = Pack<
  'use',
  Pick<Row<'villages'>, 'village_code' | 'village' | 'township_code' | 'township' | 'county_code' | 'county'>,
  UseRows & {
    readonly projects: readonly UseProject[];
    /** Of lines of the accounts. */
    readonly attachments: readonly AttachmentLine[];
  },
  UseFigures & {
    /** Newest first. */
    readonly periods: readonly AccountPeriod[];
    /** The calendar years of the accounts, newest first. */
    readonly years: readonly {
      readonly year: number;
      readonly income_fen: number;
      readonly expenditure_fen: number;
    }[];
  }
>;

/** The register of assets of all villages, with what stands in none of them. */
export type AssetsPack = Pack<
  'assets',
  Record<string, never>,
  UseRows & {
    readonly classes: readonly {
      readonly class: Row<'assets'>['class'];
      readonly assets: number;
      readonly value_fen: number;
      readonly idle: number;
      readonly lost: number;
    }[];
    readonly villages: readonly (UseFigures & {
      readonly village_code: string;
      readonly village: string;
      readonly township: string | null;
      readonly accounts_to: string | null;
    })[];
    /** Idle or lost, by village and id. */
    readonly unused: readonly AssetLine[];
  },
  UseFigures & {readonly villages: number; readonly villages_with_accounts: number}
>;

/**
 * A promise of an office or work team, or a problem that an inspection found, and what became of it by the data's day.
 * outcome: in-time and late are done; overdue and open are not; done: when cannot be told; unknown: no state is published.
 * late_days: from the day it was due to the day it was done, else to the data's day; null unless late or overdue by whole days.
 */
export type TaskLine = Row<'tasks'> &
  Origin & {
    readonly outcome: 'in-time' | 'late' | 'done' | 'overdue' | 'open' | 'dropped' | 'unknown';
    readonly late_days: number | null;
    /** The place it is about, and the listed township whose page has it. */
    readonly place: string | null;
    readonly township_code: string | null;
  };

/** How many of one kind are in which state. done + not_begun + under_way + dropped + unknown = tasks. */
export interface TaskCounts {
  readonly tasks: number;
  readonly done: number;
  /** Of those done: in time, late; the rest have no day to compare. */
  readonly in_time: number;
  readonly late: number;
  readonly not_begun: number;
  readonly under_way: number;
  readonly dropped: number;
  readonly unknown: number;
  /** Not done, and the day it was due has passed. */
  readonly overdue: number;
  /** Looked at again afterwards, and of those not done indeed. */
  readonly checked: number;
  readonly not_held: number;
}
export interface TaskFigures {
  readonly promises: TaskCounts;
  readonly problems: TaskCounts;
  /** First and last year of the promises; null: none says its year. */
  readonly from_year: number | null;
  readonly to_year: number | null;
  /** People in office listed. */
  readonly people: number;
}

/** Who is posted to a township and its villages since when, what they promised, and what inspections found there. */
export type TasksPack = Pack<
  'tasks',
  {
    readonly township_code: string;
    readonly township: string;
    readonly county_code: string | null;
    readonly county: string | null;
  },
  {
    /** In order of place, kind, day due. */
    readonly tasks: readonly TaskLine[];
    /** The township's own people. */
    readonly teams: readonly Row<'teams'>[];
    /** Villages that stand, with their people; the tasks of each have its code. */
    readonly villages: readonly {
      readonly village_code: string;
      readonly village: string;
      readonly teams: readonly Row<'teams'>[];
    }[];
  },
  TaskFigures
>;

/** The whole: township by township, what is overdue, and what stands in no township. */
export type TeamsPack = Pack<
  'teams',
  Record<string, never>,
  {
    readonly townships: readonly (TaskFigures & {
      readonly township_code: string;
      readonly township: string;
    })[];
    /** Of the county, or of a place that is not listed. */
    readonly tasks: readonly TaskLine[];
    /** Problems found that were due and are not put right, the longest overdue first; then promises. */
    readonly overdue: readonly TaskLine[];
  },
  TaskFigures
>;

/** How far a village's need has come, from its days alone. */
export type NeedState = 'open' | 'matched' | 'delivered' | 'accepted';

/** A need with the names of what it points to. A donor that is a person has left it (guard/need-rows). */
export type NeedLine = Row<'needs'> &
  Origin & {
    readonly village: string | null;
    readonly township_code: string | null;
    readonly township: string | null;
    readonly project: string | null;
    readonly fund: string | null;
    readonly state: NeedState;
    /** Whole days; null: a day is missing, or not told to the day. */
    readonly days_to_match: number | null;
    readonly days_to_deliver: number | null;
    readonly days_to_accept: number | null;
    /** From the last step to the data's day, while the next is to come. */
    readonly days_waiting: number | null;
  };

export interface NeedFigures {
  readonly needs: number;
  readonly open: number;
  readonly matched: number;
  readonly delivered: number;
  readonly accepted: number;
  /** What villages asked for, and of it what is still open. */
  readonly value_fen: number;
  readonly open_value_fen: number;
  readonly given_fen: number;
  readonly delivered_fen: number;
  /** Of what was delivered: taken in by a fund, where it counts already. */
  readonly booked_fen: number;
}

/** What villages need, who gives it, and what arrived: a fund root of its own, outside all payments. */
export type NeedsPack = Pack<
  'needs',
  Record<string, never>,
  {
    /** By state (open first), township, village, day. */
    readonly needs: readonly NeedLine[];
    readonly townships: readonly (NeedFigures & {
      readonly township_code: string | null;
      readonly township: string | null;
    })[];
    /** Of needs that are not open. */
    readonly donors: readonly (NeedFigures & {readonly donor_kind: Row<'needs'>['donor_kind']})[];
  },
  NeedFigures
>;

/** Loans or subsidies of one kind in a township or county in a year, small cells moved up. */
export type FinancingCell = Row<'financing'> & {
  readonly area: string | null;
  /** Of a cell of one source row. */
  readonly file: string | null;
  readonly row: number | null;
};

/** Money of one way into the county. issued: of documents that are no part of another; direct: paid without a project. */
export interface RootSums {
  readonly funds: number;
  readonly issued_fen: number;
  readonly allocated_fen: number;
  readonly direct_fen: number;
  readonly paid_fen: number;
}
export type RootCode = import('../model/fund-roots.ts').FundRoot | null;

/** By which ways money came into the county (model/fund-roots) and where each went; root null: the document's kind names none. */
export type RootsPack = Pack<
  'roots',
  Record<string, never>,
  {
    readonly roots: readonly (RootSums & {readonly root: RootCode})[];
    readonly kinds: readonly (RootSums & {readonly root: RootCode; readonly kind: string | null})[];
    /** By the documents' year, newest first. */
    readonly years: readonly (RootSums & {readonly root: RootCode; readonly year: number | null})[];
    /** What was paid, by what it is for, and by where: each sums to what was paid. */
    readonly uses: readonly {
      readonly root: RootCode;
      readonly use: FlowLine['use'];
      readonly purpose: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly places: readonly {
      readonly root: RootCode;
      readonly township_code: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
    }[];
    /** Given outside all documents, by who gave: sums of the needs that no fund took in. */
    readonly donations: readonly {
      readonly root: 'social' | 'east_west';
      readonly donor_kind: Row<'needs'>['donor_kind'];
      readonly needs: number;
      readonly given_fen: number;
      readonly delivered_fen: number;
    }[];
    readonly financing: readonly FinancingCell[];
  },
  RootSums & {
    readonly payments: number;
    /** Of `donations`. */
    readonly given_fen: number;
    readonly delivered_fen: number;
    /** Of `financing`: granted in all years; the last year's outstanding and overdue. */
    readonly loans_fen: number;
    readonly financing_fen: number;
  }
>;

/** Sums of one kind of oversight in an area and year: oversight_sums.csv with small numbers moved to the county. */
export type OversightSum = Row<'oversight_sums'> & {
  readonly area: string | null;
  /** Fields that were moved, or are too small to be told. */
  readonly withheld: readonly string[];
  /** The row it is; null: several were put together. */
  readonly file: string | null;
  readonly row: number | null;
};

/** An audit or inspection, published one by one. Complaints never are (guard/oversight-rows). */
export type OversightCase = Row<'oversight'> &
  Origin & {
    /** The township, or the county of what names none. */
    readonly area_code: string;
    readonly area: string | null;
    readonly place: string | null;
    readonly project: string | null;
    /** From receipt to closing; null: open, or a day is not published. */
    readonly days: number | null;
    readonly late: boolean;
  };

/** One kind, area and year: sums and single cases together. Null: moved to the county, or not published. */
export interface OversightLine {
  readonly kind: Row<'oversight'>['kind'];
  readonly year: number;
  readonly area_code: string;
  readonly area: string | null;
  readonly cases: number | null;
  readonly closed: number | null;
  readonly late: number | null;
  readonly median_days: number | null;
  readonly upheld: number | null;
  readonly recovered_fen: number | null;
  readonly withheld: readonly string[];
}

/** Complaints, audits and inspections: how many, how long they took, what came of them, what money came back. */
export type OversightPack = Pack<
  'oversight',
  Record<string, never>,
  {
    readonly sums: readonly OversightSum[];
    /** Newest first. */
    readonly cases: readonly OversightCase[];
    /** By kind, newest year first, then by area. */
    readonly lines: readonly OversightLine[];
  },
  {
    readonly recovered_fen: number;
    readonly from_year: number;
    readonly to_year: number;
    readonly kinds: readonly {
      readonly kind: Row<'oversight'>['kind'];
      readonly cases: number;
      readonly closed: number;
      readonly late: number;
      readonly upheld: number;
      readonly recovered_fen: number;
      /** Some cases of this kind are too few in the whole county to be told. */
      readonly untold: boolean;
    }[];
  }
>;

/** Households at risk in an area and year: monitoring.csv with small numbers moved to the county. */
export type MonitoringCell = Row<'monitoring'> & {
  readonly area: string | null;
  /** Fields that were moved, or are too small to be told. */
  readonly withheld: readonly string[];
  /** The row it is; null: several were put together. */
  readonly file: string | null;
  readonly row: number | null;
};

/** A county's numbers of one year; null: some of them are not told. */
export interface MonitoringYear {
  readonly year: number;
  readonly relieved: number | null;
  readonly unstable: number | null;
  readonly marginal: number | null;
  readonly sudden: number | null;
  readonly entered: number | null;
  readonly cleared: number | null;
  readonly helped: number | null;
  readonly help_fen: number;
}

/** Where households may fall back into poverty, and whether help came: numbers only. */
export type MonitoringPack = Pack<
  'monitoring',
  Record<string, never>,
  {
    /** Newest year first, then by area. */
    readonly cells: readonly MonitoringCell[];
    /** Newest first. */
    readonly years: readonly MonitoringYear[];
  },
  {readonly help_fen: number}
>;

export type AnyPack =
  | OversightPack
  | MonitoringPack
  | NeedsPack
  | RootsPack
  | UsePack
  | AssetsPack
  | TasksPack
  | TeamsPack
  | PunctualityPack
  | ReconciliationPack
  | RegisterPack
  | CheckPack
  | VillagePack
  | TownshipPack
  | CountyPack
  | SitePack
  | UnplacedPack
  | ProjectPack
  | FundPack
  | ItemPack
  | PayeePack;
export type PackKind = AnyPack['kind'];
export type PackOf<K extends PackKind> = Extract<AnyPack, {kind: K}>;

/** One line of a list of packs: `.portal/index/<kind>.json`. sha256 is the pack's fingerprint and the page's cache key. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}
export interface VillageEntry extends IndexEntry {
  readonly township_code: string | null;
  readonly township: string | null;
  readonly county_code: string | null;
  readonly county: string | null;
  /** First letter of the pinyin, A–Z or # for other scripts; the full pinyin for sorting. */
  readonly letter: string;
  readonly pinyin: string;
  /** Years of paid_on that have a year page, newest first. */
  readonly years: readonly number[];
  /** Projects with things one can count on site; with any the village has a counting sheet. */
  readonly countable: number;
  readonly valid_to: string | null;
  readonly paid_fen: number;
}

/** `.portal/site.json`: what every page needs besides its pack. */
export interface SiteInfo {
  readonly settings: import('../model/settings.ts').Settings;
  /** Hash over every pack's fingerprint: the version of the data, printed in full on the method page. */
  readonly fingerprint: string;
  readonly current_year: number;
  readonly counts: Readonly<Record<PackKind, number>>;
  readonly report: Report;
  readonly single_county: {readonly county_code: string; readonly county: string} | null;
  readonly has: {
    readonly rounds: boolean;
    readonly standards: boolean;
    readonly teams: boolean;
    readonly notices: boolean;
    readonly aggregates: boolean;
    readonly bank_batches: boolean;
    readonly corrections: boolean;
    readonly tour: boolean;
  };
  /** Whole tables as files, by path; known once they are written, before any page is made. */
  readonly tables?: Readonly<Record<string, {readonly rows: number; readonly bytes: number}>>;
}

/** What the build read and what became of it: the report page and the closing summary. */
export interface Report {
  readonly files: readonly FileLine[];
  /** Issues by level and kind, equal ones grouped, with the first few places; personal data without its value. */
  readonly issues: readonly {
    readonly level: 'must' | 'check' | 'hint';
    readonly kind: string;
    readonly count: number;
    readonly examples: readonly import('../model/issues.ts').Issue[];
  }[];
}
export interface FileLine {
  readonly file: string;
  readonly table: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly mapping: readonly (readonly [string, string | null])[];
  readonly rows_read: number;
  readonly published: number;
  readonly aggregated: number;
  readonly withheld: number;
  readonly rejected: number;
}
