type Child = Node | string | null | false;
type Value = string | number | boolean | EventListener | undefined;

/**
 * An element with its attributes and children. Text is always text: a cell of a list can never become markup. `on…`
 * takes a listener, true writes an empty attribute, false and undefined write none.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  put(element, ...children);
  return element;
}

/** Appends children; null and false are left out. */
export function put(element: Element, ...children: readonly (Child | readonly Child[])[]): void {
  for (const child of children.flat() as Child[])
    if (child !== null && child !== false) element.append(child);
}

/** Empties an element and fills it anew. */
export function refill(element: Element, ...children: readonly (Child | readonly Child[])[]): void {
  element.textContent = '';
  put(element, ...children);
}
