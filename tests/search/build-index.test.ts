import {runInNewContext} from 'node:vm';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {bundleScript} from '../../scripts/site/bundle-script.ts';
import {buildIndex, packIndex} from '../../src/search/build-index.ts';
import type {Entry, SearchIndex} from '../../src/search/search-index.ts';
import {unpack} from '../../src/search/search-index.ts';
import {search} from '../../src/search/search.ts';
import {realPlaces} from '../../scripts/bench/real-places.ts';

const gzip = (text: string) => gzipSync(text, {level: 9}).length;

/** A county of the size of the budget: some 400 real villages and townships, 2,000 projects, 100 funds. */
function county(): Entry[] {
  const places = realPlaces('530326');
  const villages = places.filter(({kind}) => kind === 'village');
  const works = [
    '通组道路硬化',
    '人畜饮水巩固提升',
    '肉牛养殖小区',
    '屋顶光伏',
    '公益岗位',
    '小额信贷贴息',
    '雨露计划'
  ];
  const projects = Array.from({length: 2000}, (_, at): Entry => {
    const village = villages[(at * 7) % villages.length]!;
    const year = 2020 + (at % 7);
    const name = `${year}年${village.parent}${village.name}${works[at % works.length]}${(at * 37) % 101}号工程`;
    return {kind: 'project', id: `P${year}-${String(at).padStart(4, '0')}`, name, parent: village.name};
  });
  const funds = Array.from({length: 100}, (_, at): Entry => {
    const year = 2020 + (at % 7);
    const parent = `云财农〔${year}〕${(at * 13) % 200}号`;
    return {kind: 'fund', id: `F${year}-${at}`, name: `${year}年衔接推进乡村振兴补助资金(第${at}批)`, parent};
  });
  return [...places, ...projects, ...funds];
}

test('buildIndex(a county) is within 60 KB of gzip', () => {
  expect(gzip(buildIndex(county()))).toBeLessThanOrEqual(60 * 1024);
});

test('the search box is one classic script within 15 KB of gzip, Fuse included, the same each time', async () => {
  const script = await bundleScript('search/browser.ts');
  expect(gzip(script)).toBeLessThanOrEqual(15 * 1024);
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\beval\b|innerHTML|new Function|\?\?=/);
  expect(await bundleScript('search/browser.ts')).toBe(script);
});

test('buildIndex(entries) is a script that sets villageLedgerIndex to the packed index', () => {
  const entries = county().slice(0, 50);
  const page: {villageLedgerIndex?: SearchIndex} = {};
  runInNewContext(buildIndex(entries), page);
  expect(JSON.parse(JSON.stringify(page.villageLedgerIndex))).toEqual(packIndex(entries));
});

test('buildIndex(entries, terms) carries the terms, whatever is in them, and finds the same', () => {
  const entries = county().slice(0, 50);
  const page: {villageLedgerIndex?: SearchIndex} = {};
  runInNewContext(buildIndex(entries, '注明出处</script>"'), page);
  const {terms, ...index} = page.villageLedgerIndex!;
  expect(terms).toBe('注明出处</script>"');
  expect(JSON.parse(JSON.stringify({...index, terms: ''}))).toEqual(packIndex(entries));
});

test('buildIndex(entries) does not depend on the order of entries', () => {
  const entries = county();
  expect(buildIndex([...entries].reverse())).toBe(buildIndex(entries));
});

test('buildIndex(hostile names) stays inside its string', () => {
  const name = '</script><img src=x onerror=alert(1)>\u2028"\\\n坪';
  const entries: Entry[] = [{kind: 'village', id: 'x', name, parent: name, aliases: [name]}];
  const script = buildIndex(entries);
  expect(script).not.toMatch(/[<\u2028]/);
  expect(search(packIndex(entries), '坪', 9)[0]!.name).toBe('</script><img src=x onerror=alert(1)> "\\ 坪');
});

test('unpack(packIndex(entries)) gives back every id, name and parent', () => {
  const entries = county();
  const plain = ({kind, id, name, parent}: Entry) => ({kind, id, name, parent});
  const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1);
  const back = unpack(packIndex(entries)).candidates.map(plain).sort(byId);
  expect(back).toEqual(entries.map(plain).sort(byId));
});

test('packIndex(entries) ships traditional forms of characters that occur, and readings also of what sounds like them', () => {
  const {sounds, simplify} = packIndex([{kind: 'village', id: '1', name: '万重村', parent: null}]);
  expect(sounds['wan']).toMatch(/^万.*湾/);
  expect(sounds['zhong']).toMatch(/^重.*中/);
  expect(sounds['qiao']).toBeUndefined();
  expect(sounds['chong']).toBe(' 重');
  expect(Object.values(sounds).join('')).not.toContain('荞');
  expect(simplify).toContain('萬万');
  expect(simplify).not.toContain('蕎');
});

test('packIndex([]) is empty and finds nothing', () => {
  expect(search(packIndex([]), '村', 9)).toEqual([]);
});
