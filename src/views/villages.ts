import {address} from '../model/addresses.ts';
import type {VillageEntry} from '../publish/packs/site-info.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';

export interface VillageGroup {
  readonly heading: string;
  /** Of the township's page; null for a letter. */
  readonly href: string | null;
  readonly id: string;
  readonly villages: readonly Link[];
}
export interface VillagesView {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  readonly townships: readonly VillageGroup[];
  readonly letters: readonly VillageGroup[];
  readonly unplaced: Link;
}

/** All villages twice: by township, and by the first letter of their pinyin; same names told apart by township. */
export function villagesView(context: PageContext, entries: readonly VillageEntry[]): VillagesView {
  const {locale, w, f, link} = context;
  const t = w.villages;
  const crumbs: Link[] = [{text: w.shell.nav.home, href: link.to(address.home())}];
  const villageLink = (entry: VillageEntry, text = entry.name): Link => ({
    text: text + (entry.valid_to === null ? '' : t.stopped),
    href: link.to(address.village(entry.id))
  });
  const closed = entries.filter(entry => entry.valid_to !== null).length;
  const byCode = [...entries].sort(by(entry => entry.id));
  const byPinyin = [...entries].sort(
    by(entry => `${entry.letter === '#' ? '~' : entry.letter}\t${entry.pinyin}\t${entry.id}`)
  );
  return {
    head: {locale, path: address.villages(), title: t.title, crumbs},
    heading: t.heading,
    intro: t.intro(f.count(entries.length - closed)) + (closed ? t.closed(f.count(closed)) : ''),
    townships: [...Map.groupBy(byCode, entry => entry.township_code ?? '')].map(([code, of]) => ({
      heading: of[0]?.township ?? (code || t.noTownship),
      href: code ? link.to(address.township(code)) : null,
      id: `t${code}`,
      villages: of.map(entry => villageLink(entry))
    })),
    letters: [...Map.groupBy(byPinyin, entry => entry.letter)].map(([letter, of]) => ({
      heading: letter === '#' ? t.other : letter,
      href: null,
      id: letter === '#' ? 'other' : letter,
      villages: of.map(entry => villageLink(entry, w.common.villageIn(entry.name, entry.township)))
    })),
    unplaced: {text: t.unplaced, href: link.to(address.unplaced())}
  };
}

const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
