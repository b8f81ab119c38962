import {conceal} from './conceal.ts';
import type {EditionIndex} from './edition-index.ts';
import {amountText, type HitLine} from './hit-line.ts';
import type {Role} from './list-kinds.ts';
import type {ListChoice} from './list-rows.ts';
import type {Level} from './score.ts';

export interface ShownHit {
  readonly row: number;
  /** The name or unit as listed, its place, and the other cells with their titles. */
  readonly who: string;
  readonly place: string;
  readonly more: readonly (readonly [title: string, cell: string])[];
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly published: readonly string[];
  readonly amount: string;
  readonly link: string | null;
}

/** Roles whose cells have a place of their own in a result. */
const placed: ReadonlySet<Role> = new Set(['id', 'name', 'unit', 'village', 'township']);

/** A hit as the tool prints it, numbers about persons covered; no link where full names are read. */
export function shownHit(
  {row, level, score, reasons, published: p}: HitLine,
  {titles, roles}: ListChoice,
  {edition}: EditionIndex
): ShownHit {
  const more = row.cells.flatMap((cell, i) =>
    placed.has(roles[i] ?? 'keep') || cell.trim() === ''
      ? []
      : [[titles[i] ?? '', conceal(cell.trim(), roles[i] === 'code')] as const]
  );
  return {
    ...{row: row.row, level, score, reasons, more},
    who: conceal([row.name, row.unit].filter(Boolean).join(' ')),
    place: conceal([row.township, row.village].filter(Boolean).join(' ')),
    published: [
      p.who,
      [p.township, p.village].filter(Boolean).join(' '),
      p.what,
      p.on,
      p.id,
      p.kind,
      p.period
    ],
    amount: amountText(p.amount_fen),
    link: edition.about.edition === 'private' ? null : linkOf(p)
  };
}

/** Address of the public page on which the row stands. */
function linkOf({book, id, village_code, on}: HitLine['published']): string | null {
  if (book === 'projects') return `/project/${id}/`;
  if (book === 'teams') return village_code ? `/village/${village_code}/` : null;
  return village_code ? `/village/${village_code}/${on.slice(0, 4)}/#${id}` : `/unplaced/#${id}`;
}
