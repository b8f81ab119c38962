import type {Locale} from '../../i18n/locale.ts';
import type {Settings} from '../../model/settings.ts';
import type {FileTerms} from '../../publish/files/file-terms.ts';

/** What the page tells its script (`data-site`): the county's words, and what stands in every download. */
export interface ExploreSite {
  readonly locale: Locale;
  readonly words: Settings['words'];
  readonly terms: FileTerms;
  readonly data_on: string;
  readonly site_name: string;
  readonly fingerprint: string;
}
