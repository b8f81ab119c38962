/**
 * `npm run import [-- --check --from FOLDER --to FOLDER --private FOLDER --lang en]`: the clerk's files → private/ and,
 * through the guard, data/. Nothing in data/ changes while a 必须改 or a question is open; originals are never touched.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {commandLocale} from '../src/i18n/command-text.ts';
import {importWords as en} from '../src/i18n/en/import-words.ts';
import {importWords as zh} from '../src/i18n/zh/import-words.ts';
import {importCommand} from './import/import-command.ts';
import {tokenKey} from './import/import-key.ts';
import {importOptions, type ImportOptions} from './import/import-options.ts';
import {terminalText} from './import/import-terminal.ts';

let options: ImportOptions | null = null;
try {
  options = importOptions();
  const {report, page} = await importCommand(options, tokenKey());
  console.log(terminalText(report, options.locale, page));
  if (report.counts.must > 0 || report.outcome === 'empty') process.exitCode = 1;
} catch (error) {
  process.exitCode = 1;
  const words = (options?.locale ?? commandLocale(process.env)) === 'en' ? en : zh;
  const code = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'error');
  if (code.startsWith('ERR_PARSE_ARGS')) console.error(words.badOption((error as Error).message));
  else {
    console.error(['EBUSY', 'EACCES', 'EPERM'].includes(code) ? words.fileBusy : words.failed(code));
    const log = join(options?.own ?? 'private', 'report');
    mkdirSync(log, {recursive: true});
    // The details stay on this machine; they may hold what a cell held.
    writeFileSync(join(log, 'error.log'), String(error instanceof Error ? error.stack : error));
  }
}
