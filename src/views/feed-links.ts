import {feedPaths} from '../publish/files/feeds.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** The two feeds; none without an address of the site, since there are none then. */
export const feedLinks = ({w, link, site}: PageContext): readonly Link[] =>
  site.settings.site_url
    ? [
        {text: w.dataPackage.feedLinks.data, href: link.file(feedPaths.data)},
        {text: w.dataPackage.feedLinks.corrections, href: link.file(feedPaths.corrections)}
      ]
    : [];
