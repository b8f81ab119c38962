import type {PartedFigures} from '../../src/i18n/gate-text.ts';
import type {Issue} from '../../src/model/issues.ts';

/** Why no site was built: what a clerk can mend, sums that part, personal data in the output, or a failed page build. */
export type StopReason = 'issues' | 'gate' | 'leak' | 'pages';

/** A build that stopped before it lied. The last site stands unchanged. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';
  readonly reason: StopReason;
  readonly issues: readonly Issue[];
  readonly lines: readonly string[];
  readonly parted: PartedFigures | undefined;
  constructor(
    reason: StopReason,
    {
      issues = [],
      lines = [],
      parted
    }: {issues?: readonly Issue[]; lines?: readonly string[]; parted?: PartedFigures}
  ) {
    super(`build stopped: ${reason}${lines.length ? `\n${lines.join('\n')}` : ''}`);
    this.reason = reason;
    this.issues = issues;
    this.lines = lines;
    this.parted = parted;
  }
}
