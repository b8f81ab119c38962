import type {Row} from '../../model/tables.ts';
import type {County, Village} from '../county.ts';
import type {Random} from '../random.ts';

type Words = {readonly zh: string; readonly en: string};

/** One side of a pair: what stands there, where to see it, and its rows as `<table>/<key>`. */
export interface Example extends Words {
  readonly subject: string;
  readonly rows: readonly string[];
}

/** A planted irregularity and its innocent twin, which looks alike and is right. */
export interface Planted extends Example {
  readonly kind: string;
  readonly twin: Example;
}

/** Edits the county and says what it did. `claims` gives it villages, projects and rounds that no other plant uses. */
export type Plant = (county: County, claims: Claims) => Planted;

export interface Claims {
  readonly random: Random;
  /** A village that stands in all years and that no other plant uses. */
  readonly village: (fits?: (village: Village) => boolean) => Village;
  /** An approved project in one village with a contract. Its village stays free for others. */
  readonly project: (fits?: (project: Row<'projects'>) => boolean) => Row<'projects'>;
  /** A round whose village is claimed with it, with its payments. */
  readonly round: (
    item: string,
    period: string,
    least: number,
    fits?: (payments: readonly Row<'disbursements'>[]) => boolean
  ) => Round;
}

export interface Round {
  readonly round: Row<'rounds'>;
  readonly payments: readonly Row<'disbursements'>[];
  readonly village: Village;
}

/** Nothing in this county fits: a small county has fewer plants. */
export class NothingFits extends Error {}

export function claimsOf(county: County, random: Random): Claims {
  const villages = random.shuffle(
    county.villages.filter(
      village => village.row.valid_to === null && village.row.valid_from === '2019-01-01'
    )
  );
  const projects = random.shuffle(
    county.tables.projects.filter(project => project.state === 'approved' && project.contracted_fen !== null)
  );
  const places = new Map<string, number>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, (places.get(line.project_id) ?? 0) + 1);
  const byRound = new Map<string, Row<'disbursements'>[]>();
  for (const payment of county.tables.disbursements)
    if (payment.round_id !== null)
      byRound.set(payment.round_id, [...(byRound.get(payment.round_id) ?? []), payment]);
  const rounds = new Map(
    county.tables.rounds.map(round => [`${round.village_code}|${round.item}|${round.period}`, round])
  );
  const take = <T>(list: T[], fits: (entry: T) => boolean, what: string): T => {
    const at = list.findIndex(fits);
    if (at < 0) throw new NothingFits(what);
    return list.splice(at, 1)[0] as T;
  };
  return {
    random,
    village: (fits = () => true) => take(villages, fits, 'village'),
    project: (fits = () => true) =>
      take(projects, project => places.get(project.project_id) === 1 && fits(project), 'project'),
    round: (item, period, least, fits = () => true) => {
      for (const village of villages) {
        const round = rounds.get(`${village.row.village_code}|${item}|${period}`);
        const payments = round ? (byRound.get(round.round_id) ?? []) : [];
        if (!round || payments.length < least || !fits(payments)) continue;
        villages.splice(villages.indexOf(village), 1);
        return {round, payments, village};
      }
      throw new NothingFits(`round of ${item} ${period}`);
    }
  };
}

export const rowsOf = (table: string, ids: readonly (string | null)[]): string[] =>
  ids.map(id => `${table}/${id}`);
export const paymentRows = (payments: readonly Row<'disbursements'>[]): string[] =>
  rowsOf(
    'disbursements',
    payments.map(payment => payment.disbursement_id)
  );

/** What a small county may lack: null instead of a stop. */
export function orNothing<T>(pick: () => T): T | null {
  try {
    return pick();
  } catch (error) {
    if (error instanceof NothingFits) return null;
    throw error;
  }
}
export const projectRows = (projects: readonly Row<'projects'>[]): string[] =>
  rowsOf(
    'projects',
    projects.map(project => project.project_id)
  );
