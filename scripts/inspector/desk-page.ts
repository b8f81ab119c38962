import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {words} from '../../src/i18n/words.ts';
import type {PackedEdition} from '../../src/match/edition.ts';
import {fill} from '../../src/match/result-words.ts';
import type {Settings} from '../../src/model/settings.ts';
import {analystBrowsers, bundleScript} from '../site/bundle-script.ts';

/**
 * The desk as one HTML file: styles, script, engine, words and data stand in it. Its policy allows only this very script
 * and style (by their hashes), a worker made from text in the page, and no connection at all. Same data, same bytes.
 */
export async function deskPage(edition: PackedEdition, settings: Settings): Promise<string> {
  const w = words('zh-CN').match;
  const css = ['desk-page.css', '../../src/components/match/match.css']
    .map(path => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('');
  const script = inElement(await bundleScript('match/desk.ts', analystBrowsers));
  const engine = inElement(await bundleScript('match/worker.ts', analystBrowsers));
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    'worker-src blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'"
  ].join('; ');
  const site = settings.site_name.zh;
  const made = fill(w.desk.made, {on: settings.data_on, publisher: settings.publisher.zh});
  const status = settings.data_status === 'real' ? [] : [w.script.results.status[settings.data_status]];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(`${w.desk.title} · ${site}`)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${text(w.desk.title)}</h1>
${[...status, w.desk.lead].map(line => `<p class="mark">${text(line)}</p>`).join('\n')}
<div id="desk"><p>${text(w.script.list.loading)}</p><p class="note">${text(w.desk.waiting)}</p></div>
</main>
<footer><p>${text(made)}</p><p>${text(w.desk.offline)}</p></footer>
<script type="application/json" id="desk-words">${inert(JSON.stringify(w.script))}</script>
<script type="application/json" id="desk-edition">${inert(JSON.stringify(edition))}</script>
<script type="text/plain" id="desk-worker">${engine}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** A script's text inside its element: esbuild keeps `</script` out, the opening of a comment would do harm as well. */
const inElement = (script: string): string => script.replaceAll('<!--', '\\x3c!--');

const text = (words: string): string =>
  words.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]!);

/** JSON that no parser of HTML can take for markup. */
const inert = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
