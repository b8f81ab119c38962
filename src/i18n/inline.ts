/**
 * Text in pieces, as a sentence prints it: plain words, amounts that stand out, links. Components print it and
 * escape it; no page ever sets HTML from a dictionary or a data file.
 */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  /** Stays on one line. */
  readonly whole?: boolean;
  /** A relative link, made by views/links. */
  readonly href?: string;
  /** Marks a figure that the build reads back from the page and compares with the pack (`data-sum`). */
  readonly sum?: string;
}
export type Inline = string | Piece;
export type Line = readonly Inline[];

/** The words of a line without its marks: for titles, descriptions and tests. */
export const plain = (line: Line): string =>
  line.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Lines joined by a separator, e.g. reasons by a semicolon. */
export const joinLines = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, at) => (at ? [separator, ...line] : [...line]));
