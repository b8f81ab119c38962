// Stands in for an installed browser where there is none: `--print-to-pdf=FILE … URL`, printed by the browser that the
// tests bring. That one has no such option of its own.
import {openBrowser} from '../browser/browser.ts';

const file = process.argv.find(argument => argument.startsWith('--print-to-pdf='))?.slice(15);
const url = process.argv.at(-1);
if (!file || !url) throw new Error('--print-to-pdf=FILE URL');
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(url);
await page.pdf({path: file, preferCSSPageSize: true});
await browser.close();
