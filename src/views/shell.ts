import {address, localePath} from '../model/addresses.ts';
import type {SiteInfo} from '../publish/packs/site-info.ts';
import {format} from '../i18n/format.ts';
import {pick, type Locale} from '../i18n/locale.ts';
import {sizeText} from '../i18n/size-text.ts';
import {words} from '../i18n/words.ts';
import {links} from './links.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What a page gives its shell. `path` is its address without the language; `pack` names the data it was made from. */
export interface PageHead {
  readonly locale: Locale;
  readonly path: string;
  /** Village + year + what: the first 14 characters are all that a share card shows. */
  readonly title: string;
  readonly description?: string;
  readonly crumbs?: readonly Link[];
  /** Atom feeds that a reader's program finds by itself. */
  readonly feeds?: readonly Link[];
  /** The page has no twin in another language. */
  readonly alone?: boolean;
  readonly pack?: {readonly kind: string; readonly id: string; readonly sha256: string};
}

/** Everything the layout prints around a page. */
export interface Shell {
  readonly lang: string;
  readonly title: string;
  readonly robots: string | null;
  readonly canonical: string | null;
  /** The mark of the site: what a tab shows, and as a whole address what a share card shows. */
  readonly icon: string;
  readonly picture: string | null;
  readonly twins: readonly {readonly lang: string; readonly text: string; readonly href: string}[];
  readonly siteName: string;
  readonly home: string;
  /** This page itself: the way back from large type. */
  readonly self: string;
  /** The small script of every page: large type, finding oneself, reading aloud. */
  readonly reader: string;
  readonly nav: readonly Link[];
  readonly banner: {readonly text: string; readonly link: Link | null} | null;
  readonly search: {
    readonly action: string;
    readonly script: string;
    readonly index: string;
    readonly root: string;
  };
  readonly foot: {
    readonly lines: readonly string[];
    readonly links: readonly Link[];
    readonly pack: (Link & {readonly sha256: string; readonly verify: string}) | null;
  };
}

/** The shell of one page: pure, from the settings and the page's address. */
export function shell(site: SiteInfo, head: PageHead): Shell {
  const {settings} = site;
  const {locale} = head;
  const w = words(locale).shell;
  const f = format(locale);
  const link = links(locale, head.path);
  const siteName = pick(locale, settings.site_name);
  const nav = (text: string, target: string): Link => ({text, href: link.to(target)});
  // A village page has no byte to spare; its size stands beside the page's other link to it.
  const packText = ({kind, id}: NonNullable<PageHead['pack']>): string => {
    const size = kind === 'village' ? undefined : site.sizes?.[address.pack(kind, id).slice(1)];
    return size ? w.foot.packSize(sizeText(size.bytes)) : w.foot.pack;
  };
  const banner =
    settings.data_status === 'demonstration'
      ? {text: w.demonstration, link: site.has.tour ? nav(w.tour, address.tour()) : null}
      : settings.data_status === 'transcription'
        ? {text: w.transcription, link: null}
        : null;
  return {
    lang: locale,
    title: head.title === siteName ? siteName : `${head.title} - ${siteName}`,
    robots: settings.data_status === 'real' ? null : 'noindex',
    canonical: settings.site_url
      ? settings.site_url.replace(/\/$/, '') + localePath(locale, head.path)
      : null,
    icon: link.file('/assets/mark.svg'),
    picture: settings.site_url ? `${settings.site_url.replace(/\/$/, '')}/assets/mark.png` : null,
    twins: settings.locales
      .filter(other => other !== locale && !head.alone)
      .map(other => ({lang: other, text: w.otherLanguage, href: link.twin(other)})),
    siteName,
    home: link.to(address.home()),
    self: link.to(head.path),
    reader: link.file('/assets/reader.js'),
    nav: [
      nav(w.nav.home, address.home()),
      nav(w.nav.villages, address.villages()),
      nav(w.nav.items, address.items()),
      nav(w.nav.projects, address.projects()),
      nav(w.nav.report, `${address.about()}#report`),
      nav(w.nav.funds, address.funds()),
      nav(w.nav.data, address.data())
    ],
    banner,
    search: {
      action: link.to(address.villages()),
      script: link.file('/assets/search-box.js'),
      index: link.file('/assets/search-index.js'),
      root: link.to(address.home()).replace(/index\.html$/, '')
    },
    foot: {
      lines: [
        w.foot.publisher(pick(locale, settings.publisher)),
        [
          w.foot.dataOn(f.day(settings.data_on)),
          w.foot.publishedOn(f.day(settings.published_on)),
          ...(settings.next_update_by ? [w.foot.nextUpdate(f.day(settings.next_update_by))] : [])
        ].join(' · '),
        pick(locale, settings.licence),
        ...settings.footer.map(entry => `${pick(locale, entry.name)} ${entry.value}`)
      ],
      links: [
        nav(w.foot.about, address.about()),
        nav(w.foot.method, address.method()),
        nav(w.foot.glossary, address.glossary()),
        nav(w.foot.accessibility, address.accessibility()),
        nav(w.foot.report, address.report())
      ],
      pack: head.pack
        ? {
            text: packText(head.pack),
            href: link.file(address.pack(head.pack.kind, head.pack.id)),
            sha256: head.pack.sha256,
            verify: `${link.to(address.verify())}?pack=${head.pack.kind}/${head.pack.id}`
          }
        : null
    }
  };
}
