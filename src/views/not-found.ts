import {address, localePath} from '../model/addresses.ts';
import {pick, type Locale} from '../i18n/locale.ts';
import {words} from '../i18n/words.ts';
import type {SiteInfo} from '../publish/packs/site-info.ts';
import type {Link} from './shell.ts';

export interface NotFoundPart {
  readonly lang: Locale;
  readonly title: string;
  readonly lead: string;
  readonly tips: readonly string[];
  readonly links: readonly Link[];
}
export interface NotFoundView {
  readonly siteName: string;
  readonly banner: string | null;
  readonly robots: string | null;
  readonly parts: readonly NotFoundPart[];
}

/**
 * The page for addresses that do not exist, in every language at once. A server shows it at any depth, so a relative
 * link would lead astray: links go through the path of `site_url`; without one there are none.
 */
export function notFoundView({settings}: SiteInfo): NotFoundView {
  const [first = 'zh-CN'] = settings.locales;
  const shell = words(first).shell;
  const root = settings.site_url ? new URL(settings.site_url).pathname.replace(/\/$/, '') : null;
  return {
    siteName: pick(first, settings.site_name),
    banner: {real: null, demonstration: shell.demonstration, transcription: shell.transcription}[
      settings.data_status
    ],
    robots: settings.data_status === 'real' ? null : 'noindex',
    parts: settings.locales.map(lang => {
      const {title, lead, tips, ...text} = words(lang).notFound;
      const link = (label: string, path: string): Link[] =>
        root === null ? [] : [{text: label, href: root + localePath(lang, path)}];
      return {
        lang,
        title,
        lead,
        tips,
        links: [
          ...link(text.home, address.home()),
          ...link(text.villages, address.villages()),
          ...link(text.projects, address.projects())
        ]
      };
    })
  };
}
