import type {SiteFacts} from '../i18n/prose.ts';
import {pick} from '../i18n/locale.ts';
import type {PageContext} from './context.ts';
import {proseSections, type ProseSection} from './prose.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface AboutView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly reportTitle: string;
  readonly phonesTitle: string;
  readonly phones: TableView | null;
  readonly phonesNone: string;
  readonly report: readonly ProseSection[];
  readonly aboutTitle: string;
  /** The publisher's own words, and what a transcription or demonstration says of itself. */
  readonly own: readonly string[];
  readonly sections: readonly ProseSection[];
}

/** 我要反映 first, then what this site is. Phones answered outside the village stand first; invented ones have no link. */
export function aboutView(context: PageContext, facts: SiteFacts): AboutView {
  const {w, link, locale, site} = context;
  const words = w.about;
  const {phones, about, source_note} = site.settings;
  const sorted = [...phones].sort((a, b) => Number(b.outside_village) - Number(a.outside_village));
  return {
    head: {locale, path: link.path, title: words.title, description: words.lead},
    title: words.title,
    lead: words.lead,
    reportTitle: words.reportTitle,
    phonesTitle: words.phonesTitle,
    phonesNone: words.phonesNone,
    phones: sorted.length
      ? {
          caption: words.phonesTitle,
          head: [words.phoneName, words.phoneNumber, words.phoneOutside],
          rows: sorted.map(phone => ({
            cells: [
              pick(locale, phone.name),
              phone.dialable
                ? [{text: phone.number, href: `tel:${phone.number.replace(/[^\d+]/g, '')}`}]
                : `${phone.number} ${words.notDialable}`,
              phone.outside_village ? words.outsideVillage : words.insideVillage
            ]
          }))
        }
      : null,
    report: proseSections(words.report(facts), context),
    aboutTitle: words.aboutTitle,
    own: [about, source_note].flatMap(pair => (pair ? [pick(locale, pair)] : [])),
    sections: proseSections(words.sections(facts), context)
  };
}
