import {attachmentKinds} from '../model/choices.ts';
import {choiceWord} from '../i18n/choice.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import type {AttachmentLine} from '../publish/packs/use.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

export interface PhotoView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly reviewed: string;
}

export interface PhotosView {
  readonly photos: readonly PhotoView[];
  /** Said where work has begun and no photo is public. */
  readonly none: string | null;
  /** 未公开附件: that they are there, and why they are not shown. */
  readonly hidden: TableView | null;
}

/** The photos and documents of a project; null where there is nothing to see and nothing to miss. */
export function photosView(context: PageContext, {record, rows}: ProjectPack): PhotosView | null {
  const {w, f, link} = context;
  const words = w.use.photos;
  const hasBegun = record.state === 'approved' && record.started_on !== null;
  const photos = rows.attachments.flatMap((line): PhotoView[] =>
    line.picture
      ? [
          {
            src: link.file(line.picture.path),
            width: line.picture.width,
            height: line.picture.height,
            alt: line.words ?? '',
            caption: words.caption(kindOf(context, line), maybe(line.on, f.day), line.words ?? ''),
            reviewed: words.reviewed(
              line.reviewed_by ?? w.common.none,
              maybe(line.reviewed_on, f.day) ?? w.common.none
            )
          }
        ]
      : []
  );
  const isPhoto = (line: AttachmentLine) => line.kind?.startsWith('photo_') ?? false;
  const none = hasBegun && !rows.attachments.some(line => line.picture && isPhoto(line)) ? words.none : null;
  const hidden = rows.attachments.filter(line => line.picture === null);
  if (!photos.length && !hidden.length && none === null) return null;
  return {
    photos,
    none,
    hidden: hidden.length
      ? {
          caption: words.hiddenCaption,
          head: words.hiddenHead,
          rows: hidden.map(line => ({
            cells: [kindOf(context, line), maybe(line.on, f.day) ?? w.common.none, words.why[line.state]]
          }))
        }
      : null
  };
}

const kindOf = ({w, locale}: PageContext, line: AttachmentLine): string =>
  choiceWord(attachmentKinds, line.kind, locale) ?? w.common.none;
