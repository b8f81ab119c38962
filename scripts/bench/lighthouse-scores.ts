import lighthouse from 'lighthouse';

export type LighthouseCategory = 'accessibility' | 'best-practices' | 'performance';

/** What Lighthouse says of one page: a score from 0 to 1 a category, and the audits that cost points. */
export interface LighthouseScores {
  readonly scores: Readonly<Partial<Record<LighthouseCategory, number>>>;
  /** "color-contrast: Background and foreground colors do not …", for audits of weight that are below 1. */
  readonly faults: readonly string[];
}

/**
 * Runs Lighthouse (a phone, as it emulates one) on a page in the browser that listens at `port` for remote debugging.
 * Throws where the page could not be opened.
 */
export async function lighthouseScores(
  url: string,
  port: number,
  categories: readonly LighthouseCategory[]
): Promise<LighthouseScores> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'silent',
    output: 'json'
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result'}`);
  const {lhr} = result;
  const scores: Partial<Record<LighthouseCategory, number>> = {};
  const faults: string[] = [];
  for (const name of categories) {
    const category = lhr.categories[name];
    scores[name] = category?.score ?? 0;
    if (name === 'performance') continue;
    for (const {id, weight} of category?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        faults.push(`${id}: ${audit.title}`);
    }
  }
  return {scores, faults};
}
