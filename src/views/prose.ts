import type {Block, Section, SiteFacts} from '../i18n/prose.ts';
import {pick} from '../i18n/locale.ts';
import {sqliteName} from '../publish/package/package-files.ts';
import type {SitePack} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';

export type ProseBlock = Exclude<Block, {readonly link: string}> | Link;
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ProseBlock[];
}
export interface ProseView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}

/** Written sections with their links made relative to the page they stand on. */
export const proseSections = (sections: readonly Section[], {link}: PageContext): readonly ProseSection[] =>
  sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block =>
      typeof block === 'object' && 'link' in block ? {text: block.link, href: link.to(block.to)} : block
    )
  }));

/** A page that is only words: the method, the accessibility statement. */
export const proseView = (
  context: PageContext,
  words: {readonly title: string; readonly lead: string},
  sections: readonly Section[]
): ProseView => ({
  head: {locale: context.locale, path: context.link.path, title: words.title, description: words.lead},
  title: words.title,
  lead: words.lead,
  sections: proseSections(sections, context)
});

/** What the written pages say of this site, in words. */
export function siteFacts({site, locale, f, w}: PageContext, figures: SitePack['figures']): SiteFacts {
  const {settings} = site;
  const masked = {stars: '张**', mou: '张某某', 'one-star': '张*'}[settings.mask_form];
  return {
    publisher: pick(locale, settings.publisher),
    data_on: f.day(settings.data_on),
    published_on: f.day(settings.published_on),
    next_update_by: settings.next_update_by ? f.day(settings.next_update_by) : null,
    masked_name: masked,
    smallest_cell: settings.smallest_cell,
    retention_months: settings.retention_months,
    notice_days: Object.entries(settings.notice_days).map(([kind, days]) => {
      const pair = settings.words.notice_kind[kind];
      const name = pair ? pick(locale, pair) : (w.about.noticeKinds[kind] ?? kind);
      return w.about.noticeDays(name, f.count(days));
    }),
    withheld_rows: figures.withheld_rows,
    withheld: f.money(figures.withheld_fen),
    rejected_rows: figures.rejected_rows,
    fingerprint: site.fingerprint,
    licence: pick(locale, settings.licence),
    sqlite: sqliteName(settings.data_status)
  };
}
