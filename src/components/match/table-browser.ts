import type {OpenedDesk} from '../../match/opened-desk.ts';
import {fill} from '../../match/result-words.ts';
import type {Desk} from './desk-calls.ts';
import {h, refill} from './element.ts';
import {pager} from './pager.ts';
import {saveFile} from './save-file.ts';
import type {ToolWords} from './tool-words.ts';

const pageRows = 100;
/** A cell of more characters is given room. */
const long = 24;
let made = 0;

/** Any table of the desk, searched by words and seen page by page. */
export function tableBrowser(desk: Desk, tables: OpenedDesk['tables'], words: ToolWords): HTMLElement {
  const w = words.tables;
  const group = ++made;
  const list = h('div', {class: 'wide browse', role: 'region', tabindex: '0', 'aria-label': w.table});
  const total = h('p', {role: 'status', class: 'note'});
  const search = h('input', {
    type: 'search',
    id: `desk-search-${group}`,
    autocomplete: 'off',
    oninput: () => later()
  });
  const table = h(
    'select',
    {id: `desk-table-${group}`, onchange: () => void pages.show(0)},
    tables.map(({name, zh, rows}) => h('option', {value: name}, `${zh}(${rows})`))
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void pages.show(0), 250);
  };
  const pages = pager(words.hits, pageRows, async (from, count) => {
    const found = await desk.browse({table: table.value, words: search.value, from, count});
    refill(total, found.total === 0 ? w.empty : fill(w.total, {n: found.total}));
    const numbers = found.columns.map(({number}) => (number ? {class: 'n'} : {}));
    refill(
      list,
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            found.columns.map(({title}, i) => h('th', {scope: 'col', ...numbers[i]}, title))
          )
        ),
        h(
          'tbody',
          {},
          found.rows.map(row =>
            h(
              'tr',
              {},
              row.map((cell, i) => h('td', cell.length > long ? {class: 'long'} : numbers[i]!, cell))
            )
          )
        )
      )
    );
    return found.total;
  });
  const save = async () => {
    const {name, bytes} = await desk.saveTable({table: table.value, words: search.value});
    saveFile(name, bytes);
  };
  void pages.show(0);
  return h(
    'section',
    {class: 'desk'},
    h(
      'p',
      {class: 'pair'},
      tables.length > 1 && h('label', {for: table.id}, w.table),
      tables.length > 1 && table,
      h('label', {for: search.id}, w.search),
      search
    ),
    total,
    h('p', {class: 'actions'}, h('button', {type: 'button', onclick: () => void save()}, words.hits.csv)),
    list,
    pages.element
  );
}
