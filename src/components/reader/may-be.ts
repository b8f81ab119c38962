const masks = /[*＊某]/;

/**
 * Could this published payee be the person who types that name? "张**" may be 张三丰 but not 张三 nor 李三丰; a form with
 * one star hides its length. Spaces do not count.
 */
export function mayBe(published: string, name: string): boolean {
  // Characters, not code units: rare ones stand outside the first plane.
  const shown = Array.from(published.replace(/\s/g, ''));
  const typed = Array.from(name.replace(/\s/g, '').replace(/[•・]/g, '·'));
  if (!typed.length) return false;
  const masked = shown.findIndex(character => masks.test(character));
  const open = masked < 0 ? shown.length : masked;
  if (typed.slice(0, open).join('') !== shown.slice(0, open).join('')) return false;
  // One star may stand for any number of characters (张*).
  return masked >= 0 && shown.length - open === 1 ? typed.length > open : typed.length === shown.length;
}
