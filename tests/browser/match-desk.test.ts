import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {deskPage} from '../../scripts/inspector/desk-page.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import {readWorkbook} from '../../src/spreadsheet/read-workbook.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';
import {packed, paid} from '../match/invented.ts';
import {desktop, openSite, type OpenSite} from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-desk-'));
let open: OpenSite;
beforeAll(async () => {
  const settings = settingsSchema.parse({
    publisher: {zh: '晴川县</script>', en: 'Qingchuan'},
    data_on: '2026-09-30',
    published_on: '2026-10-01',
    data_status: 'real'
  });
  const edition = packed([
    paid('张建国', '990101100201', '2026-03-01'),
    paid('</script><b id=x>', '990101100201', '2026-03-01')
  ]);
  writeFileSync(join(folder, 'desk.html'), await deskPage(edition, settings));
  // The same without workers, as some managed browsers have it.
  const html = readFileSync(join(folder, 'desk.html'), 'utf8');
  writeFileSync(join(folder, 'no-worker.html'), html.replace('worker-src blob:', "worker-src 'none'"));
  open = await openSite(folder);
});
afterAll(async () => {
  await open?.close();
  rmSync(folder, {recursive: true, force: true});
});

const list = {
  name: '名单.csv',
  mimeType: '',
  buffer: Buffer.from('姓名,村\n张建国,荞麦坪村\n')
};

test.each([
  ['desk.html', '在后台计算'],
  ['no-worker.html', '不许在后台计算']
])('%s opened from disk compares a list and asks nobody for anything', async (name, where) => {
  const {page, requests, complaints} = await open.open(name, {...desktop, from: 'disk'});
  await page.locator('#match-file').waitFor({state: 'attached'});
  await page.setInputFiles('#match-file', list);
  await page.getByRole('button', {name: '开始比对'}).click();
  await page.locator('.hits').waitFor();
  expect(await page.locator('.hits').innerText()).toMatch(/把握较大[\s\S]*90[\s\S]*张建国/);
  expect(await page.locator('.desk').first().innerText()).toContain(where);
  expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  expect(requests.filter(url => url.startsWith('file:'))).toHaveLength(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '导出 Excel'}).click()
  ]);
  expect(
    readFileSync((await download.path())!)
      .subarray(0, 2)
      .toString()
  ).toBe('PK');
  expect(complaints.filter(text => name === 'desk.html' || !/worker/i.test(text))).toEqual([]);
});

test('a kernel whose zip streams know no deflate-raw (Chrome 92 to 102) still reads and writes .xlsx', async () => {
  const {page} = await open.open('no-worker.html', {...desktop, from: 'disk'});
  await page.addInitScript(() => {
    for (const name of ['CompressionStream', 'DecompressionStream'] as const)
      Object.defineProperty(globalThis, name, {
        value: class {
          constructor(format: string) {
            throw new TypeError(`Unsupported compression format: ${format}`);
          }
        }
      });
  });
  await page.reload();
  const book = await writeWorkbook([{name: '名单', rows: [['姓名', '村'], ['张建国', '荞麦坪村']]}]); // prettier-ignore
  await page.setInputFiles('#match-file', {name: '名单.xlsx', mimeType: '', buffer: Buffer.from(book)});
  await page.getByRole('button', {name: '开始比对'}).click();
  await page.locator('.hits').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '导出 Excel'}).click()
  ]);
  const [sheet] = await readWorkbook('a.xlsx', readFileSync((await download.path())!), 'xlsx');
  expect([...sheet!.rows()][1]!.cells).toContain('张建国');
});

test('the tables tab searches, and a hostile name stays text', async () => {
  const {page} = await open.open('desk.html', {...desktop, from: 'disk'});
  await page.getByRole('button', {name: '查表'}).click();
  const panel = page.locator('section.desk:visible');
  await panel.locator('select').selectOption('disbursements');
  await panel.locator('input[type=search]').fill('</script>');
  await panel.locator('.note', {hasText: '1行'}).waitFor();
  expect(await panel.innerText()).toContain('</script><b id=x>');
  expect(await page.locator('#x').count()).toBe(0);
});
