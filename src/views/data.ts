import {z} from 'zod';
import {tables} from '../model/tables.ts';
import type {Column, Table} from '../model/table.ts';
import {settingsSchema} from '../model/settings.ts';
import {address} from '../model/addresses.ts';
import {choiceWord} from '../i18n/choice.ts';
import {pick} from '../i18n/locale.ts';
import type {SettingPath} from '../i18n/zh/data.ts';
import type {PackKind} from '../publish/packs/any-pack.ts';
import type {SiteInfo} from '../publish/packs/site-info.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import {sizeText} from '../i18n/size-text.ts';
import {feedLinks} from './feed-links.ts';
import {fileSize} from './file-size.ts';
import {tableLinks} from './table-links.ts';
import type {TableView} from './table.ts';

export interface DataView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly doors: readonly Link[];
  readonly downloads: readonly Link[];
  readonly api: TableView;
  readonly licence: string;
  readonly cite: string;
  readonly tables: readonly {
    readonly id: string;
    readonly summary: string;
    readonly about: string;
    readonly table: TableView;
  }[];
  /** Columns of the files of pages that no table has. */
  readonly fileColumns: TableView;
  readonly settings: TableView;
}

/**
 * `unplacedFile`: address of the CSV of payments without a village; `examples`: one id of each kind of pack, for the
 * addresses of the data.
 */
export function dataView(
  context: PageContext,
  unplacedFile: string,
  examples: Readonly<Partial<Record<PackKind, string>>>
): DataView {
  const {w, f, link, locale, site} = context;
  const words = w.data;
  const unplaced = fileSize(site, unplacedFile.slice(1));
  const door = (text: string, target: string): Link => ({text, href: link.to(target)});
  return {
    head: {
      locale,
      path: link.path,
      title: words.title,
      description: words.lead,
      feeds: feedLinks(context)
    },
    title: words.title,
    lead: words.lead,
    doors: [
      door(words.doors.explore, address.explore()),
      door(words.doors.compare, address.compare()),
      door(w.match.door, address.match()),
      ...(site.counts.check
        ? [door(words.doors.checks, address.checks()), door(words.doors.register, address.register())]
        : []),
      ...(site.counts.reconciliation ? [door(words.doors.reconciliation, address.reconciliation())] : []),
      ...(site.counts.punctuality ? [door(words.doors.punctuality, address.punctuality())] : []),
      ...(site.counts.oversight ? [door(words.doors.oversight, address.oversight())] : []),
      ...(site.counts.monitoring ? [door(words.doors.monitoring, address.monitoring())] : []),
      ...(site.counts.assets ? [door(words.doors.assets, address.assets())] : []),
      ...(site.counts.roots ? [door(words.doors.roots, address.roots())] : []),
      ...(site.counts.needs ? [door(words.doors.needs, address.needs())] : []),
      ...(site.counts.teams ? [door(words.doors.teams, address.teams())] : []),
      door(words.doors.report, address.report()),
      door(words.doors.method, address.method()),
      door(words.doors.funds, address.funds()),
      door(words.doors.projects, address.projects()),
      door(words.doors.unplaced, address.unplaced()),
      door(words.doors.about, `${address.about()}#report`)
    ],
    downloads: [
      door(words.downloadsVillages, address.villages()),
      {
        text: w.dataPackage.listLink(
          words.downloadsUnplaced,
          'CSV',
          f.count(unplaced.rows ?? 0),
          sizeText(unplaced.bytes)
        ),
        href: link.file(unplacedFile)
      },
      ...tableLinks(context, 'villages'),
      ...tableLinks(context, 'townships'),
      ...tableLinks(context, 'projects'),
      ...tableLinks(context, 'funds'),
      ...(site.counts.roots ? tableLinks(context, 'roots') : []),
      ...(site.counts.needs ? tableLinks(context, 'needs') : []),
      ...(site.counts.check ? tableLinks(context, 'points') : []),
      ...(site.counts.punctuality ? tableLinks(context, 'punctuality') : [])
    ],
    api: {
      caption: words.apiCaption,
      head: words.apiHead,
      numeric: [3],
      rows: (Object.keys(words.apiKinds) as PackKind[])
        .filter(kind => site.counts[kind])
        .map(kind => {
          const example = examples[kind];
          return {
            cells: [
              words.apiKinds[kind],
              address.pack(kind, '<id>'),
              f.count(site.counts[kind]),
              example === undefined
                ? w.common.none
                : [{text: `${example}.json`, href: link.file(address.pack(kind, example))}]
            ]
          };
        })
    },
    licence: pick(locale, site.settings.licence),
    cite: words.cite(
      pick(locale, site.settings.publisher),
      pick(locale, site.settings.site_name),
      f.day(site.settings.data_on),
      site.fingerprint.slice(0, 12)
    ),
    tables: Object.values(tables).map(table => tableView(table, context)),
    fileColumns: {
      caption: words.fileColumnsCaption,
      head: words.fileColumnsHead,
      rows: Object.entries(words.fileColumns).map(cells => ({cells}))
    },
    settings: {
      caption: words.settingsCaption,
      head: words.settingsHead,
      rows: settingPaths().map(path => ({cells: [path, words.settings[path as SettingPath]]}))
    }
  };
}

function tableView(table: Table, {w, locale}: PageContext): DataView['tables'][number] {
  const words = w.data;
  return {
    id: table.name,
    summary: `${pick(locale, table)} ${table.name}.csv (${table.required ? words.required : words.optional})`,
    about: table.about[locale === 'en' ? 1 : 0],
    table: {
      caption: words.columnsOf(`${pick(locale, table)} ${table.name}`),
      head: words.columnHead,
      rows: table.columns.map(column => ({
        cells: [column.name, column.zh, column.en, words.kinds[column.kind], columnNotes(column, w, locale)]
      }))
    }
  };
}

function columnNotes(column: Column, w: PageContext['w'], locale: PageContext['locale']): string {
  const words = w.data;
  const notes: (string | null)[] = [
    column.key ? words.key : column.required ? words.requiredCell : null,
    column.about ? column.about[locale === 'en' ? 1 : 0].replace(/[。.]$/, '') : null,
    column.digits === undefined ? null : words.digits(column.digits),
    column.refers === undefined ? null : words.refersTo(column.refers),
    column.choices
      ? words.choiceList(
          column.choices
            .map(({code}) => `${code} ${choiceWord(column.choices ?? [], code, locale)}`)
            .join(w.common.comma)
        )
      : null,
    column.kind === 'money' ? words.jsonName(column.field) : null,
    column.privateForPersons ? words.privateForPersons : null,
    column.aliases?.length ? words.aliases(column.aliases.join(locale === 'en' ? ', ' : '、')) : null
  ];
  return notes.filter(note => note !== null).join(w.common.semicolon) || w.common.none;
}

/** Every key of settings.json, nested ones with a dot: `phones.number`, `words.purpose`. */
export function settingPaths(): readonly string[] {
  return Object.entries(settingsSchema.shape).flatMap(([key, schema]) => [
    key,
    ...Object.keys(inner(schema) ?? {})
      .filter(member => member !== 'zh' && member !== 'en')
      .map(member => `${key}.${member}`)
  ]);
}

/** The members of an object schema or of an array's object, without its defaults; undefined for plain values. */
function inner(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodArray) return inner(schema.element);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return inner(schema.def.innerType);
  return undefined;
}

/** One id of each kind of pack that this site has, for the examples of addresses. */
export function apiExamples(
  site: SiteInfo,
  first: (kind: PackKind) => string | undefined
): Readonly<Partial<Record<PackKind, string>>> {
  const kinds = Object.entries(site.counts).filter(([, count]) => count > 0) as [PackKind, number][];
  return Object.fromEntries(kinds.map(([kind]) => [kind, first(kind)]));
}
