import {address} from '../model/addresses.ts';
import type {ItemPack} from '../publish/packs/item.ts';
import type {PageContext} from './context.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface ItemsView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly table: TableView;
  }[];
}

/** Items with their rates, universal and targeted apart. */
export function itemsView(context: PageContext, packs: readonly ItemPack[]): ItemsView {
  const {w, link, locale} = context;
  const words = w.lists;
  const groups = [
    {id: 'universal', scope: 'universal', title: words.universal, about: words.universalAbout},
    {id: 'targeted', scope: 'targeted', title: words.targeted, about: words.targetedAbout},
    {id: 'other', scope: null, title: words.otherItems, about: words.otherAbout}
  ] as const;
  return {
    head: {locale, path: link.path, title: words.itemsTitle},
    title: words.itemsTitle,
    lead: words.itemsLead,
    groups: groups.flatMap(({id, scope, title, about}) => {
      const members = packs.filter(pack => pack.record.scope === scope);
      if (!members.length) return [];
      const table: TableView = {
        caption: words.itemsCaption(title),
        head: words.itemsHead,
        numeric: [5],
        rows: members.map(pack => itemRow(pack, context))
      };
      return [{id, title, about, table}];
    })
  };
}

function itemRow(
  {id, record, rows, figures}: ItemPack,
  {w, f, link, site}: PageContext
): TableView['rows'][number] {
  const words = w.lists;
  // What holds on the day of the data; without any such rate all of them, since an old one still says more than none.
  const day = site.settings.data_on;
  const now = rows.standards.filter(
    row =>
      (row.valid_from === null || row.valid_from <= day) &&
      (row.valid_to === null || row.valid_to >= day.slice(0, row.valid_to.length))
  );
  const standards = now.length ? now : rows.standards;
  const distinct = (texts: readonly (string | null)[]): string =>
    [...new Set(texts.filter(text => text !== null))].join(w.common.semicolon) || w.common.none;
  return {
    cells: [
      [{text: record.name, href: link.to(address.item(id))}],
      distinct(standards.map(row => row.who)),
      distinct(standards.map(row => (row.rate === null ? null : w.item.rate(f.decimal(row.rate), row.unit)))),
      {full: words.tierFull, masked: words.tierMasked, aggregate: words.tierAggregate}[record.effective_tier],
      f.yuan(figures.paid_fen)
    ]
  };
}
