/**
 * A built village page as one file that opens by double-click: no script, no search, no navigation; links within it
 * stay, links to the site become whole addresses, or words where the county has no address. `origin` is where the page
 * stands, e.g. `https://www.example.gov.cn/zhang/village/990101100202/`, or ''.
 */
export function keptPage(html: string, origin: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<form role="search"[\s\S]*?<\/form>/, '')
    .replace(/<nav\b[\s\S]*?<\/nav>/, '')
    .replace(/<link rel="(?:alternate|canonical|icon)"[^>]*>/g, '')
    .replace(/<a class="twin[\s\S]*?<\/a>/g, '')
    .replace(
      /<a\b([^>]*?) href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
      (link, before, href: string, after, text) => {
        if (/^(#|[a-z]+:)/i.test(href)) return link;
        return origin
          ? `<a${before} href="${new URL(href, origin).href.replace(/index\.html(?=$|#)/, '')}"${after}>${text}</a>`
          : text;
      }
    );
}
