import {address} from '../model/addresses.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {Column, Table} from '../model/table.ts';
import {choiceWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import {pick} from '../i18n/locale.ts';
import type {SiteRevisions, SubjectRevision} from '../release/site-releases.ts';
import type {PageContext} from './context.ts';

/** Lines on one page; what goes beyond stands in the list of changes. */
const most = 100;

/** What was revised on one subject's page since it was first released, newest first; null where nothing was. */
export interface RevisionsView {
  readonly heading: string;
  readonly intro: string;
  readonly lines: readonly Line[];
}

export function revisionsView(
  context: PageContext,
  {
    revisions,
    hidden,
    concerned = 0
  }: {
    readonly revisions: readonly SubjectRevision[];
    readonly hidden: SiteRevisions['hidden'][string];
    /** Revisions of payments that are part of the sums here and stand on other pages. */
    readonly concerned?: number;
  }
): RevisionsView | null {
  const t = context.w.changes.block;
  if (!revisions.length && !hidden.length && !concerned) return null;
  const newest = [...revisions].reverse();
  return {
    heading: t.heading,
    intro: t.intro,
    lines: [
      ...newest.slice(0, most).map(revision => revisionLine(context, revision)),
      ...(newest.length > most ? [[t.more(context.f.count(newest.length - most))]] : []),
      ...(concerned ? [concernedLine(context, concerned)] : []),
      ...[...hidden].reverse().map(({release, rows}) => [t.hidden(release, context.f.count(rows))])
    ]
  };
}

function concernedLine({w, f, link}: PageContext, count: number): Line {
  const t = w.changes.block;
  const to = {text: w.changes.title, href: `${link.to(address.changes())}#subjects`};
  return [t.concerned(f.count(count)), to, t.concernedEnd];
}

/** "发放明细D2025-0003的实发金额:2026-03-02由1,200元改为900元,原因:面积登记有误(第2期)" */
function revisionLine(context: PageContext, revision: SubjectRevision): Line {
  const {w, f, locale} = context;
  const t = w.changes.block;
  const table: Table | undefined = tables[revision.table as TableName];
  const column = table?.columns.find(({field}) => field === revision.field);
  const title = table ? pick(locale, table) : revision.table;
  const day = revision.on ?? revision.published_on;
  const row =
    revision.field === null
      ? t.wholeRow(title, revision.id)
      : t.row(title, revision.id, column ? pick(locale, column) : revision.field);
  const shown = (value: SubjectRevision['old']) => valueText(context, column, value);
  const tellsPerson = revision.field !== null && revision.old === null && revision.new === null;
  const what =
    revision.kind === 'removed'
      ? revision.amount_fen === null
        ? t.removed(day)
        : t.removedMoney(day, f.yuan(revision.amount_fen))
      : tellsPerson
        ? t.changedPerson(day)
        : t.changed(day, shown(revision.old), shown(revision.new));
  const why = revision.reason === null ? t.noReason : t.because(revision.reason);
  const document = revision.document_no === null ? '' : t.document(revision.document_no);
  return [row, what, why, document, t.release(revision.release)];
}

function valueText(
  {w, f, locale}: PageContext,
  column: Column | undefined,
  value: SubjectRevision['old']
): string {
  if (value === null) return w.changes.block.empty;
  if (column?.kind === 'money') return f.yuan(Number(value));
  if (column?.kind === 'day') return f.day(String(value));
  if (column?.choices) return choiceWord(column.choices, String(value), locale) ?? String(value);
  return String(value);
}
