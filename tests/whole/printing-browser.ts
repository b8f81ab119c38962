import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractText} from 'unpdf';
import {installedBrowser} from '../../scripts/disk/installed-browser.ts';
import {openBrowser} from '../browser/browser.ts';

/** The environment in which a command finds a browser to print with. */
export interface Printer {
  readonly env: NodeJS.ProcessEnv;
}

/**
 * An installed browser, else the one in the package @sparticuz/chromium behind a command of the same form, written into
 * `folder`; null where neither runs.
 */
export async function printingBrowser(folder: string): Promise<Printer | null> {
  if (installedBrowser() && !process.env['BROWSER_FORCE_BUNDLED']) return {env: process.env};
  try {
    await (await openBrowser()).close();
  } catch {
    return null;
  }
  const command = join(folder, 'browser');
  const script = fileURLToPath(new URL('print-bundled.ts', import.meta.url));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(command, 0o755);
  return {env: {...process.env, BROWSER_FORCE_BUNDLED: '1', BROWSER_PATH: command}};
}

/** Radicals that a font may give for the characters drawn alike; NFKC knows the others. */
const radicals: Readonly<Record<string, string>> = {
  '⻆': '角',
  '⺠': '民',
  '⻅': '见',
  '⻚': '页',
  '⻓': '长',
  '⻘': '青',
  戶: '户'
};

/** What stands in a PDF, a line of text a line. */
export async function pdfText(file: string): Promise<{readonly text: string; readonly pages: number}> {
  const {text, totalPages} = await extractText(new Uint8Array(readFileSync(file)), {mergePages: true});
  const plain = text.normalize('NFKC').replace(/[⻆⺠⻅⻚⻓⻘戶]/g, radical => radicals[radical] ?? radical);
  return {text: plain, pages: totalPages};
}
