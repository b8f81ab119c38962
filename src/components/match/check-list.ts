import {h} from './element.ts';

/** A list of boxes, all ticked at first. */
export interface CheckList {
  readonly element: HTMLElement;
  /** What is ticked; null: everything. */
  chosen(): string[] | null;
  /** The words of what is ticked. */
  words(): string[];
}

let made = 0;

/** Folded up until somebody wants fewer: most comparisons are with everything. */
export function checkList(
  title: string,
  words: {readonly all: string; readonly none: string},
  entries: readonly {readonly id: string; readonly text: string; readonly some?: boolean}[],
  /** A button that ticks just the entries marked `some`. */
  some?: string
): CheckList {
  const group = ++made;
  const boxes = entries.map((_, i) =>
    h('input', {type: 'checkbox', id: `match-${group}-${i}`, checked: true, onchange: () => told()})
  );
  const state = h('span', {class: 'note'});
  const ticked = () => entries.filter((_, i) => boxes[i]!.checked);
  const told = () => {
    const count = ticked().length;
    state.textContent = count === entries.length ? words.all : `${count} / ${entries.length}`;
  };
  const set = (on: (i: number) => boolean) => {
    boxes.forEach((box, i) => (box.checked = on(i)));
    told();
  };
  told();
  return {
    element: h(
      'details',
      {},
      h('summary', {}, title, ' ', state),
      h(
        'p',
        {class: 'actions'},
        h('button', {type: 'button', onclick: () => set(() => true)}, words.all),
        h('button', {type: 'button', onclick: () => set(() => false)}, words.none),
        some !== undefined &&
          h('button', {type: 'button', onclick: () => set(i => entries[i]!.some === true)}, some)
      ),
      h(
        'ul',
        {},
        entries.map(({text}, i) =>
          h('li', {class: 'check'}, boxes[i]!, h('label', {for: `match-${group}-${i}`}, text))
        )
      )
    ),
    chosen: () => (boxes.every(box => box.checked) ? null : ticked().map(({id}) => id)),
    words: () => ticked().map(({text}) => text)
  };
}
