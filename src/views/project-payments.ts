import {address} from '../model/addresses.ts';
import * as choices from '../model/choices.ts';
import {sumFen} from '../model/money.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import type {PageContext} from './context.ts';
import {payeeCell} from './payee-cell.ts';
import type {CellView, TableView} from './table.ts';

/** Every payment to a unit, in order of its day; null where there is none. */
export function projectPayments(
  {rows}: ProjectPack,
  context: PageContext,
  hasPayee: (code: string) => boolean
): TableView | null {
  if (!rows.payments.length) return null;
  const {w, f, locale, site} = context;
  const words = w.project;
  const named = new Set(rows.villages.filter(row => row.village !== null).map(row => row.village_code));
  const ordered = [...rows.payments].sort(
    (a, b) => order(a.paid_on, b.paid_on) || order(a.disbursement_id, b.disbursement_id)
  );
  return {
    caption: words.paymentsCaption,
    head: words.paymentsHead,
    numeric: [3],
    rows: ordered.map(row => ({
      cells: [
        payeeCell(row.payee, row.payee_code, context, hasPayee),
        f.day(row.paid_on),
        amount(row, named, context),
        openWord(site.settings.words.stage, row.stage, locale) ?? w.common.none,
        choiceWord(choices.channels, row.channel, locale) ?? w.common.none,
        w.common.source(row.file, row.row)
      ]
    })),
    foot: [w.common.total, '', f.yuan(sumFen(ordered.map(row => row.amount_fen))), '', '', '']
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The amount, linked to its row on the village's year page where that village is listed. */
function amount(row: Payment, named: ReadonlySet<string>, {f, link}: PageContext): CellView {
  const text = f.yuan(row.amount_fen);
  if (row.village_code === null) return [{text, href: link.to(address.unplaced(row.disbursement_id))}];
  return named.has(row.village_code)
    ? [{text, href: link.to(address.payment(row.village_code, row.page_year, row.disbursement_id))}]
    : text;
}

/** Payments to persons: only their sums, by village. */
export function projectHouseholds({rows}: ProjectPack, {w, f, link}: PageContext): TableView | null {
  if (!rows.households.length) return null;
  const words = w.project;
  const village = ({village_code, village: name}: (typeof rows.households)[number]): CellView => {
    if (village_code === null) return words.villageMissing;
    return name === null ? village_code : [{text: name, href: link.to(address.village(village_code))}];
  };
  return {
    caption: words.householdsCaption,
    head: words.householdsHead,
    numeric: [2, 3],
    rows: rows.households.map(row => ({cells: [village(row), f.count(row.payments), f.yuan(row.paid_fen)]}))
  };
}
