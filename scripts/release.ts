/**
 * `npm run release [-- --withdraw ID --reason TEXT] [--new-key REASON]`: builds the site as `npm run build` does and keeps what
 * it published as the next numbered release. Exit code 1 when none was made.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {commandLocale, commandWords} from '../src/i18n/command-text.ts';
import {releaseWords} from '../src/i18n/release-text.ts';
import {shortFingerprint} from '../src/release/checkpoint.ts';
import {BuildStopped} from './site/build-error.ts';
import {buildPortal} from './site/build-portal.ts';
import {diskFolder} from './disk/disk-folder.ts';
import {ReleaseRefused, type Refusal} from './release/release-refused.ts';
import {buildOptions, optionNames, UnknownOption} from './site/options.ts';
import {printStopped, printSummary} from './site/print-summary.ts';
import {refusalText} from './release/print-refusal.ts';
import {releasesBeside} from './release/release-folder.ts';
import {readFormerKeys, readReleaseKey, releaseKeyFile} from './release/release-key.ts';
import {withoutNames} from './release/without-names.ts';

const locale = commandLocale(process.env);
const [words, w] = [commandWords(locale), releaseWords(locale)];

/** Our own options are taken out before the build's are read. */
const own = parseArgs({
  options: {
    withdraw: {type: 'string', multiple: true},
    reason: {type: 'string'},
    'new-key': {type: 'string'}
  },
  strict: false,
  tokens: true
});
const ours = new Set(
  own.tokens.flatMap(token =>
    token.kind === 'option' && ['withdraw', 'reason', 'new-key'].includes(token.name)
      ? token.value !== undefined && !token.inlineValue
        ? [token.index, token.index + 1]
        : [token.index]
      : []
  )
);

try {
  const options = buildOptions(process.argv.slice(2).filter((_, at) => !ours.has(at)));
  const values = (own.values.withdraw ?? []).map(String);
  const because = typeof own.values.reason === 'string' ? own.values.reason.trim() : '';
  if (values.length && !because) throw new UnknownOption(w.needReason);
  const releases = releasesBeside(options.data);
  const keyFile = releaseKeyFile();
  const newKeyBecause = typeof own.values['new-key'] === 'string' ? own.values['new-key'].trim() : '';
  const summary = await buildPortal({
    ...options,
    releases,
    release: {
      key: readReleaseKey(keyFile),
      formerKeys: readFormerKeys(keyFile),
      newKeyBecause: newKeyBecause || null,
      withdraw: values.length ? {values, because} : null
    },
    words,
    say: line => console.log(line)
  }).catch(error => {
    if (!(error instanceof ReleaseRefused)) throw error;
    console.error(refusalText(error.refusal, locale, ready(error.refusal, options.data)));
    process.exitCode = 1;
    return null;
  });
  if (summary?.release) {
    const {number, signed, removed} = summary.release;
    const checkpoint = readFileSync(join(releases, String(number), 'checkpoint.txt'), 'utf8');
    console.log(printSummary(summary, locale));
    console.log(`\n${w.made(number)}\n${w.fingerprint(shortFingerprint(checkpoint))}`);
    console.log(signed ? w.signed : w.unsigned);
    if (removed) console.log(w.removed(removed));
    console.log(w.where(relative(process.cwd(), releases) || releases, number));
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UnknownOption)
    console.error(
      error.message === w.needReason
        ? w.needReason
        : words.unknownOption(
            error.message,
            [...optionNames, '--withdraw', '--reason', '--new-key'].join(' ')
          )
    );
  else if (error instanceof BuildStopped) console.error(printStopped(error, locale));
  else throw error;
}

/** Writes what the clerk only has to complete and put in place: into `private/release/` beside the data, never into `data/`. */
function ready(refusal: Refusal, data: string): {template?: string; expired?: Map<string, string>} {
  const folder = join(dirname(data), 'private', 'release');
  const put = (name: string, text: string): string => {
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, name), text);
    return relative(process.cwd(), join(folder, name));
  };
  if (refusal.kind === 'unexplained') return {template: put('corrections.csv', refusal.template)};
  if (refusal.kind !== 'not-public') return {};
  const expired = new Map<string, string>();
  for (const obstacle of refusal.obstacles)
    if (obstacle.kind === 'expired') {
      const text = withoutNames(diskFolder(data).bytes(obstacle.file), obstacle.rows, obstacle.columns);
      expired.set(obstacle.file, put(obstacle.file, text));
    }
  return {expired};
}
