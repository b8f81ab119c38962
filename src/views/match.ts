import {address} from '../model/addresses.ts';
import type {IndexOf} from '../publish/index-entries.ts';
import {matchFiles} from '../publish/files/match-files.ts';
import type {PageContext} from './context.ts';
import type {PageHead} from './shell.ts';

export interface MatchView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly local: string;
  readonly noScript: string;
  readonly sections: readonly {readonly heading: string; readonly lines: readonly string[]}[];
  /** For the script: words, data files and engine. */
  readonly script: string;
  readonly words: string;
  readonly counties: string;
  readonly worker: string;
  readonly root: string;
}

/** The page of the matching tool: what it can compare and what not, how to read it, and the tool's place. */
export function matchView(
  {w, link, locale}: PageContext,
  villages: readonly Pick<IndexOf<'village'>, 'id' | 'county'>[],
  unplacedPayments: number
): MatchView {
  const t = w.match;
  const files = matchFiles(villages, unplacedPayments);
  return {
    head: {locale, path: address.match(), title: t.title, description: t.description},
    title: t.title,
    lead: t.lead,
    local: t.local,
    noScript: t.noScript,
    sections: Object.values(t.sections),
    script: link.file('/assets/match.js'),
    words: JSON.stringify(t.script),
    counties: JSON.stringify(
      files.map(({id, name, path}) => ({
        name: name ?? (id === 'unplaced' ? t.script.list.unplaced : id),
        href: link.file(`/${path}`)
      }))
    ),
    worker: link.file('/assets/match-worker.js'),
    root: link.to(address.home()).replace(/index\.html$/, '')
  };
}
