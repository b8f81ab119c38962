import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ImportReport} from '../../src/import/import-report.ts';
import {leftOutProposal} from '../../src/import/left-out-proposal.ts';
import {markedCopy} from '../../src/import/marked-copy.ts';
import {runImport, type ImportRun} from '../../src/import/run-import.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {copyWords} from './import-copy-words.ts';
import {growTables} from './import-folders.ts';
import {reportHtml} from './import-html.ts';
import {readIds, writeIds} from './import-ids.ts';
import type {ImportOptions} from './import-options.ts';
import {fingerprint, releaseHtml} from './import-release.ts';

const mark = '-标记.xlsx';
const reviewSheet = '发布审查单.html';
const leftOut = 'left-out.csv';

/**
 * One import on disk: reads the inbox, writes the report and the marked copies, and puts data/ and private/tables in place
 * if nothing stands in the way. Returns the report and where its page is. What it made is remembered before data/ changes,
 * so that a kill in between costs nothing.
 */
export async function importCommand(
  options: ImportOptions,
  key: Uint8Array | null
): Promise<{report: ImportReport; page: string}> {
  const {own, to, from, check, locale} = options;
  const folders = growTables(to, join(own, 'tables'));
  try {
    const input = {
      inbox: diskFolder(from),
      data: diskFolder(to),
      own: diskFolder(own),
      ids: readIds(own),
      key,
      check
    };
    const run = await runImport(input, folders.writer);
    const {report} = run;
    const reports = join(own, 'report');
    mkdirSync(reports, {recursive: true});
    const copies = await writeCopies(reports, run, locale);
    writeFileSync(join(reports, 'report.json'), canonicalJson(report));
    writeFileSync(join(reports, 'report.html'), reportHtml(report, locale, copies));
    for (const name of [reviewSheet, leftOut]) rmSync(join(reports, name), {force: true});
    const listed = join(own, leftOut);
    const proposal =
      report.outcome === 'written'
        ? null
        : leftOutProposal(report, existsSync(listed) ? readFileSync(listed, 'utf8') : '');
    if (proposal !== null) writeFileSync(join(reports, leftOut), proposal);
    if (!check && report.outcome !== 'empty' && run.memory)
      writeFileSync(join(own, 'import.json'), `${JSON.stringify(run.memory, null, 2)}\n`);
    if (report.outcome === 'written') {
      writeIds(own, run.ids);
      folders.replace();
      const settings = readSettings(diskFolder(to), {add: () => undefined});
      const facts = {
        publisher: settings?.publisher.zh ?? '',
        data_on: settings?.data_on ?? '',
        fingerprint: fingerprint(diskFolder(to))
      };
      writeFileSync(join(reports, reviewSheet), releaseHtml(report, facts, locale));
    }
    return {report, page: join(reports, 'report.html')};
  } finally {
    folders.discard();
  }
}

/** The clerk's files with marked cells, beside the report; what an earlier run left there is taken away first. */
async function writeCopies(
  reports: string,
  {files, report}: ImportRun,
  locale: ImportOptions['locale']
): Promise<Map<string, string>> {
  for (const name of readdirSync(reports)) if (name.endsWith(mark)) rmSync(join(reports, name));
  const words = copyWords(locale);
  const copies = new Map<string, string>();
  for (const file of files) {
    const bytes = await markedCopy(file, report.issues, words);
    if (!bytes) continue;
    const name = `${file.file.replace(/\.[^.]*$/u, '')}${mark}`;
    writeFileSync(join(reports, name), bytes);
    copies.set(file.file, name);
  }
  return copies;
}
