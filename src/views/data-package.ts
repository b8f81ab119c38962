import {pick} from '../i18n/locale.ts';
import {tables} from '../model/tables.ts';
import {citation} from '../publish/package/citation.ts';
import {packageFolder} from '../publish/package/package-files.ts';
import type {PackageFile, PackageInfo} from '../publish/package/package-info.ts';
import type {FileLine} from '../publish/packs/site-info.ts';
import type {PageContext} from './context.ts';
import {datasetJsonLd} from './dataset-json-ld.ts';
import {feedLinks} from './feed-links.ts';
import {sizeText} from '../i18n/size-text.ts';
import type {Link} from './shell.ts';
import type {TableView} from './table.ts';

/** What the data page says of the whole: files, how to cite, what is known of the data. */
export interface DataPackageView {
  readonly links: readonly Link[];
  readonly tables: TableView;
  readonly api: readonly Link[];
  readonly feeds: readonly Link[];
  readonly cite: string;
  readonly terms: readonly string[];
  readonly files: TableView;
  readonly quirks: readonly string[];
  readonly coverage: readonly {readonly summary: string; readonly table: TableView}[];
  /** schema.org Dataset as JSON that may stand in a script element. */
  readonly jsonLd: string;
}

/** `years`: first and last year of payment; null without payments. */
export function dataPackageView(
  context: PageContext,
  info: PackageInfo,
  years: {readonly first: number; readonly last: number} | null
): DataPackageView {
  const {w, f, link, locale, site} = context;
  const {settings} = site;
  const t = w.dataPackage;
  const inside = (file: string) => link.file(packageFolder + file);
  const size = ({bytes}: {bytes: number}) => sizeText(bytes);
  const sqlite = info.files.find(({format}) => format === 'sqlite');
  const fileOf = (table: string, format: PackageFile['format']) =>
    info.files.find(file => file.table === table && file.format === format);
  const cell = (table: string, format: PackageFile['format']) => {
    const file = fileOf(table, format);
    return file ? [{text: size(file), href: inside(file.file)}] : w.common.none;
  };
  return {
    links: [
      ...(info.zip ? [{text: t.zip(size(info.zip)), href: link.file(`/data/${info.zip.file}`)}] : []),
      ...(sqlite ? [{text: t.sqlite(size(sqlite)), href: inside(sqlite.file)}] : []),
      {text: t.readmeFile, href: inside(locale === 'en' ? 'README.md' : 'README.zh.md')},
      {text: t.descriptorFile, href: inside('datapackage.json')},
      {text: t.recomputeFile, href: inside('recompute.sql')}
    ],
    tables: {
      caption: t.tablesCaption,
      head: t.tablesHead,
      numeric: [2, 3, 4],
      rows: info.tables.map(table => ({
        cells: [
          `${pick(locale, table)} ${table.name}`,
          f.count(table.rows),
          cell(table.name, 'csv'),
          cell(table.name, 'parquet')
        ]
      }))
    },
    api: [{text: t.apiFiles, href: link.file('/api/v1/index.json')}],
    feeds: feedLinks(context),
    cite: citation(locale, settings, site.fingerprint, link.path),
    terms: [
      pick(locale, settings.licence) + (settings.licence_url && ` ${settings.licence_url}`),
      pick(locale, settings.attribution),
      pick(locale, settings.terms)
    ],
    files: filesTable(context, site.report.files),
    quirks: quirks(context, info),
    coverage: info.tables.filter(({rows}) => rows > 0).map(table => coverage(context, table)),
    jsonLd: datasetJsonLd(context, info, years)
  };
}

function filesTable({w, f}: PageContext, files: readonly FileLine[]): TableView {
  const t = w.dataPackage;
  return {
    caption: t.aboutFiles,
    head: t.aboutFilesHead,
    numeric: [2, 3, 4, 5, 6],
    rows: files.map(file => ({
      cells: [
        file.file,
        ...[file.rows_read, file.published, file.aggregated, file.withheld, file.rejected].map(f.count)
      ]
    }))
  };
}

function quirks({w, f, site}: PageContext, info: PackageInfo): string[] {
  const t = w.dataPackage;
  return [
    ...site.report.files.flatMap(({file, rejected, withheld}) => [
      ...(rejected ? [t.rejected(file, f.count(rejected))] : []),
      ...(withheld ? [t.withheldRows(file, f.count(withheld))] : [])
    ]),
    ...info.broken_keys.map(({column, refers, rows}) => t.broken(column, refers, f.count(rows))),
    ...(info.tables.some(({name, rows}) => name === 'expired_payments' && rows > 0) ? [t.expired] : [])
  ];
}

/** Cells of each column by what they say: a value, not published, withheld by rule, not readable. */
function coverage(
  {w, f, locale}: PageContext,
  {name, zh, en, rows, columns}: PackageInfo['tables'][number]
): DataPackageView['coverage'][number] {
  const t = w.dataPackage;
  const titles = new Map<string, {readonly zh: string; readonly en: string}>(
    (tables as Readonly<Record<string, {columns: readonly {name: string; zh: string; en: string}[]}>>)[
      name
    ]?.columns.map(column => [column.name, column])
  );
  const title = `${pick(locale, {zh, en})} ${name}`;
  return {
    summary: t.coverageSummary(title, f.count(rows)),
    table: {
      caption: t.coverageCaption(title),
      head: t.coverageHead,
      numeric: [2, 3, 4, 5],
      rows: columns
        .filter(column => titles.has(column.name))
        .map(({name: column, values, withheld, unreadable}) => ({
          cells: [
            `${pick(locale, titles.get(column)!)} ${column}`,
            f.count(values),
            f.count(Math.max(0, rows - values - withheld - unreadable)),
            f.count(withheld),
            f.count(unreadable)
          ]
        }))
    }
  };
}
