import {fold} from '../search/fold.ts';
import type {Speech} from './edition.ts';

/** The name of a firm, co-operative or office as it is compared: no brackets, blanks or signs, simplified. */
export const unitName = (text: string, {simplify}: Speech): string => fold(text, simplify);

/**
 * The same without what registers write in several ways: the legal form, and 省市县 before the name proper.
 * 晴川县云坪建筑有限责任公司 and 云坪建筑有限公司 are both 云坪建筑. Fewer than three characters left: the whole name.
 */
export function bareUnitName(name: string): string {
  const bare = name
    .replace(/(?:股份)?有限(?:责任)?公司$|公司$|(?:农民)?专业合作社(?:联合社)?$|合作社$/u, '')
    .replace(/^.{2,9}?(?:省|自治区)(?=.{4})/u, '')
    .replace(/^.{2,6}?[市州盟](?=.{4})/u, '')
    .replace(/^.{1,6}?[县区旗](?=.{4})/u, '');
  return Array.from(bare).length > 2 ? bare : name;
}

/** A unified social credit code as it is compared: 18 signs, upper case; null for anything else. */
export function unitCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\-'’‘`]/g, '')
    .toUpperCase();
  return /^[0-9A-Z]{18}$/.test(code) ? code : null;
}
