/**
 * `npm run query -- "select …"`: one question to the store of the last build, read-only, with external access off: nothing
 * is written, no file is read. Prints CSV.
 */
import {existsSync} from 'node:fs';
import {commandLocale, commandWords} from '../src/i18n/command-text.ts';
import {askStore} from '../src/store/ask-store.ts';

const words = commandWords(commandLocale(process.env));
const [sql, file = '.portal/store.duckdb'] = process.argv.slice(2);
if (!sql || !existsSync(file)) {
  console.error(sql ? words.queryNoStore(file) : words.queryHow);
  process.exit(1);
}
try {
  const {columns, rows} = await askStore(file, sql);
  const cell = (value: string | null) =>
    value === null ? '' : /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  // Control characters of a cell could drive the terminal.
  const plain = (line: string) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
  for (const row of [columns, ...rows]) console.log(plain(row.map(cell).join(',')));
} catch (error) {
  console.error(words.queryRefused(error instanceof Error ? error.message : String(error)));
  process.exit(1);
}
