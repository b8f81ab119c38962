import type {Check, CheckResult} from '../model/checks.ts';
import type {Settings} from '../model/settings.ts';
import type {Store} from '../store/open-store.ts';
import {runCheck} from './run-check.ts';

/**
 * Every check that is on, one after the other, over a loaded store. One that is switched off comes back without results, so
 * that pages can list it as such. A transcription accuses no real office from typed rows: nothing runs (design 6).
 */
export async function runChecks(
  store: Store,
  checks: readonly Check[],
  settings: Pick<Settings, 'data_on' | 'data_status'>
): Promise<CheckResult[]> {
  if (settings.data_status === 'transcription') return [];
  const results: CheckResult[] = [];
  for (const check of checks)
    results.push(
      check.changed?.on === false
        ? {check, found: [], passed: 0, skipped: []}
        : await runCheck(store, check, settings.data_on)
    );
  return results;
}
