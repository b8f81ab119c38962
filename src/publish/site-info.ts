import type {Corpus} from './corpus/corpus.ts';
import type {PackKind} from './packs/any-pack.ts';
import type {Report, SiteInfo} from './packs/site-info.ts';

export function siteInfo(
  {settings, tables, places, cells, current_year}: Corpus,
  fingerprint: string,
  counts: Readonly<Record<PackKind, number>>,
  report: Report,
  tour: boolean
): SiteInfo {
  const single = places.singleCounty;
  return {
    settings,
    fingerprint,
    current_year,
    counts,
    report,
    single_county: single && {county_code: single.code, county: single.name},
    has: {
      rounds: tables.rounds.length > 0,
      standards: tables.standards.length > 0,
      teams: tables.teams.length > 0,
      notices: tables.notices.length > 0,
      aggregates: cells.length > 0,
      bank_batches: tables.bank_batches.length > 0,
      corrections: tables.corrections.length > 0,
      tour
    }
  };
}
