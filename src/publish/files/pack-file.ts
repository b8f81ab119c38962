import type {SiteInfo} from '../packs/site-info.ts';

/** A file of the site that is made from one pack. */
export interface PackFile {
  /** Inside the site, e.g. `village/990101101201/990101101201-payments.csv`. */
  readonly path: string;
  readonly content: string;
  /** Null where it is no table. */
  readonly rows: number | null;
}

/** What these files say besides their pack. */
export type SiteFacts = Pick<SiteInfo, 'settings' | 'current_year'>;
