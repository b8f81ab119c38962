export interface FeedEntry {
  /** Last part of the entry's id; never changes. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Path inside the site. */
  readonly page: string;
  /** A day of the data or of a release; the feed knows no clock. */
  readonly on: string;
}

/** An Atom feed (RFC 4287) of a site whose address is known. Newest entry first; `title`, `author` and texts are plain words. */
export function atomFeed(feed: {
  readonly site: string;
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly rights: string;
  readonly language: string;
  readonly entries: readonly FeedEntry[];
  /** The day of publication, for a feed without entries. */
  readonly on: string;
}): string {
  const site = feed.site.replace(/\/$/, '');
  const updated = feed.entries.map(({on}) => instant(on)).reduce((a, b) => (a > b ? a : b), instant(feed.on));
  const entries = feed.entries.map(
    entry => ` <entry>
  <id>${xml(`${site}${feed.path}#${encodeURIComponent(entry.id)}`)}</id>
  <title>${xml(entry.title)}</title>
  <updated>${instant(entry.on)}</updated>
  <link href="${xml(site + entry.page)}"/>
  <content type="text">${xml(entry.text)}</content>
 </entry>
`
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
 <id>${xml(site + feed.path)}</id>
 <title>${xml(feed.title)}</title>
 <updated>${updated}</updated>
 <link rel="self" type="application/atom+xml" href="${xml(site + feed.path)}"/>
 <link href="${xml(`${site}/`)}"/>
 <author><name>${xml(feed.author)}</name></author>
 <rights>${xml(feed.rights)}</rights>
${entries.join('')}</feed>
`;
}

/** A day that is only a month or a year counts from its first day. */
const instant = (day: string): string => `${(day + '-01-01').slice(0, 10)}T00:00:00Z`;

/** Text for XML 1.0: what it cannot hold at all (control characters, halves of pairs) becomes U+FFFD. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
