import {h, hashed, showPage} from './elements.js';
import {footer} from './shell.js';
import {settingCard} from './setting.js';

/** Pages of the site outside the settings app have the global navigation, of one of three generations. */
export function jobsPage(world) {
  const path = location.pathname.replace(/\/$/, '');
  const setting = world.settingAt(path);
  const form = world.catalogue.forms.find((it) => it.path.toLowerCase() === path.toLowerCase());
  document.title = setting ? `${setting.title} | LinkedIn` : 'LinkedIn';
  const main = h('main', {id: 'main', class: hashed('main', 'mainAlone')});
  showPage(navigation(world), main, footer(world));
  setTimeout(() => {
    if (form) return main.replaceChildren(formCard(world, form));
    main.replaceChildren(setting
      ? settingCard(world, setting, world.categoryOf(path))
      : h('section', {class: hashed('card', 'settingCard')}, h('h1', {class: hashed('title')}, 'LinkedIn')));
  }, world.variant.lateMs);
}

function navigation(world) {
  const {me, settings} = world.texts.words;
  const entry = () => h('a', {href: '/mypreferences/d/', class: 'global-nav__secondary-link'}, settings);
  const generation = {
    EMBER: {
      nav: {id: 'global-nav', class: 'global-nav'},
      trigger: {class: 'global-nav__primary-link-me-menu-trigger'},
      menu: {class: 'global-nav__me-content artdeco-dropdown__content', 'aria-hidden': 'true'},
    },
    VIEW_NAMES: {nav: {}, trigger: {'data-view-name': 'navigation-settings'}, menu: {role: 'menu'}},
    TEST_IDS: {nav: {'data-testid': 'primary-nav'}, trigger: {'aria-label': `Kim Example ${me}`}, menu: {role: 'menu'}},
  }[world.variant.navigation];
  // The link to the settings is not in the document until the menu opens.
  const menu = h('div', {...generation.menu, hidden: true});
  const trigger = h('button', {
    type: 'button', 'aria-expanded': 'false', ...generation.trigger,
    onclick: () => {
      const open = menu.hidden;
      menu.hidden = !open;
      trigger.setAttribute('aria-expanded', String(open));
      if (menu.hasAttribute('aria-hidden')) menu.setAttribute('aria-hidden', String(!open));
      menu.replaceChildren(...(open ? [entry()] : []));
    },
  }, me);
  const held = h('div', {class: hashed('meMenu'), id: generation.nav['data-testid'] ? 'meMenuV2WideComponentRef' : null}, trigger, menu);
  return h('header', {class: hashed('header')},
    h('nav', {...generation.nav, 'aria-label': 'LinkedIn'},
      h('div', {class: hashed('headerInner')}, h('a', {class: hashed('logo'), href: '/feed/', 'aria-label': 'LinkedIn'}), held)));
}

/** A form of the help pages: what its fields are for is known, what they are labelled is not. */
function formCard(world, form) {
  return h('section', {class: hashed('card', 'settingCard')},
    h('h1', {class: hashed('title')}, form.title),
    h('form', {onsubmit: (event) => event.preventDefault()},
      form.fields.map((field, index) => h('div', {class: hashed('field')},
        h('label', {for: `dyna-${index}`}, field.label),
        field.options
          ? h('select', {id: `dyna-${index}`}, field.options.map((option) => h('option', {}, option)))
          : h('input', {id: `dyna-${index}`}))),
      h('button', {type: 'submit', class: hashed('button')}, 'Submit')));
}

export function loginPage(world) {
  const {signIn, email, password} = world.texts.words;
  document.title = `LinkedIn | ${signIn}`;
  showPage(
    h('main', {class: hashed('main', 'mainAlone')},
      h('section', {class: hashed('card', 'settingCard')},
        h('h1', {class: hashed('title')}, signIn),
        h('form', {onsubmit: (event) => event.preventDefault()},
          h('div', {class: hashed('field')}, h('label', {for: 'username'}, email), h('input', {id: 'username', autocomplete: 'username'})),
          h('div', {class: hashed('field')}, h('label', {for: 'password'}, password), h('input', {id: 'password', type: 'password', autocomplete: 'current-password'})),
          h('button', {type: 'submit', class: hashed('button')}, signIn)))));
}
