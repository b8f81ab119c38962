/**
 * `npm run match -- list.xlsx [--kind deceased] [--column name=姓名] [--item ID] [--year 2026] [--township CODE]
 * [--elsewhere] [--lang en]`: compares an own list with the county's full data in private/, also by ID number: each is made
 * into the household token of each year with the county's key, in memory only. The result is written as .xlsx and .csv
 * into private/match/.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {householdIdentity} from '../src/import/household-identity.ts';
import {commandLocale} from '../src/i18n/command-text.ts';
import {words} from '../src/i18n/words.ts';
import {deskEngine, type MatchSummary} from '../src/match/desk-engine.ts';
import type {ListChoice} from '../src/match/list-rows.ts';
import {fill} from '../src/match/result-words.ts';
import {levels} from '../src/match/score.ts';
import type {TokenOf} from '../src/match/match-list.ts';
import {tokenKey} from './import/import-key.ts';
import {matchOptions, MatchStopped} from './inspector/match-options.ts';
import {privateEdition} from './inspector/private-edition.ts';
import {PrintStopped} from './paper/print-options.ts';

/** ID numbers to tokens; the same one is reckoned once a year, and none is kept longer than the command runs. */
function tokens(key: Uint8Array): TokenOf {
  const known = new Map<string, string | null>();
  return (id, year) => {
    const name = `${year} ${id}`;
    let token = known.get(name);
    if (token === undefined) known.set(name, (token = householdIdentity(id, year, key).token));
    return token;
  };
}

async function main(): Promise<void> {
  const options = matchOptions(process.argv.slice(2));
  const locale = options.lang ?? commandLocale(process.env);
  const w = words(locale).match;
  const bytes = readFileSync(options.list);
  const key = tokenKey();
  const {packed} = await privateEdition(options.data, options.private, false);
  const engine = deskEngine(key ? tokens(key) : undefined);
  await engine.open(packed, w.script.results, locale === 'en' ? 'en' : 'zh');
  const read = await engine.read(basename(options.list), bytes);
  if ('problem' in read) throw new MatchStopped(w.script.list.problems[read.problem]);
  const choice = options.choose(read.preview, w.script.plan.roles);
  console.log(`${w.script.plan.kind}: ${w.script.plan.kinds[choice.kind]}`);
  console.log(columnLines(choice, w.script.plan.roles).join('\n'));
  if (!key && choice.roles.includes('id')) console.log(w.command.noKey);

  const answer = await engine.match(
    read.preview.sheet,
    {
      choice,
      options: {
        kind: choice.kind,
        books: ['disbursements', 'projects', 'teams'],
        items: options.items,
        years: options.years,
        townships: options.townships,
        elsewhere: options.elsewhere
      },
      chosen: options.words(w.script.plan.chosen)
    },
    () => {}
  );
  if ('missing' in answer) throw new MatchStopped(w.script.plan.missing[answer.missing]);
  if ('cancelled' in answer) return;
  console.log(summaryLines(answer, w.script).join('\n'));
  if (answer.hits === 0) return;
  const folder = resolve(options.private, 'match');
  mkdirSync(folder, {recursive: true});
  for (const format of ['xlsx', 'csv'] as const) {
    const saved = await engine.save(format, levels);
    if ('tooMany' in saved) {
      console.log(fill(w.script.hits.tooMany, {n: saved.tooMany}));
      continue;
    }
    const file = join(folder, saved.name);
    writeFileSync(file, saved.bytes);
    console.log(file);
  }
}

const columnLines = ({titles, roles}: ListChoice, names: Readonly<Record<string, string>>): string[] =>
  roles.flatMap((role, i) => (role === 'keep' ? [] : [`${titles[i] || i + 1} = ${names[role]}`]));

function summaryLines(
  {rows, hits, listedWithHits, issues, stoppedAt, byLevel}: MatchSummary,
  w: ReturnType<typeof words>['match']['script']
): string[] {
  return [
    fill(hits ? w.hits.some : w.hits.none, {rows, hits, listed: listedWithHits}),
    ...levels.filter(level => byLevel[level]).map(level => `  ${w.results.levels[level]}: ${byLevel[level]}`),
    ...issues.map(({trouble, count, rows}) =>
      fill(w.hits.issues[trouble], {
        n: count,
        rows: rows.join('、') + (count > rows.length ? w.hits.more : '')
      })
    ),
    ...(stoppedAt === null ? [] : [fill(w.hits.stopped, {row: stoppedAt})]),
    ...(hits ? [w.hits.note] : [])
  ];
}

try {
  await main();
} catch (error) {
  const {code = '', message} = error as NodeJS.ErrnoException;
  if (error instanceof MatchStopped || error instanceof PrintStopped) console.error(message);
  else if (code === 'ENOENT' || code === 'EISDIR')
    console.error(words(commandLocale(process.env)).match.command.noList);
  else throw error;
  process.exitCode = 1;
}
