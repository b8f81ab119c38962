import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {IndexOf} from '../publish/index-entries.ts';
import type {PageContext} from './context.ts';

/** Where the township's open needs stand. */
const needs = (village: string): string => address.needs(village.slice(0, 9));

/** The two short sentences of a village page about the use of its money, with the ways to the rest; null: nothing is published. */
export function villageUse(context: PageContext, entry: IndexOf<'use'> | undefined): Line | null {
  if (!entry) return null;
  const {w, f, link} = context;
  return [
    ...(entry.assets
      ? w.use.onVillage(f.count(entry.assets), f.count(entry.in_use), [
          {text: w.use.useLink, href: link.to(address.use(entry.id))}
        ])
      : []),
    ...(entry.period === null
      ? []
      : w.use.accountsOnVillage(
          [{text: w.use.accountsLink, href: link.to(address.accounts(entry.id))}],
          entry.period,
          entry.closing_fen === null ? null : f.yuan(entry.closing_fen)
        )),
    ...(entry.open_needs
      ? w.needs.onVillage(f.count(entry.open_needs), [
          {text: w.needs.villageLink, href: link.to(needs(entry.id))}
        ])
      : [])
  ];
}
