import {openWord} from '../i18n/choice.ts';
import type {Row} from '../model/tables.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import type {PageContext} from './context.ts';
import {span} from './life-cycle.ts';
import type {CellView, TableView} from './table.ts';
import {villageCell} from './village-cell.ts';

/**
 * The public notices of a project. One of several villages has its notices in each of them, so the village is a column;
 * so is the address of the original, where one is published. Null where there are none.
 */
export function projectNotices(context: PageContext, {rows}: ProjectPack): TableView | null {
  const {w, f, locale, site} = context;
  if (!rows.notices.length) return null;
  const words = w.project;
  const villages = new Map(rows.villages.map(village => [village.village_code, village]));
  const several = villages.size > 1;
  const linked = rows.notices.some(row => row.url !== null);
  const place = ({village_code}: Row<'notices'>): CellView =>
    village_code === null
      ? w.common.none
      : villageCell(villages.get(village_code) ?? {village_code, village: null, township: null}, context);
  return {
    caption: words.noticesCaption,
    head: [
      words.noticeKind,
      ...(several ? [words.noticeVillage] : []),
      words.noticeDays,
      ...(linked ? [words.noticeAddress] : [])
    ],
    rows: rows.notices.map(row => ({
      cells: [
        openWord(site.settings.words.notice_kind, row.kind, locale) ?? w.common.none,
        ...(several ? [place(row)] : []),
        span(row.from, row.to, w, f),
        ...(linked ? [row.url === null ? w.common.none : [{text: words.noticeLink, href: row.url}]] : [])
      ]
    }))
  };
}
