/** Puts two to four places of the page's own tables side by side; the choice stands in the address (`?place=…`). */
const most = 4;

interface Place {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly cells: readonly string[];
}

function enhance(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  const word = (name: string): string => words[name] ?? '';
  const tables = Array.from(document.querySelectorAll<HTMLTableElement>('main table'));
  const groups = tables.map(table => ({name: groupName(table), places: placesOf(table)}));
  const places = new Map<string, Place>();
  for (const group of groups) for (const place of group.places) places.set(place.code, place);
  const first = tables[0];
  if (!first || places.size < 2) return;
  const heads = Array.from(first.tHead!.rows[0]!.cells, cell => cell.textContent ?? '').slice(1);

  const asked = new URLSearchParams(location.search).getAll('place');
  const lost = asked.filter(code => !places.has(code));
  const chosen = asked.filter((code, at) => places.has(code) && asked.indexOf(code) === at).slice(0, most);

  const fieldset = make('fieldset', 'pick');
  fieldset.appendChild(make('legend', '', word('heading')));
  const selects = Array.from({length: most}, (_, at) => {
    const label = make('label', '', word('choose').replace('{n}', String(at + 1)));
    const select = make('select');
    select.appendChild(new Option(word('none'), ''));
    for (const {name, places} of groups) {
      const group = document.createElement('optgroup');
      group.label = name;
      for (const place of places) group.appendChild(new Option(place.name, place.code));
      select.appendChild(group);
    }
    select.value = chosen[at] ?? '';
    select.addEventListener('change', show);
    label.appendChild(select);
    fieldset.appendChild(label);
    return select;
  });
  const result = make('div');
  result.setAttribute('role', 'status');
  root.appendChild(fieldset);
  if (lost.length) {
    const said = make('p', 'note', word('refused').replace('{list}', lost.join(', ')));
    said.setAttribute('role', 'alert');
    root.appendChild(said);
  }
  root.appendChild(result);
  show();

  function show(): void {
    const codes = selects
      .map(select => select.value)
      .filter((code, at, all) => code !== '' && all.indexOf(code) === at);
    const large = /[?&]large\b/.test(location.search) ? ['large'] : [];
    const query = [...large, ...codes.map(code => `place=${encodeURIComponent(code)}`)].join('&');
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    result.textContent = '';
    const picked = codes.map(code => places.get(code)).filter((place): place is Place => place !== undefined);
    if (picked.length === 1) result.appendChild(make('p', 'note', word('one')));
    if (picked.length > 1) result.appendChild(sideBySide(picked, heads, words));
  }
}

function sideBySide(
  picked: readonly Place[],
  heads: readonly string[],
  words: Readonly<Record<string, string>>
): HTMLElement {
  const table = make('table', 'chosen');
  table.appendChild(make('caption', '', words['caption']));
  const head = table.createTHead().insertRow();
  head.appendChild(header('col', words['what'] ?? ''));
  for (const {name, href} of picked) {
    const cell = header('col', '');
    const link = make('a', '', name);
    link.href = href;
    cell.appendChild(link);
    head.appendChild(cell);
  }
  const body = table.createTBody();
  heads.forEach((text, at) => {
    const row = body.insertRow();
    row.appendChild(header('row', text));
    for (const {cells} of picked) row.insertCell().textContent = cells[at] ?? '';
  });
  const box = make('section', 'wide');
  box.tabIndex = 0;
  box.setAttribute('aria-label', words['caption'] ?? '');
  box.appendChild(table);
  return box;
}

function placesOf(table: HTMLTableElement): Place[] {
  return Array.from(table.tBodies[0]?.rows ?? []).flatMap(row => {
    const link = row.querySelector('a');
    const cells = Array.from(row.cells, cell => cell.textContent ?? '');
    return link && row.id
      ? [{code: row.id.slice(1), name: link.textContent ?? '', href: link.href, cells: cells.slice(1)}]
      : [];
  });
}

/** The fold a table stands in, else its caption before the colon. */
function groupName(table: HTMLTableElement): string {
  let box: Element | null = table.parentElement;
  while (box && box.tagName !== 'DETAILS') box = box.parentElement;
  const text = box ? box.querySelector('summary')?.textContent : table.caption?.textContent?.split(/[::]/)[0];
  return text ?? '';
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = ''
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function header(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = make('th', '', text);
  cell.scope = scope;
  return cell;
}

document.querySelectorAll<HTMLElement>('[data-compare]').forEach(enhance);
