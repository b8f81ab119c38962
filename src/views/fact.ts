import type {Line} from '../i18n/inline.ts';

/** One line of a description list: a name and what is published under it. */
export interface Fact {
  /** Anchor of the line, where others link to it. */
  readonly id?: string;
  readonly name: string;
  readonly line: Line;
}

/** Facts whose value is published; the others are left out, not printed empty. */
export const facts = (
  entries: readonly (readonly [name: string, value: string | Line | null])[]
): readonly Fact[] =>
  entries.flatMap(([name, value]) =>
    value === null || value.length === 0 ? [] : [{name, line: typeof value === 'string' ? [value] : value}]
  );
