const digits = '零一二三四五六七八九';

/** 十二组 -> 12, 第3组 -> 3, 河边组 -> null. */
function numberOf(group: string): number | null {
  const arabic = /^第?(\d{1,4})/.exec(group);
  if (arabic) return Number(arabic[1]);
  const han = /^第?([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/.exec(group);
  if (!han || !(han[1] || han[2])) return null;
  const [, tens = '', ten = '', ones = ''] = han;
  return ten
    ? (tens ? digits.indexOf(tens) : 1) * 10 + Math.max(0, digits.indexOf(ones || '零'))
    : digits.indexOf(tens);
}

/** Village groups as a villager counts them: 一组, 二组, … 十组, then names by code unit, none last. A total order. */
export function compareGroups(a: string, b: string): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1;
  const [x, y] = [numberOf(a) ?? Infinity, numberOf(b) ?? Infinity];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
