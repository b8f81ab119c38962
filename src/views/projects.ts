import {address} from '../model/addresses.ts';
import {sumFen} from '../model/money.ts';
import {openWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {ProjectLine} from '../publish/packs/project-line.ts';
import type {PageContext} from './context.ts';
import {
  pageCount,
  pageSize,
  pageSlug,
  type Dimension,
  type ProjectGroup,
  type ProjectGroups
} from './project-groups.ts';
import {projectPlace} from './project-place.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface ProjectsOverview {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: Line;
  readonly groups: readonly {readonly id: string; readonly title: string; readonly table: TableView}[];
  readonly note: string;
}

export interface ProjectsFiltered {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: Line;
  readonly table: TableView;
  readonly pages: readonly (Link | string)[];
}

const allocated = (lines: readonly ProjectLine[]): bigint => sumFen(lines.map(line => line.allocated_fen));
const paid = (lines: readonly ProjectLine[]): bigint => sumFen(lines.map(line => line.paid_fen));

/** The list of projects as four tables of links: by township, stage, year and purpose. */
export function projectsOverview(context: PageContext, groups: ProjectGroups): ProjectsOverview {
  const {w, f, link, locale} = context;
  const words = w.lists;
  const all = groups.stage.flatMap(group => group.lines);
  const dimensions: readonly Dimension[] = ['township', 'stage', 'year', 'purpose'];
  return {
    head: {locale, path: link.path, title: words.projectsTitle},
    title: words.projectsTitle,
    lead: all.length ? summary(all, context) : [words.empty],
    groups: dimensions
      .filter(dimension => groups[dimension].length)
      .map(dimension => ({
        id: dimension,
        title: words.by[dimension],
        table: {
          caption: words.groupCaption[dimension],
          head: words.groupHead[dimension],
          numeric: [2, 3, 4],
          rows: groups[dimension].map(group => ({
            cells: [
              [{text: groupName(group, context), href: link.to(address.projects(group.slug))}],
              f.count(group.lines.length),
              f.yuan(allocated(group.lines)),
              f.yuan(paid(group.lines))
            ]
          }))
        }
      })),
    note: words.sharedNote
  };
}

/** One page (from 1) of the projects of a group. */
export function projectsFiltered(context: PageContext, group: ProjectGroup, page: number): ProjectsFiltered {
  const {w, f, link, locale} = context;
  const words = w.lists;
  const pages = pageCount(group);
  const from = (page - 1) * pageSize;
  const lines = group.lines.slice(from, from + pageSize);
  const name = groupName(group, context);
  const title = words.filtered[group.dimension](name);
  return {
    head: {
      locale,
      path: link.path,
      title: pages > 1 ? `${title} ${words.part(page, pages)}` : title,
      crumbs: [{text: words.projectsTitle, href: link.to(address.projects())}]
    },
    title,
    lead: summary(group.lines, context),
    table: {
      caption:
        pages > 1
          ? words.projectCaption(f.count(from + 1), f.count(from + lines.length), f.count(group.lines.length))
          : words.projectCaptionAll(f.count(group.lines.length)),
      head: words.projectHead,
      numeric: [4, 5],
      rows: lines.map(line => ({
        cells: [
          [{text: line.project, href: link.to(address.project(line.project_id))}],
          projectPlace(line, context),
          w.common.stage[line.stage],
          f.yuan(line.allocated_fen),
          f.yuan(line.paid_fen),
          openText(line, context)
        ]
      }))
    },
    pages:
      pages === 1
        ? []
        : Array.from({length: pages}, (_, at) => {
            const text = words.partLink(at + 1);
            return at + 1 === page ? text : {text, href: link.to(address.projects(pageSlug(group, at + 1)))};
          })
  };
}

const openText = (line: ProjectLine, {w, f}: PageContext): string =>
  line.open_reason === 'returned'
    ? w.lists.surplus(f.yuan(line.open_fen))
    : line.open_fen > 0
      ? w.project.openCell(f.yuan(line.open_fen), w.common.reason[line.open_reason ?? 'not-published'])
      : w.common.none;

function summary(lines: readonly ProjectLine[], {w, f}: PageContext): Line {
  const words = w.lists;
  return [
    words.projectsLead(f.count(lines.length)),
    words.projectsArranged,
    ...f.amount(allocated(lines)),
    words.projectsPaid,
    ...f.amount(paid(lines)),
    w.common.stop
  ];
}

function groupName(group: ProjectGroup, {w, locale, site}: PageContext): string {
  switch (group.dimension) {
    case 'township':
      return group.name ?? w.lists.townshipNone;
    case 'stage':
      return w.common.stage[group.stage ?? 'unknown'];
    case 'year':
      return group.name === null ? w.lists.yearNone : w.common.year(group.name);
    case 'purpose':
      return openWord(site.settings.words.purpose, group.name, locale) ?? w.common.otherPurpose;
  }
}
