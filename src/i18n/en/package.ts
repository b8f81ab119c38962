import type {dataPackage as zh} from '../zh/package.ts';
import {plural} from './plural.ts';

export const dataPackage: typeof zh = {
  language: 'English. 中文见 README.zh.md。',
  demonstration: 'This is demonstration data; all of it is invented.',
  transcription: 'This is transcribed from public notices; it is not an official publication.',
  what: 'What this is',
  about: (publisher, site) =>
    `All data published on “${site}” by ${publisher}: fund documents, projects, allocations, payments, notices and corrections. Every figure on the pages is a sum of these tables.`,
  period: 'Period',
  periodLine: (data_on, published_on) => `The data stand at ${data_on}; published on ${published_on}.`,
  nextUpdate: day => `Next update by ${day}.`,
  noNextUpdate: 'The day of the next update is not published.',
  version: fingerprint => `Fingerprint of the data: ${fingerprint}`,
  files: 'Files',
  fileHead: ['File', 'Content', 'Rows', 'Bytes'],
  filesNote: [
    'CSV: UTF-8 with a BOM, commas, CRLF, the first line has the names. Amounts are yuan with two decimals. Text that a spreadsheet might run as a formula has a single quote before it. The last columns publisher, licence, attribution and terms are about the whole file and stand in its first row only.',
    'Parquet, SQLite: amounts are whole fen (yuan / 100) in columns ending in _fen. Views ending in _in_yuan in SQLite write them in yuan.',
    'All three forms hold the same rows in the same order. Codes and ids are text; no leading zero is lost.',
    'An empty cell is not published; “withheld” names the cells of the row that are withheld by rule, “unreadable” those whose text could not be read. Zero is zero.',
    'Days are written 2026-09-30; 2026-09 where only the month is known, 2026 where only the year is.'
  ],
  sqliteAbout: 'all tables, with indexes',
  tables: 'Tables',
  keyed: names => `Key: ${names}.`,
  columnHead: ['Column', 'Chinese', 'English', 'Type', 'Notes'],
  unit: 'yuan; fen in Parquet and SQLite',
  refers: target => `points to ${target}`,
  own: 'added by us',
  processed: 'How it was processed',
  processedLines: [
    'The publisher’s tables are read row by row, typed by the dictionary, never guessed. Rows whose amount or id cannot be read are left out, rows with an ID, bank card or mobile number are withheld; the reading report says so.',
    'Names of persons are masked. Items about health, income or minors are published only as totals of townships or the county (aggregates); cells of very few people are moved up to the county.',
    'household_id is a keyed token of one year; no ID number can be won from it.',
    'bank_batches holds only batches of at least five payments, all of them published one by one.',
    'Added columns: source_file, source_row (where the row stood), withheld, unreadable. No amount was changed.'
  ],
  faults: 'Known faults',
  noFaults: 'None found in this release.',
  rejected: (file, rows) => `${file}: ${plural(rows, 'row')} could not be read and left out.`,
  withheldRows: (file, rows) => `${file}: ${plural(rows, 'row')} with personal data, withheld and in no sum.`,
  aggregated: (file, rows) => `${file}: ${plural(rows, 'row')} published only as totals, in aggregates.`,
  broken: (column, refers, rows) => `${column}: ${plural(rows, 'row')} not found in ${refers}.`,
  expired:
    'Payments to persons past retention are gone one by one; their sums stand in expired_payments. Numbers of households can no longer be counted.',
  source: 'Source',
  sourceLine: publisher => `Tables published by ${publisher}. Every row names its file and row.`,
  recompute: 'Recompute it yourself',
  recomputeLines: sqlite => [
    `SQLite: sqlite3 ${sqlite} < recompute.sql`,
    'DuckDB: in this folder, duckdb -init duckdb.sql -c ".read recompute.sql"',
    'Each line of the result is a figure of a page: page, figure, key, fen, count.'
  ],
  cite: 'How to cite',
  licence: 'Licence',
  apiPolicy:
    'Within v1 fields are only added, never renamed, redefined or removed; a change makes v2, and v1 stays. Lists have a fixed order, amounts are whole fen, null is not published.',
  pageTitle: 'Data of this page',
  listLink: (name, kind, rows, size) => `${name} (${kind}, ${plural(rows, 'row')}, ${size})`,
  csvNames: {
    village: 'Payments',
    township: 'Villages and their money',
    county: 'Townships and their money',
    fund: 'Money given to projects',
    item: 'Villages reached',
    project: 'Payments',
    payee: 'Payments received'
  },
  columnsLink: 'What each column means',
  jsonLink: size => `All data of this page (JSON, ${size})`,
  citePage: 'Cite this page',
  citeNote:
    'Tap the text above to mark all of it, then copy. Put the day you opened the page for “date of access”.',
  citePayment: ' To cite one payment, add “#” and its id (in the downloaded list) to the address.',
  wholeTitle: 'All data',
  wholeLead:
    'All tables at once. The three forms hold the same rows; the README says what each column is, how it was processed, what is known to be wrong, and the licence.',
  zip: size => `All data in one file (ZIP, ${size})`,
  sqlite: size => `One database file (SQLite, ${size})`,
  readmeFile: 'README (English)',
  descriptorFile: 'datapackage.json (for programs, Data Package 2.0)',
  recomputeFile: 'SQL that makes every figure again (recompute.sql)',
  tablesCaption: 'Files of each table',
  tablesHead: ['Table', 'Rows', 'CSV', 'Parquet'],
  feedsTitle: 'Feeds',
  feedLinks: {data: 'New data (Atom)', corrections: 'Corrections (Atom)'},
  noFeeds: 'The address of the site is not set, so there are no feeds and no sitemap.',
  apiFiles: 'Index, lists and formats (JSON Schema)',
  aboutTitle: 'About the data',
  aboutLead: 'These numbers were counted from the data when the site was built; nothing was typed in.',
  aboutFiles: 'What became of the rows of each file',
  aboutFilesHead: ['File', 'Read', 'Published', 'As totals only', 'Withheld', 'Not readable'],
  aboutWhy: [
    'As totals only: items about health, income, minors or special status are by rule not published by household.',
    'Withheld: the row holds personal data, such as an ID, bank card or mobile number. This money is in no sum.',
    'Not readable: an amount or id is wrong. Which row, and how to mend it, stands in the reading report.',
    'Names: of persons only the family name. Counts of one or two households are not given.'
  ],
  coverageTitle: 'How full each column is',
  coverageCaption: table => `${table}: cells of each column`,
  coverageHead: ['Column', 'Value', 'Not published', 'Withheld', 'Unreadable'],
  coverageSummary: (table, rows) => `${table} (${plural(rows, 'row')})`,
  quirksTitle: 'Known faults',
  terms: 'Licence and terms',
  feedDataTitle: site => `${site}: new data`,
  feedCorrectionsTitle: site => `${site}: corrections`,
  feedRelease: (number, day) => `Release ${number}: data as of ${day}`,
  feedChanges: ({added, changed, removed}) =>
    `${plural(String(added), 'row')} added, ${changed} changed, ${removed} removed. `,
  feedData: day => `Data as of ${day}`,
  feedCorrection: (old, now, reason) =>
    (old === null && now === null ? '' : `Before: ${old ?? 'empty'}; now: ${now ?? 'empty'}. `) +
    `Reason: ${reason}`,
  types: {
    text: 'text',
    id: 'id',
    code: 'digits',
    money: 'amount',
    integer: 'whole number',
    decimal: 'number',
    day: 'day',
    choice: 'closed list',
    phone: 'phone',
    url: 'address'
  },
  citation: cited =>
    `${cited.publisher}. ${cited.title}: data as of ${cited.data_on}[DS/OL]. (${cited.published_on})[date of access].${cited.url ? ` ${cited.url}.` : ''} Fingerprint: ${cited.fingerprint}.`
};
