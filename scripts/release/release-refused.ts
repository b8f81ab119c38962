import type {NeededCorrection} from '../../src/release/corrections.ts';
import type {ReleaseFault} from '../../src/release/history.ts';
import type {Obstacle} from '../site/obstacle.ts';

/** Why no release was made; nothing was written. */
export type Refusal =
  | {readonly kind: 'not-public'; readonly obstacles: readonly Obstacle[]}
  | {readonly kind: 'unexplained'; readonly needed: readonly NeededCorrection[]; readonly template: string}
  | {readonly kind: 'lost-expired'; readonly villages: readonly string[]}
  | {readonly kind: 'faults'; readonly faults: readonly ReleaseFault[]}
  | {readonly kind: 'behind-site'; readonly ours: number; readonly site: number}
  | {readonly kind: 'earlier-day'; readonly last: string; readonly now: string}
  | {readonly kind: 'still-there'; readonly values: readonly string[]}
  | {readonly kind: 'never-there'; readonly values: readonly string[]}
  | {readonly kind: 'other-key'; readonly last: string; readonly now: string}
  | {readonly kind: 'nothing-new'; readonly release: number};

export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`release refused: ${refusal.kind}`);
    this.refusal = refusal;
  }
}
