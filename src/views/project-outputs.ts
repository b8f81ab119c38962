import type {ProjectPack} from '../publish/packs/project.ts';
import {maybe} from './cell.ts';
import type {Format} from '../i18n/format.ts';
import type {Words} from '../i18n/words.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** What one can count on site, planned beside built. */
export function projectOutputs({rows}: ProjectPack, {w, f}: PageContext): TableView | null {
  if (!rows.outputs.length) return null;
  return {
    caption: w.project.outputsCaption,
    head: w.project.outputsHead,
    numeric: [3, 4],
    rows: rows.outputs.map(output => ({
      cells: [
        output.what,
        output.where ?? w.common.none,
        quantity(f, w, output.quantity, output.unit),
        quantity(f, w, output.built_quantity, output.unit),
        maybe(output.checked_on, f.day) ?? w.common.none
      ]
    }))
  };
}

/** A quantity with its unit as published: 2.4公里. */
export const quantity = (f: Format, w: Words, value: string | null, unit: string | null): string =>
  value === null ? w.common.none : f.decimal(value) + (unit ?? '');
