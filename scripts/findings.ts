/**
 * `npm run findings [-- --data FOLDER --private FOLDER]`: all findings in full, households and single payments under their
 * names, as a workbook to fill in and a page to print, in `private/findings/`. They never leave private/.
 */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {sha256} from '../src/publish/pack-writer.ts';
import type {CheckPack} from '../src/publish/packs.ts';
import {pointsTable} from '../src/publish/points-table.ts';
import {tableWorkbook} from '../src/publish/workbook-table.ts';
import {findingsPage} from './inspector/findings-page.ts';
import {fullFindings} from './inspector/full-findings.ts';
import {PrintStopped} from './paper/print-options.ts';
import {privateEdition} from './inspector/private-edition.ts';

try {
  const {values} = parseArgs({
    options: {data: {type: 'string', default: 'data'}, private: {type: 'string', default: 'private'}}
  });
  let packs: CheckPack[] = [];
  const {settings} = await privateEdition(values.data, values.private, true, async (store, results, set) => {
    packs = await fullFindings(store, set, results);
  });
  const page = findingsPage(packs, settings);
  const facts = {settings, fingerprint: sha256(page)};
  const workbook = await tableWorkbook(pointsTable(packs, null, settings), facts);
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
  const found = packs.reduce((sum, {rows}) => sum + rows.findings.length, 0);
  console.log(
    `${packs.length}条规则,${found}条疑点:\n${files.join('\n')}\n里面有全名:只在内网用,不要放到网站上。`
  );
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof PrintStopped) console.error(error.message);
  else if (code.startsWith('ERR_PARSE_ARGS'))
    console.error('不认识的参数。可以用:--data 文件夹 --private 文件夹');
  else throw error;
  process.exitCode = 1;
}
