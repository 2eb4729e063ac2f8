import {h, hashed} from './elements.js';

// Closed roots are nobody's business but the page's; tests ask the page for them.
window.replicaRoots = [];

/** A host with the card in its shadow root. */
function host(tag, mode, ...content) {
  const element = h(tag);
  fill(element, mode, content);
  return element;
}

function fill(element, mode, content) {
  const root = element.attachShadow({mode});
  // Styles do not reach into a root from outside.
  root.append(styles(), ...content);
  replicaRoots.push(root);
}

const styles = () => document.querySelector('link[rel=stylesheet]').cloneNode();

/** Long after everything has been drawn. */
const lateRootMs = 1200;

/** The card, or what stands for it in the page, in a list. */
export function contained(world, setting, card) {
  const {container} = world.variant;
  const frame = (attributes) => h('iframe', {class: `settings-iframe--frame ${hashed('frame')}`, ...attributes});
  const framed = () => frame({src: `/psettings/${setting.id}`});
  // A page in a frame does not stand in a frame again.
  const framing = parent === window;
  switch (container) {
    case 'FRAME': return [framing ? framed() : card];
    case 'ROOT_IN_FRAME': return [framing ? framed() : host('settings-card', 'closed', card)];
    case 'NONE_AND_FRAME': return framing ? [card, framed()] : [card];
    case 'SANDBOXED_FRAME': return [frame({sandbox: '', srcdoc: card.outerHTML})];
    case 'SRCDOC_FRAME': return [frame({srcdoc: styles().outerHTML + card.outerHTML})];
    case 'NONE_AND_CLOSED_ROOT': return [card, host('settings-card', 'closed', card.cloneNode(true))];
    case 'OPEN_ROOT': return [host('settings-card', 'open', card)];
    case 'CLOSED_ROOT': return [host('settings-card', 'closed', card)];
    case 'ROOT_IN_ROOT': return [host('settings-page', 'open', host('settings-card', 'closed', card))];
    case 'LATE_ROOT': {
      const late = h('div');
      setTimeout(() => fill(late, 'open', [card]), lateRootMs);
      return [late];
    }
    default: return [card];
  }
}
