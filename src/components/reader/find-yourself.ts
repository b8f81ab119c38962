import {mayBe} from './may-be.ts';
import type {readerWords} from './reader-words.ts';

/**
 * On a year page: a box for one's own name that leaves the rows that could be it, each with a way to report it. The
 * rows are searched here; nothing is sent.
 */
export function findYourself(table: HTMLTableElement, words: ReturnType<typeof readerWords>): void {
  const form = document.createElement('form');
  form.className = 'find';
  form.setAttribute('data-added', '');
  const label = document.createElement('label');
  label.textContent = words.name;
  label.htmlFor = 'own-name';
  const input = document.createElement('input');
  input.id = 'own-name';
  input.autocomplete = 'off';
  input.spellcheck = false;
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = words.clear;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  form.append(label, input, clear, status);
  const frame = table.parentElement as HTMLElement;
  // The page keeps a seat of its height free above the list, so that nothing moves when the box comes.
  (frame.previousElementSibling as HTMLElement).append(form);

  const show = (): void => {
    const name = input.value.trim();
    let found = 0;
    table.querySelectorAll('tbody').forEach(group => {
      let inGroup = 0;
      group.querySelectorAll<HTMLTableRowElement>('tr[id]').forEach(row => {
        const fits = !name || mayBe((row.cells[0] as HTMLElement).textContent as string, name);
        row.hidden = !fits;
        if (!fits) return;
        inGroup++;
        if (name) reportLink(row, words.report);
      });
      found += inGroup;
      group.hidden = inGroup === 0;
    });
    status.textContent = !name
      ? ''
      : found === 0
        ? words.none
        : found === 1
          ? words.one
          : words.several(found);
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', event => {
    event.preventDefault();
    show();
  });
  clear.addEventListener('click', () => {
    input.value = '';
    show();
    input.focus();
  });
}

/** A link to the village's report page that carries the row behind #, where no server sees it. */
export function reportLink(row: HTMLTableRowElement, text: string): void {
  if (row.querySelector('.report')) return;
  const cells = Array.from(row.cells).slice(0, 6);
  const words = cells.map(cell => (cell.textContent as string).trim()).filter(cell => cell && cell !== '—');
  const link = document.createElement('a');
  link.className = 'report';
  link.textContent = text;
  link.href = `../report/index.html${location.search}#row=${encodeURIComponent(`${words.join(',')}(${row.id})`)}`;
  (row.cells[1] as HTMLElement).append(' ', link);
}
