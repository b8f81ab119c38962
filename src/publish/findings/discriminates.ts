import type {Settings} from '../../model/settings.ts';

/** Fewer subjects or answers than this say nothing of a rule. */
const least = {compared: 20, answers: 10};

/**
 * Does a check tell one subject from another? Not where it fires on more than `often_percent` of at least twenty subjects, nor
 * where of ten answers or more fewer than `confirmed_percent` led to a correction or a referral. Such a check is marked, not
 * hidden. `answers`: the states of its answered findings.
 */
export function discriminates(
  found: number,
  compared: number,
  answers: readonly (string | undefined)[],
  {often_percent, confirmed_percent}: Settings['register']
): boolean {
  const confirmed = answers.filter(state => state === 'corrected' || state === 'referred').length;
  return (
    (compared < least.compared || found * 100 <= compared * often_percent) &&
    (answers.length < least.answers || confirmed * 100 >= answers.length * confirmed_percent)
  );
}
