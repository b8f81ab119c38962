import {foldWord} from './fold-word.ts';
import {moneyUnit, type MoneyUnit} from './money-unit.ts';

export interface FoldedHeader {
  /** Name without numbering, marks and unit: `一、发放金额(万元)` -> `发放金额`. */
  readonly name: string;
  /** Unit named in its bracket, as evidence for its cells; null when none stands there. */
  readonly unit: MoneyUnit | null;
  /** A bracket that names some other unit of money, e.g. `美元`: the amounts cannot be read as yuan. */
  readonly strangeUnit: string | null;
}

const numbering =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[/.:)])(?=.)/u;
const bracket = /^(.+?)(?:\((?:计量|金额)?(?:单位)?:?([^()]*)\)|[/:](?:单位:?)?([^()/:]*元))$/u;
const currency = /美元|港元|港币|欧元|日元|卢比|usd|hkd|eur|^\$$/u;
/** Measure words and remarks in a trailing bracket that do not change which column it is. */
const remark =
  /^(?:亩|公顷|户|人|个|头|只|羽|株|吨|公斤|千克|斤|米|公里|平方米|立方米|%|百分比|年|月|日|天|年月日|年\/月\/日|必填|选填|可空|全称|元\/.{1,4}|户数|人数)$/u;

/** A header as a clerk may write it -> name and unit (domain 5.2). */
export function foldHeader(header: string): FoldedHeader {
  const name = foldWord(header)
    .replace(/^[*#★]+|[*#★::]+$/gu, '')
    .replace(numbering, '');
  const match = bracket.exec(name);
  const inside = match?.[2] ?? match?.[3];
  if (!match || inside === undefined) return {name, unit: null, strangeUnit: null};
  const words = inside.split(/[/,.;]/u);
  const unit = words.map(moneyUnit).find(found => found !== null) ?? null;
  if (unit !== null && !/^元\/./u.test(inside)) return {name: match[1]!, unit, strangeUnit: null};
  if (currency.test(inside)) return {name: match[1]!, unit: null, strangeUnit: inside};
  return {name: remark.test(inside) ? match[1]! : name, unit: null, strangeUnit: null};
}
