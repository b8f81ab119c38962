/** One start tag of a page, attributes decoded, with its text where it is a script or a style. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
}

// Built pages are well formed (html-validate holds them to it), so one expression reads them; raw text of scripts and
// styles is taken whole, comments and the doctype are passed over.
const tag =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>|<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>]+)))?/g;
const named: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'};

/** Every start tag of a page in order. */
export function readPage(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const [, raw, rawAttributes, content, plain, attributes] of html.matchAll(tag)) {
    const name = raw ?? plain;
    if (!name) continue;
    const found = new Map<string, string>();
    for (const [, key, a, b, c] of (rawAttributes ?? attributes ?? '').matchAll(attribute))
      found.set(key!.toLowerCase(), decode(a ?? b ?? c ?? ''));
    tags.push({name: name.toLowerCase(), attributes: found, content: content ?? ''});
  }
  return tags;
}

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, word?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[word!] ?? whole;
    }
  );
