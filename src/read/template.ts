/** A template's pieces: fixed text, or a source column with the width to which zeros pad it. */
export type TemplatePiece = string | {readonly column: string; readonly width: number};

/** `D-{id}` or `{code:012}` (zeros to twelve digits) -> pieces. */
export function templatePieces(template: string): TemplatePiece[] {
  return template.split(/(\{[^{}]+\})/u).flatMap((piece): TemplatePiece[] => {
    if (!piece.startsWith('{')) return piece === '' ? [] : [piece];
    const match = /^\{(.+?)(?::0?(\d{1,2}))?\}$/u.exec(piece)!;
    return [{column: match[1]!, width: Number(match[2] ?? 0)}];
  });
}

/** Fills a template; an empty source cell leaves nothing in its place, not a row of zeros. */
export function fillTemplate(pieces: readonly TemplatePiece[], cell: (column: string) => string): string {
  return pieces
    .map(piece => {
      if (typeof piece === 'string') return piece;
      const text = cell(piece.column).trim();
      return text === '' ? '' : text.padStart(piece.width, '0');
    })
    .join('');
}
