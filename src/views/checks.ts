import {checkFamilies} from '../model/checks.ts';
import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {IndexOf} from '../publish/index-entries.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';

export interface ChecksView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  /** The list of points as a spreadsheet file; null where no check ran. */
  readonly list: Link | null;
  readonly families: readonly {readonly id: string; readonly title: string; readonly table: TableView}[];
}

/** Every check with what it compared, what it found and how often: none is left out, those switched off say so. */
export function checksView(
  context: PageContext,
  checks: readonly IndexOf<'check'>[],
  listFile: string
): ChecksView {
  const {w, f, link, locale} = context;
  const words = w.checks;
  const listed = checks.reduce((sum, check) => sum + check.listed, 0);
  const row = (check: IndexOf<'check'>): readonly CellView[] => {
    const found = check.about_persons === null ? null : check.listed + check.not_yet + check.about_persons;
    const skipped = check.skipped.reduce((sum, {subjects}) => sum + subjects, 0);
    const name: CellView = [
      {text: pick(locale, check.title), href: link.to(address.check(check.id))},
      ` ${pick(locale, check.summary)}`
    ];
    if (!check.on) return [name, words.switchedOff, w.common.none, w.common.none, w.common.none];
    return [
      name,
      f.count(check.compared),
      found === null ? words.fewPersons : f.count(found),
      found === null ? w.common.none : share(found, check.compared),
      f.count(skipped)
    ];
  };
  return {
    head: {locale, path: link.path, title: words.title, description: words.lead},
    title: words.title,
    lead: checks.length
      ? [
          words.lead,
          words.notVerdict,
          words.how,
          words.total(f.count(checks.length), f.count(listed)),
          words.personsNote
        ]
      : [words.off],
    list: checks.length ? {text: words.list, href: link.file(address.checks() + listFile)} : null,
    families: checkFamilies.flatMap(family => {
      const own = checks.filter(check => check.family === family);
      if (own.length === 0) return [];
      return [
        {
          id: family,
          title: words.families[family],
          table: {
            caption: words.listCaption(words.families[family]),
            head: words.listHead,
            numeric: [2, 3, 4, 5],
            rows: own.map(check => ({id: check.id, cells: row(check)}))
          }
        }
      ];
    })
  };
}

/** Per cent with one decimal, so that one in a thousand is not a zero; a dash where nothing was compared. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '—';
  const tenths = Math.round((part * 1000) / whole);
  return `${part > 0 && tenths === 0 ? '<0.1' : String(tenths / 10)}%`;
}
