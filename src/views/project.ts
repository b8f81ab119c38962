import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {correctionsTable} from './corrections-table.ts';
import type {Fact} from './fact.ts';
import type {LadderView} from './ladders.ts';
import {lifeCycle, type StageView} from './life-cycle.ts';
import {projectFacts} from './project-facts.ts';
import {projectFunds} from './project-funds.ts';
import {amountsLadder, amountsTable, projectMoney} from './project-money.ts';
import {projectNotices} from './project-notices.ts';
import {projectOutputs} from './project-outputs.ts';
import {projectHouseholds, projectPayments} from './project-payments.ts';
import {projectVillages, type VillageFold} from './project-villages.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

/** What a project's page prints. */
export interface ProjectView {
  readonly head: PageHead;
  readonly title: string;
  /** Place, stage and money in sentences. */
  readonly lead: readonly Line[];
  readonly outputs: TableView | null;
  readonly progress: readonly string[];
  readonly stages: readonly StageView[];
  readonly ladder: LadderView | null;
  /** The five amounts where there is no ladder to carry them. */
  readonly amounts: TableView | null;
  readonly funds: TableView | null;
  readonly paid: Line;
  readonly payments: TableView | null;
  readonly households: TableView | null;
  readonly villageCount: string;
  readonly villages: readonly VillageFold[];
  readonly facts: readonly Fact[];
  readonly notices: TableView | null;
  readonly corrections: TableView | null;
  readonly source: string;
  /** To the report page of its village, at its own text; without a village of its own to the general one. */
  readonly raise: Link;
}

/** `hasPayee`: which unified codes have a page of their own (firms and co-operatives). */
export function projectView(
  context: PageContext,
  pack: ProjectPack,
  hasPayee: (code: string) => boolean
): ProjectView {
  const {record, rows, figures} = pack;
  const {w, f, link, locale} = context;
  const words = w.project;
  const place = placeOf(pack, context);
  const amounts = amountsTable(pack, context);
  const ladder = amountsLadder(pack, context, amounts);
  return {
    head: {
      locale,
      path: link.path,
      title: words.pageTitle(record.project, place.short),
      crumbs: [{text: words.crumb, href: link.to(address.projects())}, ...place.crumbs]
    },
    title: record.project,
    lead: [
      [
        ...place.line,
        w.common.stop,
        words.nowAt,
        {text: w.common.stage[record.stage], strong: true},
        w.common.stop
      ],
      ...ended(pack, context),
      ...projectMoney(figures, context)
    ],
    outputs: projectOutputs(pack, context),
    progress: [
      ...(record.planned_start_on && record.planned_finish_on
        ? [words.plannedDays(f.day(record.planned_start_on), f.day(record.planned_finish_on))]
        : []),
      ...(record.progress_percent
        ? [words.progress(record.progress_percent, maybe(record.progress_on, f.day))]
        : [])
    ],
    stages: lifeCycle(record, w, f),
    ladder,
    amounts: ladder ? null : amounts,
    funds: projectFunds(pack, context),
    paid: [words.paidTotal, w.common.colon, ...f.amount(figures.paid_fen, 'paid'), w.common.stop],
    payments: projectPayments(pack, context, hasPayee),
    households: projectHouseholds(pack, context),
    villageCount: words.villagesCount(f.count(rows.villages.length)),
    // One village stands in the first sentence already.
    villages: rows.villages.length > 1 ? projectVillages(pack, context) : [],
    facts: projectFacts(pack, context, hasPayee),
    notices: projectNotices(context, pack),
    corrections: correctionsTable(rows.corrections, context),
    source: w.common.source(record.file, record.row),
    raise: {text: w.raise.link, href: link.to(raiseAddress(pack))}
  };
}

/** A village that is not listed has no page; a project of several villages stands on the report page of the first. */
export function raiseAddress({id, rows}: ProjectPack): string {
  const listed = rows.villages.find(entry => entry.village !== null);
  return listed ? address.raise(listed.village_code, id) : `${address.about()}#report`;
}

function placeOf(
  {rows}: ProjectPack,
  {w, f, link}: PageContext
): {readonly line: Line; readonly short: string | null; readonly crumbs: readonly Link[]} {
  const [first] = rows.villages;
  const words = (text: string) => ({line: [text], short: null, crumbs: []});
  if (!first) return words(w.project.placeUnknown);
  if (rows.villages.length > 1) return words(w.project.inVillages(f.count(rows.villages.length)));
  if (first.village === null) return words(first.village_code);
  const href = link.to(address.village(first.village_code));
  return {
    line: [{text: w.common.villageIn(first.village, first.township), href}],
    short: first.village,
    crumbs: [{text: first.village, href}]
  };
}

/** Refused or cancelled, and why. */
function ended({record}: ProjectPack, {w}: PageContext): readonly Line[] {
  if (record.state !== 'refused' && record.state !== 'cancelled') return [];
  const what = record.state === 'refused' ? w.project.refused : w.project.cancelled;
  const why = record.refusal_reason ?? w.common.reason['not-published'];
  return [[what, w.project.reason, why.replace(/[。.]$/, ''), w.common.stop]];
}
