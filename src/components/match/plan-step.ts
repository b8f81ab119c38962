import type {MatchSummary} from '../../match/desk-engine.ts';
import type {OpenedDesk} from '../../match/opened-desk.ts';
import type {SheetPreview} from '../../match/sheet-preview.ts';
import type {Book} from '../../match/edition-index.ts';
import {listKinds, type ListKind, type Role} from '../../match/list-kinds.ts';
import type {ListChoice} from '../../match/list-rows.ts';
import {fill} from '../../match/result-words.ts';
import {checkList} from './check-list.ts';
import {columnsTable} from './columns-table.ts';
import type {Desk} from './desk-calls.ts';
import {h, refill} from './element.ts';
import type {ToolWords} from './tool-words.ts';

export interface PlanOptions {
  readonly desk: Desk;
  readonly opened: OpenedDesk;
  readonly words: ToolWords;
  readonly file: string;
  readonly sheets: readonly string[];
  readonly preview: SheetPreview;
  /** Another list is wanted. */
  again(): void;
  show(summary: MatchSummary, choice: ListChoice): void;
}

/** What a list of this kind is compared with besides payments, until its reader says otherwise. */
const booksOf: Readonly<Record<ListKind, readonly Book[]>> = {
  deceased: [],
  payroll: [],
  cadres: [],
  vehicles: ['projects'],
  firms: ['projects', 'teams'],
  other: ['projects', 'teams']
};

/** Step 2: the list's first rows, what each column is, and what to compare with. */
export function planStep(section: HTMLElement, options: PlanOptions): void {
  const {desk, opened, words, file, sheets} = options;
  const w = words.plan;
  let preview = options.preview;
  const heading = h('h2', {tabindex: '-1'}, w.heading);
  const table = h('div', {class: 'wide', role: 'region', tabindex: '0', 'aria-label': w.heading});
  const hint = h('p', {class: 'note'});
  const count = h('p');
  const ids = h('p', {class: 'note'}, w.idHint);
  const status = h('p', {role: 'status', class: 'said'});
  const bar = h('progress', {max: 1, value: 0, hidden: true, 'aria-label': w.go});
  const stop = h('button', {type: 'button', hidden: true, onclick: () => desk.cancel()}, words.run.cancel);
  const go = h('button', {type: 'button', class: 'main', onclick: () => void compare()}, w.go);
  let chosenRoles: Role[] = [];

  const kind = h(
    'select',
    {id: 'match-kind', onchange: () => kindChanged()},
    listKinds.map(each => h('option', {value: each}, w.kinds[each]))
  );
  const sheet = h(
    'select',
    {
      id: 'match-sheet',
      onchange: () =>
        void desk.preview(Number(sheet.value)).then(next => {
          preview = next;
          showSheet();
        })
    },
    sheets.map((name, i) => h('option', {value: i}, name))
  );
  const targeted = opened.items.some(({scope}) => scope === 'targeted');
  const items = checkList(
    w.items,
    w,
    opened.items.map(({id, name, scope}) => ({
      id,
      text: scope === 'universal' ? `${name}(${w.universal})` : name,
      some: scope === 'targeted'
    })),
    targeted ? w.targeted : undefined
  );
  const years = checkList(w.years, w, opened.years.map(year => ({id: String(year), text: String(year)}))); // prettier-ignore
  const townships = checkList(w.townships, w, opened.townships.map(({code, name}) => ({id: code, text: name}))); // prettier-ignore
  const box = (id: string, text: string) => {
    const input = h('input', {type: 'checkbox', id});
    return {input, row: h('p', {class: 'check'}, input, h('label', {for: id}, text))};
  };
  const books = {
    projects: box('match-projects', words.results.books.projects),
    teams: box('match-teams', words.results.books.teams)
  };
  const elsewhere = box('match-elsewhere', w.elsewhere);

  function kindChanged(): void {
    const chosen = kind.value as ListKind;
    refill(hint, w.kindHints[chosen]);
    for (const book of ['projects', 'teams'] as const)
      books[book].input.checked = booksOf[chosen].includes(book);
  }

  function showSheet(): void {
    chosenRoles = [...preview.roles];
    kind.value = preview.kind;
    sheet.value = String(preview.sheet);
    kindChanged();
    refill(count, fill(w.file, {file, rows: preview.rows}));
    ids.hidden = !chosenRoles.includes('id');
    const changed = (column: number, role: Role) => {
      chosenRoles[column] = role;
      ids.hidden = !chosenRoles.includes('id');
    };
    refill(table, columnsTable(preview, w, changed));
  }

  function chosenWords(): string {
    const parts = (
      [
        ['items', items],
        ['years', years],
        ['townships', townships]
      ] as const
    )
      .filter(([, list]) => list.chosen() !== null)
      .map(([name, list]) => fill(w.chosen[name], {list: list.words().join('、')}));
    return parts.length ? parts.join(';') : w.chosen.all;
  }

  async function compare(): Promise<void> {
    const chosen = {items: items.chosen(), years: years.chosen(), townships: townships.chosen()};
    if (Object.values(chosen).some(list => list?.length === 0)) return refill(status, w.nothing);
    const choice: ListChoice = {
      header: preview.header,
      titles: preview.titles,
      roles: chosenRoles,
      kind: kind.value as ListKind
    };
    const side = (['projects', 'teams'] as const).filter(book => books[book].input.checked);
    working(true);
    try {
      const answer = await desk.match(
        preview.sheet,
        {
          choice,
          options: {
            kind: choice.kind,
            books: ['disbursements', ...side],
            items: chosen.items,
            years: chosen.years?.map(Number) ?? null,
            townships: chosen.townships,
            elsewhere: elsewhere.input.checked
          },
          chosen: chosenWords()
        },
        (done, of) => {
          bar.max = of || 1;
          bar.value = done;
          refill(status, fill(words.run.progress, {done, of}));
        }
      );
      working(false);
      if ('missing' in answer) return refill(status, w.missing[answer.missing]);
      if ('cancelled' in answer) return refill(status, words.run.cancelled);
      const undated = choice.kind === 'deceased' && !chosenRoles.includes('date');
      refill(status, undated ? w.missing.date : '');
      options.show(answer, choice);
    } catch {
      working(false);
      refill(status, words.run.failed);
    }
  }

  function working(busy: boolean): void {
    go.disabled = busy;
    bar.hidden = stop.hidden = !busy;
    if (busy) refill(status);
  }

  refill(
    section,
    heading,
    count,
    h(
      'p',
      {class: 'pair'},
      h('label', {for: 'match-kind'}, w.kind),
      kind,
      sheets.length > 1 && h('label', {for: 'match-sheet'}, w.sheet),
      sheets.length > 1 && sheet
    ),
    hint,
    table,
    ids,
    h('h3', {}, w.scope),
    h(
      'div',
      {class: 'lists'},
      [items, years, townships].map(({element}) => element)
    ),
    h('fieldset', {class: 'plain'}, h('legend', {}, w.books), books.projects.row, books.teams.row),
    elsewhere.row,
    h(
      'p',
      {class: 'actions'},
      go,
      stop,
      h('button', {type: 'button', onclick: () => options.again()}, w.another)
    ),
    bar,
    status
  );
  showSheet();
  heading.focus();
}
