/** Puts a library's style sheet into the page, without an element that would be counted as left behind. */
export function adopt(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export const title = 'AI training on your data';
export const text = 'Click the ringed switch.';
