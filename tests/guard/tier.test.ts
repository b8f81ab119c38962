import {describe, expect, test} from 'vitest';
import type {Tier} from '../../src/model/choices.ts';
import {payeeKinds} from '../../src/model/choices.ts';
import {defaultTier, enforceItemTiers, itemTiers, leastTier} from '../../src/guard/item-tiers.ts';
import {tierOf} from '../../src/guard/tier.ts';
import {collect, source} from './invented.ts';

const items = new Map<string, Tier | null>([
  ['land', 'masked'],
  ['named', 'full'],
  ['orphans', 'aggregate'],
  ['untold', null]
]);
const none = {stricter_tiers: {}};

describe('tierOf', () => {
  test('payments to firms, co-operatives and villages are full, whatever the item', () => {
    for (const payee_kind of ['firm', 'cooperative', 'village'])
      for (const item of [null, 'land', 'orphans', 'unlisted'])
        expect(tierOf({payee_kind, item}, items, {stricter_tiers: {land: 'aggregate'}})).toBe('full');
  });

  test('payments to households, persons in business and nobody named take the tier of the item', () => {
    for (const payee_kind of ['household', 'business', null]) {
      expect(tierOf({payee_kind, item: 'land'}, items, none)).toBe('masked');
      expect(tierOf({payee_kind, item: 'named'}, items, none)).toBe('full');
      expect(tierOf({payee_kind, item: 'orphans'}, items, none)).toBe('aggregate');
    }
  });

  test('payments to persons without an item, with one not listed or one without tier are aggregate', () => {
    for (const payee_kind of ['household', 'business', null])
      for (const item of [null, '', 'unlisted', 'untold', 'constructor'])
        expect(tierOf({payee_kind, item}, items, none), `${payee_kind} ${item}`).toBe('aggregate');
  });

  test('an unknown kind of payee is a person', () => {
    expect(tierOf({payee_kind: 'clan', item: 'unlisted'}, items, none)).toBe('aggregate');
    expect(payeeKinds.map(({code}) => code)).toEqual([
      'household',
      'cooperative',
      'firm',
      'village',
      'business'
    ]);
  });

  test('settings make a tier stricter, never looser', () => {
    const settings = {
      stricter_tiers: {named: 'masked', land: 'aggregate', orphans: 'masked', unlisted: 'masked'} as const
    };
    expect(tierOf({payee_kind: 'household', item: 'named'}, items, settings)).toBe('masked');
    expect(tierOf({payee_kind: 'household', item: 'land'}, items, settings)).toBe('aggregate');
    expect(tierOf({payee_kind: 'household', item: 'orphans'}, items, settings)).toBe('aggregate');
    expect(tierOf({payee_kind: 'household', item: 'unlisted'}, items, settings)).toBe('aggregate');
  });
});

const row = (item: string, name: string, tier: string | null, aliases: string | null = null) =>
  source({item, name, tier, aliases}, {file: 'items.csv', row: 7});

describe('item tiers (domain 4.3)', () => {
  const sums = ['农村低保', '最低生活保障金', '特困供养', '分散供养五保', '临时救助', '监测户帮扶', '防返贫资金', '困难残疾人生活补贴', '重度残疾人护理补贴', '大病救助', '医疗补助', '孤儿基本生活费', '困境儿童补贴', '事实无人抚养儿童', '雨露计划', '学生营养餐', '学前教育资助', '助学金', '危房改造', '农村危改', '贫困户产业奖补']; // prettier-ignore
  test.each(sums)('%s is aggregate, even where items.csv says full or masked', name => {
    for (const tier of ['full', 'masked']) {
      const issues = collect();
      expect(enforceItemTiers([row('a', name, tier)], issues)[0]!.values['tier']).toBe('aggregate');
      expect(issues.issues).toMatchObject([{kind: 'tier-too-loose', level: 'check', item: 'a', found: tier, least: 'aggregate', place: {file: 'items.csv', row: 7, header: 'tier'}}]); // prettier-ignore
    }
    expect(defaultTier(name)).toBe('aggregate');
  });

  test.each(['跨省务工交通补助', '公益岗补助', '公益性岗位补贴', '光伏公益岗', '生态护林员'])(
    '%s is aggregate by default, may be masked, and is never full',
    name => {
      const issues = collect();
      expect(itemTiers([row('a', name, null)], issues).get('a')).toBe('aggregate');
      expect(itemTiers([row('a', name, 'masked')], issues).get('a')).toBe('masked');
      expect(issues.issues).toEqual([]);
      expect(itemTiers([row('a', name, 'full')], issues).get('a')).toBe('masked');
      expect(issues.issues).toHaveLength(1);
    }
  );

  test('work of students is of students: never masked', () => {
    expect(leastTier('学生务工补助').tier).toBe('aggregate');
  });

  test.each(['耕地地力保护补贴', '实际种粮一次性补贴', '农机购置补贴', '产业奖补', '新一轮退耕还林'])(
    '%s is masked by default',
    name => {
      expect(defaultTier(name)).toBe('masked');
      expect(itemTiers([row('a', name, 'aggregate')], collect()).get('a')).toBe('aggregate');
    }
  );

  test('an item of any other name stays aggregate until a tier is declared', () => {
    expect(defaultTier('高龄津贴')).toBe('aggregate');
    expect(itemTiers([row('a', '高龄津贴', 'masked')], collect()).get('a')).toBe('masked');
  });

  test('an alias or the id counts like the name', () => {
    expect(itemTiers([row('a', '教育帮扶', 'masked', '雨露计划')], collect()).get('a')).toBe('aggregate');
    expect(itemTiers([row('低保', '生活补助', 'masked')], collect()).get('低保')).toBe('aggregate');
  });
});
