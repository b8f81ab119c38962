import type {SourceLine} from '../model/checks.ts';
import {isDay} from '../model/day.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {Column} from '../model/table.ts';
import {address} from '../model/addresses.ts';
import {pick} from '../i18n/locale.ts';
import type {CheckPack} from '../publish/packs.ts';
import {share} from './checks.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
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
}
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
  readonly json: string;
}

/** A finding's page stays readable: beyond this many source rows it says how many more there are. */
const mostRows = 12;

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
          ...(figures.discriminates ? [] : [words.often])
        ]
      : [words.switchedOff],
    findings: rows.findings.map(finding => findingView(finding, text, context)),
    notes: [
      ...(figures.about_persons === null ? [words.fewHere] : []),
      ...(figures.not_yet ? [words.notYet(f.count(figures.not_yet))] : []),
      ...(record.subject === 'household' || record.subject === 'payment' ? [words.personsNote] : [])
    ],
    townships: townshipTable(pack, context),
    json: link.file(address.pack('check', pack.id))
  };
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

function findingView(
  finding: CheckPack['rows']['findings'][number],
  text: CheckView['text'],
  context: PageContext
): FindingView {
  const {w, f, link} = context;
  const words = w.checks;
  const {subject_kind: kind, subject_id: id} = finding;
  const pages: Partial<Record<typeof kind, string>> = {
    village: address.village(id),
    project: address.project(id),
    fund: address.fund(id),
    payee: address.payee(id),
    item: address.item(id)
  };
  const page = pages[kind];
  const more = finding.rows.length - mostRows;
  return {
    id: finding.finding_id,
    subject: finding.subject,
    href: page === undefined ? null : link.to(page),
    village:
      finding.village && finding.village_code && kind !== 'village'
        ? {text: finding.village, href: link.to(address.village(finding.village_code))}
        : null,
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
    rows: finding.rows.slice(0, mostRows).map(row => ({
      text: words.rowOf(row.file, String(row.row), row.key),
      href: rowPage(row, context)
    })),
    moreRows: more > 0 ? words.moreRows(f.count(more)) : null
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
