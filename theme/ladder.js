'use strict';
// Steps through a ladder. The drawing, the list of steps and every byte of
// every packet are on the page without this. With it the listing stands beside
// the drawing, and one stepper lights up the line, its call and its packet; on a
// phone five lines of the listing stand beneath.
(() => {
  const { all, make, address, lines, language, stepper, still } = window.course;
  const wide = matchMedia('(min-width: 48rem)');
  document.head.append(make('style', { textContent: `
.ladder .go { min-height: 1.75rem; }
.ladder .step { cursor: pointer; }
.ladder .now { position: sticky; bottom: 0; z-index: 1; background: var(--paper); border-top: 1px solid var(--rule); font: .875rem/1.5 var(--sans); }
.ladder .now .steps { position: static; border: 0; padding: .4rem 0; }
.ladder .words { max-height: 34vh; overflow: auto; padding-bottom: .4rem; }
.ladder .words > small { display: none; }
.ladder .source { display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--panel); }
.ladder .source > p { margin: 0; padding: .3rem .8rem; font: .75rem/1.4 var(--mono); color: var(--quiet); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; border-bottom: 1px solid var(--rule); }
.ladder .source > pre { flex: 1; min-height: 0; margin: 0; padding: .5rem 0; border-radius: 0; overflow: auto; font-size: .75rem; }
.ladder .source code { font-size: inherit; }
.ladder .source .line { display: block; padding: 0 .8rem; min-height: 1.5em; border-left: 3px solid transparent; }
.ladder .source .lit { background: color-mix(in srgb, var(--accent) 20%, transparent); border-left-color: var(--accent); }
.now > .source > pre { flex: none; height: calc(5 * 1.5em + .6rem); padding: .3rem 0; }
.now > .source[hidden] { display: none; }
.ladder .why .band { opacity: .12; }
.framed { display: grid; grid: minmax(0, 1fr) auto / minmax(0, 11fr) minmax(0, 10fr); height: calc(100vh - var(--bar) - 1rem); border: 1px solid var(--rule); border-radius: 5px; overflow: hidden; scroll-margin-top: .5rem; padding-top: 0 !important; }
.framed > details, .framed > .tools { display: none; }
.framed > .source { grid-area: 1 / 1; border-right: 1px solid var(--rule); }
.framed > .wire { grid-area: 1 / 2; overflow: auto; padding: .5rem .6rem 30vh; overscroll-behavior: contain; }
.framed:not(:has(> .source)) > .wire { grid-column: 1 / -1; } /* tools only */
.framed .words { min-height: 5.8rem; }
.framed > .now { grid-area: 2 / 1 / 2 / -1; position: static; padding: 0 .8rem; }
.dump { display: flex; flex-wrap: wrap; gap: 0 .55em; max-width: 25rem; margin: .4rem 0; padding: .4rem .6rem; font: .75rem/1.7 var(--mono); background: var(--panel); cursor: default; }
.dump span { padding: 0 .1em; border-radius: 2px; }
.ladder b ~ b { white-space: nowrap; } /* a state: the first names who */
.ladder tr:focus-visible { outline-offset: -2px; }
.ladder .lit { background: color-mix(in srgb, var(--accent) 25%, transparent); box-shadow: 0 0 0 1px var(--accent); }
.ladder .source .lit { box-shadow: none; }
@media (min-width: 48rem) { .ladder .words .bytes { display: grid; grid-template-columns: minmax(12rem, 25rem) minmax(0, 1fr); gap: 0 1rem; align-items: start; .dump { position: sticky; top: 0; } } }
@media print { .ladder .now, .ladder > .source { display: none; } .framed { display: block; height: auto; } }` }));

  // ---- the bytes of a packet: each beside its field ----

  const spread = details => {
    const table = details.querySelector(':scope > table');
    if (!table) return;
    const rows = all('tbody tr', table);
    const dump = make('div', { className: 'dump' });
    const bytes = rows.map((row, field) => row.cells[0].textContent.split(' ').map(text => {
      const byte = make('span', { textContent: text });
      byte.dataset.field = field;
      dump.append(byte);
      return byte;
    }));
    dump.ariaHidden = 'true'; // the table says the same, by name
    table.before(dump);
    const box = make('div', { className: 'bytes' });
    dump.before(box);
    box.append(dump, table);
    // A page that scrolls under a hand that rests is not a hand that points.
    const moved = e => e.movementX || e.movementY;
    const light = (field, scroll) => {
      rows.forEach((row, i) => row.classList.toggle('lit', i === field));
      bytes.forEach((list, i) => list.forEach(byte => byte.classList.toggle('lit', i === field)));
      if (scroll) rows[field]?.scrollIntoView({ block: 'nearest' });
    };
    rows.forEach((row, field) => {
      row.tabIndex = field ? -1 : 0;
      row.addEventListener('pointermove', e => moved(e) && light(field));
      row.addEventListener('focus', () => light(field));
      row.addEventListener('keydown', e => {
        const to = rows[field + ({ ArrowUp: -1, ArrowDown: 1 }[e.key] ?? NaN)];
        if (!to) return;
        row.tabIndex = -1;
        to.tabIndex = 0;
        to.focus();
        e.preventDefault();
      });
    });
    const point = e => { const { field } = e.target.dataset; if (field) light(+field, true); };
    dump.addEventListener('pointermove', e => moved(e) && point(e));
    dump.addEventListener('click', point);
  };

  for (const figure of all('figure.ladder')) {
    const wire = figure.querySelector(':scope > .wire');
    const svg = figure.querySelector('svg.ladder');
    if (!wire || !svg) continue;
    const rows = all('.step', svg);
    const items = all(':scope > details > ol > li', figure);
    figure.querySelector(':scope > details').addEventListener('toggle', e => {
      if (e.target.open && e.target.parentElement.matches('li') && !e.target.querySelector('.dump')) spread(e.target);
    }, true);

    let steps;
    const tools = make('span', { className: 'tools' });
    const start = text => make('button', { type: 'button', className: 'go', textContent: text, onclick: () => begin(text === 'Play') });
    tools.append(...still.matches ? [] : [start('Play')], start('Step through'), address(figure, svg.id, 'this ladder'));
    figure.append(tools);

    const title = make('p');
    const code = make('code');
    const pre = make('pre', { tabIndex: 0, role: 'group', ariaLabel: 'The listing' }, code);
    const source = make('div', { className: 'source' }, title, pre);
    const words = make('div', { className: 'words', role: 'status' });
    const panel = make('div', { className: 'now' });
    let shown;
    const sourced = items.some(item => item.dataset.file);

    /** The listing that a step came from, as far as it is on this page. */
    const listing = file => {
      for (const caption of all('p.file')) {
        if (!caption.firstChild?.textContent.includes(file)) continue;
        const block = caption.nextElementSibling?.querySelector('code');
        if (block) return { text: block.textContent, language: language(block) };
      }
    };
    /** The nearest step up the chain of causes that has a line. */
    const from = at => {
      for (let item = items[at], n = 0; item && n < items.length; n++) {
        if (item.dataset.file) return item;
        item = items[item.dataset.cause - 1];
      }
    };
    const light = item => {
      const file = item?.dataset.file;
      const own = item?.querySelector('small');
      source.hidden = !file;
      if (!file) {
        title.textContent = 'no line of a listing: a tool, or the kernel';
        code.querySelector('.lit')?.classList.remove('lit');
        return;
      }
      title.textContent = own?.firstChild.textContent.trim() ?? file;
      const key = file;
      if (shown !== key) {
        const found = listing(file);
        const drawn = found ? lines(found.text, found.language) : null;
        code.replaceChildren(...drawn ? drawn.map(nodes => make('span', { className: 'line' }, ...nodes)) : [make('span', { className: 'line', textContent: own?.querySelector('code')?.textContent ?? '' })]);
        shown = drawn ? key : null;
      }
      code.querySelector('.lit')?.classList.remove('lit');
      const line = shown ? code.children[item.dataset.line - 1] : code.firstChild;
      if (!line) return;
      line.classList.add('lit');
      centre();
    };
    const centre = () => {
      const line = code.querySelector('.lit');
      if (line) pre.scrollTop += line.getBoundingClientRect().top - pre.getBoundingClientRect().top - (pre.clientHeight - line.offsetHeight) / 2;
    };
    /** Lights a step, what caused it, and what it caused. */
    const show = at => {
      const { cause, call } = items[at].dataset;
      rows.forEach((row, i) => {
        row.classList.toggle('on', i === at);
        row.classList.toggle('why', i !== at && (i === cause - 1 || i === call - 1 || +items[i]?.dataset.cause === at + 1));
      });
      words.replaceChildren(...[...items[at].childNodes].map(node => node.cloneNode(true)));
      const bytes = words.querySelector('details');
      if (bytes) {
        const dump = bytes.querySelector('.bytes'); // spread in the list already
        if (dump) dump.replaceWith(dump.querySelector('table'));
        bytes.addEventListener('toggle', () => { if (bytes.open && !bytes.querySelector('.dump')) spread(bytes); });
        bytes.open = opening;
      }
      light(from(at));
      bring(at);
    };
    let opening = false;
    // Into sight: the row, and of what is lit with it as much as there is room.
    const bring = at => {
      const lit = all('.on, .why', svg).map(row => row.getBoundingClientRect());
      const row = rows[at].getBoundingClientRect();
      if (figure.matches('.framed')) {
        const box = wire.getBoundingClientRect();
        const top = Math.min(...lit.map(r => r.top)), bottom = Math.max(...lit.map(r => r.bottom));
        const middle = bottom - top < box.height - 40 ? (top + bottom) / 2 : (row.top + row.bottom) / 2;
        wire.scrollTop += middle - (box.top + box.height / 2);
      } else {
        const beneath = row.bottom - innerHeight + panel.offsetHeight + 8;
        if (beneath > 0) scrollBy(0, beneath); else if (row.top < 64) scrollBy(0, row.top - 64);
      }
    };
    const frame = () => {
      if (!steps) return;
      figure.classList.toggle('framed', wide.matches);
      if (sourced) (wide.matches ? figure : panel).prepend(source);
      if (wide.matches) figure.scrollIntoView({ block: 'start' });
      if (steps.now >= 0) show(steps.now);
    };
    wide.addEventListener('change', frame);
    // Bytes that open take room from what is lit.
    const resized = new ResizeObserver(() => {
      if (!steps || steps.now < 0) return;
      centre();
      bring(steps.now);
    });
    resized.observe(pre);
    resized.observe(wire);
    resized.observe(panel);
    const begin = (play, at = 0) => {
      if (!steps) {
        steps = stepper({
          figure, what: 'step', length: items.length,
          wait: i => Math.max(0, (items[i]?.dataset.us - items[i - 1]?.dataset.us) / 1000) || 0,
          show: at => { show(at); opening = false; },
          leave: () => {
            const at = steps.now;
            steps = null;
            opening = false;
            panel.remove();
            source.remove();
            figure.classList.remove('framed');
            rows.forEach(row => row.classList.remove('on', 'why'));
            rows[at]?.scrollIntoView({ block: 'center' });
            tools.querySelector('button').focus({ preventScroll: true });
          },
        });
        panel.replaceChildren(steps.panel, words);
        wire.after(panel);
        frame();
      }
      if (play) steps.run(); else steps.step(at);
      steps.focus();
    };
    figure.leave = () => steps?.quit();
    rows.forEach((row, at) => row.addEventListener('click', e => {
      if (!getSelection().isCollapsed) return;
      e.preventDefault();
      opening = !!items[at].querySelector('details');
      begin(false, at);
    }));
  }
  if (location.hash) window.course.arrive();
})();
