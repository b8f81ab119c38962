import type {Row} from '../../model/tables.ts';
import type {Marks, Pack} from './pack.ts';
import type {Payment} from './payment.ts';
import type {OpenReason, Output, Stage} from './project-line.ts';
import type {AttachmentLine} from './use.ts';

export type ProjectPack = Pack<
  'project',
  Row<'projects'> & {
    readonly stage: Stage;
    readonly marks: Marks | null;
    readonly file: string;
    readonly row: number;
  },
  {
    /** At most 4,000 places; sorted by code. */
    readonly villages: readonly {
      readonly village_code: string;
      readonly village: string | null;
      readonly township: string | null;
    }[];
    readonly allocations: readonly (Row<'allocations'> & {
      readonly fund: string | null;
      readonly year: number | null;
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    readonly outputs: readonly Output[];
    /** Payments to units, each; payments to persons only as sums per village. */
    readonly payments: readonly Payment[];
    readonly households: readonly {
      readonly village_code: string | null;
      readonly village: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly notices: readonly Row<'notices'>[];
    readonly attachments: readonly AttachmentLine[];
    readonly corrections: readonly Row<'corrections'>[];
  },
  {
    readonly planned_fen: number | null;
    readonly contracted_fen: number | null;
    readonly allocated_fen: number;
    readonly paid_fen: number;
    readonly settled_fen: number | null;
    readonly returned_fen: number | null;
    readonly open_fen: number;
    readonly open_reason: OpenReason | null;
    /** Paid more than allocated: the county's overrun, both figures shown. */
    readonly overrun_fen: number;
  }
>;
