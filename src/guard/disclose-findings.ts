import type {Finding} from '../model/checks.ts';

/** Fewer households than this, and a village's or a round's finding is about persons. */
const fewestHouseholds = 5;

/** A finding about a household, about one payment to a person, or about a handful of households. */
export const isAboutPersons = ({
  subject_kind,
  households
}: Pick<Finding, 'subject_kind' | 'households'>): boolean =>
  subject_kind === 'household' ||
  subject_kind === 'payment' ||
  (households !== null && households < fewestHouseholds);

/** What of a check's findings may be public. */
export interface DisclosedFindings {
  /** Those that stand on pages one by one. */
  readonly listed: readonly Finding[];
  /** Findings about persons: only how many, by township where there are `smallest` or more. */
  readonly townships: readonly {readonly township_code: string; readonly findings: number}[];
  /** The same in all other townships together; never one township alone, never 1 or 2. */
  readonly elsewhere: number;
  /** All findings about persons; null where there are some, but fewer than `smallest`. */
  readonly about_persons: number | null;
}

/**
 * Findings about persons leave only as counts of `smallest` (3) or more a township (design 6). A smaller one goes into
 * "elsewhere", and with it the next smallest, until that is neither small nor one township alone. Same findings in any
 * order, same result.
 */
export function discloseFindings(findings: readonly Finding[], smallest: number): DisclosedFindings {
  const listed = findings.filter(finding => !isAboutPersons(finding));
  const held = findings.filter(isAboutPersons);
  const counts = new Map<string, number>();
  for (const {village_code} of held) {
    const township = village_code?.slice(0, 9) ?? '';
    counts.set(township, (counts.get(township) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  // A finding without a village has no township to stand under.
  let moved = ordered.filter(([, count]) => count < smallest).length;
  const sum = () => ordered.slice(0, moved).reduce((total, [, count]) => total + count, 0);
  while (moved > 0 && moved < ordered.length && (sum() < smallest || moved === 1)) moved++;
  if (sum() > 0 && sum() < smallest) return {listed, townships: [], elsewhere: 0, about_persons: null};
  const stay = ordered.slice(moved).filter(([township]) => township !== '');
  return {
    listed,
    townships: stay
      .map(([township_code, findings]) => ({township_code, findings}))
      .sort((a, b) => (a.township_code < b.township_code ? -1 : 1)),
    elsewhere: held.length - stay.reduce((total, [, count]) => total + count, 0),
    about_persons: held.length
  };
}
