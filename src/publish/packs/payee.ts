import type {Pack} from './pack.ts';
import type {Payment} from './payment.ts';
import type {ProjectLine} from './project-line.ts';

export type PayeePack = Pack<
  'payee',
  {readonly payee_code: string; readonly payee: string | null},
  {readonly payments: readonly Payment[]; readonly projects: readonly ProjectLine[]},
  {
    readonly paid_fen: number;
    readonly payments: number;
    readonly contracted_fen: number | null;
    readonly by_year: readonly {
      readonly year: number;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
  }
>;
