import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {TaskLine, TeamsPack} from '../publish/packs/tasks.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import type {PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';
import {taskSentences} from './task-sentences.ts';
import {inCharge, problemsTable, promisesTable} from './task-tables.ts';

export interface AllPostsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly townships: TableView | null;
  readonly overdue: TableView | null;
  /** Said where nothing is overdue, though something is published. */
  readonly noneOverdue: string | null;
  readonly promises: TableView | null;
  readonly problems: TableView | null;
}

/** All townships: counts of each, everything overdue, and what is the county's own. */
export function allPostsView(context: PageContext, {rows, figures}: TeamsPack): AllPostsView {
  const {w, f, link} = context;
  const t = w.tasks;
  const own = t.apartTitle;
  const published = figures.promises.tasks + figures.problems.tasks > 0;
  const where = ({place, township_code, area_code}: TaskLine): CellView =>
    township_code === null
      ? (place ?? area_code)
      : [
          {
            text: place ?? area_code,
            href: link.to(address.posts(township_code, place === null ? undefined : area_code))
          }
        ];
  return {
    head: dataHead(context, t.title),
    title: t.title,
    lead: [
      [figures.people ? t.people(f.count(rows.townships.length), f.count(figures.people)) : t.noPeople],
      ...taskSentences(context, figures)
    ],
    townships: rows.townships.length
      ? {
          caption: t.townshipsCaption,
          head: t.townshipsHead,
          numeric: [2, 3, 4, 5, 6],
          rows: rows.townships.map(({township_code, township, people, promises, problems}) => ({
            cells: [
              [{text: township, href: link.to(address.posts(township_code))}],
              ...[people, promises.tasks, promises.overdue, problems.tasks, problems.overdue].map(f.count)
            ]
          }))
        }
      : null,
    overdue: rows.overdue.length
      ? {
          caption: t.overdueCaption,
          head: t.overdueHead,
          numeric: [5],
          rows: rows.overdue.map(task => ({
            cells: [
              cell(w, task.marks, 'task', task.task),
              where(task),
              inCharge(context, task),
              cell(w, task.marks, 'due_on', maybe(task.due_on, f.day)),
              maybe(task.late_days, days => t.days(f.count(days))) ?? w.common.none,
              task.reason ?? w.common.none
            ]
          }))
        }
      : null,
    noneOverdue: published && !rows.overdue.length ? t.noneOverdueAnywhere : null,
    promises: promisesTable(context, own, rows.tasks),
    problems: problemsTable(context, own, rows.tasks)
  };
}
