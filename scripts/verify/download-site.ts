import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseSums} from '../../src/release/sums.ts';
import {fileWriter} from '../disk/write-files.ts';
import {sumsFile} from '../disk/write-sums.ts';

const atOnce = 8;

/**
 * Fetches a published site into a temporary folder: SHA256SUMS, then every file it names. What cannot be had is left out and
 * shows as missing. Null where there is no SHA256SUMS at that address. The caller removes the folder.
 */
export async function downloadSite(address: string): Promise<{folder: string; files: number} | null> {
  const root = address.replace(/(index\.html)?$/, '').replace(/\/?$/, '/');
  const get = async (path: string): Promise<Uint8Array | null> => {
    const url = root + path.split('/').map(encodeURIComponent).join('/');
    const answer = await fetch(url, {redirect: 'follow'}).catch(() => null);
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  const list = await get(sumsFile);
  if (!list) return null;
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-verify-'));
  const write = fileWriter(folder);
  write(sumsFile, list);
  // A path that would leave the folder is no path of a site.
  const paths = (parseSums(new TextDecoder().decode(list)) ?? [])
    .map(({path}) => path)
    .filter(path => !path.startsWith('/') && !path.split('/').includes('..'));
  let [next, files] = [0, 0];
  const worker = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const content = await get(paths[at]!);
      if (content) {
        write(paths[at]!, content);
        files++;
      }
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return {folder, files};
}
