/** What speaks for and against a hit: bits of one number, since a county's hits are many. */
export const sign = {
  /** The county's own token of an ID number, or the list's 户编号, is the payment's. */
  token: 1,
  code: 2,
  sameName: 4,
  sound: 8,
  rare: 16,
  /** The published name is masked, and this name fits. */
  hidden: 32,
  sameVillage: 64,
  /** One of several villages of the name that the list gives. */
  oneOfVillages: 128,
  sameTownship: 256,
  /** The list names no place. */
  noPlace: 512,
  /** The list names a place that is not in the county. */
  unknownPlace: 1024,
  elsewhere: 2048,
  after: 4096,
  within: 8192,
  /** One of the two dates is too coarse to say which came first. */
  coarse: 16384,
  noDate: 32768,
  otherToken: 65536,
  otherCode: 131072,
  nearName: 262144,
  unit: 524288
} as const;
export type Sign = keyof typeof sign;

export const levels = ['sure', 'likely', 'possible', 'could-be'] as const;
export type Level = (typeof levels)[number];

/** From 95: the same key. From 80: name and place agree. From 45: worth a look. Below: it only could be. */
export const levelOf = (score: number): Level =>
  score >= 95 ? 'sure' : score >= 80 ? 'likely' : score >= 45 ? 'possible' : 'could-be';

/**
 * How much speaks for a hit, 0 to 100. It depends on the two rows alone, so that no further row can make a hit vanish. A
 * key is certain. A name needs its place: the commonest names stand for dozens of people in a county (domain 8.1: name and
 * village only where there is no number). A masked name is never more than "could be".
 */
export function scoreOf(signs: number): number {
  const has = (name: Sign) => (signs & sign[name]) !== 0;
  if (has('token') || has('code')) return 100;
  let score: number;
  if (has('unit')) score = has('sameName') ? 90 : 65;
  else if (has('hidden')) score = has('sameVillage') ? 30 : 20;
  else {
    const [village, several, township, none] = has('sameName') ? [90, 75, 70, 55] : [65, 50, 45, 30];
    if (has('sameVillage')) score = village;
    else if (has('oneOfVillages')) score = several;
    else if (has('sameTownship')) score = township;
    else score = none;
    if (has('elsewhere')) score -= 20;
    if (has('unknownPlace')) score -= 5;
  }
  if (has('otherToken')) score -= 45;
  if (has('otherCode')) score -= 40;
  if (has('coarse')) score -= 15;
  if (has('noDate')) score -= 10;
  return Math.max(5, score);
}
