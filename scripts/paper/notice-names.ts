const row = /(<tr id="([^"]+)">\s*<td[^>]*>[^<]*<\/td>\s*<td[^>]*>)[^<]*(<\/td>)/g;

/**
 * A built notice with full names in place of masked ones, for the village board alone: each row is found by its
 * payment, and the note below the list says that it must not go on the net. A payment without a full name keeps what
 * the site prints.
 */
export function withFullNames(html: string, names: ReadonlyMap<string, string>, note: string): string {
  return html
    .replace(row, (whole, before: string, id: string, after: string) => {
      const name = names.get(plainId(id));
      return name === undefined ? whole : before + escapeHtml(name) + after;
    })
    .replace(/姓名按规定隐去一部分。/g, note);
}

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    character => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character] as string
  );
const plainId = (text: string): string => text.replaceAll('&amp;', '&');
