import type {Tier} from '../model/choices.ts';
import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {stricter} from './tier.ts';

/**
 * Words in an item's name, aliases or id that fix its least strict tier: lists domain 4.3 gives to the public only as counts
 * and sums, since the list itself tells health, poverty, a minor or another specific identity (PIPL art. 28).
 * A name that carries a poverty status would put that word beside a household: the same.
 */
const sums =
  /孤儿|困境儿童|无人抚养|留守儿童|未成年|低保|最低生活|特困|五保|供养|残疾|残联|救助|救济|大病|医疗|重病|慢性?病|精神|护理|监测[户对]|防返贫|三类人员|低收入|贫困|脱贫户|脱贫人口|建档立卡|危房|危改|雨露|学生|助学|学费|学前|幼儿|寄宿|营养餐|教育资助|教育补助/;
/** Masked lists are possible where the county asks for them. */
const work = /务工|公益.{0,2}岗|护林员|保洁员/;
/** Lists about property: masked where nothing is declared. */
const property =
  /耕地|地力|种粮|粮食|良种|农机|产业|种植|养殖|退耕|公益林|草原|草畜|地膜|贴息|土地流转|农业保险|棉花|大豆|玉米|水稻|小麦/;

/** The least strict tier an item of this name may have. */
export function leastTier(name: string): {tier: Tier; word: string | null} {
  const sum = sums.exec(name);
  if (sum) return {tier: 'aggregate', word: sum[0]};
  const worked = work.exec(name);
  return worked ? {tier: 'masked', word: worked[0]} : {tier: 'full', word: null};
}

/** Where the item table declares no tier: property lists are masked, everything else stays `aggregate`. */
export const defaultTier = (name: string): Tier =>
  !sums.test(name) && !work.test(name) && property.test(name) ? 'masked' : 'aggregate';

/**
 * The rows of items.csv with the tier that holds: as declared, by default where empty, never looser than leastTier(). A
 * declared tier that is too loose is raised and reported (`check`, `tier-too-loose`); settings.stricter_tiers come on top
 * in tierOf().
 */
export function enforceItemTiers(rows: readonly SourceRow[], issues: IssueSink): SourceRow[] {
  return rows.map(source => {
    const {file, row, values} = source;
    const item = String(values['item'] ?? '');
    const name = [values['name'], values['aliases'], item].filter(part => typeof part === 'string').join('|');
    const declared = (values['tier'] ?? null) as Tier | null;
    if (declared === null) return {...source, values: {...values, tier: defaultTier(name)}};
    const least = leastTier(name);
    const tier = stricter(declared, least.tier);
    if (tier === declared || least.word === null) return source;
    const place = {file, row, header: 'tier'};
    issues.add({
      kind: 'tier-too-loose',
      level: 'check',
      item,
      found: declared,
      least: tier,
      word: least.word,
      place
    });
    return {...source, values: {...values, tier}};
  });
}

/** The same as a map from item to tier, as tierOf() wants it. */
export const itemTiers = (rows: readonly SourceRow[], issues: IssueSink): Map<string, Tier> =>
  new Map(
    enforceItemTiers(rows, issues).map(({values}) => [String(values['item'] ?? ''), values['tier'] as Tier])
  );
