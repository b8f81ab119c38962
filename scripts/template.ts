/** `npm run template [-- --to FOLDER --lang en]`: an Excel workbook per table, to be filled in and put into private/inbox. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {commandLocale} from '../src/i18n/command-text.ts';
import {templateWords as en} from '../src/i18n/en/import-template.ts';
import {templateWords as zh} from '../src/i18n/zh/import-template.ts';
import {mayImport} from '../src/import/public-tables.ts';
import {templateSheets} from '../src/import/template.ts';
import {writeWorkbook} from '../src/spreadsheet/write-workbook.ts';
import {tableNames, tables} from '../src/model/tables.ts';

const {values} = parseArgs({
  options: {to: {type: 'string', default: 'private/templates'}, lang: {type: 'string'}}
});
const english = (values.lang ?? commandLocale(process.env)).startsWith('en');
const folder = resolve(values.to);
mkdirSync(folder, {recursive: true});
for (const [index, table] of tableNames.filter(mayImport).entries()) {
  const file = `${String(index + 1).padStart(2, '0')}-${tables[table].zh}.xlsx`;
  writeFileSync(join(folder, file), await writeWorkbook(templateSheets(table, english ? en : zh)));
  console.log(join(folder, file));
}
