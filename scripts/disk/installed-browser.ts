import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const installed = {
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  ]
} as const;

/** Path of an installed Chrome, Edge or Chromium; BROWSER_PATH names another. Undefined where there is none. */
export function installedBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  if (named) return named;
  const names: readonly string[] = installed[process.platform as keyof typeof installed] ?? [];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap(name =>
      name.includes('/') || name.includes('\\') ? [name] : folders.map(folder => join(folder, name))
    )
    .find(existsSync);
}

/**
 * Prints an HTML file to a PDF, on the paper its own @page names. Nothing is loaded from elsewhere. Rejects with what
 * the browser said where it wrote no file.
 */
export function printPdf(browser: string, html: string, pdf: string): Promise<void> {
  // Root can have no sandbox; the file is our own.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = [
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-pdf-header-footer',
    ...sandbox
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(browser, [...options, `--print-to-pdf=${pdf}`, pathToFileURL(html).href], {
      stdio: ['ignore', 'ignore', 'pipe']
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-600)));
    child.once('error', reject);
    child.once('close', () => (existsSync(pdf) ? resolve() : reject(new Error(said))));
  });
}
