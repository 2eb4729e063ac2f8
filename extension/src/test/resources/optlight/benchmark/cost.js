// Runs beside the probe, in a world of its own: fills the page and takes the times. Used by CostBenchmark.
globalThis.cost = (() => {
  const make = (html) => document.createRange().createContextualFragment(html);

  // What real pages have besides: rows, cards, hidden parts, some thirty elements deep and wide. `i` makes the texts differ.
  const row = (i) => `<li><div><a href="/company/${i}/about"><div><span>Row ${i}</span><span class="v"><span aria-hidden="true">
    ${i % 7}</span></span></div><svg width="16" height="16"><use href="#a"></use><path d="M0 0h8"></path></svg></a></div></li>`;
  const card = (i) => `<section><div><div><div>${i % 3 ? `<strong>Card ${i}</strong>` : `<h3>Card ${i}</h3>`}<p>Some words about <b>number ${i}</b>, which
    go on for a while.</p></div><div><a href="/feed/update/${i}"><span>See more of ${i}</span></a><button><svg width="16"
    height="16"><path d="M0 0h8"></path></svg><span>Save</span></button></div></div></div></section>`;
  const hidden = (i) => `<div hidden><ul><li><a href="/mypreferences/d/settings/hidden-${i}"><span>Hidden ${i}</span></a></li>
    <li><label><input type="checkbox"> <span>Hidden ${i}</span></label></li></ul></div>`;
  const block = (i) => `<div><div>${card(i)}<ul>${row(i)}${row(i + 1)}${row(i + 2)}</ul>
    ${i % 10 ? '<p><span>Plain <i>text</i></span><br><em>and more</em></p>' : hidden(i)}</div></div>`;

  // The label beside it, by reference, and none but the row's text: as settings pages have them.
  const oneSwitch = (i) => [
    `<div><label for="c${i}">Let others know of number ${i}</label><div><input id="c${i}" type="checkbox" role="switch"></div></div>`,
    `<div><p id="l${i}">Show my number ${i} to members</p><div><input type="checkbox" role="switch" aria-labelledby="l${i}"></div></div>`,
    `<div><div><p>Number ${i} by e-mail</p><p>You get it once a week.</p></div><div><div><input type="checkbox" role="switch">
      </div></div></div>`][i % 3];
  const post = (i) => `<article><h2>Member ${i}</h2><p>What <span>a day</span>!</p><button aria-pressed="false">Like</button></article>`;

  const host = (i) => {
    const element = document.createElement(i % 4 ? 'x-card' : 'div');
    element.attachShadow({mode: 'open'}).innerHTML = '<div><slot></slot></div>';
    element.append(make(`<p>Inside ${i}</p>`));
    return element;
  };

  // All elements, those in shadow roots and frames too.
  const count = (root) => {
    let all = 0;
    root.querySelectorAll('*').forEach((it) => {
      const inner = it.shadowRoot || it.contentDocument;
      all += 1 + (inner ? count(inner) : 0);
    });
    return all;
  };

  function fill(kind, nodes, roots) {
    const main = document.querySelector('main');
    if (kind === 'nothing') main.replaceChildren(make(Array.from({length: 5}, (_, i) => post(i)).join('')));
    if (kind === 'switches') main.append(make(Array.from({length: 199}, (_, i) => oneSwitch(i)).join('')));
    for (let i = 0; i < roots; i++) main.append(host(i));
    if (roots) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(make('<main><div><h2>Inner</h2><p>Text</p></div></main>'));
    }
    const tail = document.createElement('div');
    document.body.append(tail);
    const aside = document.querySelector('aside') || document.body;
    for (let i = 0, all = count(document); all < nodes; i++) {
      const more = make(block(i));
      all += count(more);
      // Half of it in the main part, among the roots; the rest beside it and at the end of the body.
      if (i % 4 < 2) main.insertBefore(more, main.children[(i * 7) % (main.children.length + 1)] || null);
      else (i % 4 < 3 ? aside : tail).append(more);
    }
    document.body.getBoundingClientRect();
    return count(document);
  }

  const timed = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  function sweep() {
    const slices = [];
    let done = false;
    while (!done) slices.push(timed(() => { done = costProbe.sweep(); }));
    return {total: slices.reduce((sum, it) => sum + it, 0), worst: Math.max(...slices), slices: slices.length};
  }

  function first() {
    let answer;
    return {time: timed(() => { answer = costProbe.look(); }), answer};
  }

  // Each in a task of its own: what is kept for as long as no other script can run must be worked out anew.
  async function rest(looks) {
    const times = [];
    while (times.length < looks) {
      times.push(timed(() => costProbe.look()));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  }

  // The page changes a little, and its new style and layout are worked out, which the browser does with or without us. The
  // turn that follows is all the content script does: sweep, look, note. The watcher is told of the change before it.
  async function changed(looks) {
    const times = [];
    const main = document.querySelector('main');
    for (let i = 0; i < looks; i++) {
      const added = make(`<div class="n${i}"><p>News ${i}</p></div>`).firstChild;
      main.insertBefore(added, main.children[(i * 31) % main.children.length]);
      if (i % 3 === 2) main.children[(i * 17) % main.children.length].hidden = false;
      await null;
      const own = timed(() => document.body.offsetHeight);
      const turn = timed(() => {
        while (!costProbe.sweep());
        costProbe.look();
        costProbe.saw();
      });
      times.push({own, turn});
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  }

  // Calls of the DOM during one look.
  function calls() {
    const counts = {};
    const places = [[Element.prototype, ['checkVisibility', 'matches', 'closest', 'querySelectorAll', 'getAttribute']],
      [Document.prototype, ['querySelectorAll']], [globalThis, ['getComputedStyle']]];
    const undo = [];
    for (const [place, names] of places) {
      for (const name of names) {
        const real = place[name];
        counts[name] = 0;
        undo.push(() => { place[name] = real; });
        place[name] = function (...rest) {
          counts[name]++;
          return real.apply(this, rest);
        };
      }
    }
    costProbe.look();
    undo.forEach((it) => it());
    return counts;
  }

  return {fill, sweep, first, rest, changed, calls};
})();
