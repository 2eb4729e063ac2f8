import {h, hash, hashed} from './elements.js';

/** One switch, in the markup the variant asks for. Each shows its state as a word left of the visible track. */
export function switchElement(world, setting, control, index) {
  const markup = {
    NATIVE_KEYED: nativeKeyed,
    NATIVE_LABELLED: nativeLabelled,
    ARIA_BUTTON: ariaButton,
    LEGACY_TOGGLE: legacyToggle,
  }[world.variant.switchMarkup];
  const state = h('span', {}, world.texts.words[control.value]);
  const changed = (on) => {
    const value = on ? 'on' : 'off';
    state.textContent = world.texts.words[value];
    if (!control.decoy) world.change(setting, index, value);
  };
  return markup({setting, control, index, state, changed, id: `label-${hash}-${index}`});
}

function input(at, attributes) {
  const element = h('input', {type: 'checkbox', role: 'switch', onchange: () => at.changed(element.checked), ...attributes});
  element.checked = at.control.value === 'on';
  return element;
}

const track = () => h('span', {class: hashed('track'), 'aria-hidden': 'true'}, h('span', {class: hashed('thumb')}));

/** The label is a p in the input's great-grandparent; its id is the setting's key where that is known. */
function nativeKeyed(at) {
  const key = at.control.decoy ? undefined : at.setting.key;
  // One known page gives its key as the id of the input itself.
  const ownId = key?.startsWith('#') ? key.slice(1) : null;
  const labelId = key && !ownId && at.index === 0 ? key : at.id;
  at.state.className = hashed('state');
  return h('div', {class: hashed('switchRow')},
    h('p', {id: labelId, class: hashed('switchLabel')}, at.control.label),
    h('div', {class: hashed('switchControl')},
      at.state,
      h('label', {class: hashed('switch')},
        input(at, {id: ownId, 'aria-labelledby': labelId, class: hashed('switchCheckbox', 'hiddenInput')}),
        track())));
}

/** Here the input lies, fully transparent, over the track it stands for. */
function nativeLabelled(at) {
  const inputId = `switch-${hash}-${at.index}`;
  at.state.className = hashed('state');
  return h('div', {class: hashed('switchRow')},
    h('p', {class: hashed('switchLabel')}, h('label', {for: inputId}, at.control.label)),
    h('div', {class: hashed('switchControl')},
      at.state,
      h('div', {class: hashed('switch')},
        input(at, {id: inputId, class: hashed('switchCheckbox', 'transparentInput')}),
        track())));
}

function ariaButton(at) {
  at.state.className = hashed('state');
  const button = h('button', {
    type: 'button', role: 'switch', 'aria-checked': String(at.control.value === 'on'), 'aria-labelledby': at.id,
    class: hashed('switch', 'switchButton'),
    onclick: () => {
      const on = button.getAttribute('aria-checked') !== 'true';
      button.setAttribute('aria-checked', String(on));
      at.changed(on);
    },
  }, track());
  return h('div', {class: hashed('switchRow')},
    h('p', {id: at.id, class: hashed('switchLabel')}, at.control.label),
    h('div', {class: hashed('switchControl')}, at.state, button));
}

/** The pages of 2022 and 2023, with their readable class names. */
function legacyToggle(at) {
  const inputId = `ember${100 + at.index}`;
  at.state.className = 'artdeco-toggle__text';
  return h('div', {class: 'config-setting-card__setting-item'},
    h('p', {id: at.id, class: 'config-setting-card__setting-item-primary-desc'}, at.control.label),
    h('div', {class: 'config-setting-card__setting-item-ctrl'},
      h('div', {class: 'artdeco-toggle', 'data-control-name': 'toggle_button'},
        input(at, {id: inputId, 'aria-labelledby': at.id, class: 'a11y-text'}),
        h('label', {for: inputId}, at.state, track()))));
}
