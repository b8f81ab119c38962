import {expect, test} from 'vitest';
import {packIndex} from '../../src/search/build-index.ts';
import {nearest} from '../../src/search/nearest.ts';
import {search} from '../../src/search/search.ts';
import {realPlaces} from '../../scripts/bench/real-places.ts';

const index = packIndex(realPlaces('530326'));

test.each([
  ['tanlagn', '堂琅社区居民委员会'],
  ['白隆毛头', '白龙茂村村民委员会']
])('nearest(index, "%s") offers %s where search finds nothing', (query, name) => {
  expect(search(index, query, 12)).toEqual([]);
  expect(nearest(index, query).map(result => result.name)).toContain(name);
});

test('nearest(index, query) offers at most three, marked as near, and nothing for what is near to nothing', () => {
  const offered = nearest(index, 'shuijiangou');
  expect(offered.length).toBeLessThanOrEqual(3);
  expect(offered.every(({near, kind}) => near && (kind === 'village' || kind === 'township'))).toBe(true);
  expect(['zzzzz', '', '9'].map(query => nearest(index, query))).toEqual([[], [], []]);
});
