/**
 * `npm run verify -- FOLDER-OR-URL [--against CHECKPOINT] [--key SHA256:…] [--rebuild]`: checks a site by its own files and by
 * what was kept elsewhere. One screen; exit code 1 if anything fails. `sha256sum -c SHA256SUMS` in the folder checks the files too.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {commandLocale} from '../src/i18n/command-text.ts';
import {verifyWords} from '../src/i18n/verify-text.ts';
import {downloadSite} from './verify/download-site.ts';
import {findingsText} from './verify/print-findings.ts';
import {rebuildSite} from './verify/rebuild-site.ts';
import {isSound, verifySite} from './verify/verify-site.ts';
import {sumsFile} from './disk/write-sums.ts';

const locale = commandLocale(process.env);
const w = verifyWords(locale);
process.exitCode = await main();

async function main(): Promise<number> {
  const {values, positionals} = read() ?? {values: null, positionals: []};
  const [name, ...others] = positionals;
  if (!values || !name || others.length) return say(w.usage);
  if (values.against !== undefined && !existsSync(values.against)) return say(w.notThere(values.against));
  const fetched = /^https?:\/\//.test(name) ? await downloadSite(name) : null;
  const folder = fetched?.folder ?? name;
  try {
    if (!existsSync(join(folder, sumsFile))) return say(w.notThere(name));
    console.log(w.head(name));
    if (fetched) console.log(`· ${w.fetched(fetched.files.toLocaleString('en'))}`);
    const findings = verifySite(folder, {
      ...(values.against === undefined ? {} : {against: readFileSync(values.against, 'utf8')}),
      ...(values.key === undefined ? {} : {key: values.key})
    });
    const rebuilt = values.rebuild ? await rebuildSite(folder) : null;
    console.log(findingsText(findings, rebuilt, locale));
    const sound = isSound(findings) && (!rebuilt || (rebuilt.kind === 'built' && rebuilt.wrong.length === 0));
    console.log(sound ? w.good : w.bad);
    return sound ? 0 : 1;
  } finally {
    if (fetched) rmSync(fetched.folder, {recursive: true, force: true});
  }
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {against: {type: 'string'}, key: {type: 'string'}, rebuild: {type: 'boolean', default: false}}
    });
  } catch {
    return null;
  }
}

function say(line: string): number {
  console.error(line);
  return 1;
}
