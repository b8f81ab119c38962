import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {openSite, withoutScript, type OpenSite} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

const village = `village/${busyVillage}/index.html`;
const year = `village/${busyVillage}/2025/index.html`;
const report = `village/${busyVillage}/report/index.html`;

describe.each([
  ['with script', {}],
  ['without script', withoutScript]
])('large type %s', (_, script) => {
  test('#large makes text 22 px or more, targets 60 px, five links, one column, and says the same', async () => {
    const usual = await open.open(village, script);
    const words = await usual.page.locator('main').innerText();
    expect(await usual.page.locator('a.usual').isVisible()).toBe(false);
    await usual.page.locator('a.size').click();
    const {page} = usual;
    const seen = await page.evaluate(() => ({
      text: parseFloat(getComputedStyle(document.querySelector('main > p') as Element).fontSize),
      smallest: Math.min(
        ...[...document.querySelectorAll('main p:not(.note), main li, main td')].map(element =>
          parseFloat(getComputedStyle(element).fontSize)
        )
      ),
      targets: [...document.querySelectorAll('nav li a, .doors a, .bar button, .bar input')]
        .map(element => element.getBoundingClientRect().height)
        .filter(height => height > 0),
      links: [...document.querySelectorAll<HTMLElement>('nav li')].filter(item => item.offsetParent).length,
      doors: new Set(
        [...document.querySelectorAll('.doors a')].map(element => element.getBoundingClientRect().left)
      ).size,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth
    }));
    expect(seen.text).toBeGreaterThanOrEqual(22);
    expect(seen.smallest).toBeGreaterThanOrEqual(18);
    expect(Math.min(...seen.targets)).toBeGreaterThanOrEqual(60);
    expect(seen.links).toBe(5);
    expect(seen.doors).toBe(1);
    expect(seen.sideways).toBeLessThanOrEqual(0);
    expect(await page.locator('main').innerText()).toBe(words);
    expect(await page.locator('a.usual').isVisible()).toBe(true);
    await page.locator('a.usual').click();
    await page.waitForURL(`**/${village}`);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(18);
    usual.close();
  });
});

test('with script ?large goes along on every link, also to a place on a page, and can be left', async () => {
  const {page, close} = await open.open(`${village}?large`);
  await page.locator('.lead a[href="#who"]').click();
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(22);
  await page.locator('nav a').first().click();
  await page.waitForURL('**/index.html?large');
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(22);
  await page.locator('a.usual').click();
  await page.waitForURL(url => url.search === '');
  close();
});

test('typing one’s name on a year page leaves the rows that could be it, says how many, and sends nothing', async () => {
  const {page, requests, close} = await open.open(year);
  const rows = page.locator('.pay tr[id]:visible');
  const all = await rows.count();
  const asked = requests.length;
  await page.locator('#own-name').fill('张三丰');
  const shown = await rows.locator('td:first-child').allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  for (const name of shown) expect(name).toMatch(/^张\*\*$/);
  expect(await page.locator('.find [role=status]').innerText()).toContain(`有${shown.length}行可能是你的`);
  await page.locator('#own-name').fill('某某某某');
  expect(await rows.count()).toBe(0);
  expect(await page.locator('.find [role=status]').innerText()).toContain('没有找到');
  await page.locator('.find button').click();
  expect(await rows.count()).toBe(all);
  expect(requests.length).toBe(asked);
  expect(page.url()).not.toContain('%E5%BC%A0');
  close();
});

test('one’s own row goes to the report page behind # alone, is written as words, and can be left out', async () => {
  const {page, requests, close} = await open.open(year);
  await page.locator('#own-name').fill('张三丰');
  await page.locator('.report').first().click();
  await page.waitForURL(`**/${report}#row=*`);
  expect(requests.filter(url => url.includes('row='))).toEqual([]);
  const letter = page.locator('.say');
  expect(await letter.innerText()).toMatch(/公布的这一笔是:张\*\*/);
  await letter.locator('button').click();
  expect(await letter.innerText()).not.toContain('张**');
  expect(page.url()).not.toContain('#');
  close();
});

test('a row that is not one’s own words stays words: markup behind # is printed, never run', async () => {
  const {page, complaints, close} = await open.open(
    `${report}#row=${encodeURIComponent('<img src=x onerror=alert(1)>')}`
  );
  expect(await page.locator('.say').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.say img').count()).toBe(0);
  expect(complaints).toEqual([]);
  close();
});

describe.each([
  ['with script', {}],
  ['without script', withoutScript]
])('the report page %s', (_, script) => {
  test('is one plain link from the village, from a year and from a project, with phones outside the village first', async () => {
    for (const from of [village, year]) {
      const {page, close} = await open.open(from, script);
      await page.locator('main a[href*="report/index.html"]').first().click();
      await page.waitForURL(`**/${report}`);
      const headings = await page.locator('main h3').allInnerTexts();
      expect(headings[0]).toBe('村外接听,先打这些');
      expect(await page.locator('.phones').first().locator('a[href="tel:12388"]').count()).toBe(1);
      expect(await page.locator('.say').innerText()).toMatch(/您好,我反映荞麦坪村.*请告诉我受不受理/s);
      expect(await page.locator('main form, main textarea').count()).toBe(0);
      close();
    }
    const {page, close} = await open.open(village, script);
    await page.locator('#projects ~ ul a').first().click();
    await page.locator('main a[href*="report/index.html#"]').click();
    const section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await section.innerText()).toContain('我到现场看到的是');
    close();
  });
});

test('no button stands where no Chinese voice is: the loudspeaker script is plain text', async () => {
  const {page, close} = await open.open(`village/${busyVillage}/read/index.html`);
  const voices = await page.evaluate(
    () => speechSynthesis.getVoices().filter(voice => /^zh/.test(voice.lang)).length
  );
  expect(await page.locator('.speak').count()).toBe(voices ? 1 : 0);
  expect(await page.locator('[data-speak]').innerText()).toMatch(
    /上面安排给我们村[一二三四五六七八九十两百千万零]+元/
  );
  const picture = page.locator('main img');
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector('main img') as HTMLImageElement).naturalWidth > 0);
  close();
});

test('a village page saved as one file opens from disk, asks for nothing, and bears its date', async () => {
  const {page, requests, complaints, close} = await open.open(
    `village/${busyVillage}/${busyVillage}-2026-09-30.html`,
    {
      from: 'disk'
    }
  );
  expect(requests.length).toBe(1);
  expect(complaints).toEqual([]);
  expect(await page.locator('h1').innerText()).toContain('荞麦坪村');
  expect(await page.locator('footer').innerText()).toContain('数据截至2026年9月30日');
  expect(await page.locator('script, form, nav').count()).toBe(0);
  close();
});

test('with styles off the village page reads in order: name, money, who, projects', async () => {
  const {page, close} = await open.open(village, withoutScript);
  const words = await page.evaluate(() => {
    document.querySelectorAll('style').forEach(style => style.remove());
    return document.body.innerText;
  });
  const places = [
    '荞麦坪村(',
    '今年安排我们村',
    '已付(拨付)',
    '还没付(未拨付)',
    '打到户的钱',
    '今年和往年的钱',
    '走到哪一步',
    '数字从哪来'
  ].map(text => words.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  close();
});
