import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {commandLocale, type CommandLocale} from '../../src/i18n/command-text.ts';

export interface ImportOptions {
  /** Folder of the clerk's files. */
  readonly from: string;
  /** Folder of the published CSVs. */
  readonly to: string;
  /** The county's own folder: full tables, memory, reports. Never built. */
  readonly own: string;
  /** Only report. */
  readonly check: boolean;
  readonly locale: CommandLocale;
}

/** `--check --from FOLDER --to FOLDER --private FOLDER --lang en`. Throws a TypeError naming an unknown option. */
export function importOptions(argv = process.argv.slice(2)): ImportOptions {
  const {values} = parseArgs({
    args: argv,
    options: {
      from: {type: 'string', default: 'private/inbox'},
      to: {type: 'string', default: 'data'},
      private: {type: 'string', default: 'private'},
      check: {type: 'boolean', default: false},
      lang: {type: 'string'}
    }
  });
  return {
    from: resolve(values.from),
    to: resolve(values.to),
    own: resolve(values.private),
    check: values.check,
    locale:
      values.lang === undefined ? commandLocale(process.env) : values.lang.startsWith('en') ? 'en' : 'zh-CN'
  };
}
