// Puts the target into the page again and again, and takes the time until a frame with what points at it has been made.
async (times) => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  // A message posted before a frame is made arrives after it.
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  const target = document.querySelector('#main [class*=switchRow]');
  const place = target.parentElement;
  const host = () => [...document.querySelectorAll('html > div, dialog > div')].find((it) => it.popover === 'manual');
  const outlined = () => place.querySelector('label[style]');
  const shown = () => host() || outlined();
  const changed = (condition) => new Promise((done, fail) => {
    if (condition()) return done();
    const late = setTimeout(() => fail(new Error('nothing came of it in 5 s')), 5000);
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      observer.disconnect();
      clearTimeout(late);
      done();
    });
    observer.observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['style']});
  });
  const taken = [];
  const fresh = target.cloneNode(true);
  for (let i = 0; i < times; i++) {
    place.replaceChildren();
    await changed(() => !shown());
    // Out of step with timers and frames.
    await pause(400 + i * 37 % 100);
    const inserted = performance.now();
    place.replaceChildren(fresh.cloneNode(true));
    await changed(shown);
    await painted();
    taken.push(performance.now() - inserted);
  }
  return taken;
}
