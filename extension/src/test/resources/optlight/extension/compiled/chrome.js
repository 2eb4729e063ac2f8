// Stands for the browser around the extension, so that its own scripts can talk to each other in one window. It answers
// like the browser and knows nothing of Optlight. Messages and stored items are copied, as both browsers do.
var stub = {
  listeners: {}, // event name → listeners, in the order they came
  local: {}, session: {}, alarms: [], opened: [], updated: [], badge: null, title: null, sent: [],
  writes: [], failingWrite: 0, managed: null, // the keys of each write; which of them fails; what an organisation has set
  hasActed: false, // whether the member has clicked on the page
  files: {}, words: {}, language: 'en-US', tabs: [], root: null, host: null, requests: [],
  brought: [], gone: false, // what was put into which page; whether there is none any more
};

stub.copy = function (value) { return value === undefined ? undefined : JSON.parse(JSON.stringify(value)); };

stub.event = function (name) {
  stub.listeners[name] = [];
  return {
    addListener: function (listener) { stub.listeners[name].push(listener); },
    removeListener: function (listener) {
      stub.listeners[name] = stub.listeners[name].filter(function (it) { return it !== listener; });
    },
  };
};

stub.fire = function (name) {
  var rest = Array.prototype.slice.call(arguments, 1);
  stub.listeners[name].forEach(function (listener) { listener.apply(null, rest); });
};

stub.area = function (name) {
  return {
    get: function (keys) {
      var found = {};
      (keys === null ? Object.keys(stub[name]) : keys).forEach(function (key) {
        if (Object.hasOwn(stub[name], key)) { found[key] = stub.copy(stub[name][key]); }
      });
      return Promise.resolve(found);
    },
    set: function (items) {
      stub.writes.push(Object.keys(items).join());
      if (stub.writes.length === stub.failingWrite) { return Promise.reject(new Error('QUOTA_BYTES quota exceeded')); }
      Object.assign(stub[name], stub.copy(items));
      return Promise.resolve();
    },
    remove: function (keys) { keys.forEach(function (key) { delete stub[name][key]; }); return Promise.resolve(); },
  };
};

/** Hands a message to the listeners there are, and answers with the first reply. */
stub.deliver = function (message, sender) {
  return new Promise(function (resolve, reject) {
    var heard = stub.listeners.message.filter(function (listener) {
      return listener(stub.copy(message), sender, function (answer) { resolve(stub.copy(answer)); }) === true;
    });
    if (!heard.length) { reject(new Error('The message port closed before a response was received.')); }
  });
};

/** As above; the answer is put into stub.answer as JSON, 'nobody' if nobody would answer. */
stub.ask = function (message, sender) {
  stub.answer = null;
  stub.deliver(message, sender).then(
    function (answer) { stub.answer = JSON.stringify(answer); }, function () { stub.answer = 'nobody'; });
};

stub.page = {id: 'optlight', url: 'chrome-extension://optlight/popup.html'};
stub.contentScript = {id: 'optlight', tab: {id: 7}, frameId: 0, documentId: 'document-7', url: 'https://www.linkedin.com/mypreferences/d/'};

var chrome = {
  runtime: {
    id: 'optlight',
    onMessage: stub.event('message'), onInstalled: stub.event('installed'), onStartup: stub.event('startup'),
    getURL: function (path) { return 'chrome-extension://optlight/' + path; },
    sendMessage: function (message) { stub.sent.push(stub.copy(message)); return stub.deliver(message, stub.contentScript); },
    openOptionsPage: function () {},
  },
  storage: {onChanged: stub.event('changed'), local: stub.area('local'), session: stub.area('session'), managed: {get: function () {
    return stub.managed ? Promise.resolve(stub.copy(stub.managed)) : Promise.reject(new Error('Managed storage manifest not found'));
  }}},
  alarms: {create: function (name, when) { stub.alarms.push(Object.assign({name: name}, when)); }, clear: function () {}, onAlarm: stub.event('alarm')},
  commands: {onCommand: stub.event('command')},
  tabs: {
    onRemoved: stub.event('removed'),
    onUpdated: stub.event('updated'),
    query: function () { return Promise.resolve(stub.copy(stub.tabs)); },
    create: function (tab) { stub.opened.push(tab.url); return Promise.resolve({id: 8}); },
    get: function (id) {
      var found = stub.tabs.filter(function (it) { return it.id === id; })[0];
      return found ? Promise.resolve(stub.copy(found)) : Promise.reject(new Error('No tab with id: ' + id));
    },
    update: function (id, tab) { stub.updated.push(id + ' ' + tab.url); return Promise.resolve({id: id}); },
    sendMessage: function () { return Promise.resolve(); },
  },
  scripting: {executeScript: function (what) {
    if (stub.gone) { return Promise.reject(new Error('No document with id document-7 in tab with id 7')); }
    stub.brought.push(JSON.stringify(what));
    return Promise.resolve([{result: null}]);
  }},
  action: {
    setBadgeText: function (it) { stub.badge = it.text; },
    setBadgeBackgroundColor: function () {},
    setTitle: function (it) { stub.title = it.title; },
  },
  i18n: {
    getUILanguage: function () { return stub.language; },
    getMessage: function (name, substitutions) {
      if (name === '@@bidi_dir') { return 'ltr'; }
      if (name === '@@ui_locale') { return stub.language.replace('-', '_'); }
      var word = stub.words[name];
      if (!word) { return ''; }
      return Object.keys(word.placeholders || {}).reduce(function (text, placeholder) {
        var at = Number(word.placeholders[placeholder].content.slice(1)) - 1;
        return text.replace('$' + placeholder.toUpperCase() + '$', substitutions[at]);
      }, word.message);
    },
  },
};

// HtmlUnit has no fetch. The extension's own files are there; of the network, what a test has put into stub.web: by address,
// a function that answers with a response, or fails.
stub.web = {};
globalThis.fetch = function (url, options) {
  stub.requests.push(url);
  if (Object.hasOwn(stub.web, url)) { return stub.web[url](options); }
  var path = url.replace('chrome-extension://optlight/', '');
  return Object.hasOwn(stub.files, path)
    ? Promise.resolve({status: 200, ok: true, arrayBuffer: function () { return Promise.resolve(new TextEncoder().encode(stub.files[path]).buffer); }})
    : Promise.reject(new TypeError('Failed to fetch'));
};

// Its AbortController aborts nothing.
globalThis.AbortController = function () {
  var signal = {aborted: false};
  this.signal = signal;
  this.abort = function () { signal.aborted = true; };
};

// Nor a Navigation API, until a test wants one.
stub.tellsRoutes = function () {
  globalThis.Navigation = function () {};
  globalThis.navigation = new Navigation();
  stub.listeners.route = [];
  navigation.addEventListener = function (type, listener) { stub.listeners.route.push(listener); };
  navigation.removeEventListener = function (type, listener) {
    stub.listeners.route = stub.listeners.route.filter(function (it) { return it !== listener; });
  };
};

stub.goTo = function (path) {
  history.pushState(null, '', path);
  stub.fire('route');
};

/** A response whose body comes in chunks of bytes, given in hexadecimal digits; then it ends, or is silent for good. */
stub.response = function (status, chunks, headers, silent) {
  var rest = chunks.slice();
  return {
    status: status, ok: status >= 200 && status < 300, type: 'cors',
    headers: {get: function (name) { return (headers || {})[name] || null; }},
    body: {getReader: function () {
      return {read: function () {
        if (rest.length) { return Promise.resolve({done: false, value: stub.bytes(rest.shift())}); }
        return silent ? silent : Promise.resolve({done: true});
      }};
    }},
  };
};

stub.bytes = function (hex) {
  var bytes = new Uint8Array(hex.length / 2);
  for (var i = 0; i < bytes.length; i++) { bytes[i] = parseInt(hex.substr(2 * i, 2), 16); }
  return bytes;
};

stub.hex = function (bytes) {
  return Array.from(new Uint8Array(bytes.buffer || bytes)).map(function (b) { return (b + 256).toString(16).slice(1); }).join('');
};

// Nor Ed25519. The JDK has, so the test answers what stands here: it takes a line, and gives the answer to the promise.
stub.calls = [];
stub.noEd25519 = false;
stub.jdk = function (line) { return new Promise(function (done) { stub.calls.push({line: line, done: done}); }); };
Object.defineProperty(globalThis, 'crypto', {configurable: true, value: {subtle: {
  importKey: function (format, key) {
    return stub.noEd25519 ? Promise.reject({name: 'NotSupportedError'}) : Promise.resolve(stub.hex(key));
  },
  verify: function (algorithm, key, signature, data) {
    return stub.jdk('verify ' + key + ' ' + stub.hex(signature) + ' ' + stub.hex(data)).then(function (it) { return it === 'true'; });
  },
  digest: function (algorithm, data) {
    return stub.jdk('digest ' + stub.hex(data)).then(function (it) { return stub.bytes(it).buffer; });
  },
}}});

// Nor shadow roots: what would stand in the closed root stands in an element of its own, outside the document.
Element.prototype.attachShadow = function () {
  stub.host = this;
  stub.root = document.createElement('div');
  return stub.root;
};

// Nor a top layer.
Element.prototype.showPopover = function () {};

// Nor a layout that anything could be seen to move in.
[ 'IntersectionObserver', 'ResizeObserver' ].forEach(function (name) {
  globalThis[name] = function () { this.observe = this.disconnect = function () {}; };
});

/** What a member sees of the overlay. */
stub.overlay = function () {
  var part = function (name) {
    var element = stub.root && stub.root.querySelector('[part=' + name + ']');
    return element && stub.host.isConnected ? element : null;
  };
  var ring = part('spotlight');
  var card = part('popover');
  var hint = part('hint');
  var text = function (element) { // of the parts that are not hidden
    return Array.from(element.querySelectorAll('h2, p, a')).filter(function (it) { return !it.hasAttribute('hidden'); })
      .map(function (it) { return it.textContent; }).join(' | ');
  };
  return (ring ? ['ring', ring.getAttribute('data-setting'), ring.getAttribute('data-control'), ring.getAttribute('data-tier')].join(' ') : '')
    + (card ? '\n' + text(card) : '') + (hint ? 'hint ' + hint.getAttribute('data-setting') + '\n' + text(hint) : '');
};

// Nor isConnected.
Object.defineProperty(Node.prototype, 'isConnected', {get: function () { return document.contains(this); }});

// Nor navigator.userActivation. A script's click is none, so a test says it.
Object.defineProperty(Navigator.prototype, 'userActivation', {value: {get hasBeenActive() { return stub.hasActed; }}});

// HtmlUnit lays nothing out: everything has one box here, and nothing lies over anything. Boxes are for real browsers.
Element.prototype.getBoundingClientRect = function () {
  return {left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20};
};
Document.prototype.elementFromPoint = function () { return null; };
