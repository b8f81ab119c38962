import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {TaskLine, TasksPack} from '../publish/packs/tasks.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';
import {taskSentences} from './task-sentences.ts';
import {postLines, problemsTable, promisesTable} from './task-tables.ts';
import {villageCrumbs} from './village-crumbs.ts';

/** One place with its people, promises and problems; a list that is not published is null. */
export interface PlaceTasks {
  readonly id: string;
  readonly name: string;
  /** To the village's own page, with the phones. */
  readonly link: Link | null;
  readonly people: readonly string[];
  readonly promises: TableView | null;
  readonly problems: TableView | null;
  /** Said where neither a promise nor a problem is published. */
  readonly nothing: string | null;
}
export interface PostsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly links: readonly Link[];
  readonly places: readonly PlaceTasks[];
}

/** The page of a township: the township itself first, then its villages by code. */
export function postsView(context: PageContext, pack: TasksPack): PostsView {
  const {w, f, link, locale} = context;
  const {record, rows, figures} = pack;
  const t = w.tasks;
  const of = (code: string) => rows.tasks.filter(({area_code}) => area_code === code);
  const villages = new Set(rows.villages.map(({village_code}) => village_code));
  // What names a village that is not listed stands with the township.
  const own = rows.tasks.filter(({area_code}) => !villages.has(area_code));
  return {
    head: {
      locale,
      path: link.path,
      title: t.townshipTitle(record.township),
      crumbs: villageCrumbs(context, pack)
    },
    title: t.townshipTitle(record.township),
    lead: [
      [figures.people ? t.peopleHere(f.count(rows.villages.length), f.count(figures.people)) : t.noPeople],
      ...taskSentences(context, figures)
    ],
    links: [
      {text: t.toAll, href: link.to(address.teams())},
      {text: t.toTownship, href: link.to(address.township(pack.id))}
    ],
    places: [
      ...(rows.teams.length || own.length
        ? [placeTasks(context, pack.id, record.township, t.ownTitle(record.township), rows.teams, own)]
        : []),
      ...rows.villages.map(({village_code, village, teams}) => ({
        ...placeTasks(context, village_code, village, village, teams, of(village_code)),
        link: {text: t.toVillage, href: link.to(address.village(village_code))}
      }))
    ]
  };
}

function placeTasks(
  context: PageContext,
  id: string,
  place: string,
  name: string,
  teams: TasksPack['rows']['teams'],
  tasks: readonly TaskLine[]
): PlaceTasks {
  const t = context.w.tasks;
  return {
    id: `v${id}`,
    name,
    link: null,
    people: postLines(context, teams),
    promises: promisesTable(context, place, tasks),
    problems: problemsTable(context, place, tasks),
    nothing: tasks.length ? null : `${t.noPromises}${context.locale === 'en' ? ' ' : ''}${t.noProblems}`
  };
}
