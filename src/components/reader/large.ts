/**
 * Large type is asked for in the address: `#large` works by style alone; this carries it as `?large` on every link of
 * the page, since a place on a page (`#who`) would take the mark away. Nothing is stored.
 */
export function carryLarge(): void {
  if (!/[?&]large\b/.test(location.search) && location.hash !== '#large') return;
  document.documentElement.classList.add('large');
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(link => {
    const href = link.getAttribute('href') as string;
    if (link.classList.contains('usual') || /^(#|[a-z]+:)/i.test(href) || href.includes('?')) return;
    link.setAttribute('href', href.replace(/\.html(?=#|$)/, '.html?large'));
  });
}
