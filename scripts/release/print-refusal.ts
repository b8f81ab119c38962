import {releaseWords, type ReleaseWords} from '../../src/i18n/release-text.ts';
import type {CommandLocale} from '../../src/i18n/command-text.ts';
import type {ReleaseFault} from '../../src/release/history.ts';
import type {Refusal} from './release-refused.ts';
import type {Obstacle} from '../site/obstacle.ts';

const most = 20;

/** Why no release was made, and what to do; `written`: files made ready for the clerk, by what they are for. */
export function refusalText(
  refusal: Refusal,
  locale: CommandLocale,
  written: {readonly template?: string; readonly expired?: ReadonlyMap<string, string>}
): string {
  const w = releaseWords(locale);
  return [w.refused, ...lines(refusal, w, written)].map(plain).join('\n');
}

/** Cells and file names are hostile to terminals too: no control character leaves for the screen. */
export const plain = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');

function lines(
  refusal: Refusal,
  w: ReleaseWords,
  written: {readonly template?: string; readonly expired?: ReadonlyMap<string, string>}
): string[] {
  switch (refusal.kind) {
    case 'not-public':
      return [
        w.notPublic,
        ...refusal.obstacles.map(obstacle => `  ${obstacleText(obstacle, w, written.expired)}`)
      ];
    case 'unexplained':
      return [
        w.unexplained,
        ...refusal.needed
          .slice(0, most)
          .map(({id, field, old, new: now}) =>
            field === 'disbursement_id' ? w.removedLine(id) : w.unexplainedLine(id, field, old, now)
          ),
        ...(refusal.needed.length > most ? [`  ${w.more(refusal.needed.length)}`] : []),
        ...(written.template ? [w.template(written.template)] : [])
      ];
    case 'lost-expired':
      return [w.lostExpired(refusal.villages.join(' '))];
    case 'faults':
      return [w.faults, ...refusal.faults.map(fault => `  ${faultText(fault, w)}`)];
    case 'behind-site':
      return [w.behindSite(refusal.ours, refusal.site)];
    case 'earlier-day':
      return [w.earlierDay(refusal.last, refusal.now)];
    case 'still-there':
      return [w.stillThere(refusal.values.join(' '))];
    case 'never-there':
      return [w.neverThere(refusal.values.join(' '))];
    case 'other-key':
      return [w.otherKey(refusal.last, refusal.now)];
    case 'nothing-new':
      return [w.nothingNew(refusal.release)];
  }
}

export const faultText = (fault: ReleaseFault, w: ReleaseWords): string =>
  fault.kind === 'damaged' ? w.fault.damaged(fault.release, fault.file) : w.fault[fault.kind](fault.release);

function obstacleText(obstacle: Obstacle, w: ReleaseWords, expired?: ReadonlyMap<string, string>): string {
  const {file} = obstacle;
  if (obstacle.kind === 'unknown-file') return w.unknownFile(file);
  if (obstacle.kind === 'leak') return w.leak(file);
  if (obstacle.kind === 'changed-meanwhile') return w.changedMeanwhile(file);
  if (obstacle.kind === 'rejected') return w.rejected(file, String(obstacle.count));
  if (obstacle.kind === 'unknown-column') return w.unknownColumn(file, obstacle.columns.join(' '));
  const rows = someRows(obstacle.rows, w);
  if (obstacle.kind === 'expired') return w.expired(file, rows, expired?.get(file) ?? '');
  const {withheld, aggregated, masked} = w;
  return {withheld, aggregated, masked, 'small-count': w.smallCount, 'small-cell': w.smallCell}[
    obstacle.kind
  ](file, rows);
}

const someRows = (rows: readonly number[], w: ReleaseWords): string =>
  rows.slice(0, 5).join(' ') + (rows.length > 5 ? ` ${w.more(rows.length)}` : '');
