// What the members' own input did: tests read this list to prove that a change was the member's and not a script's.
(() => {
  const events = [];
  window.replicaEvents = events;
  const described = (element) => {
    if (!(element instanceof Element)) return String(element?.nodeName);
    const role = element.getAttribute('role');
    const name = element.getAttribute('aria-labelledby') ?? element.getAttribute('name') ?? '';
    return element.localName + (role ? `[role=${role}]` : '') + (name ? `#${name}` : '');
  };
  for (const type of ['click', 'change']) {
    document.addEventListener(
      type,
      (event) => events.push({type, isTrusted: event.isTrusted, target: described(event.target)}),
      true,
    );
  }
})();
