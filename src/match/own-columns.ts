import type {EditionAbout} from './edition.ts';
import type {Locale} from './hit-line.ts';

/**
 * Our own last columns of a CSV saved from the tool: under which terms, once, in the first row; that the data is not real,
 * in each row. As in every CSV of the site (publish/files/file-terms).
 */
export function ownColumns(
  {terms, data_status}: Pick<EditionAbout, 'terms' | 'data_status'>,
  locale: Locale
): {readonly titles: readonly string[]; readonly cells: (row: number) => readonly string[]} {
  const status = data_status === 'real' ? [] : [data_status];
  return {
    titles: [...(terms ? ['terms'] : []), ...status.map(() => 'data_status')],
    cells: row => [...(terms ? [row === 0 ? terms[locale] : ''] : []), ...status]
  };
}
