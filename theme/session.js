'use strict';
// A session beyond being read: what it printed, and what was typed later, is
// veiled until the reader has predicted it, its turns can be played, its commands copied, its place linked.
(() => {
  const { all, make, copy, address, arrive, reach, keys, kept, put, page } = window.course;
  const html = document.documentElement;
  const main = document.querySelector('main');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  document.head.append(make('style', { textContent: `
.steps { position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem; margin: 0; padding: .5rem 0; font: .875rem/1.5 var(--sans); background: var(--paper); border-top: 1px solid var(--rule); }
.steps button { min-width: 2.25rem; min-height: 2.25rem; padding: 0 .6rem; border: 1px solid var(--rule); }
.steps button:disabled { opacity: .4; cursor: default; }
.steps [role=status] { flex: 1; min-width: 7rem; padding-left: .5rem; color: var(--quiet); }
@media (max-width: 47.99rem) { .steps [role=status] { order: 1; flex-basis: 100%; } .steps button:last-child { margin-left: auto; } }
.session > .steps { grid-column: 1 / -1; }
@media screen { .terminal kbd.plain::before { content: "typed: "; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } }
.session .later { visibility: hidden; }
.session .fresh { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print { .steps { display: none; } .session .later { visibility: visible; } }` }));

  // ---- one stepper, for sessions and for ladders ----

  // A wait as it is shown: short ones slowed, long ones as long as they were, up
  // to three seconds, so that longer is always longer.
  const pace = ms => Math.max(450 + 250 * Math.log10(1 + Math.max(0, ms)), Math.min(ms, 3000));
  /**
   * Steps through `length` things. `show(i, by)` shows one, `wait(i)` is how many
   * milliseconds came before it, `held(i)` a reason not to go there yet.
   */
  const stepper = ({ figure, what, length, show, wait, held = () => null, leave }) => {
    let now = -1, timer;
    const button = (text, label, onclick) => make('button', { type: 'button', textContent: text, ariaLabel: label, title: label, onclick });
    const first = button('|←', `First ${what}`, () => step(0));
    const back = button('←', `Previous ${what}`, () => step(now - 1));
    const on = button('→', `Next ${what}`, () => step(now + 1));
    const last = button('→|', `Last ${what}`, () => step(length - 1));
    const play = button('▶ Play', 'Play in recorded order and time', () => timer ? pause() : run());
    const out = button('✕', 'Leave (Esc)', () => quit());
    const said = make('span', { role: 'status' });
    const panel = make('div', { className: 'steps' }, first, back, on, last, ...still.matches ? [] : [play], said, out);
    const pause = () => {
      clearTimeout(timer);
      timer = 0;
      play.textContent = '▶ Play';
      play.ariaLabel = 'Play in recorded order and time';
    };
    const go = to => {
      if (to < 0 || to >= length) return false;
      const why = to > now && Array.from({ length: to - now }, (_, i) => held(now + 1 + i)).find(Boolean);
      if (why) {
        pause();
        said.replaceChildren(...[why].flat());
        return false;
      }
      const by = to - now;
      now = to;
      first.disabled = back.disabled = !now;
      on.disabled = last.disabled = now === length - 1;
      said.textContent = `${what} ${now + 1} of ${length}`;
      show(now, by);
      return true;
    };
    const step = to => {
      pause();
      go(to);
      if (document.activeElement === document.body || document.activeElement.disabled) (on.disabled ? back : on).focus({ preventScroll: true });
    };
    const run = () => {
      if (now === length - 1) now = -1;
      play.textContent = '⏸ Pause';
      play.ariaLabel = 'Pause';
      const plan = () => { timer = setTimeout(next, pace(wait(now + 1))); };
      const next = () => { if (go(now + 1) && now < length - 1) plan(); else pause(); };
      if (now < 0) next(); else plan();
    };
    const keyed = e => {
      if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || e.defaultPrevented) return;
      if (e.target.closest('input, textarea, select')) return;
      const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: length - 1 }[e.key];
      if (e.key === 'Escape') quit();
      else if (to === undefined || !getSelection().isCollapsed || inner(e.target)) return;
      else step(to);
      e.preventDefault();
      e.stopPropagation();
    };
    // In what scrolls sideways the arrows scroll.
    const inner = target => target !== figure && !panel.contains(target) && target.matches('pre, .table-wrapper, [tabindex="0"]') && target.scrollWidth > target.clientWidth + 1;
    const quit = () => {
      pause();
      figure.removeEventListener('keydown', keyed);
      panel.remove();
      leave();
    };
    figure.addEventListener('keydown', keyed);
    return { panel, step, run, pause, quit, focus: () => (still.matches ? on : play).focus({ preventScroll: true }), get now() { return now; }, get playing() { return !!timer; } };
  };
  Object.assign(window.course, { stepper, still });

  // ---- the pieces of a session: lines that were typed, and what was printed between ----

  const split = figure => {
    if (figure.pieces) return figure.pieces;
    figure.pieces = [];
    for (const terminal of all('.terminal', figure)) {
      const code = terminal.querySelector('pre > code');
      if (!code) continue;
      // Each line as its nodes.
      const lines = [[]];
      for (const node of [...code.childNodes]) {
        if (node.nodeType !== Node.TEXT_NODE) { lines.at(-1).push(node); continue; }
        node.data.split(/(?<=\n)/).forEach(text => {
          if (!text) return;
          lines.at(-1).push(document.createTextNode(text));
          if (text.endsWith('\n')) lines.push([]);
        });
      }
      const groups = [];
      for (const line of lines.filter(line => line.length)) {
        const typed = line.some(node => node.nodeName === 'KBD');
        const before = groups.at(-1);
        if (!typed && before && !before.typed) before.nodes.push(...line);
        else groups.push({ typed, nodes: line });
      }
      const ms = +(terminal.dataset.ms ?? NaN);
      // What is veiled is one block: how many lines were typed in it may be what was asked.
      const blocks = [];
      groups.forEach(({ typed, nodes }, i) => {
        const span = make('span', { className: typed ? 'typed' : 'printed' }, ...nodes);
        const before = figure.pieces.at(-1)?.terminal === terminal && figure.pieces.at(-1).block;
        const open = typed && !span.querySelector('.after');
        const block = open ? null : before || make('span', { className: 'said' });
        if (block) block.append(span);
        if (!before || !block) blocks.push(block ?? span);
        figure.pieces.push({ span, typed, block, terminal, ms: i ? NaN : ms });
      });
      code.replaceChildren(...blocks);
    }
    return figure.pieces;
  };

  // ---- the veil ----

  const veil = figure => {
    split(figure);
    for (const block of figure.querySelectorAll('.said')) {
      const lines = block.textContent.replace(/\n$/, '').split('\n');
      block.style.containIntrinsicSize = `${Math.max(...lines.map(line => line.length))}ch ${lines.length * 1.5}em`;
      block.setAttribute('hidden', 'until-found');
      block.ariaHidden = 'true';
    }
    figure.dataset.veil = 'on';
    offer(figure);
  };
  const unveil = figure => {
    figure.dataset.veil = 'off';
    figure.querySelectorAll('.said').forEach(block => ['hidden', 'aria-hidden'].forEach(name => block.removeAttribute(name)));
    offer(figure);
  };
  // Commands that are in sight can be copied; what is typed later in a run that is veiled, cannot yet.
  const insight = commands => commands.filter(kbd => !kbd.closest('[hidden]'));
  const offer = figure => figure.copies?.forEach(({ button, commands }) => { button.style.visibility = insight(commands).length ? '' : 'hidden'; });

  // What follows a run says what it did, as far as the next heading, fold,
  // listing or run; and so does its ladder, which may stand in a fold. (The script in
  // theme/index.hbs covers the same before the first paint, but for folds.)
  const ends = 'h1, h2, h3, h4, details, .predict, .file, .session';
  const answer = figure => {
    const name = /([\w-]+)\.toml/.exec(figure.querySelector(':scope > figcaption')?.textContent ?? '')?.[1];
    const ladder = all('.ladder', main).find(({ id }) => name && id === `${name}-ladder`);
    const found = [];
    let at = figure.nextElementSibling;
    // The answer may stand beneath a heading of its own.
    if (at?.matches('h2, h3, h4')) at = at.nextElementSibling;
    for (; at && !at.matches(ends) && (at === ladder || !at.matches('.ladder')); at = at.nextElementSibling) found.push(at);
    if (ladder && !found.includes(ladder)) found.push(ladder);
    return found;
  };
  // A cover is as high as what it covers: nothing moves when that is shown.
  const cover = elements => {
    const px = text => parseFloat(text) || 0;
    const high = elements.map(element => {
      const style = getComputedStyle(element);
      const edges = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth].reduce((sum, text) => sum + px(text), 0);
      return Math.max(0, element.getBoundingClientRect().height - edges) / px(style.fontSize);
    });
    elements.forEach((element, i) => {
      element.style.containIntrinsicSize = `0 ${high[i]}em`;
      element.classList.add('answer');
      element.setAttribute('hidden', 'until-found');
      element.ariaHidden = 'true';
      element.removeAttribute('tabindex'); // a table that scrolls is no stop while it is covered
    });
  };
  const uncover = elements => {
    // What is not covered is not asked how wide it is: that lays out the page.
    const covered = elements.filter(element => element.hasAttribute('hidden'));
    for (const element of covered) for (const name of ['hidden', 'aria-hidden']) element.removeAttribute(name);
    for (const element of covered) if (element.matches('pre, .table-wrapper')) reach(element, element.scrollWidth > element.clientWidth);
  };
  // In another width it is another height.
  const widths = new WeakMap();
  const sized = new ResizeObserver(seen => {
    const others = seen.filter(({ target, contentRect: { width } }) => {
      const before = widths.get(target);
      widths.set(target, width);
      return before !== undefined && before !== width && target.hasAttribute('hidden');
    }).map(({ target }) => target);
    uncover(others);
    cover(others);
  });

  const asked = [];
  for (const question of all('.predict', main)) {
    const next = question.nextElementSibling;
    const figure = next?.matches('.session') ? next : next?.matches('p:not(.file)') && next.nextElementSibling?.matches('.session') ? next.nextElementSibling : null;
    if (!figure) continue;
    // The script in theme/index.hbs has marked what is typed later, but for folds.
    if (!figure.matches('.told')) window.tell?.(figure, question.dataset.until);
    asked.push({ question, figure, covered: answer(figure) });
  }

  // ---- addresses, commands, playing ----

  for (const figure of all('.session', main)) {
    const caption = figure.querySelector(':scope > figcaption');
    const name = /([\w-]+)\.toml/.exec(caption?.textContent ?? '')?.[1];
    // A title says what will be seen: it is covered with the rest of the run.
    const title = caption?.firstChild;
    if (title?.nodeType === Node.TEXT_NODE) title.replaceWith(make('span', { className: 'title', textContent: title.data }));
    const tools = make('span', { className: 'tools' });
    const button = (textContent, ariaLabel, onclick) => make('button', { type: 'button', textContent, ariaLabel, onclick });
    const terminals = new Map();
    for (const terminal of all('.terminal', figure)) {
      const whose = terminal.querySelector(':scope > p');
      const at = terminal.style.getPropertyValue('--terminal');
      const mine = terminals.get(at) ?? { whose, commands: [] };
      // Without a prompt nothing but its look tells what was typed from what was
      // printed: who hears the page is told. (A style's text is not copied, nor found.)
      for (const kbd of all('kbd', terminal)) if (/(^|\n)[$#] $/.test(kbd.previousSibling?.data ?? '')) mine.commands.push(kbd); else kbd.classList.add('plain');
      terminals.set(at, mine);
    }
    // The question may be out of sight when a run stops for it.
    const { question } = asked.find(a => a.figure === figure) ?? {};
    const toQuestion = () => make('a', { href: `${location.pathname}#${figure.id}-question`, textContent: 'Predict first', onclick: e => {
      e.preventDefault();
      question.scrollIntoView();
      question.querySelector('input, button').focus({ preventScroll: true });
    } });
    const alone = terminals.size === 1;
    for (const { whose, commands } of terminals.values()) {
      if (!commands.length || !whose) continue;
      const label = `Copy the commands of ${whose.textContent.trim()}`;
      const one = button('Copy', label, async () => {
        await copy(insight(commands).map(kbd => kbd.textContent + '\n').join(''));
        one.textContent = 'Copied';
        setTimeout(() => { one.textContent = 'Copy'; }, 1500);
      });
      (figure.copies ??= []).push({ button: one, commands });
      if (alone) tools.append(one); else whose.append(make('span', { className: 'tools' }, one));
    }
    if (!caption) continue;
    let steps;
    const start = button(still.matches ? 'Step' : 'Play', still.matches ? 'Step through this run' : 'Play this run', () => {
      if (steps) return;
      const pieces = split(figure);
      const even = pieces.some(p => p.typed && p.ms !== p.ms && p === pieces.find(q => q.terminal === p.terminal));
      steps = stepper({
        figure, what: 'turn', length: pieces.length,
        wait: i => {
          const [a, b] = [pieces[i - 1], pieces[i]];
          if (even || !a || a.terminal === b.terminal) return 120;
          const began = pieces.find(p => p.terminal === a.terminal).ms;
          return Math.max(0, b.ms - began) || 120;
        },
        held: i => figure.dataset.veil === 'on' && pieces[i].block ? [toQuestion(), ', then show the run.'] : null,
        show: at => {
          pieces.forEach(({ span, block, terminal }, i) => {
            span.classList.toggle('later', i > at);
            if (block?.firstChild === span) block.classList.toggle('later', i > at);
            terminal.querySelector('pre').classList.toggle('fresh', terminal === pieces[at].terminal);
          });
          const box = pieces[at].span.getBoundingClientRect();
          const over = box.bottom + steps.panel.offsetHeight + 12 - innerHeight;
          if (over > 0) scrollBy(0, over); else if (box.top < 60) scrollBy(0, box.top - 60);
        },
        leave: () => {
          for (const { span, block, terminal } of pieces) {
            for (const part of [span, block]) part?.classList.remove('later');
            terminal.querySelector('pre').classList.remove('fresh');
          }
          steps = null;
          start.focus({ preventScroll: true });
        },
      });
      figure.steps = steps;
      figure.append(steps.panel);
      if (still.matches) steps.step(0); else steps.run();
      steps?.focus();
    });
    tools.prepend(start);
    figure.leave = () => steps?.quit();
    if (name) tools.append(address(figure, name, `the run ${name}`));
    caption.after(tools);
  }

  // ---- predictions ----

  const seen = [];
  for (const { question, figure, covered } of asked) {
    const key = `${page}#${figure.id}`;
    const memory = kept()[key] ?? {};
    const text = [...question.querySelectorAll(':scope > p')].map(p => p.textContent.trim()).join(' ');
    const answers = all('ol > li', question);
    const fields = answers.map((li, i) => {
      const field = make('input', { type: 'radio', name: key, value: String(i) });
      const label = make('label', {}, ...li.childNodes);
      const said = `${String.fromCharCode(65 + i)}. ${label.textContent.trim()}`;
      field.checked = memory.answer === said;
      field.addEventListener('change', () => note({ answer: said }));
      label.prepend(field);
      li.append(label);
      return field;
    });
    const number = question.closest('main').querySelector('.number')?.textContent.replace(/[^\d.]/g, '').replace(/\.$/, '');
    const chapter = [number, document.querySelector('main h1')?.textContent].filter(Boolean).join(' ');
    const note = change => {
      Object.assign(memory, { chapter, question: text.replace(/^Predict[,:]?\s*/, ''), ...change });
      memory.question = memory.question[0].toUpperCase() + memory.question.slice(1);
      put(key, memory);
    };
    const own = fields.length ? null : make('input', { type: 'text', maxLength: 200, placeholder: 'Your guess', ariaLabel: 'My prediction', value: memory.answer ?? '', autocomplete: 'off' });
    own?.addEventListener('change', () => note({ answer: own.value.trim() }));
    const p = question.querySelector('p');
    if (p) {
      p.id ||= `${figure.id}-question`;
      question.setAttribute('role', fields.length ? 'radiogroup' : 'group');
      question.setAttribute('aria-labelledby', p.id);
    }
    const show = make('button', { type: 'button', onclick: () => set(figure.dataset.veil === 'on', true) });
    show.setAttribute('aria-controls', figure.id);
    const row = make('div', { className: 'guess' }, ...own ? [own] : [], show);
    question.append(row);
    own?.addEventListener('keydown', e => { if (e.key === 'Enter') { note({ answer: own.value.trim() }); set(true, true); } });

    const set = (shown, told) => {
      if (shown) {
        unveil(figure);
        uncover(covered);
      } else {
        for (const part of [figure, ...covered]) part.leave?.();
        veil(figure);
        cover(covered.filter(part => !part.hasAttribute('hidden')));
      }
      show.replaceChildren(shown ? 'Veil it again' : 'Show the run', ...shown ? [] : [make('kbd', { textContent: 'r', ariaHidden: 'true' })].flatMap(k => [' ', k]));
      show.setAttribute('aria-expanded', String(shown));
      // What was predicted was predicted before.
      fields.forEach(field => { field.disabled = shown; });
      if (own) own.readOnly = shown;
      if (!told) return;
      note({ shown });
      if (shown && figure.steps && !still.matches && figure.querySelector('.steps')) figure.steps.run();
    };
    // Found by the browser's own search, or by ours: then it is there.
    for (const part of [figure, ...covered]) part.addEventListener('beforematch', () => set(true, true));
    covered.forEach(part => sized.observe(part));
    seen.push({ question, figure, covered, set, forget: () => {
      for (const name of Object.keys(memory)) delete memory[name];
      fields.forEach(field => { field.checked = false; });
      if (own) own.value = '';
    }, memory });
  }
  const apply = () => {
    for (const { figure, set, memory, question } of seen) {
      const off = html.dataset.predict === 'off' || 'print' in html.dataset;
      question.querySelector('.guess').hidden = off;
      set(off || !!memory.shown, false);
      if (off) delete figure.dataset.asks;
    }
  };
  apply();
  all('.late', main).forEach(e => e.classList.remove('late'));
  addEventListener('course-predict', apply);
  addEventListener('course-forgotten', () => { seen.forEach(s => s.forget()); apply(); });
  keys.r = () => {
    const next = seen.find(({ figure, covered, question }) => figure.dataset.veil === 'on' && question.getBoundingClientRect().top < innerHeight && [figure, ...covered].some(part => part.getBoundingClientRect().bottom > 0));
    if (!next) return false;
    next.set(true, true);
    next.question.querySelector('.guess button').focus({ preventScroll: true });
  };
  if (location.hash) arrive();
})();
