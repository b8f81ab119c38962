import {address} from '../model/addresses.ts';
import type {PageContext} from './context.ts';
import type {PageHead} from './shell.ts';

/** The head of a page for inspectors and journalists: its first crumb leads back to the page that lists them all. */
export const dataHead = ({locale, link, w}: PageContext, title: string, description?: string): PageHead => ({
  locale,
  path: link.path,
  title,
  ...(description !== undefined && {description}),
  crumbs: [{text: w.shell.nav.data, href: link.to(address.data())}]
});
