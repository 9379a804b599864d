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
    document.head.append(make('script', { src, onload: resolve, onerror: e => { delete scripts[src]; reject(e); } })));
  // Nothing happens where arrows scroll: in what is wider than its room, or in
  // what was pressed last, for a browser scrolls that without a focus.
  let pressed;
  addEventListener('pointerdown', e => { pressed = e.target; }, { passive: true, capture: true });
  const scrolls = from => {
    for (let at = from; at && at !== html; at = at.parentElement)
      if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return html.scrollWidth > html.clientWidth;
  };

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
    window.contents ?? await load(given.toc);
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
    follow();
  };
  // The section in view is the last one that begins above the middle.
  const heads = all('h2[id]', main);
  let followed;
  const follow = () => {
    followed = 0;
    const links = all('ol.here a', list);
    const at = heads.findLastIndex(head => head.getBoundingClientRect().top < innerHeight * .4);
    links.forEach((a, i) => i === at ? a.ariaCurrent = 'location' : a.removeAttribute('aria-current'));
  };
  addEventListener('scroll', () => { followed ||= requestAnimationFrame(follow); }, { passive: true });
  const show = () => {
    const here = list.querySelector('[aria-current=page]');
    if (!here) return;
    // A whole line is at the top, at the end of the list too.
    const top = e => e.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientTop - 4;
    const most = Math.min(top(here) - list.clientHeight / 3, list.scrollHeight - list.clientHeight - list.scrollTop);
    const first = all('a, summary', list).findLast(e => e.checkVisibility() && top(e) <= most);
    if (first) list.scrollTop += top(first);
  };
  const fillIfSeen = () => { if (wide.matches && html.dataset.contents !== 'off') fill(); };
  pin.addEventListener('click', fillIfSeen);
  wide.addEventListener('change', fillIfSeen);
  nav.addEventListener('toggle', async e => { if (e.newState === 'open') { await fill(); show(); } });
  nav.addEventListener('click', e => { if (e.target.closest('a') && nav.matches(':popover-open')) nav.hidePopover(); });

  // A page that comes back from the browser's memory may hold another theme.
  const settle = () => {
    try { for (const name of ['theme', 'contents', 'predict', 'keys']) html.dataset[name] = localStorage[name] ?? ''; } catch { /* as above */ }
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
  // The dialog is there at once and takes what is typed; what answers comes then.
  const makeSearch = () => {
    const said = make('p', { role: 'status', textContent: 'Loading the word list …' });
    const results = make('ol');
    const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go' });
    const box = dialog('Search', make('label', {}, 'Search the course', field), said, results);
    box.classList.add('search');
    box.addEventListener('keydown', e => {
      const links = all('a', results);
      const at = links.indexOf(document.activeElement);
      if (e.key === 'ArrowDown') (links[at + 1] ?? field).focus();
      else if (e.key === 'ArrowUp') (at < 0 ? links.at(-1) ?? field : links[at - 1] ?? field).focus();
      else if (e.key === 'Enter' && at < 0) links[0]?.click();
      else if (e.key === 'Escape') box.close(); // a field of this kind would only be emptied
      else return;
      e.preventDefault();
    });
    const start = () => Promise.all([load(given.words), load(given.search)]).then(() => {
      field.removeEventListener('input', start);
      window.course.begin(box);
    }, () => {
      said.textContent = 'The word list did not load. Type again to try again.';
      field.addEventListener('input', start, { once: true });
    });
    start();
    return box;
  };

  // What was searched for is marked where it was found, and leaves the address.
  const sought = new URLSearchParams(location.search).get('highlight');
  if (sought) history.replaceState(null, '', location.pathname + location.hash);

  bar.append(make('button', { type: 'button', className: 'ask', textContent: 'Search', onclick: openSearch }));
  nav.append(make('button', { type: 'button', className: 'find', onclick: openSearch }, 'Search', make('kbd', { textContent: '/', ariaHidden: 'true' })));

  // ---- settings, and what was predicted ----

  const kept = () => { try { return JSON.parse(localStorage.predicted ?? '{}'); } catch { return {}; } };
  const put = (key, value) => {
    const whole = key ? { ...kept(), [key]: value } : {};
    try { localStorage.predicted = JSON.stringify(whole); } catch { /* as above */ }
  };
  const root = new URL(given.root || './', location.href.split('#')[0]).href;
  const close = () => make('form', { method: 'dialog' }, make('button', { textContent: 'Close' }));
  let settings;
  const openSettings = () => {
    const choice = (name, text) => make('label', {}, make('input', { type: 'checkbox', checked: html.dataset[name] !== 'off', onchange: e => {
      keep(name, e.target.checked ? '' : 'off');
      dispatchEvent(new Event(`course-${name}`));
    } }), text);
    settings?.remove();
    settings = dialog('Settings', make('h2', { textContent: 'Settings' }),
      make('div', { className: 'settings' },
        choice('predict', 'Veil what a run prints, and the answer, until I have predicted it'),
        choice('keys', 'Single keys do something'),
        make('dl', { className: 'keys', innerHTML:
          `<dt><kbd>←</kbd> <kbd>→</kbd><dd>previous and next chapter; in a run or a ladder, steps<dt><kbd>/</kbd> <kbd>s</kbd><dd>search<dt><kbd>r</kbd><dd>show the run that is veiled<dt><kbd>?</kbd><dd>this<dt><kbd>Esc</kbd><dd>close, leave` }),
        make('button', { type: 'button', textContent: 'What I predicted', onclick: () => { settings.close(); openPredicted(); } })),
      close());
    settings.classList.add('settings');
    if (nav.matches(':popover-open')) nav.hidePopover();
    settings.showModal();
  };
  // Kept on the reader's machine and nowhere else; the page shows it and does
  // not judge.
  let predicted;
  const openPredicted = async () => {
    const whole = Object.entries(kept()).filter(([, p]) => p.answer);
    try { window.contents ?? await load(given.toc); } catch { /* then in the order in which they were made */ }
    const order = [...(window.contents ?? '').matchAll(/href="([^"]+)"/g)].map(m => m[1]);
    whole.sort(([a], [b]) => order.indexOf(a.split('#')[0]) - order.indexOf(b.split('#')[0]));
    const body = make('div', {});
    let chapter, into;
    for (const [key, p] of whole) {
      if (p.chapter !== chapter) body.append(make('h3', { textContent: chapter = p.chapter }), into = make('ol'));
      into.append(make('li', {}, make('a', { href: root + key, textContent: p.question, onclick: () => predicted.close() }), make('br'), make('span', { textContent: p.answer })));
    }
    if (!whole.length) body.append(make('p', { textContent: 'Nothing yet. Where a page says “Predict”, choose an answer or write your own before you show the run.' }));
    // What one tap would lose, two do, unless both are one double tap.
    const asked = make('span', { role: 'status' });
    let first = 0;
    const forget = make('button', { type: 'button', textContent: 'Forget all', onclick: ({ timeStamp }) => {
      if (first && timeStamp - first < 600) return;
      if (!first) {
        first = timeStamp;
        asked.textContent = 'Every prediction is lost, and the runs are veiled again.';
        forget.textContent = 'Yes, forget all';
        return;
      }
      put();
      predicted.close();
      dispatchEvent(new Event('course-forgotten'));
    } });
    const end = close();
    if (whole.length) end.append(forget, asked);
    predicted?.remove();
    predicted = dialog('What I predicted', make('h2', { textContent: 'What I predicted' }),
      make('p', { textContent: 'This list is on your machine only. The runs say what happens.' }), body, end);
    predicted.classList.add('predicted');
    predicted.showModal();
  };

  nav.append(list, make('div', { className: 'tray' }, theme, make('button', { type: 'button', textContent: 'Settings', onclick: openSettings }), pin));
  document.querySelector('body footer')?.append(make('button', { type: 'button', textContent: 'What I predicted', onclick: openPredicted }));
  if (document.readyState === 'complete') fillIfSeen(); else addEventListener('load', fillIfSeen);

  // ---- keys ----

  const keys = { '?': openSettings };
  addEventListener('keydown', e => {
    const { target } = e;
    if (html.dataset.keys === 'off' || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || !target.closest) return;
    if (target.closest('input:not([type=radio]), select, textarea, dialog, [contenteditable]') || !getSelection().isCollapsed) return;
    if (e.key === '/' || e.key === 's') openSearch();
    else if (Object.hasOwn(keys, e.key)) { if (keys[e.key]() === false) return; }
    else {
      if (e.shiftKey || target.closest('input, pre, [tabindex="0"], details > summary') || scrolls(target) || scrolls(pressed) || nav.matches(':popover-open')) return;
      const to = { ArrowLeft: 'prev', ArrowRight: 'next' }[e.key];
      const a = to && document.querySelector(`.turn [rel=${to}]`);
      if (!a) return;
      a.click();
    }
    e.preventDefault();
  });

  // ---- code ----

  // What a language is made of, well enough to be read by: [class, pattern].
  const words = list => new RegExp(`\\b(?:${list.replaceAll(' ', '|')})\\b`);
  const languages = {
    rust: [
      ['comment', /\/\/.*|\/\*[^]*?\*\//],
      ['string', /\b[bc]?r(#*)"[^]*?"\1|[bc]?"(?:\\[^]|[^"\\])*"|b?'(?:\\[^']+|\\'|[^'\\\n])'/],
      ['meta', /#!?\[[^\]\n]*\]/],
      ['name', /(?<=\bfn )\w+/],
      ['literal', /'\w+|\b\d\w*(?:\.\d\w*)?|\b(?:true|false|Some|None|Ok|Err)\b/],
      ['keyword', words('as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait type unsafe use where while')],
    ],
    toml: [
      ['comment', /#.*/], ['string', /"(?:\\.|[^"\\])*"|'[^'\n]*'/], ['keyword', /^\[.*\]/], ['name', /^[\w.-]+(?= *=)/], ['literal', words('true false')],
    ],
    sh: [
      ['comment', /(?<=^|\s)#.*/], ['string', /"(?:\\.|[^"\\])*"|'[^']*'/], ['literal', /\$\w+/], ['keyword', words('if then else fi for in do done while case esac export')],
    ],
  };
  Object.assign(languages, { bash: languages.sh, console: languages.sh });
  const tokens = (text, name) => {
    const parts = languages[name];
    if (!parts) return [];
    // Groups inside a pattern would shift the numbers, so each class is named.
    const pattern = new RegExp(parts.map(([kind, { source }]) => `(?<${kind}>${source.replace('\\1', `\\k<hashes>`).replace('(#*)', '(?<hashes>#*)')})`).join('|'), 'gm');
    return [...text.matchAll(pattern)].map(m => [m.index, m.index + m[0].length, parts.find(([kind]) => m.groups[kind] !== undefined)[0]]);
  };
  // The piece of a text from one place to another, in colour.
  const painted = (text, found, from, to) => {
    const out = [];
    let at = from;
    for (const [start, end, kind] of found) {
      if (end <= at) continue;
      if (start >= to) break;
      const [a, b] = [Math.max(start, at), Math.min(end, to)];
      if (a > at) out.push(text.slice(at, a));
      out.push(make('span', { className: `t-${kind}`, textContent: text.slice(a, b) }));
      at = b;
    }
    if (at < to) out.push(text.slice(at, to));
    return out;
  };
  const language = code => /language-(\w+)/.exec(code.className)?.[1];
  const paint = code => {
    const text = code.textContent;
    const found = tokens(text, language(code));
    if (!found.length || code.querySelector('[class^=t-]')) return;
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let at = 0; walker.nextNode(); at = pieces.at(-1)[2]) pieces.push([walker.currentNode, at, at + walker.currentNode.data.length]);
    for (const [node, from, to] of pieces) node.replaceWith(...painted(text, found, from, to));
  };
  /** The lines of a text in colour, each an array of nodes. */
  const lines = (text, name) => {
    const found = tokens(text, name);
    let at = 0;
    return text.replace(/\n$/, '').split('\n').map(line => painted(text, found, at, (at += line.length + 1) - 1));
  };

  // A path is cut behind a slash, and not in a name.
  const cut = path => path.split(/(?<=\/)/).flatMap((part, i) => [...i ? [make('wbr')] : [], make('span', { className: 'folder', textContent: part })]);
  for (const p of all('.file, .session > figcaption > code, #your-turn + ul code, #your-turn + p + ul code')) {
    const path = p.textContent;
    if (!/^(listings|exercises)\/\S+$/.test(path)) continue;
    const text = p.matches('.file') ? [path] : cut(path);
    p.replaceChildren(...given.repository ? [make('a', { href: `${given.repository.replace(/\/$/, '')}/blob/HEAD/${path}` }, ...text)] : text);
  }

  // Listings, runs and ladders have addresses, which are no heading's.
  const taken = new Set(all('[id]').map(e => e.id));
  const address = (element, name, what) => {
    if (!element.id) {
      let id = name;
      for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
      taken.add(element.id = id);
    }
    return make('a', { href: `${location.pathname}#${element.id}`, textContent: '#', ariaLabel: `Address of ${what}`, title: `Address of ${what}` });
  };
  // Whatever hides the place that an address names, opens.
  const arrive = () => {
    let there;
    try { there = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { /* no such name */ }
    if (!there) return;
    for (let at = there; (at = at.parentElement?.closest('details'));) at.open = true;
    there.closest('.answer[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    there.scrollIntoView();
  };
  addEventListener('hashchange', arrive);

  const copy = async text => {
    try { await navigator.clipboard.writeText(text); return; } catch { /* no permission, or no TLS */ }
    const area = make('textarea', { value: text });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };
  // A short command is not cut at its hyphen or blank; a long one is cut at a
  // blank, or behind what joins its names, and in no name. What can be seen
  // already stays as it is: nothing moves while somebody reads.
  // (Whether it has been painted, the browser says too late. On the page of the
  // whole course all is moved before anybody reads, and to measure takes seconds.)
  const codes = all(':is(p, li, dd, summary, strong) > code, :is(p, li, dd, summary) > a > code', main);
  const seen = new Set('print' in html.dataset ? [] : codes.filter(code => code.getBoundingClientRect().top < innerHeight));
  // (In a line of its own a name is cut at its hyphens, unless it is a box.)
  const whole = text => text.includes('-') ? ' whole hyphen' : ' whole';
  // A bracket before it and a comma after it keep to a name.
  const keeps = element => {
    const { previousSibling: before, nextSibling: after } = element;
    const cut = (text, marks) => text?.nodeType === Node.TEXT_NODE ? marks.exec(text.data)?.[0] ?? '' : '';
    const [open, close] = [cut(before, /[(“]+$/), cut(after, /^(?:[.,:;!?)”]|’s?)+/)];
    if (!open && !close) return '';
    if (open) before.data = before.data.slice(0, -open.length);
    if (close) after.data = after.data.slice(close.length);
    const span = make('span', { className: 'kept' });
    element.replaceWith(span);
    span.append(open, element, close);
    return close;
  };
  // Where a name fills the line, its end goes to the next one with its comma.
  const tail = (code, text) => {
    const end = /(?:\(\w*\)|.?.)$/su.exec(text)[0];
    code.replaceChildren(make('span', { className: 'head', textContent: text.slice(0, -end.length) }), end);
  };
  for (const code of codes) {
    const text = code.textContent;
    if (seen.has(code)) continue;
    const close = !('print' in html.dataset) && keeps(code.parentElement.matches('a') && code.parentElement.textContent === text ? code.parentElement : code);
    if (text.length <= 18) {
      code.className += whole(text);
      if (close) tail(code, text);
    } else if (!code.childElementCount && !code.closest('.ladder')) {
      const parts = text.split(/(?<=[\s/,]|\((?!\)))|(?=\s)/).flatMap(part => [/(?<=::|[.=])/, /(?<=_)/].reduce((parts, at) => parts.flatMap(part => part.length <= 26 ? [part] : part.split(at)), [part]));
      const box = (part, kept) => {
        const span = make('span', { className: whole(part), textContent: part });
        if (kept) tail(span, part);
        return span;
      };
      // (Only between its parts: what follows the last one is kept to it.)
      code.replaceChildren(...parts.flatMap((part, i) => [...i ? [make('wbr')] : [], /^\S{2,26}$/.test(part) ? box(part, close && i === parts.length - 1) : part.length > 26 ? make('span', { className: 'head', textContent: part }) : part]));
    }
  }
  for (const code of all('pre > code:not(.nohighlight)', main)) {
    const pre = code.parentElement;
    const caption = pre.previousElementSibling?.matches('.file') ? pre.previousElementSibling : null;
    const button = make('button', { type: 'button', textContent: 'Copy', onclick: async () => {
      await copy(code.textContent); // hidden lines too: a whole program
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    } });
    const tools = make('span', { className: 'tools' }, button);
    const file = caption?.textContent.trim().split('/').pop();
    if (file) tools.append(address(caption, file, file));
    if (code.querySelector('.boring')) {
      const more = make('button', { type: 'button', ariaPressed: 'false', onclick: () => {
        more.ariaPressed = String(pre.classList.toggle('whole'));
      } }, 'Whole', make('span', { textContent: ' program' }));
      tools.prepend(more);
    }
    button.ariaLabel = file ? `Copy ${file}` : 'Copy';
    if (caption) caption.append(tools); else pre.before(make('div', { className: 'alone' }, tools));
  }

  // What scrolls sideways can be reached by Tab and scrolled by the arrows;
  // what does not is no stop on the way.
  const reach = (target, scrolls) => {
    if (!scrolls) {
      for (const name of ['tabindex', 'role', 'aria-label']) target.removeAttribute(name);
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

  // What the other scripts need.
  window.course = { all, make, load, root: given.root, keep, copy, address, arrive, lines, language, scrolls, reach, keys, kept, put, page: location.href.split('#')[0].slice(root.length) || 'index.html' };

  // Colours come last, when everything else is there and the browser is idle.
  const coloured = all('pre > code[class*=language-]', main);
  const idle = window.requestIdleCallback ?? setTimeout;
  const rest = async () => {
    // What can't be shown must not be veiled.
    if (main.querySelector('.session')) await load(given.session).catch(() => { html.dataset.predict = 'off'; });
    if (sought) await load(given.search).then(() => window.course.found(sought), arrive);
    else if (location.hash) arrive();
    // On the page of the whole course they wait until it is printed.
    for (const code of 'print' in html.dataset ? [] : coloured) {
      paint(code);
      await new Promise(done => idle(done));
    }
    if (main.querySelector('.ladder')) await load(given.ladder);
    // Colours are other nodes.
    if (sought) window.course.found?.(sought, true);
    html.dataset.coloured = '';
  };
  if (document.readyState === 'complete') idle(rest); else addEventListener('load', () => idle(rest));

  // ---- paper ----

  let undo = [];
  const prepare = () => {
    if (undo.length) return;
    for (const d of all('details:not([open])', main)) if (!d.closest('.ladder')) { d.open = true; undo.push(() => { d.open = false; }); }
    for (const code of coloured) {
      paint(code);
      // The rest of the program is not on paper, unless it was asked for.
      const shown = code.parentElement.matches('.whole') ? code : [...code.childNodes].filter(n => !n.classList?.contains('boring'));
      const high = (shown.length ? shown.map(n => n.textContent).join('') : code.textContent).split('\n').length - 1;
      code.parentElement.classList.toggle('long', high > 25);
    }
    for (const svg of all('svg.ladder', main)) undo.push(...cutLadder(svg));
    undo.push(() => {});
  };
  // A ladder that is longer than a page is cut between its rows, not through one.
  const cutLadder = svg => {
    const steps = all(':scope > .step', svg);
    const top = step => parseFloat(step.style.getPropertyValue('--y'));
    const whole = parseFloat(svg.style.height);
    const cuts = [0];
    // About a hand's breadth each, so that little of a page stays white.
    for (const step of steps) if (top(step) - cuts.at(-1) > 14) cuts.push(top(step));
    cuts.push(whole);
    if (cuts.length < 4) return [];
    const parts = cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1];
      const part = svg.cloneNode(false);
      part.classList.add('piece');
      part.style.height = `${to - from}rem`;
      const inside = make('div');
      inside.innerHTML = `<svg><g style="transform:translateY(${-from}rem)"></g></svg>`;
      const g = inside.firstChild.firstChild;
      for (const child of svg.children) {
        const y = top(child);
        if (y >= 0 ? y >= from && y < to : !/^(title|desc)$/.test(child.localName)) g.append(child.cloneNode(true));
      }
      // What runs through several pieces ends at the edges of each.
      for (const line of all('.line, .wait', g)) {
        const [top, end] = ['y1', 'y2'].map(name => parseFloat(line.getAttribute(name)));
        if (top >= to || end <= from) line.remove();
        line.setAttribute('y1', `${Math.max(top, from)}rem`);
        line.setAttribute('y2', `${Math.min(end, to)}rem`);
      }
      if (from) all('.head :is(text, .lead)', g).forEach(name => name.remove());
      part.append(g);
      return part;
    });
    svg.after(...parts);
    svg.style.display = 'none';
    return [() => { parts.forEach(part => part.remove()); svg.style.display = ''; }];
  };
  addEventListener('beforeprint', prepare);
  addEventListener('afterprint', () => { undo.forEach(f => f()); undo = []; });

  // The whole course on one page: contents, parts and numbers, which mdBook
  // gives to single pages only. It prints when it is told to, and says meanwhile
  // what it does.
  if ('print' in html.dataset) {
    const whole = make('div', { innerHTML: window.contents ?? '' });
    const chapters = all('h1', main);
    const items = all('ol > li', whole).filter(li => li.firstChild);
    const list = make('ol');
    let at = 0;
    for (const li of items) {
      const a = li.querySelector('a[href]');
      if (li.matches('.part-title') || li.querySelector(':scope > .part-title')) {
        list.append(make('li', { className: 'part-title', textContent: li.textContent }));
        chapters[at]?.before(make('p', { className: 'part', textContent: li.textContent }));
      } else if (a && chapters[at]) {
        const number = a.querySelector('strong')?.textContent ?? '';
        if (number) chapters[at].before(make('p', { className: 'number', textContent: number }));
        list.append(make('li', {}, make('a', { href: `#${chapters[at].id}` }, make('strong', { textContent: number }), chapters[at].textContent)));
        at++;
      }
    }
    const said = make('span', { role: 'status' });
    const start = make('button', { type: 'button', textContent: 'Print', onclick: async () => {
      start.disabled = true;
      for (let i = 0; i < coloured.length; i++) {
        if (i % 20 === 0) {
          said.textContent = `Colouring listing ${i + 1} of ${coloured.length} …`;
          await new Promise(requestAnimationFrame);
        }
        paint(coloured[i]);
      }
      said.textContent = 'Opening the answers, cutting the ladders …';
      await new Promise(done => setTimeout(done, 50));
      prepare();
      said.textContent = 'Your browser lays out some hundred pages. On a phone that takes a minute.';
      await new Promise(done => setTimeout(done, 50));
      print();
      said.textContent = '';
      start.disabled = false;
    } });
    main.prepend(make('div', { className: 'printing' }, start, said), make('section', { className: 'chapters' }, make('h2', { textContent: 'Contents' }), list));
    html.dataset.listed = '';
  }
});
