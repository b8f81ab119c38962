import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {SiteReleases} from '../release/site-releases.ts';
import type {PageContext} from './context.ts';

/** The last release and its short fingerprint as plain text, for print: notices and slips. Null: there is no release. */
export function releaseMark({w, f}: PageContext, {releases}: SiteReleases): string | null {
  const last = releases[0];
  return last ? w.changes.markText(last.number, f.day(last.published_on), last.fingerprint) : null;
}

/** The same as sentences for a page, with what to do with it and the links to both pages about it. */
export function releaseSentences(
  {w, f, link}: PageContext,
  {releases, current}: SiteReleases
): readonly Line[] {
  const t = w.changes;
  const last = releases[0];
  const toVerify = {text: t.howTo, href: link.to(address.verify())};
  const isChanges = link.path === address.changes();
  const links: Line = isChanges
    ? [toVerify]
    : [{text: t.toChanges, href: link.to(address.changes())}, ' · ', toVerify];
  if (!last) return [[t.none], links];
  return [
    [...t.mark(last.number, f.day(last.published_on), last.fingerprint), t.keepIt],
    ...(current ? [] : [[t.notCurrent]]),
    links
  ];
}
