import type {Row} from '../../model/tables.ts';
import type {OpenReason, Stage} from '../packs/project-line.ts';

type Project = Row<'projects'>;

/** The life cycle backwards: a stage is reached when one of its days is published. */
const stages: readonly (readonly [Stage, ...(keyof Project)[]])[] = [
  ['handed_over', 'handed_over_on'],
  ['post_notice', 'post_notice_from', 'post_notice_to'],
  ['audited', 'audited_on'],
  ['accepted', 'accepted_on'],
  ['finished', 'finished_on'],
  ['started', 'started_on'],
  ['contract', 'contract_on'],
  ['award', 'award_on'],
  ['tender', 'tender_on'],
  ['pre_notice', 'pre_notice_from', 'pre_notice_to'],
  ['fund_issued', 'fund_issued_on'],
  ['approved', 'approved_on'],
  ['library', 'library_on'],
  ['town_reviewed', 'town_reviewed_on'],
  ['applied', 'applied_on']
];

/** The last stage whose day is published; without any day, what the state says. */
export function stageOf(project: Project): Stage {
  if (project.state === 'refused' || project.state === 'cancelled') return project.state;
  const reached = stages.find(([, ...days]) => days.some(day => project[day] !== null));
  if (reached) return reached[0];
  return project.state === 'applied' || project.state === 'approved' ? project.state : 'unknown';
}

/** True once the work is done: finished or any later stage. */
export const isFinished = (stage: Stage): boolean =>
  ['finished', 'accepted', 'audited', 'post_notice', 'handed_over'].includes(stage);

/** Why money of a project is still open. Null where nothing is. `open_fen` in fen, may be negative (overrun). */
export function openReason(project: Project | null, open_fen: bigint): OpenReason | null {
  if (open_fen <= 0n) return null;
  if (!project) return 'not-published';
  const returned = BigInt(project.returned_fen ?? 0);
  if (returned >= open_fen) return 'returned';
  const stage = stageOf(project);
  switch (stage) {
    case 'applied':
    case 'town_reviewed':
    case 'library':
      // A day of approval may be missing where the state says approved.
      return project.state === 'approved' ? 'not-started' : 'not-approved';
    case 'approved':
    case 'fund_issued':
    case 'pre_notice':
    case 'tender':
    case 'award':
    case 'contract':
      return 'not-started';
    case 'started':
      return 'not-finished';
    case 'finished':
      return 'not-accepted';
    case 'accepted':
    case 'audited':
    case 'post_notice':
    case 'handed_over':
      if (project.accepted_on !== null && isRetention(project, open_fen - returned))
        return returned > 0n ? 'returned-retention' : 'retention';
      return project.accepted_on !== null && project.audited_on === null ? 'not-audited' : 'not-published';
    case 'refused':
    case 'cancelled':
    case 'unknown':
      return 'not-published';
  }
}

/** At most 5 % of the settled (else contracted) price may be kept until the warranty ends; usual rate 3 %, older contracts 5 %. */
function isRetention({settled_fen, contracted_fen}: Project, open_fen: bigint): boolean {
  const price = settled_fen ?? contracted_fen;
  return price !== null && open_fen * 20n <= BigInt(price);
}
