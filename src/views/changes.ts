import {address, href, localePath} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {SiteRelease, SiteReleases} from '../release/site-releases.ts';
import type {RemovalReason} from '../release/manifest.ts';
import type {PageContext} from './context.ts';
import {feedLinks} from './feed-links.ts';
import {releaseSentences} from './release-mark.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface ChangesView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly mark: readonly Line[];
  readonly releases: TableView | null;
  readonly notes: readonly string[];
  readonly faults: readonly string[];
  readonly subjects: TableView | null;
  readonly moreSubjects: string | null;
  readonly files: readonly Link[];
}

/** Subjects that were revised, with the name and address of their page where they have one. */
export interface RevisedSubject {
  readonly subject: string;
  readonly revisions: number;
  readonly name: string | null;
}

/** Beyond, the list of changes has them all. */
const mostSubjects = 500;

/** Where a file of a release stands on the site, for ever. */
export const releaseFile = (number: number, name: string): string => `/releases/${number}/${name}`;

/** The list of releases: what each added, changed and removed, what is damaged, and whose pages tell more. */
export function changesView(
  context: PageContext,
  releases: SiteReleases,
  subjects: readonly RevisedSubject[]
): ChangesView {
  const {w, f, link, locale} = context;
  const t = w.changes;
  return {
    head: {locale, path: link.path, title: t.title, description: t.lead, feeds: feedLinks(context)},
    title: t.title,
    lead: t.lead,
    mark: releaseSentences(context, releases),
    releases: releases.releases.length ? releasesTable(context, releases.releases) : null,
    notes: releases.releases.flatMap(({number, keyChange, withdrawn_because, removed}) => [
      ...keyChangeNote(context, number, keyChange),
      ...withdrawn_because.map(reason => t.withdrawnBecause(number, reason)),
      ...(removed ? [t.takenOut(number, f.count(removed))] : [])
    ]),
    faults: [
      ...releases.faults.map(fault =>
        fault.kind === 'damaged'
          ? t.fault.damaged(fault.release, fault.file)
          : t.fault[fault.kind](fault.release)
      ),
      ...releases.releases.filter(({lost}) => lost).map(({number, lost}) => t.lost(number, f.count(lost)))
    ],
    subjects: subjects.length ? subjectsTable(context, subjects.slice(0, mostSubjects)) : null,
    moreSubjects:
      subjects.length > mostSubjects ? t.block.more(f.count(subjects.length - mostSubjects)) : null,
    files: releases.releases.flatMap(({number}) => [
      {text: t.checkpointFile(number), href: link.file(releaseFile(number, 'checkpoint.txt'))},
      {text: t.manifestFile(number), href: link.file(releaseFile(number, 'manifest.json'))},
      {text: t.changesFile(number), href: link.file(releaseFile(number, 'changes.json'))}
    ])
  };
}

/** A sentence on a release that was signed with another key than the one before. */
export function keyChangeNote({w}: PageContext, number: number, change: SiteRelease['keyChange']): string[] {
  if (!change) return [];
  const {keyHandedOver, keyNotHandedOver} = w.changes;
  return [change.handedOver ? keyHandedOver(number) : keyNotHandedOver(number, change.because)];
}

function releasesTable(context: PageContext, releases: readonly SiteRelease[]): TableView {
  const {w, f} = context;
  const t = w.changes;
  return {
    caption: t.releasesCaption,
    head: [
      t.release,
      t.publishedOn,
      t.dataOn,
      t.added,
      t.changed,
      t.removed,
      t.others,
      t.hidden,
      t.fingerprint,
      t.signature
    ],
    rows: releases.map(release => {
      const payments = release.tables['disbursements'];
      const others = Object.entries(release.tables)
        .filter(([table]) => table !== 'disbursements')
        .reduce((sum, [, {changed, removed}]) => sum + changed.rows + removed.rows, 0);
      return {
        id: `r${release.number}`,
        cells: [
          t.releaseName(release.number),
          [whole(f.day(release.published_on))],
          [whole(f.day(release.data_on))],
          tally(context, payments?.added),
          grown(context, payments?.changed),
          tally(context, payments?.removed),
          t.lines(f.count(others)),
          hiddenText(context, release.hidden),
          // In two halves, so that the groups of digits are read in pairs and never one by one.
          [whole(release.fingerprint.slice(0, 9)), ' ', whole(release.fingerprint.slice(10))],
          release.signed ? (release.keyChange ? t.signedAnew : t.signed) : t.unsigned
        ]
      };
    })
  };
}

const whole = (text: string) => ({text, whole: true});

type Tally = {readonly rows: number; readonly fen?: number | undefined} | undefined;

function tally({w, f}: PageContext, line: Tally): string {
  if (!line?.rows) return w.changes.rows(f.count(0));
  return w.changes.rowsAndMoney(f.count(line.rows), f.yuan(line.fen ?? 0));
}

function grown({w, f}: PageContext, line: Tally): string {
  const fen = line?.fen ?? 0;
  if (!line?.rows || fen === 0) return w.changes.rows(f.count(line?.rows ?? 0));
  return fen > 0
    ? w.changes.grown(f.count(line.rows), f.yuan(fen))
    : w.changes.shrunk(f.count(line.rows), f.yuan(-fen));
}

function hiddenText({w, f}: PageContext, hidden: SiteRelease['hidden']): string {
  const reasons = Object.entries(hidden) as [RemovalReason, number][];
  return reasons.length
    ? reasons
        .map(([reason, rows]) => w.changes.reasonRows(w.changes.reasons[reason], f.count(rows)))
        .join(w.common.semicolon)
    : w.changes.rows(f.count(0));
}

/** Pages whose address is not that of their kind. */
const ownPage: Readonly<Record<string, (id: string) => string>> = {
  unplaced: () => address.unplaced(),
  use: address.use,
  assets: address.assets,
  oversight: address.oversight,
  monitoring: address.monitoring,
  needs: () => address.needs(),
  roots: address.roots
};

function subjectsTable({w, f, locale}: PageContext, subjects: readonly RevisedSubject[]): TableView {
  const t = w.changes;
  const from = localePath(locale, address.changes());
  return {
    caption: t.subjectsCaption,
    head: [t.subject, t.subjectRevisions],
    numeric: [2],
    rows: subjects.map(({subject, revisions, name}) => {
      const [kind = '', id = ''] = subject.split('/');
      const title = `${t.kinds[kind as keyof typeof t.kinds] ?? kind} ${name ?? id}`;
      const page = ownPage[kind]?.(id) ?? `/${kind}/${id}/`;
      return {
        cells: [
          name === null ? title : [{text: title, href: href(from, localePath(locale, page))}],
          f.count(revisions)
        ]
      };
    })
  };
}
