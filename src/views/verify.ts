import {tables} from '../model/tables.ts';
import {pick} from '../i18n/locale.ts';
import {namespace, principal} from '../release/signature-names.ts';
import type {SiteReleases} from '../release/site-releases.ts';
import {keyChangeNote, releaseFile} from './changes.ts';
import type {PageContext} from './context.ts';
import {proseSections, type ProseSection} from './prose.ts';
import {releaseSentences} from './release-mark.ts';
import type {Line} from '../i18n/inline.ts';
import type {Link, PageHead} from './shell.ts';

/** The command with which anybody checks a checkpoint's signature; a test runs it as it stands here. */
export const signatureCommand = `ssh-keygen -Y verify -f allowed_signers -I ${principal} -n ${namespace} -s checkpoint.txt.sig < checkpoint.txt`;
export const sumsCommand = 'sha256sum -c SHA256SUMS';

export interface VerifyView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly mark: readonly Line[];
  readonly key: string | null;
  /** Releases that were signed with another key than before. */
  readonly keyChanges: readonly string[];
  readonly sections: readonly ProseSection[];
  /** Commands as they are typed, each with what it checks. */
  readonly tools: readonly {readonly text: string; readonly command: string}[];
  readonly files: readonly Link[];
  /** For the script: where the site begins, the last release (0: none), whether the site is made from it, words and columns as JSON. */
  readonly script: string;
  readonly root: string;
  readonly release: number;
  readonly current: boolean;
  readonly words: string;
  readonly tables: string;
}

/** The page on which anybody checks the site: what it proves, how to keep a copy, commands, and the two tools. */
export function verifyView(context: PageContext, releases: SiteReleases): VerifyView {
  const {w, link, locale, site} = context;
  const t = w.verify;
  const last = releases.releases[0];
  const place = site.settings.site_url || 'dist';
  const file = (text: string, name: string): Link => ({text, href: link.file(name)});
  return {
    head: {locale, path: link.path, title: t.title, description: t.lead},
    title: t.title,
    lead: t.lead,
    mark: releaseSentences(context, releases).slice(0, -1),
    key: last ? (last.key === null ? t.unsigned : t.key(last.key)) : null,
    keyChanges: releases.releases.flatMap(({number, keyChange}) => keyChangeNote(context, number, keyChange)),
    sections: proseSections(t.sections, context),
    tools: [
      {text: t.tools.signature, command: signatureCommand},
      {text: t.tools.sums, command: sumsCommand},
      {
        text: t.tools.project,
        command: `npm run verify -- ${place} --against checkpoint.txt`
      },
      {text: t.tools.rebuild, command: `npm run verify -- ${place} --rebuild`}
    ],
    files: [
      ...(last
        ? [
            file(t.files.checkpoint, releaseFile(last.number, 'checkpoint.txt')),
            ...(last.key === null
              ? []
              : [
                  file(t.files.signature, releaseFile(last.number, 'checkpoint.txt.sig')),
                  file(t.files.signers, '/releases/allowed_signers')
                ]),
            file(t.files.manifest, releaseFile(last.number, 'manifest.json'))
          ]
        : []),
      file(t.files.sums, '/SHA256SUMS')
    ],
    script: link.file('/assets/verify.js'),
    root: link.file('/').replace(/index\.html$/, ''),
    release: last?.number ?? 0,
    current: releases.current,
    words: JSON.stringify(t.script),
    tables: JSON.stringify(
      Object.fromEntries(
        Object.values(tables).map(table => [
          table.name,
          {
            title: pick(locale, table),
            columns: table.columns.map(column => [column.name, column.kind, pick(locale, column)])
          }
        ])
      )
    )
  };
}
