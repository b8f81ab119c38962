import {checkFamilies} from '../model/checks.ts';
import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {IndexOf} from '../publish/index-entries.ts';
import type {CheckPack} from '../publish/packs/findings.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import {firstPoints} from './first-points.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {CellView, TableView} from './table.ts';

export interface ChecksView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  /** What to look at first; null where nothing is to verify. */
  readonly first: TableView | null;
  /** The list of points as .xlsx and CSV; empty where no check ran. */
  readonly lists: readonly Link[];
  /** Register, punctuality and reconciliation, where the site has them. */
  readonly more: readonly Link[];
  /** How the rules work and what is only counted. */
  readonly how: readonly string[];
  readonly families: readonly {readonly id: string; readonly title: string; readonly table: TableView}[];
}

/**
 * Every check with what it compared, what it found and how often: none is left out, those switched off say so. `packs`: of the
 * checks that list findings.
 */
export function checksView(
  context: PageContext,
  checks: readonly IndexOf<'check'>[],
  packs: readonly CheckPack[]
): ChecksView {
  const {w, f, link, locale, site} = context;
  const words = w.checks;
  const listed = checks.reduce((sum, check) => sum + check.listed, 0);
  const row = (check: IndexOf<'check'>): readonly CellView[] => {
    const found = check.about_persons === null ? null : check.listed + check.not_yet + check.about_persons;
    const skipped = check.skipped.reduce((sum, {subjects}) => sum + subjects, 0);
    const name: CellView = [
      {text: pick(locale, check.title), href: link.to(address.check(check.id))},
      ` ${pick(locale, check.summary)}`,
      ...(check.on && !check.discriminates ? [` ${words.littleMark}`] : [])
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
    head: dataHead(context, words.title, words.lead),
    title: words.title,
    lead: checks.length
      ? [
          [words.total(f.count(checks.length), f.count(listed)), words.notVerdict].join(
            locale === 'en' ? ' ' : ''
          )
        ]
      : [words.off],
    more: [
      ...(site.counts.register ? [{text: w.register.title, href: link.to(address.register())}] : []),
      ...(site.counts.punctuality ? [{text: w.punctuality.title, href: link.to(address.punctuality())}] : []),
      ...(site.counts.reconciliation
        ? [{text: w.reconciliation.title, href: link.to(address.reconciliation())}]
        : [])
    ],
    how: checks.length ? [words.lead, words.how, words.personsNote] : [],
    first: firstPoints(context, packs),
    lists: checks.length
      ? [...tableLinks(context, 'points', words.list), {text: w.match.door, href: link.to(address.match())}]
      : [],
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
