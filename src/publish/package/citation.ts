import {dataPackage as en} from '../../i18n/en/package.ts';
import {pick, type Locale} from '../../i18n/locale.ts';
import {dataPackage as zh} from '../../i18n/zh/package.ts';
import {localePath} from '../../model/addresses.ts';
import type {Settings} from '../../model/settings.ts';

/**
 * A ready reference after GB/T 7714 to a page or to the whole: publisher, title, day of the data, day of publication,
 * fingerprint, and where the site's address is known the permanent address. The day of access is the reader's to fill in.
 */
export function citation(
  locale: Locale,
  settings: Settings,
  fingerprint: string,
  path: string,
  subject?: string
): string {
  const w = locale === 'en' ? en : zh;
  const site = pick(locale, settings.site_name);
  return w.citation({
    publisher: pick(locale, settings.publisher),
    title: subject ? `${site}: ${subject}` : site,
    data_on: settings.data_on,
    published_on: settings.published_on,
    fingerprint: fingerprint.slice(0, 16),
    url: settings.site_url ? settings.site_url.replace(/\/$/, '') + localePath(locale, path) : ''
  });
}
