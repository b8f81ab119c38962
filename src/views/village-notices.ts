import {address} from '../model/addresses.ts';
import {openWord} from '../i18n/choice.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {dayRange} from './rounds.ts';
import type {CellView, TableView} from './table.ts';

/** The public notices of a village, each with its matter linked. */
export function villageNotices(context: PageContext, {rows}: VillagePack): TableView | null {
  const {site, locale, w, link} = context;
  if (!rows.notices.length) return null;
  const t = w.village.notices;
  const projects = new Map(rows.projects.map(project => [project.project_id, project.project]));
  const subject = ({subject, url}: VillagePack['rows']['notices'][number]): CellView => {
    const project = projects.get(subject ?? '');
    if (project) return [{text: project, href: link.to(address.project(subject!))}];
    if (url && /^https?:/.test(url)) return [{text: subject ?? t.open, href: url}];
    return subject ?? w.common.none;
  };
  return {
    caption: t.caption,
    head: [t.subject, t.kind, t.days],
    rows: rows.notices.map(notice => ({
      cells: [
        subject(notice),
        openWord(site.settings.words.notice_kind, notice.kind, locale) ?? w.common.none,
        dayRange(context, notice.from, notice.to)
      ]
    }))
  };
}
