/**
 * `npm run kit [-- --year YEAR|all --limit MIB --zip-limit MIB --no-pdf --site FOLDER --out FOLDER --lang en]`: for offices that
 * attach files to a notice on the county's platform. Exit code 1 where nothing was made or something is missing or too large.
 */
import {kitWords as en} from '../src/i18n/en/import-kit.ts';
import {kitWords as zh} from '../src/i18n/zh/import-kit.ts';
import {kitLocale, kitOptions, type KitOptions} from './kit/kit-options.ts';
import {makeKit} from './kit/make-kit.ts';

const words = kitLocale() === 'en' ? en : zh;
let options: KitOptions | null = null;
try {
  options = kitOptions();
} catch (error) {
  console.error(words.badOption(error instanceof Error ? error.message.split(/[.\n]/u, 1)[0]! : ''));
  process.exitCode = 1;
}
if (options) {
  const made = await makeKit(options, words);
  for (const line of made?.lines ?? []) console.log(line);
  for (const line of made ? made.warnings : [words.noSite]) console.error(line);
  if (!made || made.warnings.length) process.exitCode = 1;
}
