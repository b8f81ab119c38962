/**
 * `npm run desk [-- --data FOLDER --private FOLDER]`: the inspector's desk as one HTML file in `private/desk/`, opened by
 * double-click on a machine without network: full names, all findings, all tables, and matching with own lists. It holds no
 * key and asks nobody for anything. It never leaves private/.
 */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {deskPage} from './inspector/desk-page.ts';
import {privateEdition} from './inspector/private-edition.ts';
import {PrintStopped} from './paper/print-options.ts';

try {
  const {values} = parseArgs({
    options: {data: {type: 'string', default: 'data'}, private: {type: 'string', default: 'private'}}
  });
  const {packed, settings, payments, findings, issues} = await privateEdition(
    values.data,
    values.private,
    true
  );
  const folder = resolve(values.private, 'desk');
  mkdirSync(folder, {recursive: true});
  const file = join(folder, `比对台-${settings.data_on}.html`);
  const page = await deskPage(packed, settings);
  writeFileSync(`${file}.new`, page);
  renameSync(`${file}.new`, file);
  const lost = issues.filter(({level}) => level === 'must').length;
  if (lost) console.log(`有${lost}处数据读不出来,没有放进去;请运行 npm run build 看提示。`);
  console.log(
    `${payments}笔发放、${findings}条疑点,${(Buffer.byteLength(page) / 2 ** 20).toFixed(1)} MiB:\n${file}\n里面是全名:只在内网用,不要放到网站上。双击就能打开。`
  );
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof PrintStopped) console.error(error.message);
  else if (code.startsWith('ERR_PARSE_ARGS'))
    console.error(`不认识的参数。可以用:--data 文件夹 --private 文件夹`);
  else throw error;
  process.exitCode = 1;
}
