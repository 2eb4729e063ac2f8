// Stands for the browser around the extension, so that its own scripts can talk to each other in one window. It answers
// like the browser and knows nothing of Optlight. Messages and stored items are copied, as both browsers do.
var stub = {
  listeners: {}, // event name → listeners, in the order they came
  local: {}, session: {}, alarms: [], opened: [], updated: [], badge: null, title: null, sent: [],
  files: {}, words: {}, language: 'en-US', tabs: [], root: null, host: null, requests: [],
};

stub.copy = function (value) { return value === undefined ? undefined : JSON.parse(JSON.stringify(value)); };

stub.event = function (name) {
  stub.listeners[name] = [];
  return {addListener: function (listener) { stub.listeners[name].push(listener); }};
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
    set: function (items) { Object.assign(stub[name], stub.copy(items)); return Promise.resolve(); },
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
stub.contentScript = {id: 'optlight', tab: {id: 7}, url: 'https://www.linkedin.com/mypreferences/d/'};

var chrome = {
  runtime: {
    id: 'optlight',
    onMessage: stub.event('message'), onInstalled: stub.event('installed'), onStartup: stub.event('startup'),
    getURL: function (path) { return 'chrome-extension://optlight/' + path; },
    sendMessage: function (message) { stub.sent.push(stub.copy(message)); return stub.deliver(message, stub.contentScript); },
    openOptionsPage: function () {},
  },
  storage: {local: stub.area('local'), session: stub.area('session')},
  alarms: {create: function (name, when) { stub.alarms.push(Object.assign({name: name}, when)); }, onAlarm: stub.event('alarm')},
  tabs: {
    onRemoved: stub.event('removed'),
    onUpdated: stub.event('updated'),
    query: function () { return Promise.resolve(stub.copy(stub.tabs)); },
    create: function (tab) { stub.opened.push(tab.url); return Promise.resolve({id: 8}); },
    update: function (id, tab) { stub.updated.push(id + ' ' + tab.url); return Promise.resolve({id: id}); },
    sendMessage: function () { return Promise.resolve(); },
  },
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

// HtmlUnit has no fetch. The extension's own files are there; there is no network.
globalThis.fetch = function (url) {
  stub.requests.push(url);
  var path = url.replace('chrome-extension://optlight/', '');
  return Object.hasOwn(stub.files, path)
    ? Promise.resolve({status: 200, ok: true, arrayBuffer: function () { return Promise.resolve(new TextEncoder().encode(stub.files[path]).buffer); }})
    : Promise.reject(new TypeError('Failed to fetch'));
};

// Nor shadow roots: what would stand in the closed root stands in an element of its own, outside the document.
Element.prototype.attachShadow = function () {
  stub.host = this;
  stub.root = document.createElement('div');
  return stub.root;
};

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
    return Array.from(element.querySelectorAll('h2, p')).filter(function (it) { return !it.hasAttribute('hidden'); })
      .map(function (it) { return it.textContent; }).join(' | ');
  };
  return (ring ? ['ring', ring.getAttribute('data-setting'), ring.getAttribute('data-control'), ring.getAttribute('data-tier')].join(' ') : '')
    + (card ? '\n' + text(card) : '') + (hint ? 'hint ' + hint.getAttribute('data-setting') + '\n' + text(hint) : '');
};

// Nor isConnected.
Object.defineProperty(Node.prototype, 'isConnected', {get: function () { return document.contains(this); }});

// HtmlUnit lays nothing out: everything has one box here, and nothing lies over anything. Boxes are for real browsers.
Element.prototype.getBoundingClientRect = function () {
  return {left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20};
};
Document.prototype.elementFromPoint = function () { return null; };
