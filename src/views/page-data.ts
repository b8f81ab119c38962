import {canonicalJson} from '../model/canonical.ts';
import {address} from '../model/addresses.ts';
import type {AnyPack} from '../publish/packs/any-pack.ts';
import {citation} from '../publish/package/citation.ts';
import {pageCsv} from '../publish/files/page-csv.ts';
import type {PageContext} from './context.ts';
import {sizeText} from './size-text.ts';
import type {Link} from './shell.ts';

/** The data of one page as files, and how to cite the page. */
export interface PageDataView {
  readonly links: readonly Link[];
  /** A reference after GB/T 7714, ready to copy. */
  readonly cite: string;
}

/** `title`: what the page is about. The fingerprint is the page's own pack's. */
export const pageData = (
  context: PageContext,
  pack: AnyPack,
  title: string,
  sha256: string
): PageDataView => ({...pageCite(context, title, sha256), links: pageLinks(context, pack)});

/** The reference alone, for pages whose files are listed elsewhere. */
export const pageCite = (context: PageContext, title: string, sha256: string): PageDataView => ({
  links: [],
  cite: citation(context.locale, context.site.settings, sha256, context.link.path, title)
});

/** The page's list as CSV and its pack as JSON, with rows and sizes. */
export function pageLinks({w, f, link, site}: PageContext, pack: AnyPack): Link[] {
  const t = w.dataPackage;
  const csv = pageCsv(pack, site.settings);
  return [
    ...(csv && csv.rows
      ? [
          {
            text: t.csvLink(
              t.csvNames[csv.kind],
              f.count(csv.rows),
              sizeText(Buffer.byteLength(csv.content))
            ),
            href: link.file(`/${csv.path}`)
          }
        ]
      : []),
    {
      text: t.jsonLink(sizeText(Buffer.byteLength(canonicalJson(pack)))),
      href: link.file(address.pack(pack.kind, pack.id))
    }
  ];
}
