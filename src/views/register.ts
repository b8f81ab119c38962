import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {RegisterPack} from '../publish/packs/findings.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface RegisterView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  readonly toChecks: Link;
  readonly toMatch: Link;
  readonly entries: TableView | null;
  readonly townships: TableView | null;
  readonly resolved: TableView | null;
}

/** What was asked, what was answered, and what is overdue. */
export function registerView(context: PageContext, {record, rows, figures}: RegisterPack): RegisterView {
  const {w, f, link, locale, site} = context;
  const words = w.register;
  const none = w.common.none;
  const day = (value: string | null) => maybe(value, f.day) ?? none;
  const asked = figures.waiting + figures.answered + figures.overdue;
  const state = (value: string) => words.states[value as keyof typeof words.states] ?? value;
  return {
    head: dataHead(context, words.title),
    title: words.title,
    lead: [
      words.lead(f.count(record.answer_days)),
      ...(site.settings.data_status === 'demonstration' ? [words.demonstration] : []),
      words.notVerdict,
      ...(record.assumed_years.length ? [w.punctuality.assumed(record.assumed_years.join(', '))] : []),
      asked === 0
        ? words.none
        : words.counts(f.count(asked), f.count(figures.answered), f.count(figures.overdue)),
      ...(figures.waiting ? [words.waiting(f.count(figures.waiting))] : []),
      ...(figures.not_asked ? [words.notAsked(f.count(figures.not_asked))] : []),
      ...(figures.resolved ? [words.resolved(f.count(figures.resolved))] : [])
    ],
    toChecks: {text: words.toChecks, href: link.to(address.checks())},
    toMatch: {text: w.match.door, href: link.to(address.match())},
    entries: rows.entries.length
      ? {
          caption: words.entriesCaption,
          head: words.entriesHead,
          rows: rows.entries.map(entry => ({
            id: entry.finding_id,
            cells: [
              [
                {
                  text: pick(locale, entry.title),
                  href: link.to(address.check(entry.check, entry.finding_id))
                }
              ],
              entry.subject,
              day(entry.asked_on),
              day(entry.due_on),
              entry.stage === 'overdue' ? words.overdue : state(entry.state),
              entry.answer
                ? [entry.answer, ' ', words.answeredBy(entry.by ?? none, day(entry.on))].join('')
                : none
            ]
          }))
        }
      : null,
    townships: rows.townships.length
      ? {
          caption: words.townshipsCaption,
          head: words.townshipsHead,
          numeric: [2, 3, 4, 5],
          rows: rows.townships.map(row => ({
            cells: [
              row.township && row.township_code
                ? [{text: row.township, href: link.to(address.township(row.township_code))}]
                : words.noTownship,
              f.count(row.asked),
              f.count(row.answered),
              f.count(row.overdue),
              maybe(row.median_days, f.count) ?? none
            ]
          }))
        }
      : null,
    resolved: rows.resolved.length
      ? {
          caption: words.resolvedCaption,
          head: words.resolvedHead,
          rows: rows.resolved.map(row => ({
            id: row.finding_id,
            cells: [row.finding_id, day(row.asked_on), row.answer ?? state(row.state), day(row.on)]
          }))
        }
      : null
  };
}
