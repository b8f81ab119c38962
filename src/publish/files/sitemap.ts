import {xml} from './atom-feed.ts';

/** The protocol's limit of one file; a larger site names the rest in further files. */
const mostAddresses = 50_000;

/**
 * `sitemap.xml` of the given pages (files ending in `index.html`), or an index of several: paths inside the site. `on`: the day
 * of publication.
 */
export function* sitemap(
  site: string,
  pages: readonly string[],
  on: string
): Generator<{readonly path: string; readonly content: string}> {
  const base = `${site.replace(/\/$/, '')}/`;
  const list = (entries: readonly string[]) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries
      .map(
        page =>
          `<url><loc>${xml(base + page.replace(/index\.html$/, ''))}</loc><lastmod>${on}</lastmod></url>\n`
      )
      .join('')}</urlset>\n`;
  if (pages.length <= mostAddresses) return yield {path: 'sitemap.xml', content: list(pages)};
  const parts: string[] = [];
  for (let at = 0; at < pages.length; at += mostAddresses) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(`<sitemap><loc>${xml(base + path)}</loc><lastmod>${on}</lastmod></sitemap>\n`);
    yield {path, content: list(pages.slice(at, at + mostAddresses))};
  }
  yield {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('')}</sitemapindex>\n`
  };
}
