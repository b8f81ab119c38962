import type {SiteInfo} from '../publish/packs/site-info.ts';
import {format, type Format} from '../i18n/format.ts';
import type {Locale} from '../i18n/locale.ts';
import {words, type Words} from '../i18n/words.ts';
import {links, type Links} from './links.ts';

/** What every view-model needs besides its pack: the settings, the words, the formatters and the links of one page. */
export interface PageContext {
  readonly site: SiteInfo;
  readonly locale: Locale;
  readonly w: Words;
  readonly f: Format;
  readonly link: Links;
}

/** `path` is the page's address without its language. */
export const pageContext = (site: SiteInfo, locale: Locale, path: string): PageContext => ({
  site,
  locale,
  w: words(locale),
  f: format(locale),
  link: links(locale, path)
});
