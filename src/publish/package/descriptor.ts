import {canonicalJson} from '../../model/canonical.ts';
import type {Settings} from '../../model/settings.ts';
import {termColumns} from '../files/file-terms.ts';
import type {PackageFile, PackageInfo} from './package-info.ts';
import type {PackageColumn, PackageTable} from './package-table.ts';

const mediatypes = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3'
} as const;

/**
 * `datapackage.json` (Data Package 2.0): every file with its bytes and SHA-256, every table with its columns in both
 * languages, keys, closed lists and missing values. Amounts are yuan in CSV, whole fen in Parquet.
 */
export function descriptor({
  settings,
  tables,
  info,
  fingerprint
}: {
  readonly settings: Settings;
  readonly tables: readonly PackageTable[];
  readonly info: PackageInfo;
  readonly fingerprint: string;
}): string {
  const byName = new Map(tables.map(table => [table.name, table]));
  const broken = new Set(info.broken_keys.map(({column}) => column));
  const {data_status: status, site_url} = settings;
  return canonicalJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `village-ledger${status === 'real' ? '' : `-${status}`}`,
    id: `sha256:${fingerprint}`,
    title: `${settings.publisher.zh} ${settings.site_name.zh}`,
    title_en: `${settings.publisher.en}: ${settings.site_name.en}`,
    description: 'README.zh.md / README.md',
    version: `${settings.data_on}.${fingerprint.slice(0, 12)}`,
    created: `${settings.published_on}T00:00:00Z`,
    data_on: settings.data_on,
    ...(settings.next_update_by && {next_update_by: settings.next_update_by}),
    data_status: status,
    ...(site_url && {homepage: site_url}),
    contributors: [{title: settings.publisher.zh, title_en: settings.publisher.en, roles: ['publisher']}],
    licenses: [
      {
        path: settings.licence_url || 'README.zh.md',
        title: settings.licence.zh,
        title_en: settings.licence.en
      }
    ],
    attribution: {zh: settings.attribution.zh, en: settings.attribution.en},
    terms: {zh: settings.terms.zh, en: settings.terms.en},
    sources: [{title: settings.publisher.zh, ...(site_url && {path: site_url})}],
    resources: info.files.map(file =>
      resource(file, file.table === null ? undefined : byName.get(file.table))
    )
  });

  function resource({file, format, rows, bytes, sha256}: PackageFile, table: PackageTable | undefined) {
    return {
      name: file.toLowerCase(),
      path: file,
      format,
      mediatype: mediatypes[format],
      bytes,
      hash: `sha256:${sha256}`,
      ...(rows !== null && {rows}),
      ...(format === 'csv' && {
        encoding: 'utf-8',
        dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true}
      }),
      ...(table && {
        title: table.zh,
        title_en: table.en,
        description: `${table.about[0]} ${table.about[1]}`,
        ...(format === 'csv' && {type: 'table'}),
        schema: schema(table, format)
      })
    };
  }

  function schema(table: PackageTable, format: PackageFile['format']) {
    const csv = format === 'csv';
    const nameOf = (field: string) =>
      csv ? (table.columns.find(column => column.field === field)?.name ?? field) : field;
    const pointers = table.columns.filter(
      ({field, refers}) => refers !== undefined && !broken.has(`${table.name}.${field}`)
    );
    return {
      fields: [
        ...table.columns.map(column => field(column, csv)),
        ...(csv ? termColumns.map(termField) : []),
        ...(csv && status !== 'real'
          ? [
              {
                name: 'data_status',
                type: 'string',
                title: '数据性质',
                title_en: 'Status of the data',
                constraints: {enum: [status]}
              }
            ]
          : [])
      ],
      missingValues: csv ? [''] : [],
      ...(table.key.length && {primaryKey: table.key.map(nameOf)}),
      ...(pointers.length && {
        foreignKeys: pointers.map(({field, refers}) => {
          const [name, target] = refers!.split('.') as [string, string];
          const file = info.files.find(other => other.table === name && other.format === format)!;
          return {
            fields: [nameOf(field)],
            reference: {...(name !== table.name && {resource: file.file.toLowerCase()}), fields: [target]}
          };
        })
      })
    };
  }
}

const termTitles = {
  publisher: ['发布单位', 'Publisher'],
  licence: ['使用许可', 'Licence'],
  attribution: ['注明出处', 'Attribution'],
  terms: ['使用条件', 'Terms of use']
} as const;

/** A column about the file, not about its rows: said once, in the first. */
const termField = (name: (typeof termColumns)[number]) => ({
  name,
  type: 'string',
  title: termTitles[name][0],
  title_en: termTitles[name][1],
  description: '说的是整个文件,只写在第一行。 About the whole file; stands in the first row only.',
  derived: true
});

/** One column. A day may be a year or a month, so it is text with a pattern; a long code is text, never a number. */
function field(column: PackageColumn, csv: boolean): Readonly<Record<string, unknown>> {
  const {kind, choices} = column;
  const pattern = kind === 'day' ? '^\\d{4}(-\\d{2}(-\\d{2})?)?$' : kind === 'code' ? '^\\d+$' : undefined;
  const constraints = {
    ...(column.required && {required: true}),
    ...(pattern && {pattern}),
    ...(choices && {enum: choices.map(({code}) => code)})
  };
  return {
    name: csv ? column.name : column.field,
    type:
      kind === 'integer'
        ? 'integer'
        : kind === 'money'
          ? csv
            ? 'number'
            : 'integer'
          : kind === 'decimal' && csv
            ? 'number'
            : 'string',
    title: column.zh,
    title_en: column.en,
    ...(column.about && {description: `${column.about[0]} ${column.about[1]}`}),
    ...(kind === 'money' && {unit: csv ? 'CNY' : 'fen (CNY/100)'}),
    ...(column.own && {derived: true}),
    ...(column.refers && {refers: column.refers}),
    ...(choices && {categories: choices.map(({code, zh, en}) => ({value: code, label: `${zh} / ${en}`}))}),
    ...(Object.keys(constraints).length && {constraints})
  };
}
