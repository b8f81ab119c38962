import type {Places} from './places.ts';

/** The name of a listed township or county; null where it is not listed. */
export const areaName = (code: string, {townships, counties}: Places): string | null =>
  townships.get(code)?.name ?? counties.get(code)?.name ?? null;
