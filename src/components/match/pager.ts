import {fill} from '../../match/result-words.ts';
import {h} from './element.ts';

/** Pages of a long list: `load` shows rows from a number on and tells how many there are in all. */
export function pager(
  words: {readonly page: string; readonly before: string; readonly next: string},
  size: number,
  load: (from: number, count: number) => Promise<number>
) {
  let at = 0;
  const where = h('span', {role: 'status'});
  const before = h('button', {type: 'button', onclick: () => void show(at - size)}, words.before);
  const next = h('button', {type: 'button', onclick: () => void show(at + size)}, words.next);
  const element = h('p', {class: 'actions'}, before, next, where);
  async function show(from: number): Promise<void> {
    at = Math.max(0, from);
    const total = await load(at, size);
    const to = Math.min(at + size, total);
    where.textContent = fill(words.page, {from: total === 0 ? 0 : at + 1, to, of: total});
    before.disabled = at === 0;
    next.disabled = to >= total;
    before.hidden = next.hidden = total <= size;
  }
  return {element, show};
}
