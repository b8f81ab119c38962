import {address} from '../model/addresses.ts';
import type {PageContext} from './context.ts';
import type {CellView} from './table.ts';

/** A unit's name, linked where it has a page of its own (firms and co-operatives with a unified code). */
export function payeeCell(
  name: string | null,
  code: string | null,
  {w, link}: PageContext,
  hasPayee: (code: string) => boolean
): CellView {
  if (name === null) return w.common.none;
  return code !== null && hasPayee(code) ? [{text: name, href: link.to(address.payee(code))}] : name;
}
