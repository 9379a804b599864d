'use strict';
// Steps through a ladder. The drawing, the list of steps and every byte of
// every packet are on the page without this. It lights up one step at a time,
// the step that caused it, and the line of the listing that it came from.
(() => {
  const css = `
.ladder .go { float: right; position: relative; z-index: 1; margin: .5rem 0; }
.ladder :is(.go, .now button) { min-height: 2rem; padding: 0 .8rem; font-size: .875rem; cursor: pointer; }
.ladder .step { cursor: pointer; }
.ladder .now { position: sticky; bottom: 0; z-index: 1; margin: 0; padding: .6rem 0; font-size: .875rem; line-height: 1.5;
  border-top: 1px solid var(--line, var(--rule, currentColor)); background: var(--bg, var(--paper, Canvas)); }
.ladder .now button { margin-right: .5rem; }
.ladder .now > div { min-height: 3em; max-height: 40vh; overflow: auto; }
.ladder .now small { display: block; }
.ladder :is(th, td) { padding: .1rem 1rem .1rem 0; font-size: .8125rem; overflow-wrap: anywhere; }
::highlight(ladder) { background-color: color-mix(in srgb, var(--accent, #b3541e) 25%, transparent); }
@media print { .ladder :is(.go, .now) { display: none; } }`;
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  document.head.append(make('style', { textContent: css }));

  for (const figure of document.querySelectorAll('figure.ladder')) {
    const rows = [...figure.querySelectorAll('.step')];
    const items = [...figure.querySelectorAll('ol > li')];
    let now = -1;
    const button = (textContent, ariaLabel, by) =>
      make('button', { type: 'button', textContent, ariaLabel, title: ariaLabel, onclick: () => go(now + by, false) });
    const back = button('←', 'Previous step', -1);
    const on = button('→', 'Next step', 1);
    const count = make('span');
    const words = make('div', { role: 'status', tabIndex: 0 });
    const panel = make('div', { className: 'now' }, back, on, count, words);
    const start = make('button', { type: 'button', className: 'go', textContent: 'Step through', onclick() {
      go(0, false);
      on.focus({ preventScroll: true });
    } });
    figure.querySelector('svg').after(start);

    const go = (to, opened) => {
      if (!items[to]) return;
      start.replaceWith(panel);
      rows[now]?.classList.remove('on');
      figure.querySelector('.why')?.classList.remove('why');
      now = to;
      const { cause, file, line } = items[now].dataset;
      rows[now].classList.add('on');
      rows[cause - 1]?.classList.add('why');
      count.textContent = `step ${now + 1} of ${items.length}`;
      words.replaceChildren(...items[now].cloneNode(true).childNodes);
      const bytes = words.querySelector('details');
      if (bytes) bytes.open = opened;
      back.disabled = !now;
      on.disabled = now === items.length - 1;
      if (document.activeElement === document.body) (now ? back : on).focus({ preventScroll: true });
      light(file, +line);
      // Into sight, but not beneath the panel.
      const beneath = rows[now].getBoundingClientRect().bottom - innerHeight + panel.offsetHeight + 8;
      if (beneath > 0) scrollBy(0, beneath);
      else rows[now].scrollIntoView({ block: 'nearest' });
    };
    // The arrow keys step while the focus is here; elsewhere they turn pages.
    figure.addEventListener('keydown', e => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
      if (!by || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      e.stopPropagation();
      go(now + by, false);
    });
    rows.forEach((row, at) => row.addEventListener('click', e => {
      if (!getSelection().isCollapsed) return;
      e.preventDefault();
      go(at, true);
    }));
  }

  // Lights up a line of a listing that is on the page. Its file is named by the
  // caption above the block; all its lines are in the block, if not in sight.
  function light(file, line) {
    CSS.highlights?.delete('ladder');
    if (!file || !CSS.highlights) return;
    for (const caption of document.querySelectorAll('p.file')) {
      if (!caption.textContent.includes(file)) continue;
      const code = caption.nextElementSibling?.querySelector('code');
      const range = code ? lineOf(code, line) : null;
      if (range?.getClientRects().length) {
        CSS.highlights.set('ladder', new Highlight(range));
        return;
      }
    }
  }

  function lineOf(code, line) {
    const range = document.createRange();
    range.selectNodeContents(code);
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let at = 1;
    for (let node; (node = texts.nextNode());) {
      for (let end = -1; (end = node.data.indexOf('\n', end + 1)) >= 0;) {
        if (at === line) {
          range.setEnd(node, end);
          return range;
        }
        if (++at === line) range.setStart(node, end + 1);
      }
    }
    return at === line ? range : null;
  }
})();
