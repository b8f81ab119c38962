import {roles, type Role} from '../../match/list-kinds.ts';
import {fill} from '../../match/result-words.ts';
import type {SheetPreview} from '../../match/sheet-preview.ts';
import {h} from './element.ts';
import type {ToolWords} from './tool-words.ts';

/** The first rows of a list under its titles; each title has a choice of what its column is. `changed` is told of every new choice. */
export function columnsTable(
  preview: SheetPreview,
  w: ToolWords['plan'],
  changed: (column: number, role: Role) => void
): HTMLElement {
  const heads = preview.titles.map((found, i) => {
    const title = found || fill(w.column, {n: i + 1});
    const select = h(
      'select',
      {
        'aria-label': fill(w.role, {title}),
        onchange: () => {
          mark();
          changed(i, select.value as Role);
        }
      },
      roles.map(role => h('option', {value: role}, w.roles[role]))
    );
    select.value = preview.roles[i]!;
    const head = h('th', {scope: 'col'}, h('span', {}, title), select);
    const mark = () => head.classList.toggle('used', select.value !== 'keep');
    mark();
    return head;
  });
  const rows = preview.sample.map(({row, cells}) =>
    h(
      'tr',
      {},
      h('td', {}, String(row)),
      cells.map(cell => h('td', {}, cell))
    )
  );
  const top = h('tr', {}, h('th', {scope: 'col'}, w.row), heads);
  return h('table', {}, h('thead', {}, top), h('tbody', {}, rows));
}
