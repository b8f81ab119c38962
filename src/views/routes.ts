import {localeParam} from '../i18n/locale.ts';
import type {SiteInfo} from '../publish/packs/site-info.ts';

/**
 * A route's params for every language the county publishes; keys only, so that 20,000 villages cost no memory. The
 * languages of one page follow one another: its pack is read once.
 */
export const inEachLocale = <P extends object>(site: SiteInfo, params: readonly P[]) =>
  ownShare(params).flatMap(entry =>
    site.settings.locales.map(locale => ({params: {locale: localeParam(locale), ...entry}}))
  );

/** Neighbours stay together: the years of a village are made from one pack. */
const block = 8;

/**
 * The paths that this process makes: every n-th block, where the build has n processes make the pages side by side
 * (PORTAL_SHARE, such as `0/2`); all of them where it has one.
 */
export function ownShare<T>(paths: readonly T[]): readonly T[] {
  const [own = 0, of = 1] = (process.env['PORTAL_SHARE'] ?? '0/1').split('/').map(Number);
  return paths.filter((_, index) => Math.floor(index / block) % of === own);
}
