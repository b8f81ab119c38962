import {sizeText} from '../i18n/size-text.ts';
import {address} from '../model/addresses.ts';
import type {PackKind} from '../publish/packs/any-pack.ts';
import type {PageContext} from './context.ts';
import {fileSize} from './file-size.ts';
import type {Link} from './shell.ts';

/** The link to a page's pack, with its size. */
export function packLink({w, link, site}: PageContext, kind: PackKind, id: string): Link {
  const path = address.pack(kind, id);
  const size = sizeText(fileSize(site, path.slice(1)).bytes);
  return {text: w.dataPackage.jsonLink(size), href: link.file(path)};
}
