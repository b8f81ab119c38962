import {tables, type TableName} from '../model/tables.ts';
import type {Column} from '../model/table.ts';
import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {CheckPack} from '../publish/packs/findings.ts';
import {share} from './checks.ts';
import type {PageContext} from './context.ts';
import {findingView, type FindingView} from './finding-view.ts';
import {packLink} from './pack-link.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface CheckView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  readonly example: string;
  readonly text: CheckPack['record']['text']['zh'];
  readonly needs: readonly string[];
  readonly parameters: TableView | null;
  readonly sql: string;
  readonly coverage: readonly string[];
  readonly findings: readonly FindingView[];
  readonly notes: readonly string[];
  readonly townships: TableView | null;
  readonly json: Link;
}

/** One check: its rule in words and as SQL, what it covered, and every finding that may be public one by one. */
export function checkView(context: PageContext, pack: CheckPack): CheckView {
  const {record, rows, figures} = pack;
  const {w, f, link, locale} = context;
  const words = w.checks;
  const text = pick2(locale, record.text);
  const found =
    figures.about_persons === null ? null : figures.listed + figures.not_yet + figures.about_persons;
  const changed = record.changed && [record.changed.reason, record.changed.signer];
  return {
    head: {
      locale,
      path: link.path,
      title: text.title,
      description: text.summary,
      crumbs: [{text: words.title, href: link.to(address.checks())}]
    },
    title: text.title,
    lead: [
      text.summary,
      words.notVerdict,
      ...(changed ? [(figures.on ? words.changed : words.offHere)(changed[0]!, changed[1]!)] : [])
    ],
    text,
    example: words.example(text.example),
    needs: Object.entries(record.needs).map(([table, columns]) => needed(table, columns, context)),
    parameters: parameterTable(record, text, context),
    sql: record.sql,
    coverage: figures.on
      ? [
          words.coverage(f.count(figures.compared), words.subjects[record.subject]),
          ...(found === null ? [] : [words.baseRate(f.count(found), share(found, figures.compared))]),
          ...figures.skipped.map(({reason, subjects}) =>
            words.skipped(f.count(subjects), words.reasons[reason])
          ),
          ...(figures.discriminates ? [] : [often(context)])
        ]
      : [words.switchedOff],
    findings: rows.findings.map(finding => findingView(finding, text, context)),
    notes: [
      ...(figures.about_persons === null ? [words.fewHere] : []),
      ...(figures.not_yet ? [words.notYet(f.count(figures.not_yet))] : []),
      ...(record.subject === 'household' || record.subject === 'payment' ? [words.personsNote] : [])
    ],
    townships: townshipTable(pack, context),
    json: packLink(context, 'check', pack.id)
  };
}

function often({w, f, site}: PageContext): string {
  const {often_percent, confirmed_percent} = site.settings.register;
  return w.checks.often(f.count(often_percent), f.count(confirmed_percent));
}

const pick2 = <T>(locale: PageContext['locale'], pair: {readonly zh: T; readonly en: T}): T =>
  locale === 'en' ? pair.en : pair.zh;

function needed(table: string, columns: readonly string[], {locale}: PageContext): string {
  const known = tables[table as TableName];
  const title = (name: string) => {
    const column = (known.columns as readonly Column[]).find(entry => entry.name === name);
    return column ? pick(locale, column) : name;
  };
  const list = columns.map(title).join(locale === 'en' ? ', ' : '、');
  return `${pick(locale, known)} ${table}.csv: ${list}`;
}

function parameterTable(
  {parameters, defaults}: CheckPack['record'],
  text: CheckView['text'],
  {w, f}: PageContext
): TableView | null {
  const words = new Map(text.parameters.map(({name, words}) => [name, words]));
  const names = text.parameters.map(({name}) => name);
  if (names.length === 0) return null;
  const say = (name: string, value: number | string | undefined) =>
    name.endsWith('_fen') ? `${value} (${f.yuan(Number(value))})` : String(value).replaceAll('|', ' ');
  return {
    caption: w.checks.parametersCaption,
    head: w.checks.parametersHead,
    rows: names.map(name => ({
      cells: [name, say(name, parameters[name]), say(name, defaults[name]), words.get(name) ?? '']
    }))
  };
}

function townshipTable({rows, figures}: CheckPack, {w, f, link}: PageContext): TableView | null {
  if (!figures.about_persons) return null;
  const words = w.checks;
  return {
    caption: words.townshipsCaption,
    head: words.townshipsHead,
    numeric: [2],
    rows: [
      ...rows.townships.map(({township_code, township, findings}) => ({
        cells: [
          township === null
            ? township_code
            : [{text: township, href: link.to(address.township(township_code))}],
          f.count(findings)
        ]
      })),
      ...(figures.elsewhere ? [{cells: [words.elsewhere, f.count(figures.elsewhere)]}] : [])
    ]
  };
}
