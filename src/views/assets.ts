import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {AssetsPack} from '../publish/packs/use.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';
import {assetCell, assetClass, assetState, party} from './use.ts';

export interface AssetsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly classes: TableView | null;
  /** Null: nothing is stated to be out of use, and `noUnused` says so. */
  readonly unused: TableView | null;
  readonly noUnused: string | null;
  readonly villages: TableView | null;
  readonly apart: TableView | null;
}

/** The register of all villages: three classes, what is not in use, village by village, and what several share. */
export function assetsView(context: PageContext, {rows, figures}: AssetsPack): AssetsView {
  const {w, f, link} = context;
  const words = w.use;
  const none = w.common.none;
  const amount = (fen: number, name: string): Line => f.amount(fen, `use-${name}`);
  const unknown = figures.assets - figures.in_use - figures.idle - figures.lost;
  return {
    head: dataHead(context, words.assetsTitle),
    title: words.assetsTitle,
    lead: [
      [
        ...words.assetsTotal(
          f.count(figures.villages),
          f.count(figures.assets),
          amount(figures.value_fen, 'value')
        ),
        words.states(
          f.count(figures.in_use),
          f.count(figures.idle),
          f.count(figures.lost),
          unknown ? f.count(unknown) : null
        )
      ],
      words.incomeLead(amount(figures.due_fen, 'due'), amount(figures.received_fen, 'received')),
      words.householdsLead(
        amount(figures.households_due_fen, 'households_due'),
        amount(figures.households_paid_fen, 'households_paid')
      ),
      [words.withAccounts(f.count(figures.villages_with_accounts))]
    ],
    classes: rows.classes.length
      ? {
          caption: words.classesCaption,
          head: words.classesHead,
          numeric: [2, 3, 4, 5],
          rows: rows.classes.map(line => ({
            cells: [
              assetClass(context, line),
              f.count(line.assets),
              f.yuan(line.value_fen),
              f.count(line.idle),
              f.count(line.lost)
            ]
          }))
        }
      : null,
    noUnused: rows.unused.length ? null : words.noUnused,
    unused: rows.unused.length
      ? {
          caption: words.unusedCaption,
          head: words.unusedHead,
          numeric: [4],
          rows: rows.unused.map(asset => ({
            cells: [
              assetCell(context, asset),
              asset.village_code && asset.village
                ? [{text: asset.village, href: link.to(address.use(asset.village_code))}]
                : none,
              assetClass(context, asset),
              maybe(asset.value_fen, f.yuan) ?? none,
              maybe(asset.handed_over_on, f.day) ?? none,
              assetState(context, asset),
              maybe(asset.inspected_on, f.day) ?? none
            ]
          }))
        }
      : null,
    villages: rows.villages.length
      ? {
          caption: words.villagesCaption,
          head: words.villagesHead,
          numeric: [2, 3, 4, 5, 6],
          rows: rows.villages.map(village => ({
            cells: [
              [
                {
                  text: w.common.villageIn(village.village, village.township),
                  href: link.to(address.use(village.village_code))
                }
              ],
              f.count(village.assets),
              f.yuan(village.value_fen),
              f.count(village.idle + village.lost),
              village.income_lines ? f.yuan(village.due_fen + village.village_due_fen) : none,
              village.income_lines ? f.yuan(village.received_fen + village.village_paid_fen) : none,
              village.accounts_to === null
                ? none
                : [{text: village.accounts_to, href: link.to(address.accounts(village.village_code))}]
            ]
          }))
        }
      : null,
    apart: rows.assets.length
      ? {
          caption: words.apartCaption,
          head: words.apartHead,
          numeric: [3],
          rows: rows.assets.map(asset => ({
            cells: [
              assetCell(context, asset),
              assetClass(context, asset),
              maybe(asset.value_fen, f.yuan) ?? none,
              party(context, asset, 'owner'),
              party(context, asset, 'keeper'),
              assetState(context, asset)
            ]
          }))
        }
      : null
  };
}
