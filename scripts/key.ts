/** `npm run key`: makes the key that signs releases, outside the project. Never over an old one. */
import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {commandLocale} from '../src/i18n/command-text.ts';
import {releaseWords} from '../src/i18n/release-text.ts';
import {makeReleaseKey, releaseKeyFile} from './release-key.ts';

const w = releaseWords(commandLocale(process.env)).key;
const file = resolve(releaseKeyFile());
const root = fileURLToPath(new URL('..', import.meta.url));
if (existsSync(file)) {
  console.error(w.there(file));
  process.exitCode = 1;
} else if (!relative(root, file).startsWith('..')) {
  console.error(w.inside(file));
  process.exitCode = 1;
} else {
  const {fingerprint} = makeReleaseKey(file);
  console.log(`${w.made(file)}\n${w.fingerprint(fingerprint)}`);
}
