import {announcement, backLink, footer, header, rail, spinner} from './shell.js';
import {categoryCards} from './category.js';
import {h, hashed, showPage} from './elements.js';
import {contained} from './containers.js';
import {settingCard} from './setting.js';
import {jobsPage, loginPage} from './outside.js';
import {World} from './world.js';

const home = '/mypreferences/d/categories/account';
let navigation = 0;

/** Shows the page of the current address: the shell with a spinner at once, the content later. */
async function show() {
  const mine = ++navigation;
  if (['/mypreferences/d', '/mypreferences', '/psettings', '/settings'].includes(location.pathname.replace(/\/$/, ''))) {
    history.replaceState(null, '', home);
  }
  const world = await World.fetched();
  if (mine !== navigation) return;
  const {variant} = world;
  const root = document.documentElement;
  root.lang = variant.language;
  root.dir = variant.direction;
  root.classList.toggle('theme--dark', variant.dark);
  if (variant.loginInstead || location.pathname === '/login') return loginPage(world);
  if (parent !== window) return framedPage(world);
  if (!location.pathname.startsWith('/mypreferences')) return jobsPage(world);

  const path = location.pathname.replace(/\/$/, '');
  const category = world.categoryOf(path);
  const main = h('main', {id: 'main', class: hashed('main')}, spinner(world));
  document.title = world.titleOf(path);
  showPage(
    header(world),
    h('div', {class: hashed('columns')}, rail(world, category?.slug), main),
    footer(world));
  scrollTo(0, 0);
  const fill = () => main.replaceChildren(...content(world, path, category));
  setTimeout(() => {
    if (mine !== navigation) return;
    fill();
    document.body.classList.add('boot-complete');
    if (variant.dialog) {
      const dialog = announcement(world);
      document.querySelector('.application-outlet').append(dialog);
      dialog.showModal();
    }
  }, variant.lateMs);
  if (variant.redrawnMs > 0) {
    setTimeout(() => mine === navigation && fill(), variant.lateMs + variant.redrawnMs);
  }
}

/** Pages of 2021 to 2024: the card alone, at an address of its own, to be framed. */
function framedPage(world) {
  const setting = world.setting(location.pathname.split('/').pop());
  showPage(...contained(world, setting, settingCard(world, setting, world.categoryOf(setting.path))));
}

function content(world, path, category) {
  const listed = world.catalogue.categories.find((it) => path === `/mypreferences/d/categories/${it.slug}`);
  if (listed) return categoryCards(world, listed);
  const setting = world.settingAt(path);
  if (setting) return contained(world, setting, settingCard(world, setting, category));
  const {words} = world.texts;
  return [h('section', {class: hashed('card', 'settingCard')},
    backLink(world, home), h('h1', {class: hashed('title')}, words.wrongTitle), h('p', {}, words.wrongText))];
}

// Links within the settings app change the address without a load; all others load.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const within = location.pathname.startsWith('/mypreferences') && link?.pathname.startsWith('/mypreferences');
  if (!link || !plain || !within || link.origin !== location.origin) return;
  event.preventDefault();
  if (link.pathname !== location.pathname) history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
