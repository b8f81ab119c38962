import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {demonstrationFiles, type Options} from '../src/demo/demonstration.ts';
import {noneKnown, type Known} from '../src/demo/known.ts';
import {rereadTable} from '../src/demo/reread.ts';
import {commandLocale} from '../src/i18n/command-text.ts';
import {canonicalJson} from '../src/model/canonical.ts';
import {tableNames} from '../src/model/tables.ts';
import {addAnswers} from './demo/add-answers.ts';
import {demoWords} from './demo/demo-words.ts';

const words = demoWords[commandLocale(process.env)];

/** A message for the person at the keyboard: no stack trace. */
class Stop extends Error {}

const usual = {seed: '990101', villages: '160', payments: '36000', projects: '1500', out: 'data'} as const;
/** Smaller counties could not hold their projects' payments. */
const least = {seed: 0, villages: 5, payments: 200, projects: 20} as const;
/** Up to so many villages, one county, its offices answer points to verify; larger ones are made to measure with, not to read. */
const answered = 300;

/**
 * `npm run demo [-- --seed N --villages N --payments N --projects N --out FOLDER --private FOLDER]`: writes the invented
 * county, all files or none. A folder that holds other data is refused. Full names are written to private/demo with the
 * usual folder, to --private where it is given, else nowhere.
 */
async function main(): Promise<void> {
  const {options, out, secret} = readOptions();
  const next = `${out}.new`;
  mend(out);
  refuseForeign(out);
  mkdirSync(next, {recursive: true});
  try {
    const known = write(options, next, secret);
    if (options.size.villages <= answered) await addAnswers(next, options.seed, known);
    prove(known, next);
    if (existsSync(out)) renameSync(out, `${out}.old`);
    renameSync(next, out);
    if (secret !== null) renameSync(`${namesFile(secret)}.new`, namesFile(secret));
    rmSync(`${out}.old`, {recursive: true, force: true});
    const bytes = readdirSync(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
    const {villages = 0, projects = 0, disbursements = 0} = known.rows;
    console.log(words.written(out, villages, projects, disbursements, (bytes / 1e6).toFixed(1)));
  } finally {
    rmSync(next, {recursive: true, force: true});
  }
}

const namesFile = (folder: string): string => join(folder, 'disbursements-full-names.csv');

interface Asked {
  readonly options: Options;
  readonly out: string;
  /** Folder of the full names; null: they are not written. */
  readonly secret: string | null;
}

function readOptions(): Asked {
  const names = ['seed', 'villages', 'payments', 'projects', 'out', 'private'];
  const {values, tokens} = parseArgs({
    options: Object.fromEntries(names.map(name => [name, {type: 'string' as const}])),
    strict: false,
    tokens: true
  });
  for (const token of tokens)
    if (token.kind !== 'option' || !names.includes(token.name) || token.value === undefined)
      throw new Stop(words.unknownOption(token.kind === 'option' ? token.rawName : '--'));
  const given = (name: keyof typeof usual): string => String(values[name] ?? usual[name]);
  const whole = (name: keyof typeof least): number => {
    const text = given(name);
    if (!/^\d{1,8}$/.test(text)) throw new Stop(words.notANumber(name, text));
    if (Number(text) < least[name]) throw new Stop(words.tooSmall(name, least[name]));
    return Number(text);
  };
  const secret = values['private'] ?? (given('out') === usual.out ? 'private/demo' : null);
  return {
    options: {
      seed: whole('seed'),
      size: {villages: whole('villages'), payments: whole('payments'), projects: whole('projects')}
    },
    out: resolve(given('out')),
    secret: secret === null ? null : resolve(String(secret))
  };
}

/** Puts back what a killed run had moved aside between its two renames, and clears its leftovers. */
function mend(out: string): void {
  if (!existsSync(out) && existsSync(`${out}.old`)) renameSync(`${out}.old`, out);
  rmSync(`${out}.old`, {recursive: true, force: true});
  rmSync(`${out}.new`, {recursive: true, force: true});
}

/** Data of a real county is never overwritten: only an empty folder, or one whose settings say demonstration. */
function refuseForeign(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  let settings: unknown = null;
  try {
    settings = JSON.parse(readFileSync(join(out, 'settings.json'), 'utf8'));
  } catch {
    // No settings, or unreadable ones: nothing says that this may be overwritten.
  }
  const marked =
    settings !== null &&
    typeof settings === 'object' &&
    'data_status' in settings &&
    settings.data_status === 'demonstration';
  if (!marked) throw new Stop(words.foreign(out));
}

function write(options: Options, folder: string, secret: string | null): Known {
  if (secret !== null) {
    mkdirSync(secret, {recursive: true});
    rmSync(`${namesFile(secret)}.new`, {force: true});
  }
  const files = demonstrationFiles(options);
  for (;;) {
    const step = files.next();
    if (step.done) return step.value;
    if (!step.value.private) {
      const path = join(folder, step.value.file);
      mkdirSync(dirname(path), {recursive: true});
      appendFileSync(path, step.value.text);
    } else if (secret !== null) appendFileSync(`${namesFile(secret)}.new`, step.value.text);
  }
}

/** Reads every written table again and compares its counts and sums with those kept while generating. */
function prove(known: Known, folder: string): void {
  const again = noneKnown();
  for (const table of tableNames) readInLines(join(folder, `${table}.csv`), rereadTable(again, table));
  const [generated, written] = [canonicalJson(known), canonicalJson(again)];
  if (generated !== written) throw new Stop(words.differs(generated, written));
}

/** Feeds a file in pieces cut at line ends; no cell of the demonstration holds a line break. */
function readInLines(path: string, feed: (chunk: string) => void): void {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(4 << 20);
  let held = Buffer.alloc(0);
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
    const bytes = Buffer.concat([held, buffer.subarray(0, size)]);
    const end = bytes.lastIndexOf(10) + 1;
    feed(bytes.toString('utf8', 0, end));
    held = bytes.subarray(end);
  }
  closeSync(file);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
