import {h, hash, hashed} from './elements.js';
import {switchElement} from './switches.js';

export function controlElement(world, setting, control, index) {
  switch (control.type) {
    case 'switch': return switchElement(world, setting, control, index);
    case 'radio': return radios(world, setting, control, index);
    case 'checkbox': return checkbox(world, setting, control, index);
    case 'select': return select(world, setting, control, index);
    case 'password': return password(control, index);
    case 'link': return h('p', {}, h('a', {href: '/help/linkedin'}, control.label));
    default: return h('p', {}, h('button', {type: 'button', class: hashed('button')}, control.label));
  }
}

/** Native radios named by aria-labelledby, state in .checked, visually hidden under drawn circles. */
function radios(world, setting, control, index) {
  const name = `option-${hash}-${index}`;
  return h('div', {class: hashed('radios'), role: 'radiogroup', 'aria-label': setting.title},
    control.options.map((option, at) => {
      const id = `${name}-${at}`;
      const input = h('input', {
        type: 'radio', name, 'aria-labelledby': id, value: at, class: hashed('hiddenInput'),
        onchange: () => world.change(setting, index, option),
      });
      input.checked = option === control.value;
      return h('label', {class: hashed('radio')},
        input,
        h('span', {class: hashed('circle'), 'aria-hidden': 'true'}),
        h('span', {id, class: hashed('radioText')}, control.optionTexts[at]));
    }));
}

function checkbox(world, setting, control, index) {
  const id = `check-${hash}-${index}`;
  const input = h('input', {
    type: 'checkbox', id, class: hashed('checkboxInput'),
    onchange: () => world.change(setting, index, input.checked ? 'on' : 'off'),
  });
  input.checked = control.value === 'on';
  return h('div', {class: hashed('checkbox')}, input, h('label', {for: id}, control.label));
}

function select(world, setting, control, index) {
  const element = h('select', {
    'aria-label': setting.title, class: hashed('select'),
    onchange: () => world.change(setting, index, element.value),
  }, control.options.map((option) => h('option', {value: option}, option)));
  element.value = control.value;
  return element;
}

function password(control, index) {
  const id = `password-${hash}-${index}`;
  return h('div', {class: hashed('field')},
    h('label', {for: id}, control.label),
    h('input', {id, type: 'password', autocomplete: 'current-password'}));
}
