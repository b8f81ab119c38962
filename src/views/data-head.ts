import {address} from '../model/addresses.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** Back to the page that lists whatever is there for inspectors and journalists; the first crumb of each of those pages. */
export const dataCrumb = ({w, link}: PageContext): Link => ({
  text: w.shell.nav.data,
  href: link.to(address.data())
});
