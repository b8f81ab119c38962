import type {FundName} from '../packs/pack.ts';
import type {Stored} from './stored.ts';

/** The year a fund's money counts in: its own, else that of its document (as views/allocation_years.sql says it). */
export const fundYear = (fund: Stored<'funds'> | undefined): number | null =>
  fund?.year ?? (fund?.allocated_on ? Number(fund.allocated_on.slice(0, 4)) : null);

/** A fund that is only pointed to is named by its id. */
export const fundName = (fund_id: string, fund: Stored<'funds'> | undefined): FundName => ({
  fund_id,
  fund: fund?.fund ?? fund_id,
  year: fundYear(fund),
  document_no: fund?.document_no ?? null
});
