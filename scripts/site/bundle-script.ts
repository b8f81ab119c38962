import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

/** Browsers of the analyst's tools (design 9); older ones keep the plain page. */
export const analystBrowsers = ['chrome92', 'safari15.4', 'firefox115'] as const;

/**
 * One browser script as a classic file: no module, so that it runs from disk, and no import at run time. `source` is a
 * file below `src/components/`, e.g. `search/browser.ts`. Same sources, same bytes.
 */
export async function bundleScript(
  source: string,
  browsers: readonly string[] = ['chrome80', 'safari13', 'firefox78']
): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/components/${source}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: [...browsers],
    jsx: 'automatic',
    // esbuild counts destructuring as missing in Safari 13 for a bug of corner cases, and cannot rewrite it.
    supported: {destructuring: true},
    logLevel: 'silent'
  });
  return outputFiles[0]!.text;
}
