import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

/**
 * One small browser script as a classic file: no module, so that it runs from disk, and no import at run time. `source`
 * is a file below `src/components/`, e.g. `search/browser.ts`. Same sources, same bytes.
 */
export async function bundleScript(source: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`../src/components/${source}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: ['chrome80', 'safari13', 'firefox78'],
    // esbuild counts destructuring as missing in Safari 13 for a bug of corner cases, and cannot rewrite it.
    supported: {destructuring: true},
    logLevel: 'silent'
  });
  return outputFiles[0]!.text;
}
