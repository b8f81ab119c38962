import {localeParam} from '../i18n/locale.ts';
import type {SiteInfo} from '../publish/packs.ts';

/** A route's params for every language the county publishes; keys only, so that 20,000 villages cost no memory. */
export const inEachLocale = <P extends object>(site: SiteInfo, params: readonly P[]) =>
  site.settings.locales.flatMap(locale =>
    params.map(entry => ({params: {locale: localeParam(locale), ...entry}}))
  );
