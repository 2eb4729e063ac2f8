import {h, hashed} from './elements.js';
import {controlElement} from './controls.js';
import {backLink} from './shell.js';

/** A setting's own page: title, question, controls, foot text. There is no Save: a change applies at once. */
export function settingCard(world, setting, category) {
  const {variant, texts} = world;
  // Most questions are not known: the row's text stands in where it says more than the title.
  const question = setting.question ?? (setting.row === setting.title ? null : setting.row);
  return h('section', {class: hashed('card', 'settingCard')},
    setting.outside ? null : backLink(world, `/mypreferences/d/categories/${category?.slug ?? 'account'}`),
    variant.headingRemoved ? null : title(world, setting),
    // The 2024-25 pages set the question as a heading; what today's do is not known.
    question ? h(variant.switchMarkup === 'NATIVE_LABELLED' ? 'h4' : 'div', {class: hashed('question')}, question) : null,
    h('div', {class: hashed('controls')}, controls(world, setting)),
    h('div', {class: hashed('foot')}, setting.foot ? `${setting.foot} ` : '',
      h('a', {href: setting.help ?? '/help/linkedin'}, texts.words.learnMore)));
}

function title(world, setting) {
  const legacy = world.variant.switchMarkup === 'LEGACY_TOGGLE';
  return h('h1', {class: legacy ? 'banner-title' : hashed('title')}, setting.title);
}

function controls(world, setting) {
  const {variant} = world;
  const removable = (it) => variant.controlRemoved && ['switch', 'radio', 'checkbox'].includes(it.type);
  const elements = setting.controls
    .map((control, index) => ({control, index}))
    .filter(({control}) => !removable(control))
    .map(({control, index}) => controlElement(world, setting, control, index));
  if (elements.length < setting.controls.length) elements.push(h('p', {}, world.texts.words.noControl));
  if (variant.decoy) {
    const decoy = {type: 'switch', label: variant.decoy, value: 'on', decoy: true};
    elements.push(controlElement(world, setting, decoy, setting.controls.length));
  }
  return elements;
}
