const api = globalThis.browser ?? chrome;
// The badge comes last: a test that has seen it may stop this script without cutting off the answer.
api.runtime.onMessage.addListener((text, sender, reply) => {
  api.storage.local.set({text})
    .then(() => reply(text))
    .then(() => api.action.setBadgeText({text, tabId: sender.tab?.id}));
  return true;
});
