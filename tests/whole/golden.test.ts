import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {goldenSite, type Site} from './build-site.ts';

let site: Site;
beforeAll(async () => {
  site = goldenSite();
  await site.build();
}, 120_000);
afterAll(() => site.remove());

/** What a page says, without its dress: the text of the body, a block a line. */
function said(path: string): string {
  const [, body = ''] = /<main[^>]*>([^]*)<\/main>/.exec(site.page(path)) ?? [];
  return body
    .replace(/<\/(p|h\d|tr|li|dt|dd|caption|summary|div|section|text)>/g, '\n')
    .replace(/<\/t[hd]>/g, ' | ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim()
    .concat('\n');
}

const village = () =>
  site
    .packs()
    .find(
      pack => pack.kind === 'village' && pack.rows.payments.length > 0 && pack.rows.payments.length < 100
    )!;

// A change of these files is a change of what readers read: look at it like code. `npm test -- -u tests/whole/golden` writes them.
test('a village page says what it said', async () => {
  await expect(said(`village/${village().id}`)).toMatchFileSnapshot('golden/village.txt');
});
test('its English twin says what it said', async () => {
  await expect(said(`en/village/${village().id}`)).toMatchFileSnapshot('golden/village.en.txt');
});
test('home, county, fund and project pages say what they said', async () => {
  await expect(said('')).toMatchFileSnapshot('golden/home.txt');
  for (const kind of ['county', 'fund', 'project'] as const) {
    const {id} = site.packs().find(pack => pack.kind === kind)!;
    await expect(said(`${kind}/${id}`)).toMatchFileSnapshot(`golden/${kind}.txt`);
  }
});
test('a village’s pack and download are what they were, byte for byte', async () => {
  const {id} = village();
  await expect(readFileSync(join(site.out, 'api/v1/village', `${id}.json`), 'utf8')).toMatchFileSnapshot(
    'golden/village.json'
  );
});
