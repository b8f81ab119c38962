import {sizeText} from '../i18n/size-text.ts';
import {address} from '../model/addresses.ts';
import type {AnyPack} from '../publish/packs/any-pack.ts';
import {citation} from '../publish/package/citation.ts';
import {pageList, workbookOf, type PageList} from '../publish/files/page-list.ts';
import type {PageContext} from './context.ts';
import {fileSize} from './file-size.ts';
import {packLink} from './pack-link.ts';
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

/** The page's list as a workbook and as CSV, and its pack as JSON, with rows and sizes. */
export function pageLinks(context: PageContext, pack: AnyPack): Link[] {
  const {w, f, link, site} = context;
  const t = w.dataPackage;
  const list = pageList(pack, site.settings.data_status);
  const file = (list: PageList, path: string, kind: string): Link => ({
    text: t.listLink(
      t.csvNames[list.kind],
      kind,
      f.count(list.rows.length),
      sizeText(fileSize(site, path).bytes)
    ),
    href: link.file(`/${path}`)
  });
  const workbook = list && workbookOf(list);
  return [
    ...(list?.rows.length && workbook ? [file(list, workbook, 'Excel')] : []),
    ...(list?.rows.length ? [file(list, list.path, 'CSV')] : []),
    packLink(context, pack.kind, pack.id),
    ...(list?.rows.length ? [{text: t.columnsLink, href: `${link.to(address.data())}#dictionary`}] : [])
  ];
}
