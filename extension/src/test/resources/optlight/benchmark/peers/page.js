// Runs in the page before its own scripts: fills it as soon as the replica has drawn it, then keeps changing it. Used by PeerPage.
({rows, switchEvery, perSecond}) => {
  // As settings pages have them, and as posts and cards have them: ten elements each.
  const row = (i) => i % switchEvery ? `<div class="item"><div><h3>Card ${i}</h3><p>Some words about <b>number ${i}</b>.</p></div>
    <div><a href="/feed/update/${i}"><span>More of ${i}</span></a><button type="button"><span>Save</span></button></div></div>`
    : `<div class="item"><div><p id="row-${i}">Let others know of number ${i}</p><p>You can change it at <b>any time</b></p></div>
    <div><label class="switch"><input type="checkbox" role="switch" aria-labelledby="row-${i}"><span class="track"><i></i></span></label></div></div>`;
  const make = (html) => document.createRange().createContextualFragment(html);
  const SLOTS = 50;
  const TICK_MS = 4; // browsers run no repeated timer more often

  const change = (list) => {
    const slots = Array.from({length: SLOTS}, () => list.appendChild(document.createElement('div')));
    const began = performance.now();
    let done = 0;
    setInterval(() => {
      for (const due = (performance.now() - began) * perSecond / 1000; done < due; done++) {
        const at = done % SLOTS;
        const fresh = make(`<div><p>News ${done}</p></div>`).firstChild;
        slots[at].replaceWith(fresh);
        slots[at] = fresh;
      }
    }, TICK_MS);
  };
  const waiting = setInterval(() => {
    if (!document.body?.classList.contains('boot-complete')) return;
    clearInterval(waiting);
    const list = document.querySelector('main').appendChild(document.createElement('div'));
    list.append(make(Array.from({length: rows}, (_, i) => row(i)).join('')));
    if (perSecond) change(list);
  }, TICK_MS);
}
