import {address} from '../model/addresses.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import type {Sources} from '../publish/packs/pack.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

export interface SourcesView {
  readonly files: TableView;
  /** The funds behind the page by their document numbers, linked; empty where no fund is named. */
  readonly documents: Line;
}

/** Where a page's figures come from: the files with the rows used, the funds with their documents. */
export function sourcesView({w, f, link}: PageContext, sources: Sources): SourcesView {
  const t = w.place.sources;
  return {
    files: {
      caption: t.caption,
      head: [t.file, t.rows],
      rows: sources.files.map(entry => ({cells: [entry.file, f.count(entry.rows)]})),
      numeric: [2]
    },
    documents: joinLines(
      sources.funds.map(fund => [
        {text: fund.document_no ?? fund.fund, href: link.to(address.fund(fund.fund_id))}
      ]),
      t.between
    )
  };
}
