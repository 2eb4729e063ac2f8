import {h, hashed} from './elements.js';

/** Header with logo and avatar only: the settings app has no global navigation. */
export function header(world) {
  return h('header', {class: hashed('header')},
    h('div', {class: hashed('headerInner')},
      h('a', {class: hashed('logo'), href: '/feed/', 'aria-label': 'LinkedIn'}),
      h('button', {class: hashed('avatar'), type: 'button', 'aria-expanded': 'false', 'aria-label': world.texts.words.me}, 'K')));
}

export function rail(world, activeSlug) {
  return h('aside', {class: hashed('rail')},
    h('p', {class: hashed('railTitle')}, world.texts.words.settings),
    h('nav', {'aria-label': world.texts.words.settings},
      h('ul', {}, world.catalogue.categories.map((category) => {
        const active = category.slug === activeSlug;
        return h('li', {},
          h('a', {
            href: `/mypreferences/d/categories/${category.slug}`,
            class: hashed('railLink', ...(active ? ['railLinkActive'] : [])),
            'aria-current': active ? 'page' : null,
          }, world.texts.categories[category.slug] ?? category.title));
      }))));
}

export function footer(world) {
  const {words} = world.texts;
  const link = (href, text) => h('li', {}, h('a', {href}, text));
  return h('footer', {class: hashed('footer')},
    h('ul', {},
      link('/help/linkedin', words.help),
      link('/legal/privacy-policy', words.privacyPolicy),
      link('/legal/user-agreement', words.agreement),
      link('/legal/cookie-policy', words.cookiePolicy),
      link('/mypreferences/d/categories/account', words.footer)));
}

export function spinner(world) {
  return h('div', {class: hashed('spinner'), role: 'status', 'aria-label': world.texts.words.loading});
}

export function backLink(world, href) {
  return h('a', {class: hashed('back'), href},
    h('span', {'aria-hidden': 'true', class: hashed('backArrow')}, '←'), ' ', world.texts.words.back);
}

/** Above the page and modal, as announcements come. */
export function announcement(world) {
  const {words} = world.texts;
  const dialog = h('dialog', {class: hashed('dialog'), 'aria-labelledby': 'announcement-title'},
    h('h2', {id: 'announcement-title'}, words.dialogTitle),
    h('p', {}, words.dialogText),
    h('button', {type: 'button', class: hashed('button'), onclick: () => dialog.remove()}, words.close));
  return dialog;
}
