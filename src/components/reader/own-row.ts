/**
 * On a report page: puts the row that stands behind # into the text, as words and never as HTML, with a button that
 * leaves it out again.
 */
export function ownRow(place: HTMLElement): void {
  const match = /^#row=(.{1,2000})$/.exec(location.hash);
  if (!match) return;
  let row: string;
  try {
    row = decodeURIComponent(match[1] as string);
  } catch {
    return;
  }
  const line = document.createElement('p');
  line.textContent = (place.getAttribute('data-before') as string) + row;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = place.getAttribute('data-drop');
  drop.addEventListener('click', () => {
    while (place.firstChild) place.firstChild.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
  place.append(line, drop);
}
