import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {installedBrowser} from '../../scripts/disk/installed-browser.ts';
import {openWoff} from './open-woff.ts';

/**
 * A headless browser for the tests, without root and without a package manager: an installed Chrome, Edge or Chromium,
 * else the one inside the package @sparticuz/chromium (Linux, x64) with the Chinese font of @fontsource/noto-sans-sc.
 * BROWSER_PATH names another; BROWSER_FORCE_BUNDLED=1 passes over the installed ones. `extra`: further arguments of the browser.
 */
export async function openBrowser(...extra: string[]): Promise<Browser> {
  const path = process.env['BROWSER_FORCE_BUNDLED'] ? undefined : installedBrowser();
  // The package's own arguments are left out: made for Amazon's servers, they switch off web security, which the tests
  // are to see at work.
  const options = path ? {executablePath: path} : await bundledBrowser();
  const open = (...args: string[]) =>
    chromium.launch({...options, args: [...args, ...extra, '--disable-dev-shm-usage']});
  // Root can have no sandbox; nor can anyone where a container closes user namespaces.
  if (process.getuid?.() === 0) return open('--no-sandbox');
  return open().catch(() => open('--no-sandbox'));
}

/**
 * Unpacked once per version and user. The package writes into the temporary folder and takes whatever it finds there,
 * so it is given a folder of its own, which gets its name only when complete: a killed run leaves nothing that is reused.
 */
async function bundledBrowser(): Promise<{executablePath: string; env: Record<string, string>}> {
  const packages = createRequire(import.meta.url);
  const home = dirname(dirname(packages.resolve('@sparticuz/chromium')));
  const {version} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {version: string};
  const folder = join(tmpdir(), `village-ledger-chromium-${version}-${process.getuid?.() ?? 0}`);
  const fonts = dirname(packages.resolve('@fontsource/noto-sans-sc/package.json'));
  if (!existsSync(folder)) await unpack(folder, join(home, 'bin'), join(fonts, 'files'));
  const env = {...(process.env as Record<string, string>), FONTCONFIG_FILE: join(folder, 'fonts.conf')};
  const executablePath = join(folder, 'chromium');
  try {
    execFileSync(executablePath, ['--version'], {env, stdio: 'pipe'});
    return {executablePath, env};
  } catch {
    // A bare machine lacks the network security libraries; the package brings them too.
    const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
    return {executablePath, env: {...env, LD_LIBRARY_PATH: libraries.join(delimiter)}};
  }
}

async function unpack(folder: string, archives: string, webFonts: string): Promise<void> {
  const growing = mkdtempSync(`${folder}-`);
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = growing;
  try {
    const {default: bundled, inflate} = await import('@sparticuz/chromium');
    await bundled.executablePath();
    await inflate(join(archives, 'al2023.tar.br'));
    writeFonts(growing, webFonts);
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  try {
    renameSync(growing, folder);
  } catch {
    rmSync(growing, {recursive: true, force: true}); // another run was first
  }
}

/** Gives the browser the Chinese font, plain (system lists take no web fonts), beside the few that it brings. */
function writeFonts(folder: string, webFonts: string): void {
  const chinese = join(folder, 'chinese');
  mkdirSync(chinese);
  for (const file of readdirSync(webFonts))
    if (file.endsWith('-400-normal.woff'))
      writeFileSync(
        join(chinese, file.replace(/woff$/, 'ttf')),
        openWoff(readFileSync(join(webFonts, file)))
      );
  const dirs = ['chinese', 'fonts'].map(name => `<dir prefix="relative">${name}</dir>`);
  const settings = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...dirs,
    `<cachedir>${join(tmpdir(), 'village-ledger-font-cache')}</cachedir></fontconfig>`
  ];
  writeFileSync(join(folder, 'fonts.conf'), settings.join('\n'));
}
