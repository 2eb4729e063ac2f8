/*
 * What a page can do to find out whether an extension is there. Runs in the page's own world before its first script, and so
 * before anything of ours. Each probe has a name and says what it sees, one line a thing; HostilePage asks for the lines,
 * and compares them with those of a browser without us. `extension` is what begins the addresses of our files: more than a
 * page could know in Firefox, where it differs from installation to installation.
 */
(extension) => {
  const said = new Map();
  const asks = [];

  // What the probes themselves call is not what they look for; Chromium and Firefox write a stack each in its way.
  let own = 0;
  const quietly = (work) => {
    own++;
    try {
      return work();
    } finally {
      own--;
    }
  };
  const caller = () => {
    const addresses = (new Error().stack ?? '').match(/[a-z-]+:\/\/[^\s):]+/g) ?? [];
    return addresses.length ? addresses.at(-1).split('/').at(-1) : 'a script without an address';
  };
  const path = (node) => {
    if (!node) return String(node);
    if (node === window || node === document || !node.nodeName) return node === window ? 'window' : node.nodeName ?? 'no node';
    const parent = node.parentNode ?? (node.isConnected ? null : 'out');
    return `${parent === 'out' ? 'removed ' : parent && parent !== document ? path(parent) + ' > ' : ''}${node.nodeName}`;
  };

  /** install(say) may give a function that looks again when the page has been used. */
  const probe = (name, install) => {
    said.set(name, new Set());
    const say = (line) => quietly(() => said.get(name).add(String(line).slice(0, 300)));
    const ask = quietly(() => install(say));
    if (ask) asks.push(() => quietly(ask));
  };

  probe('our files, by address', (say) => {
    const files = ['manifest.json', 'arrival.js', 'content.js', 'popup.html', 'icons/16.png', 'page.css', '_locales/en/messages.json',
      'definitions/definitions.json'];
    const loads = (tag, address, type) => new Promise((done) => {
      const element = document.createElement(tag);
      element.onload = () => done('loads');
      element.onerror = () => done('fails');
      if (type) element.rel = type;
      element[tag === 'link' ? 'href' : 'src'] = address;
      (tag === 'img' ? {append() {}} : document.head).append(element);
      setTimeout(() => { done('neither'); }, 2000);
    }).finally(() => document.head.querySelectorAll(`[src^="${extension}"],[href^="${extension}"]`)
      .forEach((it) => it.remove()));
    return async () => {
      for (const file of files) {
        const address = `${extension}/${file}?probe`;
        say(`fetch ${file} ` + await fetch(address).then(() => 'answers', (e) => e.name));
        say(`fetch without CORS ${file} ` + await fetch(address, {mode: 'no-cors'}).then(() => 'answers', (e) => e.name));
        say(`img ${file} ` + await loads('img', address));
      }
      say('script content.js ' + await loads('script', `${extension}/content.js?probe`));
      say('style sheet page.css ' + await loads('link', `${extension}/page.css?probe`, 'stylesheet'));
    };
  });

  probe('messages to the extension', (say) => async () => {
    say(`chrome.runtime ${typeof globalThis.chrome?.runtime}, browser ${typeof globalThis.browser}`);
    const id = extension.split('/')[2];
    try {
      say('sendMessage ' + JSON.stringify(await chrome.runtime.sendMessage(id, {kind: 'overview'})));
    } catch (e) {
      say('sendMessage ' + e.name);
    }
    try {
      chrome.runtime.connect(id).onDisconnect.addListener(() => {});
      say('connect');
    } catch (e) {
      say('connect ' + e.name);
    }
  });

  probe('walk through the document', (say) => () => {
    const walk = (node) => {
      say(`${path(node)} ${node.nodeType === 1 ? [...node.attributes].map((it) => `${it.name}=${it.value}`).join(' ')
        : node.nodeValue ?? ''}`);
      if (node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    };
    walk(document);
  });

  probe('addresses of extensions in the document', (say) => () => {
    const html = document.documentElement;
    for (const text of [html.outerHTML, html.getHTML?.({serializableShadowRoots: true}) ?? '', html.textContent,
      new XMLSerializer().serializeToString(document)]) {
      (text.match(/.{0,40}-extension:.{0,40}/g) ?? []).forEach(say);
      (text.match(/.{0,40}optlight.{0,40}/gi) ?? []).forEach(say);
    }
  });

  probe('mutations', (say) => {
    new MutationObserver((records) => records.forEach((it) => quietly(() => {
      it.addedNodes.forEach((node) => say(`+ ${node.nodeName} in ${path(it.target)}`));
      it.removedNodes.forEach((node) => say(`- ${node.nodeName} in ${path(it.target)}`));
      if (it.type !== 'childList') say(`${it.type} ${it.attributeName} of ${path(it.target)}`);
    }))).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  });

  probe('shadow roots', (say) => () => {
    document.querySelectorAll('*').forEach((it) => {
      if (it.shadowRoot) say(`open root of ${path(it)}`);
    });
    // Only an element that may have a root and has none yet takes one; so this tells, once, that there is a closed one.
    const free = document.documentElement.lastElementChild;
    if (free.localName === 'div') {
      try {
        free.attachShadow({mode: 'open'});
        say('no root');
      } catch (e) {
        say(`a root that cannot be seen (${e.name})`);
      }
    }
    say(`openOrClosedShadowRoot ${typeof document.body.openOrClosedShadowRoot}, chrome.dom ${typeof globalThis.chrome?.dom}`);
  });

  probe('patched prototypes', (say) => {
    const patched = [EventTarget, Node, Element, Document, DocumentFragment, ShadowRoot, HTMLElement, HTMLInputElement,
      HTMLDialogElement, CSSStyleSheet, CSSStyleDeclaration, MutationObserver, Storage, History, Range, Selection,
      DOMTokenList, NodeList, HTMLCollection];
    const ours = [];
    const wrap = (name, native) => function (...given) {
      if (!own) say(`${name} from ${caller()}`);
      return Reflect.apply(native, this, given);
    };
    for (const type of patched) {
      for (const [key, it] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype))) {
        if (key === 'constructor' || !it.configurable) continue;
        const name = `${type.name}.${key}`;
        if (typeof it.value === 'function') it.value = wrap(name, it.value);
        if (it.get) it.get = wrap(`${name} get`, it.get);
        if (it.set) it.set = wrap(`${name} set`, it.set);
        Object.defineProperty(type.prototype, key, it);
        ours.push([name, type.prototype, key, it.value ?? it.get]);
      }
    }
    for (const key of ['getComputedStyle', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'fetch', 'postMessage',
      'matchMedia', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'CSSStyleSheet']) {
      const native = window[key];
      window[key] = new Proxy(native, {
        apply: (f, it, given) => { if (!own) say(`${key} from ${caller()}`); return Reflect.apply(f, it, given); },
        construct: (f, given) => { if (!own) say(`new ${key} from ${caller()}`); return Reflect.construct(f, given); },
      });
    }
    for (const key of ['stringify', 'parse']) JSON[key] = wrap(`JSON.${key}`, JSON[key]);
    // Whoever wraps attachShadow anew makes it slower, by which pages find them; that it is another function is as good, and sure.
    return () => ours.forEach(([name, on, key, set]) => {
      const now = Object.getOwnPropertyDescriptor(on, key);
      if ((now?.value ?? now?.get) !== set) say(`${name} is another now`);
    });
  });

  probe('a trap on the switch', (say) => {
    const trapped = new WeakSet();
    const trap = () => document.querySelectorAll('main input').forEach((input) => {
      if (trapped.has(input)) return;
      trapped.add(input);
      for (const key of ['checked', 'labels', 'id', 'ariaChecked', 'type', 'value', 'name', 'parentElement']) {
        Object.defineProperty(input, key, {
          get() { if (!own) say(`${key} read from ${caller()}`); return Reflect.get(HTMLInputElement.prototype, key, input); },
          set(to) { if (!own) say(`${key} set from ${caller()}`); Reflect.set(HTMLInputElement.prototype, key, to, input); },
          configurable: true,
        });
      }
    });
    new MutationObserver(() => quietly(trap)).observe(document, {subtree: true, childList: true});
  });

  probe('styles that are computed', (say) => () => {
    document.querySelectorAll('*').forEach((it) => {
      const style = getComputedStyle(it);
      say(`${path(it)} ${style.position} ${style.display} ${style.outlineStyle} ${style.boxShadow} ${style.zIndex}`);
    });
    document.querySelectorAll(':popover-open,:modal').forEach((it) => say(`${path(it)} is in the top layer`));
  });

  probe('style sheets', (say) => () => say(
    `${document.styleSheets.length} sheets, ${document.adoptedStyleSheets.length} adopted, ${document.fonts.size} fonts`));

  probe('what breaks the policy', (say) => {
    document.addEventListener('securitypolicyviolation', (e) => {
      if (!e.blockedURI.startsWith(extension.split(':')[0])) say(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}`);
    }, true);
    try {
      new ReportingObserver((reports) => reports.forEach((it) => {
        if (!JSON.stringify(it).includes(extension)) say(`${it.type} ${it.url}`);
      }), {buffered: true}).observe();
    } catch {
      // Firefox has none.
    }
  });

  probe('console', (say) => {
    for (const key of Object.keys(console)) {
      if (typeof console[key] !== 'function') continue;
      console[key] = (...given) => say(`${key} ${given.join(' ')}`);
    }
  });

  probe('errors', (say) => {
    const hear = (e) => { if (e instanceof ErrorEvent || e.reason) say(`${e.type} ${e.message ?? e.reason} ${e.filename ?? ''}`); };
    for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'messageerror']) addEventListener(type, hear, true);
  });

  probe('performance entries', (say) => {
    const types = PerformanceObserver.supportedEntryTypes;
    // That a probe's own request failed takes time as well.
    const ours = (entry) => (JSON.stringify(entry).match(/[^"]*-extension:[^"]*|optlight/gi) ?? [])
      .find((it) => !it.includes('?probe'));
    // What the page itself does takes another time each time. A node of ours would be none the page can name.
    const hear = (list) => list.getEntries().filter((it) => !it.name.endsWith('?probe')).forEach((it) => {
      if (ours(it)) say(`${it.entryType} ${ours(it)}`);
      if (['mark', 'measure', 'resource', 'navigation'].includes(it.entryType)) {
        say(`${it.entryType} ${it.name} ${it.initiatorType ?? ''}`);
      }
      for (const source of it.sources ?? []) {
        if (!document.body.contains(source.node)) say(`${it.entryType} of ${path(source.node)}`);
      }
      if (it.entryType === 'largest-contentful-paint' && !document.body.contains(it.element)) {
        say(`${it.entryType} of ${path(it.element)} ${it.id}`);
      }
      if (it.entryType === 'event' && it.target && !document.body.contains(it.target)) {
        say(`${it.entryType} ${it.name} on ${path(it.target)}`);
      }
    });
    for (const type of types) new PerformanceObserver(hear).observe({type, buffered: true, durationThreshold: 16});
  });

  probe('events', (say) => {
    const types = new Set(['focusin', 'focusout', 'beforetoggle', 'toggle', 'command', 'DOMNodeInserted', 'DOMNodeRemoved',
      'DOMSubtreeModified', 'DOMAttrModified', 'visibilitychange', 'fullscreenchange', 'message', 'storage']);
    for (const it of [window, Document.prototype, HTMLElement.prototype, Element.prototype]) {
      for (const key in it) if (/^on/.test(key)) types.add(key.slice(2));
    }
    const inside = (type, key, it) => {
      if (it instanceof Node && it.getRootNode() instanceof ShadowRoot && !document.contains(it)) {
        say(`${key} of ${type} is ${path(it)}, ${it.getRootNode().mode}`);
      }
    };
    for (const type of types) {
      addEventListener(type, (e) => quietly(() => {
        // Where on the page the mouse is differs from run to run, and is nobody's doing.
        if (/^(pointer|mouse)/.test(type) && document.body?.contains(e.target)) return;
        say(`${type} at ${path(e.target)}${e.relatedTarget ? ' from ' + path(e.relatedTarget) : ''}`
          + `${e.isTrusted ? '' : ' made by a script'}`);
        for (const key of ['originalTarget', 'explicitOriginalTarget', 'composedTarget', 'relatedTarget', 'rangeParent',
          'fromElement', 'toElement', 'submitter', 'source', 'sourceElement']) inside(type, key, e[key]);
        e.composedPath().forEach((it) => inside(type, 'composedPath', it));
        const stack = new Error().stack;
        if (/extension:/.test(stack)) say(`${type} from ${stack}`);
      }), true);
    }
  });

  probe('input that is swallowed and made anew', (say) => () => {
    const press = (key, target) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true});
      target.dispatchEvent(event);
      if (event.defaultPrevented) say(`${key} at ${path(target)} is taken`);
    };
    const input = document.querySelector('main input');
    input?.focus();
    for (const key of ['Tab', 'Enter', 'o', 'Escape']) for (const it of [window, input ?? document.body]) press(key, it);
    if (document.activeElement !== (input ?? document.body)) say(`the focus went to ${path(document.activeElement)}`);
    input?.blur();
  });

  probe('what lies at a point', (say) => () => {
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 40) {
        for (const it of document.elementsFromPoint(x, y)) if (!document.body.contains(it)) say(path(it));
        const caret = document.caretPositionFromPoint?.(x, y);
        const node = caret?.offsetNode ?? document.caretRangeFromPoint?.(x, y)?.startContainer;
        if (node && !document.contains(node)) say(`caret in ${path(node)}, ${node.getRootNode().mode ?? 'no root'}`);
      }
    }
  });

  probe('words that are found', (say) => () => {
    const selection = getSelection();
    for (const words of ['We recommend', 'Click the ringed', 'Now: On', 'AI training on your data']) {
      selection.removeAllRanges();
      if (window.find?.(words, true, false, true)) {
        const node = selection.anchorNode;
        say(`finds "${words}"`);
        if (node && !document.contains(node)) say(`finds it in ${path(node)}, ${node.getRootNode().mode ?? 'no root'}`);
      }
    }
    selection.selectAllChildren(document.documentElement);
    if (/We recommend|ringed/.test(selection.toString())) say('selects our words');
    selection.removeAllRanges();
    if (/We recommend|ringed/.test(document.documentElement.innerText)) say('reads our words');
  });

  probe('animations', (say) => () => document.getAnimations().forEach((it) => {
    const target = it.effect?.target;
    if (!document.body.contains(target)) say(`${it.animationName ?? it.transitionProperty} of ${path(target)}`);
  }));

  probe('globals', (say) => {
    const before = new Set(Object.getOwnPropertyNames(window));
    return () => {
      Object.getOwnPropertyNames(window).forEach((it) => { if (!before.has(it) && it !== 'hostile') say(it); });
      [window.HTMLElement.prototype, window.Element.prototype, document, document.documentElement, navigator]
        .forEach((it) => Object.getOwnPropertyNames(it).forEach((name) => {
          if (/optlight|teavm|^\$/i.test(name)) say(name);
        }));
      const last = document.documentElement.lastElementChild;
      Object.getOwnPropertyNames(last).forEach((it) => say(`${path(last)}.${it}`));
    };
  });

  probe('frames and messages', (say) => {
    addEventListener('message', (e) => say(`message ${JSON.stringify(e.data)} of ${e.origin}`), true);
    return () => say(`${window.length} frames, ${document.querySelectorAll('iframe,frame,object,embed').length} elements`);
  });

  probe('focus and visibility', (say) => () => say(
    `${path(document.activeElement)} ${document.visibilityState} ${document.hasFocus()} ${getSelection().type}`));

  probe('storage', (say) => async () => {
    say(`${Object.keys(localStorage)} ${Object.keys(sessionStorage)} ${document.cookie}`);
    say((await indexedDB.databases()).map((it) => it.name).join());
    say((await navigator.serviceWorker?.getRegistrations() ?? []).length);
    say(history.state);
  });

  probe('custom elements and slots', (say) => {
    for (const tag of ['optlight-overlay', 'optlight-host']) if (customElements.get(tag)) say(tag);
    return () => document.querySelectorAll(':not(:defined)').forEach((it) => say(path(it)));
  });

  globalThis.hostile = async () => {
    for (const ask of asks) await ask();
    const hash = document.querySelector('link[rel=stylesheet]')?.href.split('/').at(-2);
    const lines = {};
    quietly(() => said.forEach((set, name) => {
      lines[name] = [...set].map((it) => it.replaceAll(hash, 'HASH')).sort();
      set.clear();
    }));
    return lines;
  };
}
