import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {commandLocale, type CommandLocale} from '../../src/i18n/command-text.ts';

export interface KitOptions {
  readonly site: string;
  readonly snapshot: string;
  readonly out: string;
  /** MiB of a township's file and of the zipped site; null: as the settings say. */
  readonly limit: number | null;
  readonly zipLimit: number | null;
  /** null: all years; undefined: the current one. */
  readonly year: number | null | undefined;
  readonly pdf: boolean;
  readonly locale: CommandLocale;
}

/** The language the command line asks for, even where the rest of it cannot be understood. */
export function kitLocale(argv: readonly string[] = process.argv.slice(2)): CommandLocale {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  const named = at === -1 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  return named === undefined ? commandLocale(process.env) : named.startsWith('en') ? 'en' : 'zh-CN';
}

/** `--year YEAR|all --limit MIB --zip-limit MIB --no-pdf --site FOLDER --snapshot FOLDER --out FOLDER --lang en`. Throws a TypeError naming what it does not know. */
export function kitOptions(argv: readonly string[] = process.argv.slice(2)): KitOptions {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      site: {type: 'string', default: 'dist'},
      snapshot: {type: 'string', default: '.portal'},
      out: {type: 'string', default: 'kit'},
      limit: {type: 'string'},
      'zip-limit': {type: 'string'},
      year: {type: 'string'},
      'no-pdf': {type: 'boolean', default: false},
      lang: {type: 'string'}
    }
  });
  if (values.year !== undefined && !/^(?:all|\d{4})$/u.test(values.year))
    throw new TypeError(`--year ${values.year}`);
  return {
    site: resolve(values.site),
    snapshot: resolve(values.snapshot),
    out: resolve(values.out),
    limit: mebibytes('--limit', values.limit),
    zipLimit: mebibytes('--zip-limit', values['zip-limit']),
    year: values.year === 'all' ? null : values.year === undefined ? undefined : Number(values.year),
    pdf: !values['no-pdf'],
    locale: kitLocale(argv)
  };
}

function mebibytes(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`${name} ${text}`);
  return value;
}
