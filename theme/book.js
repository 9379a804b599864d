'use strict';
// What the page does beyond being read. Everything here is an addition:
// without it the text, the code, the runs and the contents are all there.
// It waits for the first paint: nothing it adds is worth a later one.
((given, start) => requestAnimationFrame(() => setTimeout(start, 0, given)))(document.currentScript.dataset, given => {
  const html = document.documentElement;
  const main = document.querySelector('main');
  const bar = document.querySelector('.bar');
  const nav = document.querySelector('nav.contents');
  const wide = matchMedia('(min-width: 68rem)');
  const all = (css, inside = document) => [...inside.querySelectorAll(css)];
  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  const keep = (name, value) => {
    html.dataset[name] = value;
    try { localStorage[name] = value; } catch { /* a private window forgets, and that is all */ }
  };

  const scripts = {};
  const load = src => scripts[src] ??= new Promise((resolve, reject) =>
    document.head.append(make('script', { src, onload: resolve, onerror: reject })));

  // ---- contents ----

  const list = make('div', { className: 'list' });
  const pin = make('button', { type: 'button', onclick: () => {
    const away = html.dataset.contents !== 'off';
    keep('contents', away ? 'off' : '');
    if (nav.matches(':popover-open')) nav.hidePopover();
    namePin();
    if (away) open.focus(); else pin.focus();
  } });
  const namePin = () => { pin.textContent = html.dataset.contents === 'off' ? 'Keep open' : 'Hide'; };
  const theme = make('select', { ariaLabel: 'Colours', onchange: () => keep('theme', theme.value) },
    new Option('Colours: system', ''), new Option('Colours: light', 'light'), new Option('Colours: dark', 'dark'));
  const open = make('button', { type: 'button', className: 'contents', textContent: 'Contents' });
  open.setAttribute('popovertarget', nav.id);
  bar.querySelector('.contents').replaceWith(open);

  const link = a => a.pathname.replace(/(index)?\.html$/, '');
  const fill = async () => {
    if (list.childElementCount) return;
    await load(given.toc);
    if (list.childElementCount) return;
    const whole = make('div', { innerHTML: window.contents });
    const links = all('a', whole);
    for (const a of links) a.href = given.root + a.getAttribute('href');
    // The first page is also the index.
    const here = links.find(a => link(a) === link(location)) ?? (/\/(index\.html)?$/.test(location.pathname) ? links[0] : null);
    let into = make('ol');
    list.append(into);
    for (const li of all(':scope > ol > li', whole)) {
      if (li.matches('.part-title')) {
        into = make('ol');
        list.append(make('details', { open: !here }, make('summary', { textContent: li.textContent }), into));
      } else if (li.firstChild) into.append(li);
    }
    if (!here) return;
    here.ariaCurrent = 'page';
    const part = here.closest('details');
    if (part) part.open = true; else all('details', list).forEach(d => d.open = true);
    const inside = all('h2[id] > a.header', main).map(a =>
      make('li', {}, make('a', { href: a.href, textContent: a.textContent })));
    if (inside.length) here.closest('li').append(make('ol', { className: 'here' }, ...inside));
    show();
  };
  const show = () => {
    const here = list.querySelector('[aria-current]');
    if (here) list.scrollTop += here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  };
  const fillIfSeen = () => { if (wide.matches && html.dataset.contents !== 'off') fill(); };
  pin.addEventListener('click', fillIfSeen);
  wide.addEventListener('change', fillIfSeen);
  nav.addEventListener('toggle', async e => { if (e.newState === 'open') { await fill(); show(); } });
  nav.addEventListener('click', e => { if (e.target.closest('a') && nav.matches(':popover-open')) nav.hidePopover(); });

  // A page that comes back from the browser's memory may hold another theme.
  const settle = () => {
    try { for (const name of ['theme', 'contents']) html.dataset[name] = localStorage[name] ?? ''; } catch { /* as above */ }
    theme.value = html.dataset.theme;
    namePin();
  };
  addEventListener('pageshow', settle);
  settle();

  // ---- search ----

  const dialog = (title, ...children) => {
    const box = make('dialog', { ariaLabel: title, onclick: e => { if (e.target === box) box.close(); } }, ...children);
    document.body.append(box);
    return box;
  };
  let search;
  const openSearch = () => {
    if (nav.matches(':popover-open')) nav.hidePopover();
    search ??= makeSearch();
    search.showModal();
    search.querySelector('input').select();
  };
  const makeSearch = () => {
    let index;
    const said = make('p', { role: 'status' });
    const results = make('ol');
    const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false, oninput: () => find() });
    const words = () => field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const marked = (text, pattern) => text.split(pattern).map((piece, i) => i % 2 ? make('mark', { textContent: piece }) : piece);
    const find = () => {
      if (!index) return;
      const terms = words();
      const { doc_urls, search_options, results_options } = window.search;
      const hits = terms.length ? index.search(terms.join(' '), search_options).slice(0, results_options.limit_results) : [];
      said.textContent = !terms.length ? '' : hits.length === 1 ? '1 place' : hits.length ? `${hits.length} places` : 'Nothing. Try a shorter word.';
      const pattern = new RegExp('(' + terms.map(t => t.replace(/\W/g, '\\$&')).join('|') + ')', 'i');
      results.replaceChildren(...hits.map(({ ref, doc }) => {
        const [page, id] = doc_urls[ref].split('#');
        const at = Math.max(0, doc.body.search(pattern));
        const from = at < 60 ? 0 : doc.body.lastIndexOf(' ', at - 50) + 1;
        const text = (from ? '… ' : '') + doc.body.slice(from, from + 160).replace(/\s\S*$/, ' …');
        const where = doc.breadcrumbs.split(' » ').slice(0, -1).filter(crumb => crumb !== doc.title).join(' › ');
        return make('li', {}, make('a', { href: `${given.root}${page}?highlight=${encodeURIComponent(terms.join(' '))}#${id ?? ''}` },
          make('b', {}, ...marked(doc.title + (where && ` · ${where}`), new RegExp(pattern, 'gi'))),
          make('span', {}, ...marked(text, new RegExp(pattern, 'gi')))));
      }));
    };
    const box = dialog('Search', make('label', {}, 'Search the course', field), said, results);
    box.addEventListener('keydown', e => {
      const links = all('a', results);
      const at = links.indexOf(document.activeElement);
      if (e.key === 'ArrowDown') (links[at + 1] ?? field).focus();
      else if (e.key === 'ArrowUp') (at < 0 ? links.at(-1) ?? field : links[at - 1] ?? field).focus();
      else if (e.key === 'Enter' && at < 0) links[0]?.click();
      else return;
      e.preventDefault();
    });
    said.textContent = 'Loading the index …';
    window.search = {};
    Promise.all([load(given.index), load(given.lunr)]).then(() => {
      index = window.elasticlunr.Index.load(window.search.index);
      said.textContent = '';
      find();
    }, () => { said.textContent = 'The index did not load.'; });
    return box;
  };

  // What was searched for is marked where it was found, and leaves the address.
  const sought = new URLSearchParams(location.search).get('highlight');
  if (sought) {
    history.replaceState(null, '', location.pathname + location.hash);
    if (window.Highlight) {
      const pattern = new RegExp(sought.trim().split(/\s+/).map(t => t.replace(/\W/g, '\\$&')).join('|'), 'gi');
      const ranges = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) for (const hit of walker.currentNode.data.matchAll(pattern)) {
        const range = new Range();
        range.setStart(walker.currentNode, hit.index);
        range.setEnd(walker.currentNode, hit.index + hit[0].length);
        ranges.push(range);
        const answer = walker.currentNode.parentElement.closest('details');
        if (answer) answer.open = true;
      }
      CSS.highlights.set('found', new Highlight(...ranges));
    }
  }

  if (given.index) {
    bar.append(make('button', { type: 'button', className: 'ask', textContent: 'Search', onclick: openSearch }));
    nav.append(make('button', { type: 'button', className: 'find', onclick: openSearch }, 'Search', make('kbd', { textContent: '/', ariaHidden: 'true' })));
  }
  nav.append(list, make('div', { className: 'tray' }, theme, pin));
  if (document.readyState === 'complete') fillIfSeen(); else addEventListener('load', fillIfSeen);

  // ---- keys ----

  let help;
  addEventListener('keydown', e => {
    const { target } = e;
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || !target.closest) return;
    if (target.closest('input, select, textarea, dialog, [contenteditable]')) return;
    if ((e.key === '/' || e.key === 's') && given.index) openSearch();
    else if (e.key === '?') (help ??= dialog('Keys', make('h2', { textContent: 'Keys' }), make('dl', { className: 'keys', innerHTML:
      '<dt><kbd>←</kbd> <kbd>→</kbd><dd>previous and next chapter<dt><kbd>/</kbd> <kbd>s</kbd><dd>search<dt><kbd>?</kbd><dd>these keys<dt><kbd>Esc</kbd><dd>close' }))).showModal();
    else {
      // In a code block or a table the arrows scroll.
      if (e.shiftKey || target.closest('pre, [tabindex="0"], details > summary') || nav.matches(':popover-open')) return;
      const to = { ArrowLeft: 'prev', ArrowRight: 'next' }[e.key];
      const a = to && document.querySelector(`.turn [rel=${to}]`);
      if (!a) return;
      a.click();
    }
    e.preventDefault();
  });

  // ---- code ----

  const source = path => make('a', { href: `${given.repository.replace(/\/$/, '')}/blob/HEAD/${path}`, textContent: path });
  if (given.repository) for (const p of all('.file, .session > figcaption > code'))
    if (/^listings\/\S+$/.test(p.textContent)) p.replaceChildren(source(p.textContent));

  const copy = async text => {
    try { await navigator.clipboard.writeText(text); return; } catch { /* no permission, or no TLS */ }
    const area = make('textarea', { value: text });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };
  for (const code of all('pre > code:not(.nohighlight)', main)) {
    const pre = code.parentElement;
    const caption = pre.previousElementSibling?.matches('.file') ? pre.previousElementSibling : null;
    const button = make('button', { type: 'button', textContent: 'Copy', onclick: async () => {
      await copy(code.textContent); // hidden lines too: a whole program
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    } });
    button.ariaLive = 'polite';
    const tools = make('span', { className: 'tools' }, button);
    if (code.querySelector('.boring')) {
      const more = make('button', { type: 'button', textContent: 'Whole program', ariaPressed: 'false', onclick: () => {
        more.ariaPressed = String(pre.classList.toggle('whole'));
      } });
      tools.prepend(more);
    }
    if (caption) caption.append(tools); else pre.before(make('div', { className: 'alone' }, tools));
  }

  // What scrolls sideways can be reached by Tab and scrolled by the arrows;
  // what does not is no stop on the way.
  const reach = (target, scrolls) => {
    if (!scrolls) {
      target.removeAttribute('tabindex');
      target.removeAttribute('role');
    } else {
      target.tabIndex = 0;
      target.role = 'group';
      target.ariaLabel = target.matches('pre') ? 'Code, scrolls sideways' : 'Table, scrolls sideways';
    }
  };
  const resized = new ResizeObserver(seen => {
    for (const { target } of seen) reach(target, target.scrollWidth > target.clientWidth);
  });
  for (const element of all('pre, .table-wrapper', main)) {
    // What a fold hides has no width before the fold is opened.
    if (element.closest('details:not([open])')) reach(element, true);
    resized.observe(element);
  }

  // Colours come last, when everything else is there and the browser is idle.
  const coloured = all('pre > code[class*=language-]', main);
  const idle = window.requestIdleCallback ?? setTimeout;
  const colour = async () => {
    if (coloured.length) await load(given.highlight);
    for (const code of coloured) {
      const name = /language-(\S+)/.exec(code.className)[1];
      if (window.hljs.getLanguage(name)) window.hljs.highlightBlock(code);
      await new Promise(done => idle(done));
    }
    // It lights up lines of listings, so it wants their colours first.
    if (main.querySelector('.ladder')) await load(given.ladder);
    html.dataset.coloured = '';
    if ('print' in html.dataset) print();
  };
  if (document.readyState === 'complete') idle(colour); else addEventListener('load', () => idle(colour));

  // Paper has no folds.
  let folded = [];
  addEventListener('beforeprint', () => { folded = all('details:not([open])', main); folded.forEach(d => { d.open = true; }); });
  addEventListener('afterprint', () => folded.forEach(d => { d.open = false; }));
});
