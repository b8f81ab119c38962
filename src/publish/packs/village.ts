import type {Row} from '../../model/tables.ts';
import type {Marks, Pack} from './pack.ts';
import type {Payment} from './payment.ts';
import type {PlaceFigures} from './place-figures.ts';
import type {ProjectLine} from './project-line.ts';

export type VillagePack = Pack<
  'village',
  Row<'villages'> & {
    readonly successors: readonly VillageLink[];
    readonly predecessors: readonly VillageLink[];
    /** Other villages of the same name, told apart by township. */
    readonly namesakes: readonly {readonly village_code: string; readonly township: string | null}[];
    readonly marks: Marks | null;
  },
  {
    /** By page_year descending, then village_group, payee token or id. */
    readonly payments: readonly Payment[];
    readonly projects: readonly ProjectLine[];
    readonly rounds: readonly RoundLine[];
    readonly notices: readonly Row<'notices'>[];
    readonly teams: readonly Row<'teams'>[];
    readonly corrections: readonly Row<'corrections'>[];
    readonly standards: readonly Row<'standards'>[];
  },
  PlaceFigures
>;

export interface VillageLink {
  readonly village_code: string;
  readonly village: string | null;
  readonly on: string | null;
  readonly kind: Row<'succession'>['kind'];
  readonly document_no: string | null;
}

export type RoundLine = Row<'rounds'> & {
  readonly paid_fen: number;
  readonly payments: number;
  readonly village: string | null;
  readonly file: string;
  readonly row: number;
};
