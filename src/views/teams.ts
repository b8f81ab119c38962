import type {Row} from '../model/tables.ts';
import {openWord} from '../i18n/choice.ts';
import type {Inline} from '../i18n/inline.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** People in office of a place, with their office phones as links. Null where none is published. */
export function teamsTable(
  {site, locale, w, f}: PageContext,
  teams: readonly Row<'teams'>[]
): TableView | null {
  if (!teams.length) return null;
  const t = w.place.teams;
  return {
    caption: t.caption,
    head: [t.role, t.name, t.phone, t.unit, t.since],
    rows: teams.map(person => ({
      cells: [
        openWord(site.settings.words.role, person.role, locale) ?? person.role,
        person.name ?? w.common.none,
        person.phone === null ? w.common.none : [phone(person.phone)],
        person.unit ?? w.common.none,
        maybe(person.since, f.day) ?? w.common.none
      ]
    }))
  };
}

/** A phone one can tap; invented numbers (area code 0999) are printed without a link, since nobody answers there. */
export const phone = (number: string, dialable = true): Inline =>
  dialable && !/^0?999/.test(number)
    ? {text: number, href: `tel:${number.replace(/[^0-9+]/g, '')}`}
    : {text: number, strong: true};
