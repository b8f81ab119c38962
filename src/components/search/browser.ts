import {nearest} from '../../search/nearest.ts';
import {search, type Result} from '../../search/search.ts';
import type {SearchIndex} from '../../search/search-index.ts';
import {searchWords, type SearchWords} from './search-words.ts';

declare global {
  interface Window {
    villageLedgerIndex?: SearchIndex;
  }
}

const most = 12;
// A pause in typing: a county takes some 100 ms on an old phone, less often than once a letter.
const pause = 120;

/**
 * Makes `<form><input data-search data-index="…/search-index.js" data-root="…/"></form>` answer while one types (the
 * attributes may also stand on the form). `data-index` and `data-root` are relative to the page. Without this script the
 * form's links to the lists remain. Nothing is sent anywhere; the index is a script, since fetch is refused from disk,
 * and is loaded on first focus.
 */
function enhance(marked: HTMLElement, number: number): void {
  const input = marked instanceof HTMLInputElement ? marked : marked.querySelector('input');
  const form = input?.form;
  const source = marked.dataset['index'];
  if (!input || !form || !source) return;
  const words = searchWords(document.documentElement.lang);
  const root = marked.dataset['root'] ?? '';

  const list = document.createElement('div');
  list.id = `search-results-${number}`;
  list.className = 'search-results';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.results);
  const note = document.createElement('p');
  note.className = 'search-note';
  note.setAttribute('role', 'status');
  form.append(list, note);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['autocomplete', 'off'],
    ['autocapitalize', 'off'],
    ['spellcheck', 'false']
  ] as const)
    input.setAttribute(name, value);

  let asked = '';
  let active = -1;
  let timer = 0;
  /** The index did not come; the next focus asks for it again. */
  let lost = false;

  const options = () => Array.from(list.querySelectorAll('a'));

  function open(shown: boolean): void {
    list.hidden = !shown;
    input!.setAttribute('aria-expanded', String(shown));
    if (!shown) activate(-1);
  }

  function activate(next: number): void {
    active = next;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === next)));
    const option = options()[next];
    if (!option) return input!.removeAttribute('aria-activedescendant');
    input!.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({block: 'nearest'});
  }

  function answer(): void {
    const query = input!.value.trim();
    const index = window.villageLedgerIndex;
    if (!index) {
      note.textContent = lost ? words.failed : query ? words.loading : '';
      return;
    }
    if (query === asked) return open(list.childElementCount > 0);
    asked = query;
    const found = query ? search(index, query, most) : [];
    const listed = query && !found.length ? nearest(index, query) : found;
    while (list.firstChild) list.firstChild.remove();
    listed.forEach((result, at) => list.append(link(result, `${list.id}-${at}`, root, words)));
    note.textContent = query ? words.found(found.length, found.length === most) : '';
    if (query && !found.length) {
      const byTownship = document.createElement('a');
      byTownship.href = `${root}villages/index.html`;
      byTownship.textContent = words.byTownship;
      note.append(' ', byTownship);
    }
    open(listed.length > 0);
  }

  function follow(event: Event): void {
    event.preventDefault();
    window.clearTimeout(timer);
    answer();
    const option = options()[Math.max(active, 0)];
    if (option && input!.value.trim()) location.href = option.href;
  }

  input.addEventListener('focus', () => {
    lost = false;
    load(source, answer, () => {
      lost = true;
      answer();
    });
    answer();
  });
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(answer, pause);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const count = options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  });
  form.addEventListener('submit', follow);
  input.addEventListener('blur', () => open(false));
  // Keeps the focus in the box, so that the list stays until the click has landed (Safari focuses no links).
  list.addEventListener('mousedown', event => event.preventDefault());
  if (document.activeElement === input) input.dispatchEvent(new Event('focus'));
}

function link(
  {kind, id, name, parent, near}: Result,
  optionId: string,
  root: string,
  words: SearchWords
): HTMLElement {
  const option = document.createElement('a');
  option.id = optionId;
  option.className = 'search-result';
  // Large type goes along on every link (reader/large.ts).
  const large = /[?&]large\b/.test(location.search) ? '?large' : '';
  option.href = `${root}${kind}/${encodeURIComponent(id)}/index.html${large}`;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const title = document.createElement('b');
  title.textContent = name;
  const place = document.createElement('span');
  place.textContent = [words.kinds[kind], parent, near ? words.near : null].filter(Boolean).join(' · ');
  option.append(title, ' ', place);
  return option;
}

const waiting: {ready(): void; failed(): void}[] = [];

/** Loads the index once for all boxes of the page; a failed attempt is repeated on the next focus. */
function load(source: string, ready: () => void, failed: () => void): void {
  if (window.villageLedgerIndex) return;
  waiting.push({ready, failed});
  if (waiting.length > 1) return;
  const script = document.createElement('script');
  script.src = source;
  script.onload = () => waiting.splice(0).forEach(box => box.ready());
  script.onerror = () => {
    script.remove();
    waiting.splice(0).forEach(box => box.failed());
  };
  document.head.append(script);
}

document.querySelectorAll<HTMLElement>('[data-search]').forEach(enhance);
