import type {CheckResult} from '../model/checks.ts';
import type {Issue} from '../model/issues.ts';
import type {FileReport} from '../model/records.ts';
import type {Settings} from '../model/settings.ts';
import type {FileSums} from '../store/corpus-sums.ts';
import type {Pictures} from './corpus/attachment-lines.ts';
import type {PackageOut} from './package/package-out.ts';

/** What a build knows besides the store: settings, what was read, what was wrong, what the guard held back. */
export interface PublishContext {
  readonly settings: Settings;
  readonly reports: readonly FileReport[];
  readonly issues: readonly Issue[];
  readonly withheld: readonly FileSums[];
  /** What the checks found; absent where they are off (a transcription). */
  readonly checks?: readonly CheckResult[];
  /** What the demonstration says of itself (`data/demonstration.json`). */
  readonly tour?: unknown;
  /** Pictures of reviewed attachments, by attachment; absent: none was made. */
  readonly pictures?: Pictures;
  /** Where the data package goes; absent: none is made. */
  readonly package?: PackageOut;
}
