import type {FileSize, SiteInfo} from '../publish/packs/site-info.ts';

/** Rows and bytes of a file that a page leads to. Throws where there is none: the link would lead nowhere. */
export function fileSize(site: SiteInfo, path: string): FileSize {
  const size = site.sizes?.[path];
  if (!size) throw new RangeError(`a page leads to ${path}, which was not written`);
  return size;
}
