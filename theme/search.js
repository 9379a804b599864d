'use strict';
// The search: which sections have every word that was typed. It reads the word
// list of src/search, which the checker writes from the pages: the sections at
// once, then a file for each first letter that is typed. A hit leads to its
// place on its page, and whatever hides that opens.
(() => {
  const { all, make, load, root } = window.course;
  const main = document.querySelector('main');

  // ---- words: tests/pages/src/search_split.rs splits pages in the same way ----

  const split = text => {
    const words = [];
    for (const [, chunk, section] of text.matchAll(/(\d{1,3}(?:,\d{3})+(?!\w)|[\p{Alphabetic}\p{N}_.:\-]+)(\([1-9]\))?/gu)) {
      const body = chunk.toLowerCase().replaceAll(',', '');
      const plain = body.replace(/\.+$/, '');
      if (plain === '::' || /^[0-9a-f:.]*::[0-9a-f:.]*$/.test(plain) && /\d/.test(plain)) {
        words.push(plain);
        continue;
      }
      let last;
      for (const piece of body.split(':').map(piece => piece.replace(/^[._-]+|[._-]+$/g, '')))
        for (const name of /^[\d.]*$/.test(piece) ? [piece] : piece.split('.')) {
          last = name.replace(/^[_-]+|[_-]+$/g, '').replaceAll('-', '_');
          if (last) words.push(last);
        }
      if (section && last) words.push(words.pop() + section);
    }
    return words;
  };
  // A word in a text: where one begins, or where a part of one does.
  const pattern = words => new RegExp(words.map(word =>
    (/^[:]/.test(word) ? '(?<![\\da-f:])' : '(?<![\\p{Alphabetic}\\p{N}])') +
    (/^\d+$/.test(word) ? word.replace(/\B(?=(\d{3})+$)/g, ',?') : word.replace(/[.()]/g, '\\$&').replaceAll('_', '[_\\-]'))).join('|'), 'giu');

  // ---- the list ----

  let sections;
  const read = () => {
    if (sections) return;
    sections = new Map();
    let page, chapter, order = 0;
    for (const [, name, number, title] of (window.words?.sections ?? '').matchAll(/^(\S+) (\w+) (.*)$/gm)) {
      const whole = name[0] === '/';
      if (whole) [page, chapter] = [name.slice(1), title];
      sections.set(number, { page, chapter, title, id: whole ? '' : name, order: order++ });
    }
  };
  const letter = word => /^[a-z\d]/.test(word) ? word[0] : '_';
  const lists = async words => {
    const { versions = {} } = window.words ?? {};
    const names = [...new Set(words.map(letter))].filter(name => versions[name]);
    await Promise.all(names.map(name => window.words[name] ?? load(`${root}search/${name}.js?v=${versions[name]}`)));
  };
  // What a section is among the hits: 4 if the word is only in what is shown
  // there, 2 if it only begins with what was typed, 1 if it is not what the
  // section is about. The least is the best. And how often its prose has it: the
  // lists behind the third are of those that say it at least so many times.
  const often = [2, 3, 5, 9];
  const lookUp = word => {
    const list = window.words?.[letter(word)] ?? '';
    const found = new Map();
    const also = [];
    // One letter is the beginning of too much, and a number that is there is no
    // other number's beginning.
    const alone = word.length < 2 || /^\d+$/.test(word) && list.includes(`\n${word} `);
    const begins = alone ? `${word} ` : word;
    for (let at = list.indexOf(`\n${begins}`); at >= 0 && list.startsWith(begins, at + 1); at = list.indexOf('\n', at + 1)) {
      const [line, other] = list.slice(at + 1, list.indexOf('\n', at + 1)).split('=');
      const [whole, places] = line.split(/ (.*)/s);
      const exact = [word, `${word}s`, `${word}es`].includes(whole);
      if (other && whole === word) also.push(other);
      (places ?? '').split(';').forEach((numbers, how) => {
        for (const number of numbers.split(' ')) {
          if (!number) continue;
          const has = found.get(number) ?? { rank: 7, times: 1 };
          has.rank = Math.min(has.rank, ([0, 1, 5][how] ?? 1) | (exact ? 0 : 2));
          if (exact) has.times = Math.max(has.times, often[how - 3] ?? 1);
          found.set(number, has);
        }
      });
    }
    return { word, found, also };
  };
  const search = async text => {
    const words = [...new Set(split(text))];
    await lists(words);
    read();
    const looked = words.map(lookUp);
    const missing = looked.filter(({ found }) => !found.size).map(({ word }) => word);
    const hits = [];
    // A digit beside other words is in too many sections to say which.
    const digit = ({ word }) => /^\d$/.test(word);
    const telling = looked.every(digit) ? looked : looked.filter(it => !digit(it));
    for (const number of looked[0]?.found.keys() ?? []) {
      if (!sections.has(number) || looked.some(({ found }) => !found.has(number))) continue;
      const section = sections.get(number);
      const title = section.words ??= split(section.title);
      const has = telling.map(({ found }) => found.get(number));
      const titled = telling.filter(({ word }) => title.some(it => it.startsWith(word))).length;
      hits.push({
        ...section, titled, whole: titled === title.length,
        // Questions come behind what they ask about.
        asks: ['check-yourself', 'your-turn'].includes(section.id),
        rank: has.reduce((all, { rank }) => all | rank, 0),
        named: has.filter(({ rank }) => !(rank & 1)).length,
        times: has.reduce((product, { times }) => product * times, 1),
      });
    }
    // First what is named for the most of the words or defines them, and of that
    // what has them in its title, best alone; then what says them most often, on
    // a page that has them in many places. What defines a word and is not called
    // by it stands in the order of reading: it is defined once, and used later.
    const share = new Map();
    for (const { page } of hits) share.set(page, (share.get(page) ?? 0) + 1);
    for (const hit of hits) hit.weight = hit.rank || hit.titled ? hit.times * share.get(hit.page) : 0;
    hits.sort((a, b) => (a.rank & 6) - (b.rank & 6) || b.named - a.named || b.titled - a.titled || b.whole - a.whole || a.asks - b.asks || b.weight - a.weight || a.order - b.order);
    return { words, hits, missing, marks: [...words, ...looked.flatMap(({ also }) => also)] };
  };

  // ---- a place on a page ----

  const inline = new Set('A ABBR B CODE DEL DFN EM I INS KBD MARK S SAMP SMALL SPAN STRONG SUB SUP U VAR WBR'.split(' '));
  // What the scripts add is none of the text.
  const aside = 'svg, script, style, button, .tools, .alone, .guess, .steps, .now, .source, .number';
  /** The text of a section, each run of it with the nodes that it stands in. */
  const runs = (text, id) => {
    const found = [];
    let here = !id, run;
    const end = () => { run = null; };
    const walk = (element, shown) => {
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          if (!here) continue;
          if (!run) found.push(run = { text: '', nodes: [], shown });
          run.nodes.push([child, run.text.length]);
          run.text += child.data;
        } else if (child.nodeType === Node.ELEMENT_NODE) {
          if (child.matches(aside) || shown && child.localName === 'table') continue;
          if (/^H[1-4]$/.test(child.tagName) && child.id) here = child.tagName === 'H1' ? !id : child.id === id;
          const inside = shown || child.matches('pre, figcaption, .session, .ladder, .file');
          const edge = inside !== shown || !inline.has(child.tagName);
          if (edge) end();
          walk(child, inside);
          if (edge) end();
        }
      }
    };
    walk(text, false);
    return found;
  };
  const at = (run, index) => {
    const [node, from] = run.nodes.findLast(([, from]) => from <= index);
    return [node, Math.min(index - from, node.data.length)];
  };
  const places = (text, id, words) => {
    const sought = pattern(words);
    return runs(text, id).flatMap(run => [...run.text.matchAll(sought)].map(({ 0: { length }, index }) => {
      const range = new Range();
      range.setStart(...at(run, index));
      const [node, end] = at(run, index + length - 1);
      range.setEnd(node, end + 1);
      return { range, run, index, length, shown: run.shown };
    }));
  };
  // Prose before what is shown, whole words before beginnings, long before short.
  const best = found => {
    const whole = ({ run, index, length }) => !/[\p{Alphabetic}\p{N}_]/u.test(run.text[index + length] ?? ' ');
    const value = place => (place.shown ? 0 : 1e4) + (whole(place) ? 1e3 : 0) + place.length;
    return found.reduce((a, b) => a && value(a) >= value(b) ? a : b, null);
  };

  const open = ({ range }) => {
    const element = range.startContainer.parentElement;
    for (let fold = element; (fold = fold.parentElement?.closest('details'));) fold.open = true;
    const pre = element.closest('pre');
    if (element.closest('.boring')) {
      const before = pre.previousElementSibling;
      before?.querySelector('[aria-pressed=false]')?.click();
    }
    element.closest('.said[hidden], .answer[hidden], [data-veil=on] > figcaption')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    const box = range.getBoundingClientRect();
    scrollBy({ top: box.top - innerHeight * .4, behavior: 'instant' });
    const wide = element.closest('pre, .table-wrapper');
    const room = wide?.getBoundingClientRect();
    if (wide && (box.right > room.right || box.left < room.left)) wide.scrollLeft += box.left - room.left - room.width / 3;
  };
  // Until the reader moves, the place stays where it was brought.
  let moved = false;
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(kind, () => { moved = true; }, { once: true, passive: true });
  /** Marks what was sought in the section of the address, and goes there; `again` when the page has become another. */
  const found = (sought, again) => {
    const words = split(sought);
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { /* no such name */ }
    if (id && !document.getElementById(id)) id = '';
    const here = words.length ? places(main, id, words) : [];
    if (window.Highlight) CSS.highlights.set('found', new Highlight(...here.map(({ range }) => range)));
    const first = best(here);
    if (again && moved) return;
    if (first) open(first); else window.course.arrive();
  };

  // ---- the dialog ----

  const quoted = words => words.map(word => `“${word}”`).join(', ').replace(/, (?=[^,]*$)/, ' and ');
  const shownAtOnce = 30;
  const excerpts = 3;
  const pages = {};
  const fetched = page => pages[page] ??= fetch(root + page).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
    .then(text => new DOMParser().parseFromString(text, 'text/html').querySelector('main'));
  const marked = (text, words) => {
    const out = [];
    let from = 0;
    for (const { 0: hit, index } of text.matchAll(pattern(words))) {
      out.push(text.slice(from, index), make('mark', { textContent: hit }));
      from = index + hit.length;
    }
    return [...out, text.slice(from)];
  };
  const excerpt = ({ run, index }) => {
    const clean = text => text.replace(/\s+/g, ' ');
    const before = clean(run.text.slice(0, index)), after = clean(run.text.slice(index));
    const from = before.length < 70 ? 0 : before.indexOf(' ', before.length - 60) + 1;
    return (from ? '… ' : '') + before.slice(from) + (after.length > 120 ? after.slice(0, 110).replace(/\s\S*$/, ' …') : after);
  };

  /** Makes a dialog of a field, a line of status and a list of hits search. */
  const begin = box => {
    const field = box.querySelector('input'), said = box.querySelector('[role=status]'), results = box.querySelector('ol');
    let turn = 0, later;
    const find = async () => {
      const mine = ++turn;
      clearTimeout(later);
      const text = field.value.trim();
      let answer;
      try { answer = await search(text); } catch {
        if (mine === turn) { results.replaceChildren(); said.textContent = 'The word list did not load. Type again to try again.'; }
        return;
      }
      if (mine !== turn) return;
      const { words, hits, missing, marks } = answer;
      const seen = hits.slice(0, shownAtOnce);
      said.textContent = !text ? '' : !words.length ? 'Type a word, a name or a number: signs alone are not in the list.'
        : missing.length ? `${quoted(words.length > 1 ? missing : [text])} ${missing.length > 1 ? 'are' : 'is'} not in the course.`
        : !hits.length ? `No section has ${quoted(words)} together.`
        : hits.every(({ rank }) => rank & 2) ? `Only longer words begin like that, in ${hits.length} section${hits.length > 1 ? 's' : ''}${hits.length > seen.length ? `, the first ${seen.length}` : ''}`
        : hits.length > seen.length ? `${hits.length} sections, the first ${seen.length}:` : hits.length === 1 ? '1 section' : `${hits.length} sections`;
      const highlight = encodeURIComponent(marks.join(' '));
      results.replaceChildren(...seen.map(({ page, chapter, title, id, rank }) => {
        const where = id ? ` · ${chapter}` : '';
        return make('li', {}, make('a', { href: `${root}${page}?highlight=${highlight}${id && `#${id}`}` },
          make('b', {}, ...marked(title + where, marks), ...rank & 4 ? [make('small', { textContent: ' in a listing or run' })] : [])));
      }));
      results.scrollTop = 0;
      // What stands there comes after the answer; a file cannot be fetched by a file.
      if (location.protocol !== 'file:' && !navigator.connection?.saveData && seen.length) later = setTimeout(async () => {
        for (const [i, { page, id }] of seen.slice(0, excerpts).entries()) {
          let place;
          // The title stands there already.
          const told = ({ range }) => !range.startContainer.parentElement.closest('h1, h2, h3, h4');
          try { place = best(places(await fetched(page), id, marks).filter(told)); } catch { delete pages[page]; }
          if (mine !== turn) return;
          if (place) results.children[i]?.firstChild.append(make('span', {}, ...marked(excerpt(place), marks)));
        }
      }, 400);
    };
    field.addEventListener('input', find);
    said.textContent = '';
    read();
    find();
  };

  Object.assign(window.course, { begin, found, split, search });
})();
