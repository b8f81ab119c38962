import type {Locale} from '../../i18n/locale.ts';
import type {Settings} from '../../model/settings.ts';

/** What the page tells its script (`data-site`): the county's words, and what stands in every download. */
export interface ExploreSite {
  readonly locale: Locale;
  readonly words: Settings['words'];
  readonly data_status: Settings['data_status'];
  readonly data_on: string;
  readonly publisher: string;
  readonly site_name: string;
  readonly licence: string;
  readonly fingerprint: string;
}
