/** Chinese is the contract and stands at the root; English stands under /en/. */
export type Locale = 'zh-CN' | 'en';

/** The locale of a route's `[...locale]` parameter: undefined at the root. */
export const localeOf = (param: string | undefined): Locale => (param === 'en' ? 'en' : 'zh-CN');

/** The route parameter of a locale. */
export const localeParam = (locale: Locale): 'en' | undefined => (locale === 'en' ? 'en' : undefined);

/** Picks the language of a `{zh, en}` pair of settings and choices. */
export const pick = (locale: Locale, pair: {readonly zh: string; readonly en: string}): string =>
  locale === 'en' ? pair.en : pair.zh;
