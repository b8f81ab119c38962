import {ladder, type Ladder} from '../charts/ladder.ts';
import type {PlaceFigures} from '../publish/packs/place-figures.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** A ladder as printed: the sentence, the drawing and the table that says each gap in figures. */
export interface LadderView {
  /** Id of its hatch pattern, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly geometry: Ladder;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly table: TableView;
  readonly note: string;
}

type Step = readonly [name: string, fen: number | null];

/** The ladder of given steps, for any subject: a place, a project. Null is "not published", and named so. */
export function ladderView(
  {w, f}: PageContext,
  view: {id: string; title: string; caption: string; note?: string; steps: readonly Step[]}
): LadderView {
  const t = w.place.ladder;
  const geometry = ladder(view.steps.map(([, fen]) => fen));
  const value = (fen: number | null): string => (fen === null ? w.common.notPublished : f.yuan(fen));
  return {
    id: view.id,
    title: view.title,
    description: t.description,
    geometry,
    labels: view.steps.map(([name]) => name),
    values: view.steps.map(([, fen]) => value(fen)),
    table: {
      caption: view.caption,
      head: [t.step, t.amount, t.gap],
      rows: view.steps.map(([name, fen], at) => {
        const missing = geometry.rungs[at]?.missing;
        return {cells: [name, value(fen), missing ? f.yuan(missing.fen) : w.common.none]};
      }),
      numeric: [2, 3]
    },
    note: view.note ?? ''
  };
}

/** Household money of a place: due → paid, all years; null where nothing was due or paid. */
export function householdLadder(context: PageContext, figures: PlaceFigures): LadderView | null {
  const {w, f} = context;
  const {due_fen: due, due_paid_fen: paid} = figures;
  if (!due && !paid) return null;
  const t = w.place.ladder.household;
  const title =
    due === paid
      ? t.equal(f.money(due))
      : due > paid
        ? t.short(f.money(due), f.money(due - paid))
        : t.over(f.money(due), f.money(paid));
  return ladderView(context, {
    id: 'due',
    title,
    caption: t.caption,
    steps: [
      [t.due, due],
      [t.paid, paid]
    ]
  });
}

/** Project money of a place: planned → contracted → paid → settled, all years; null where it has no projects. */
export function projectLadder(context: PageContext, figures: PlaceFigures): LadderView | null {
  const {w, f} = context;
  if (!figures.projects) return null;
  const t = w.place.ladder.project;
  const returned = figures.returned_fen === null ? '' : t.returned(f.money(figures.returned_fen));
  return ladderView(context, {
    id: 'steps',
    title: t.title(f.money(figures.project_paid_fen)),
    caption: t.caption,
    note: returned + w.place.ladder.note,
    steps: [
      [t.planned, figures.planned_fen],
      [t.contracted, figures.contracted_fen],
      [t.paid, figures.project_paid_fen],
      [t.settled, figures.settled_fen]
    ]
  });
}
