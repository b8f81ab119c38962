/**
 * `npm run findings [-- --data FOLDER --private FOLDER]`: all findings in full, households and single payments under their
 * names, with the answers of `data/answers.csv` and `private/answers.csv`, as a workbook to fill in and a page to print, in
 * `private/findings/`. They never leave private/.
 */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {issueText} from '../src/i18n/issue-text.ts';
import {sha256} from '../src/release/sha256.ts';
import type {CheckPack} from '../src/publish/packs/findings.ts';
import {pointsTable} from '../src/publish/files/points-table.ts';
import {tableWorkbook} from '../src/publish/files/workbook-table.ts';
import {findingsPage} from './inspector/findings-page.ts';
import {fullFindings} from './inspector/full-findings.ts';
import {PrintStopped} from './paper/print-options.ts';
import {privateEdition} from './inspector/private-edition.ts';
import {readAnswers} from './inspector/read-answers.ts';

try {
  const {values} = parseArgs({
    options: {data: {type: 'string', default: 'data'}, private: {type: 'string', default: 'private'}}
  });
  let packs: CheckPack[] = [];
  const {settings} = await privateEdition(values.data, values.private, true, async (store, results, set) => {
    packs = await fullFindings(store, set, results);
  });
  const {answers, issues} = readAnswers(values.data, values.private, settings);
  for (const issue of issues) console.error(issueText(issue, 'zh-CN'));
  const page = findingsPage(packs, settings, answers);
  const facts = {settings, fingerprint: sha256(page)};
  const workbook = await tableWorkbook(pointsTable(packs, answers, settings), facts);
  const folder = resolve(values.private, 'findings');
  mkdirSync(folder, {recursive: true});
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    return file;
  };
  const files = [
    write(`疑点清单-${settings.data_on}.xlsx`, workbook),
    write(`疑点清单-${settings.data_on}.html`, page)
  ];
  const ids = new Set(packs.flatMap(({rows}) => rows.findings.map(({finding_id}) => finding_id)));
  const gone = answers.filter(({finding_id}) => !ids.has(finding_id)).length;
  console.log(
    `${packs.length}条规则,${ids.size}条疑点,${answers.length - gone}条有答复或正在问${gone ? `(另有${gone}条答复的疑点已经不再出现)` : ''}:\n${files.join('\n')}\n里面有全名:只在内网用,不要放到网站上。`
  );
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof PrintStopped) console.error(error.message);
  else if (code.startsWith('ERR_PARSE_ARGS'))
    console.error('不认识的参数。可以用:--data 文件夹 --private 文件夹');
  else throw error;
  process.exitCode = 1;
}
