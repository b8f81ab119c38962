/**
 * A project's name without what the page already says: the year and the places at its front. The full name stands on
 * its own page and in the list below; a name that would vanish stays whole.
 *
 * shortName('2026年石桥河镇老鹰湾子村道路硬化项目', ['石桥河镇', '老鹰湾子村']) === '道路硬化项目'
 */
export function shortName(name: string, places: readonly (string | null)[]): string {
  let rest = name.replace(/^\d{4}年(度)?/, '');
  for (const place of places) if (place && rest.startsWith(place)) rest = rest.slice(place.length);
  return rest.length > 1 ? rest : name;
}
