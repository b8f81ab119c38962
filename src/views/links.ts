import {href, localePath} from '../model/addresses.ts';
import type {Locale} from '../i18n/locale.ts';

/** Relative links of one page. `path` is the page's address without its language: `/village/530326101201/`. */
export interface Links {
  readonly locale: Locale;
  readonly path: string;
  /** To a page of the same language: to(address.item('gdbt')). */
  to(target: string): string;
  /** To a file, which has no language: file('/api/v1/village/….json'), file('/assets/search.js'). */
  file(target: string): string;
  /** To this same page in another language. */
  twin(locale: Locale): string;
}

export function links(locale: Locale, path: string): Links {
  const here = localePath(locale, path);
  return {
    locale,
    path,
    to: target => href(here, localePath(locale, target)),
    file: target => href(here, target),
    twin: other => href(here, localePath(other, path))
  };
}
