import type {Words} from '../i18n/words.ts';
import type {Marks} from '../publish/packs/pack.ts';

/**
 * A field as a table prints it, in one of its four states: the value in words, "—" (not published), withheld, or
 * unreadable with the text as it was published.
 */
export function cell(w: Words, marks: Marks | null, field: string, value: string | null): string {
  if (value !== null) return value;
  if (marks?.withheld?.includes(field)) return w.common.withheld;
  const raw = marks?.raw?.[field];
  if (raw !== undefined && marks?.unreadable?.includes(field)) return w.common.unreadable(raw);
  return w.common.none;
}

/** Applies a formatter to a value that may be absent. */
export const maybe = <T>(value: T | null, print: (value: T) => string): string | null =>
  value === null ? null : print(value);
