import {h, hashed} from './elements.js';

/** Link rows only, in sections: the switches are one level deeper, each on its own address. */
export function categoryCards(world, category) {
  return category.sections.map((section, index) => {
    const heading = `section-${index}`;
    return h('section', {class: hashed('card'), 'aria-labelledby': heading},
      h('h2', {id: heading, class: hashed('sectionTitle')}, world.texts.sections[section.heading] ?? section.heading),
      h('ul', {class: hashed('rows')}, section.rows
        .filter((id) => id !== world.variant.rowRemoved)
        .map((id) => row(world, id))));
  });
}

function row(world, id) {
  const setting = world.setting(id);
  const state = summary(world, setting);
  return h('li', {},
    h('a', {class: hashed('row'), href: setting.path},
      h('span', {class: hashed('rowTitle')}, setting.row),
      state ? h('span', {class: hashed('rowState')}, state) : null,
      h('span', {class: hashed('arrow'), 'aria-hidden': 'true'}, '→')));
}

/** The state words of a row: those of its only switch or radio group, nothing for anything else. */
function summary(world, setting) {
  if (setting.controls.length !== 1) return '';
  const [control] = setting.controls;
  if (control.type === 'switch') return world.texts.words[control.value];
  return control.type === 'radio' ? control.optionTexts[control.options.indexOf(control.value)] : '';
}
