import type {SourceLine} from '../model/checks.ts';
import {isDay} from '../model/day.ts';
import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {CheckPack, FindingDocument} from '../publish/packs/findings.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';
import type {TableView} from './table.ts';

export interface FindingView {
  readonly id: string;
  readonly subject: string;
  readonly href: string | null;
  readonly village: Link | null;
  readonly independent: string | null;
  readonly figures: TableView;
  readonly rowsTitle: string;
  readonly rows: readonly {readonly text: string; readonly href: string | null}[];
  readonly moreRows: string | null;
  /** Approvals and notices that belong to the source rows. */
  readonly documents: readonly {readonly text: string; readonly href: string | null}[];
  /** The same on one A4 page, to write on. */
  readonly sheet: Link;
  /** How to report it: the page of its village or project, else the general one. */
  readonly raise: Link;
}
/** The address of a subject that has a page of its own. */
export function subjectPage({
  subject_kind,
  subject_id
}: Pick<CheckPack['rows']['findings'][number], 'subject_kind' | 'subject_id'>): string | null {
  const pages: Partial<Record<typeof subject_kind, string>> = {
    village: address.village(subject_id),
    project: address.project(subject_id),
    fund: address.fund(subject_id),
    payee: address.payee(subject_id),
    item: address.item(subject_id)
  };
  return pages[subject_kind] ?? null;
}

/** One finding as pages show it. `most`: how many source rows are listed before it says how many more there are. */
export function findingView(
  finding: CheckPack['rows']['findings'][number],
  text: CheckPack['record']['text']['zh'],
  context: PageContext,
  most = 12
): FindingView {
  const {w, f, link} = context;
  const words = w.checks;
  const {subject_kind: kind, subject_id: id} = finding;
  const page = subjectPage(finding);
  const {village, village_code: code} = finding;
  const raise =
    village && code ? address.raise(code, kind === 'project' ? id : undefined) : `${address.about()}#report`;
  const more = finding.rows.length - most;
  return {
    id: finding.finding_id,
    subject: finding.subject,
    href: page === null ? null : link.to(page),
    village:
      village && code && kind !== 'village' ? {text: village, href: link.to(address.village(code))} : null,
    independent: finding.independent ? words.independent : null,
    figures: {
      caption: words.figuresOf(finding.subject, finding.finding_id),
      head: words.figuresHead,
      numeric: [2],
      rows: text.figures
        .filter(({name}) => finding.figures[name] !== undefined)
        .map(({name, words: said}) => ({
          cells: [said, figure(name, finding.figures[name] ?? null, context)]
        }))
    },
    rowsTitle: words.rowsTitle(f.count(finding.rows.length)),
    rows: finding.rows.slice(0, most).map(row => ({
      text: words.rowOf(row.file, String(row.row), row.key),
      href: rowPage(row, context)
    })),
    moreRows: more > 0 ? words.moreRows(f.count(more)) : null,
    documents: finding.documents.map(document => documentLine(document, context)),
    sheet: {text: words.sheet, href: link.file(sheetFile(finding.check, finding.finding_id))},
    raise: {text: w.raise.link, href: link.to(raise)}
  };
}

/** A figure as its name says: `…_fen` money, `…_percent` a share, a day as text; other numbers as counts. */
function figure(name: string, value: number | string | null, {w, f}: PageContext): string {
  if (value === null) return w.common.none;
  if (name.endsWith('_fen')) return f.yuan(Number(value));
  if (name.endsWith('_percent')) return `${value}%`;
  if (name.endsWith('_year')) return String(value);
  if (typeof value === 'number') return f.count(value);
  return isDay(value) ? f.day(value) : value;
}

function rowPage({table, key}: SourceLine, {link}: PageContext): string | null {
  if (table === 'projects') return link.to(address.project(key));
  if (table === 'funds') return link.to(address.fund(key));
  return null;
}

/** "衔接资金 财农〔2026〕1号", "项目实施前公示 2026年1月2日至2026年1月11日". */
function documentLine(
  {kind, id, name, document_no, from, to, url}: FindingDocument,
  {w, f, link, locale, site}: PageContext
): FindingView['documents'][number] {
  const words = w.checks.documents;
  if (kind === 'notice') {
    const said = name === null ? undefined : site.settings.words.notice_kind[name];
    const days = from && to ? words.days(f.day(from), f.day(to)) : (from ?? to);
    return {
      text: [said ? pick(locale, said) : (name ?? words.notice), days].filter(Boolean).join(' '),
      href: url
    };
  }
  const own = kind === 'item' ? link.to(address.item(id)) : link.to(address.fund(id));
  return {text: [name, document_no ?? words.noNumber].filter(Boolean).join(' '), href: own};
}

/** The sheets are in Chinese alone, as all paper is. */
const sheetFile = (check: string, finding: string): string => `${address.sheet(check)}index.html#${finding}`;
