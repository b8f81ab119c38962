/**
 * `npm run key [-- --renew]`: makes the key that signs releases, outside the project. Never over an old one: `--renew` puts it
 * aside, so that the next release is signed by both.
 */
import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLocale} from '../src/i18n/command-text.ts';
import {releaseWords} from '../src/i18n/release-text.ts';
import {makeReleaseKey, releaseKeyFile, setAsideReleaseKey} from './release/release-key.ts';

const w = releaseWords(commandLocale(process.env)).key;
const file = resolve(releaseKeyFile());
const root = fileURLToPath(new URL('..', import.meta.url));
const [option, ...others] = process.argv.slice(2);
const renew = option === '--renew';
const stop = (line: string): void => {
  console.error(line);
  process.exitCode = 1;
};

if ((option !== undefined && !renew) || others.length) stop(w.usage);
else if (existsSync(file) && !renew) stop(w.there(file));
else if (!relative(root, file).startsWith('..')) stop(w.inside(file));
else {
  if (existsSync(file)) console.log(w.aside(setAsideReleaseKey(file)));
  const {fingerprint} = makeReleaseKey(file);
  console.log(`${w.made(file)}\n${w.fingerprint(fingerprint)}`);
}
