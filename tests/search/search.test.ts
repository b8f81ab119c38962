import {describe, expect, test} from 'vitest';
import {packIndex} from '../../src/search/build-index.ts';
import type {Entry} from '../../src/search/search-index.ts';
import {search} from '../../src/search/search.ts';
import {realPlaces} from '../../scripts/bench/real-places.ts';

const huize = realPlaces('530326');
const longshan = realPlaces('433130');
const index = packIndex(huize);
const other = packIndex(longshan);
/** Names as a reader sees them; ~ marks a guess by sound. */
const names = (query: string, of = index) =>
  search(of, query, 12).map(
    ({name, parent, near}) => `${near ? '~' : ''}${name}${parent ? ` (${parent})` : ''}`
  );

describe('names as written', () => {
  test('the real county has the quirks these tests are about', () => {
    expect(huize).toHaveLength(406);
    expect(huize.filter(({name}) => name === '仓房村村民委员会')).toHaveLength(2);
  });

  test('search(index, "堂琅") finds a part of a name', () => {
    expect(names('堂琅')).toEqual(['堂琅社区居民委员会 (古城街道)']);
  });

  test.each(['堂琅社区', '堂琅居委会', '堂琅社区居委会', ' 堂琅 社区居民委员会', '堂琅社區居民委員會'])(
    'search(index, "%s") does not mind how the register ends a name',
    query => expect(names(query)).toEqual(['堂琅社区居民委员会 (古城街道)'])
  );

  test('search(index, "雙龍橋村委會") reads traditional characters, also those only the ending has', () => {
    expect(names('雙龍橋村委會', other)).toEqual(['双龙桥村 (兴隆街道)']);
  });

  test('search(index, "仓房") lists same names, told apart by their township', () => {
    expect(names('仓房')).toEqual(['仓房村村民委员会 (大井镇)', '仓房村村民委员会 (待补镇)']);
  });

  test.each(['大井镇仓房村', '大井 仓房', 'dajing cangfang', '仓房 大井'])(
    'search(index, "%s") finds the one meant when the township is typed too',
    query => expect(names(query)).toEqual(['仓房村村民委员会 (大井镇)'])
  );

  test('search(index, "大井镇") is the township, not its every village', () => {
    expect(names('大井镇')[0]).toBe('大井镇');
    expect(names('大井镇').filter(name => name.endsWith('(大井镇)'))).toEqual([]);
  });
});

describe('codes', () => {
  test('search(index, code) finds the village first', () => {
    expect(names('530326001001')).toEqual(['堂琅社区居民委员会 (古城街道)']);
  });
  test('search(index, start of a code) finds the villages of a township', () => {
    const found = search(index, '530326001', 50);
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(({id}) => id.startsWith('530326001'))).toBe(true);
  });
  test('search(index, "53") asks for three digits before it lists codes', () => {
    expect(names('53')).toEqual([]);
  });
});

describe('pinyin', () => {
  test.each([
    ['tanglang', '堂琅社区居民委员会 (古城街道)'],
    ['TangLang', '堂琅社区居民委员会 (古城街道)'],
    ['tang lang', '堂琅社区居民委员会 (古城街道)'],
    ['tanglangshequ', '堂琅社区居民委员会 (古城街道)'],
    ['tanglan', '堂琅社区居民委员会 (古城街道)'],
    ['bailongmao', '白龙茂村村民委员会 (老厂乡)'],
    ['堂lang', '堂琅社区居民委员会 (古城街道)']
  ])('search(index, "%s") finds %s first', (query, first) => expect(names(query)[0]).toBe(first));

  test('search(index, "ycp") finds 油菜坪 by its first letters', () => {
    expect(names('ycp', other)[0]).toBe('油菜坪社区 (兴隆街道)');
  });
  test('search(index, "youcp") mixes syllables and first letters', () => {
    expect(names('youcp', other)).toEqual(['油菜坪社区 (兴隆街道)']);
  });

  test.each([
    ['changling', '长岭村村民委员会 (乐业镇)'],
    ['zhangling', '长岭村村民委员会 (乐业镇)'],
    ['leye', '乐业镇'],
    ['yueye', '乐业镇'],
    ['zengjiawan', '曾家湾村村民委员会 (田坝乡)'],
    ['cengjiawan', '曾家湾村村民委员会 (田坝乡)'],
    ['chaoyang', '朝阳村村民委员会 (鲁纳乡)'],
    ['zhaoyang', '朝阳村村民委员会 (鲁纳乡)']
  ])('search(index, "%s") accepts each reading: %s', (query, expected) =>
    expect(names(query)).toContain(expected)
  );

  test.each(['zhanhang', 'zhanxing', 'zhx'])('search(index, "%s") accepts each reading of 行', query => {
    if (query === 'zhx') expect(names('zx', other)).toContain('栈行村 (红岩溪镇)');
    else expect(names(query, other)).toEqual(['栈行村 (红岩溪镇)']);
  });

  test('search(index, "chongyang" or "zhongyang") finds 重阳 in Lixin (341523)', () => {
    const lixin = packIndex(realPlaces('341523'));
    expect(names('chongyang', lixin).some(name => name.startsWith('重阳村'))).toBe(true);
    expect(names('zhongyang', lixin).some(name => name.startsWith('重阳村'))).toBe(true);
  });

  test.each(['lv', 'lu', 'lyu'])('search(index, "%sjia") finds 吕家, however ü is typed', sound => {
    const made = packIndex([{kind: 'village', id: '1', name: '吕家村', parent: null}]);
    expect(names(`${sound}jia`, made)).toEqual(['吕家村']);
  });
});

describe('sounds alike', () => {
  test.each([
    ['qinsui', '~清水社区居民委员会 (以礼街道)', 'in for ing, s for sh'],
    ['liulitang', '~牛泥塘村村民委员会 (娜姑镇)', 'l for n'],
    ['fanicun', '~华泥社区居民委员会 (宝云街道)', 'f for h, and 村 for 社区'],
    ['caoyang', '~朝阳村村民委员会 (鲁纳乡)', 'c for ch'],
    ['zangjia', '~张家村村民委员会 (迤车镇)', 'z for zh']
  ])('search(index, "%s") guesses %s (%s)', (query, expected) => expect(names(query)).toContain(expected));

  test.each([
    ['bailongmoa', ['~白龙茂村村民委员会 (老厂乡)']],
    ['luobugv', ['~罗布古社区居民委员会 (乐业镇)']]
  ])('search(index, "%s") forgives a typing error: %s', (query, expected) =>
    expect(names(query)).toEqual(expected)
  );

  test('search(index, "sanwantng") forgives a missing letter', () => {
    expect(names('sanwantng', other)).toEqual(['~三湾塘村 (民安街道)']);
  });
  test('search(index, "黄土波") forgives a wrong character of the same sound', () => {
    const made = packIndex([...longshan, {kind: 'village', id: 'x', name: '波光村', parent: null}]);
    expect(names('黄土波', made)).toEqual(['~黄土坡村 (兴隆街道)']);
  });
  test.each(['长安', 'zzz', 'wulumuqi', '村', '的'])(
    'search(index, "%s") invents nothing: no guess',
    query => {
      expect(names(query).filter(name => name.startsWith('~'))).toEqual([]);
    }
  );
});

describe('order', () => {
  const entries: Entry[] = [
    {kind: 'project', id: 'P1', name: '荞麦坪村道路硬化', parent: '荞麦坪村'},
    {kind: 'fund', id: 'F1', name: '2026年荞麦产业资金', parent: '晴财农〔2026〕3号'},
    {kind: 'item', id: 'I1', name: '荞麦良种补贴', parent: null, aliases: ['苦荞补贴']},
    {kind: 'township', id: 'T1', name: '荞麦镇', parent: null},
    {kind: 'village', id: 'V1', name: '荞麦坪村', parent: '云坪镇'}
  ];
  const made = packIndex(entries);

  test('search(index, "荞麦坪") lists the village of that name before projects that hold it', () => {
    expect(search(made, '荞麦坪', 9).map(({id}) => id)).toEqual(['V1', 'P1']);
  });
  test('search(index, "荞麦") lists village, township, item, then what holds it inside', () => {
    expect(search(made, '荞麦', 9).map(({id}) => id)).toEqual(['V1', 'T1', 'I1', 'P1', 'F1']);
  });
  test('search(index, "dlyh") finds a project by first letters inside its name', () => {
    expect(search(made, 'dlyh', 9).map(({id}) => id)).toEqual(['P1']);
  });
  test('search(index, "苦荞") finds an item by its alias and shows its name', () => {
    expect(search(made, '苦荞', 9)).toEqual([
      {kind: 'item', id: 'I1', name: '荞麦良种补贴', parent: null, near: false}
    ]);
  });
  test('search(index, query, limit) keeps to the limit; nothing typed finds nothing', () => {
    expect(search(made, '荞麦', 2)).toHaveLength(2);
    expect(search(made, ' ·, ', 9)).toEqual([]);
  });
});

describe('over every village of a county', () => {
  const villages = huize.filter(({kind}) => kind === 'village');
  test('search(index, name) finds that village, no other name before it', () => {
    for (const {id, name} of villages) {
      const found = search(index, name, 12);
      expect(found.map(result => result.id)).toContain(id);
      expect(found[0]!.name).toBe(name);
    }
  });
  test('search(index, pinyin of a name) finds that village among the first three', async () => {
    const {pinyin} = await import('../../src/search/pinyin.ts');
    const missed = villages.filter(
      ({id, name}) => !search(index, pinyin(name).full, 3).some(result => result.id === id)
    );
    expect(missed).toEqual([]);
  });
  test('search(index, pinyin) is precise: on average fewer than two results a name', async () => {
    const {pinyin} = await import('../../src/search/pinyin.ts');
    const total = villages.reduce((sum, {name}) => sum + search(index, pinyin(name).full, 99).length, 0);
    expect(total / villages.length).toBeLessThan(2);
  });
});
