// Class names carry the hash of this load, as CSS modules do: nothing may rely on them.
export const hash = new URL(import.meta.url).pathname.split('/')[2];

export const hashed = (...names) => names.map((name) => `_${name}_${hash}`).join(' ');

/** An element with its attributes (true: present and empty; null or false: left out) and children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Shows a page. Only what is ours is replaced: others may have put elements into the document, too. */
export function showPage(...parts) {
  document.querySelector('.application-outlet').replaceChildren(...parts);
}
