import type {AttachmentLine} from '../packs/use.ts';
import type {Stored} from './stored.ts';

/** A published picture: where it stands in the site, and how large it is, so that a page does not jump as it loads. */
export interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Pictures by attachment, as scripts/site/attachment-pictures made them. */
export type Pictures = ReadonlyMap<string, Picture>;

/** An attachment as pages show it: with its picture, or with the reason why it is not public (未公开附件). */
export function attachmentLine(row: Stored<'attachments'>, pictures: Pictures): AttachmentLine {
  const picture = row.file === null ? null : (pictures.get(row.attachment_id) ?? null);
  return {
    attachment_id: row.attachment_id,
    project_id: row.project_id,
    line_id: row.line_id,
    kind: row.kind,
    on: row.on,
    words: picture ? row.words : null,
    reviewed_by: row.reviewed_by,
    reviewed_on: row.reviewed_on,
    state: picture
      ? 'public'
      : row.reviewed_by === null || row.reviewed_on === null
        ? 'not-reviewed'
        : 'no-picture',
    picture
  };
}
