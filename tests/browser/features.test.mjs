// What a reader does: search, choose, walk by keyboard, copy, print, come back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { build, launch, pages, root, sample, scratch, serve, tab, visit } from './book.mjs';

const phone = { viewport: { width: 360, height: 720 } };
const asked = [];
// Made here and not by `before`: from Node.js 22 on, a file of whose tests none is
// asked for does not wait for it, and the browser would then stay.
const browser = await launch();
const dir = sample();
const site = await serve(dir, { onRequest: file => asked.push(file) });
const book = { dir: build() };
Object.assign(book, await serve(book.dir));
after(async () => { await browser.close(); site.close(); book.close(); });

const here = 'deep/sample.html';
async function open(name = here, options) {
  const page = await tab(browser, options);
  await visit(page, site.base + name);
  return page;
}
const background = page => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const focused = page => page.evaluate(() => document.activeElement?.textContent.trim() || document.activeElement?.tagName);
const at = page => new URL(page.url()).pathname.replace('/course/', '');

test('theme: follows the system until it is chosen, then it is kept', async () => {
  const page = await open(here, { colorScheme: 'light' });
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background(page);
  assert.notEqual(dark, light);
  await page.selectOption('.tray select', 'light');
  assert.equal(await background(page), light);
  await visit(page, site.base + 'first.html');
  assert.equal(await background(page), light);
  assert.equal(await page.inputValue('.tray select'), 'light');
  await page.selectOption('.tray select', '');
  assert.equal(await background(page), dark);
});

test('by keyboard: the skip link, the contents, a code block', async () => {
  const page = await open();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Skip to the text');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');

  const block = page.locator('pre[tabindex="0"]', { hasText: 'much longer' });
  for (let i = 0; i < 150 && !await block.evaluate(e => e === document.activeElement); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
  assert.equal(at(page), here, 'an arrow in a code block must scroll, not turn the page');
  assert.equal(await page.locator('pre[tabindex="0"]', { hasText: 'exactly eighty' }).count(), 0, 'what does not scroll is no stop');

  await page.focus('.list summary >> nth=1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /Last/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/deep/last.html');
});

test('arrows turn the page, but not in a field and not with a modifier', async () => {
  const page = await open();
  await page.focus('.tray select');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await page.focus('main h1 a, main h2 a');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.waitForTimeout(200);
  assert.equal(at(page), here);
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL('**/first.html');
  await page.waitForSelector('html[data-coloured]', { state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/deep/sample.html');
});

test('contents: every chapter, the current one marked and in view, parts fold, the rest can be put away', async () => {
  const page = await open('deep/f39.html');
  assert.equal(await page.locator('.list a').count(), 43);
  for (const href of await page.locator('.list a').evaluateAll(links => links.map(a => a.href)))
    assert.ok(fs.existsSync(path.join(dir, new URL(href).pathname.replace('/course/', ''))), href);
  const current = page.locator('.list [aria-current=page]');
  assert.match(await current.textContent(), /Filler 39/);
  const [box, list] = [await current.boundingBox(), await page.locator('.list').boundingBox()];
  assert.ok(box.y >= list.y && box.y + box.height <= list.y + list.height, 'the current chapter is in view');
  assert.deepEqual(await page.locator('.list details').evaluateAll(d => d.map(e => e.open)), [true, false]);

  await page.click('text=Hide');
  assert.equal(await page.locator('nav.contents').isVisible(), false);
  await visit(page, site.base + 'first.html');
  assert.equal(await page.locator('nav.contents').isVisible(), false);
  await page.click('header >> text=Contents');
  await page.click('text=Keep open');
  assert.equal(await page.locator('nav.contents').isVisible(), true);
});

test('contents on a phone: over the page, Escape closes, the focus returns', async () => {
  asked.length = 0;
  const page = await open(here, phone);
  assert.ok(!asked.some(f => /^toc/.test(f)), 'not loaded before it is opened');
  await page.focus('header button.contents');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.list [aria-current=page]');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => !!document.activeElement.closest('nav.contents')), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('nav.contents').isVisible(), false);
  assert.equal(await focused(page), 'Contents');
});

test('contents on a phone, the text larger: whatever stands in the drawer can be seen', async () => {
  const page = await open(here, phone);
  for (const size of ['125%', '150%', '200%']) for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 720 });
    await page.evaluate(size => { document.documentElement.style.fontSize = size; }, size);
    if (!await page.locator('nav.contents').isVisible()) await page.click('header button.contents');
    const beyond = await page.evaluate(() => {
      const room = document.querySelector('nav.contents').getBoundingClientRect();
      return [...document.querySelectorAll('.tray > *, nav.contents > .title, .find')].filter(e => { const { left, right, bottom } = e.getBoundingClientRect(); return left < room.left || right > room.right || bottom > room.bottom || e.scrollWidth > e.clientWidth + 1; }).map(e => e.textContent);
    });
    assert.deepEqual(beyond, [], `${size} at ${width} px`);
  }
});

test('the rest of a program is hidden until it is asked for', async () => {
  const page = await open();
  const code = page.locator('.file + pre', { hasText: 'exactly eighty' });
  assert.doesNotMatch(await code.innerText(), /fn main/);
  await page.click('text=Whole program');
  assert.match(await code.innerText(), /fn main/);
  assert.equal(await page.getAttribute('text=Whole program', 'aria-pressed'), 'true');
  assert.equal(await code.evaluate(e => e.scrollWidth <= e.clientWidth), true);
});

test('eighty columns fit at 1280 px', async () => {
  const page = await open();
  const over = await page.locator('.file + pre > code').first().evaluate(code => {
    code.textContent = '0123456789'.repeat(8);
    return code.parentElement.scrollWidth - code.parentElement.clientWidth;
  });
  assert.ok(over <= 0, `${over} px too narrow`);
});

test('copy gives a whole program, and it compiles', async () => {
  // rustc alone has only std.
  const [, listed] = fs.readFileSync(path.join(root, 'Cargo.toml'), 'utf8').match(/^\[workspace\.dependencies\]\n([\s\S]*?)\n\[/m);
  // And a chapter's own library, which its programs share.
  const listings = path.join(root, 'listings');
  const libraries = fs.readdirSync(listings, { recursive: true }).filter(f => f.endsWith(path.join('src', 'lib.rs'))).map(f => f.split(path.sep)[1]);
  const dependencies = [...listed.matchAll(/^([\w-]+) =/gm)].map(m => m[1]).concat(libraries).map(name => name.replaceAll('-', '_'));
  const target = scratch();
  for (const [{ base }, names] of [[site, [here]], [book, pages(book.dir).filter(f => f.includes('/'))]]) {
    for (const name of names) {
      const page = await tab(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
      await visit(page, base + name);
      // A program may be in a fold.
      await page.evaluate(() => document.querySelectorAll('main details').forEach(d => { d.open = true; }));
      let compiled = false;
      for (const button of await page.locator('.file:has(+ pre > .language-rust:not(.module)) .tools >> text=Copy').all()) {
        await button.click();
        const program = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(program, /fn main\b/, `${name}: what is copied is not a whole program`);
        const crates = dependencies.filter(name => program.includes(`${name}::`));
        if (compiled || crates.length) continue;
        fs.writeFileSync(path.join(target, 'copied.rs'), program);
        execFileSync('rustc', ['--edition', '2024', '--emit=metadata', '--crate-type', 'bin', '-A', 'warnings', 'copied.rs'], { cwd: target, stdio: 'pipe' });
        compiled = true;
      }
      if (name === here) assert.ok(compiled);
      await page.context().close();
    }
  }
});

test('sessions: a column a terminal on a laptop, one under another on a phone, downwards is time', async () => {
  for (const [options, columns] of [[{}, true], [phone, false]]) {
    const page = await open(here, options);
    for (const figure of await page.locator('.session:not([style*="terminals:1"])').all()) {
      const chunks = await figure.locator('.terminal').evaluateAll(all => all.map(e => ({
        terminal: +e.style.getPropertyValue('--terminal'),
        name: e.querySelector('p').innerText,
        label: e.querySelector('p').getBoundingClientRect().toJSON(),
        box: e.querySelector('pre').getBoundingClientRect().toJSON(),
      })));
      chunks.forEach((chunk, i) => {
        assert.ok(chunk.name && chunk.label.height > 8, 'each chunk says whose it is');
        assert.ok(chunk.label.bottom <= chunk.box.top + 1);
        if (i) assert.ok(chunk.label.top >= chunks[i - 1].box.bottom, 'no chunk begins before the last one ended');
        const twin = chunks.find(c => c.terminal === chunk.terminal);
        assert.equal(Math.round(chunk.label.left), Math.round(twin.label.left));
        for (const other of chunks) if (other.terminal < chunk.terminal) {
          if (columns) assert.ok(chunk.label.left > other.label.left + 200, 'terminals stand side by side');
          else assert.equal(chunk.label.left, other.label.left);
        }
      });
      if (columns) for (const pre of await figure.locator('pre').all())
        assert.ok(await pre.evaluate(e => e.scrollWidth <= e.clientWidth), 'a wide chunk takes the room beside it');
    }
    const [typed, printed] = await page.locator('.terminal kbd').first().evaluate(e => [e, e.parentElement].map(x => getComputedStyle(x).fontWeight));
    assert.ok(+typed > +printed, 'typed and printed differ by more than colour');
    await page.context().close();
  }
});

test('a ladder: stepped by keys, with the line that made the call and the bytes of a packet', async () => {
  const page = await tab(browser);
  await visit(page, book.base + 'foundations/establishing.html');
  const figure = page.locator('figure.ladder').first();
  const now = figure.locator('.now');
  await figure.locator('text=Step through').click();
  assert.match(await now.innerText(), /step 1 of .*socket\(/s);
  await page.keyboard.press('ArrowRight');
  assert.match(await now.innerText(), /step 2 of .*bind\(/s);
  assert.match(page.url(), /establishing/, 'an arrow in a ladder must not turn the page');
  assert.match(await figure.locator('.source .lit').innerText(), /socket\.bind/);
  await figure.locator('.step', { hasText: 'SYN' }).first().click();
  assert.match(await now.innerText(), /flags.*SYN/si);
  await page.keyboard.press('Escape');
  assert.equal(await now.count(), 0, 'Escape leaves');
  await figure.locator('> details > summary').click();
  assert.equal(await figure.locator('> details > ol > li').count(), await figure.locator('.step').count());
  assert.deepEqual(page.errors, []);

  const plain = await tab(browser);
  const asked = [];
  plain.on('request', request => asked.push(request.url()));
  await visit(plain, site.base + 'first.html');
  assert.ok(!asked.some(url => /ladder|session/.test(url)), 'a page without a ladder does not load its script');
});

test('a ladder: line, call and packet are lit together and in view, wide, on a tablet and on a phone', async () => {
  for (const [width, height] of [[1280, 720], [768, 1024], [360, 740]]) {
    const page = await tab(browser, { viewport: { width, height } });
    for (const name of ['foundations/establishing.html', 'foundations/server-side.html']) {
      await visit(page, book.base + name);
      // The ladder of a run that is to be predicted is covered with it.
      await page.evaluate(() => { for (const button of document.querySelectorAll('.predict button')) if (button.textContent.includes('Show the run')) button.click(); });
      const figure = page.locator('figure.ladder').first();
      await figure.locator('text=Step through').click();
      const steps = await figure.locator('.step').count();
      for (let i = 0; i < steps; i++) {
        const seen = await figure.evaluate((figure, i) => {
          const box = e => e.getBoundingClientRect();
          const within = (e, into) => box(e).top >= into.top - 1 && box(e).bottom <= into.bottom + 1;
          const item = figure.querySelectorAll(':scope > details > ol > li')[i];
          const panel = box(figure.querySelector('.now'));
          const pane = figure.matches('.framed') ? box(figure.querySelector('.wire')) : { top: 0, bottom: panel.top };
          const lit = figure.querySelector('.source .lit');
          return {
            row: within(figure.querySelector('.on'), pane) && within(figure.querySelector('.on'), { top: 0, bottom: innerHeight }),
            line: !item.dataset.file || !!lit && within(lit, box(lit.closest('pre'))) && within(lit, { top: 0, bottom: innerHeight }),
            text: !item.querySelector('small code') || !!lit?.textContent.trim().startsWith(item.querySelector('small code').textContent.slice(0, 20).trim()),
            cause: !item.dataset.cause || figure.querySelectorAll('.why').length > 0,
            framed: figure.matches('.framed'),
          };
        }, i);
        assert.deepEqual(seen, { row: true, line: true, text: true, cause: true, framed: width >= 768 }, `${name} at ${width} px, step ${i + 1}`);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Home');
      assert.match(await figure.locator('.now').innerText(), /step 1 of/);
      await page.keyboard.press('End');
      assert.match(await figure.locator('.now').innerText(), new RegExp(`step ${steps} of`));
    }
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
});

test('a ladder: a field lights its bytes, and a byte its field', async () => {
  const page = await open();
  const figure = page.locator('figure.ladder');
  await figure.locator('.step', { hasText: 'SYN' }).first().click();
  const lit = () => figure.locator('.now .dump .lit').allInnerTexts().then(all => all.join(' '));
  await figure.locator('.now tr', { hasText: 'destination port' }).hover();
  assert.equal(await lit(), '1b 62');
  const field = figure.locator('.now tbody tr').first();
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await lit(), '00 3c');
  assert.match(await figure.locator('.now tr.lit').innerText(), /total length/);
  await figure.locator('.now .dump span').nth(9).hover();
  assert.match(await figure.locator('.now tr.lit').innerText(), /protocol/);
});

test('a ladder: three and four lanes keep their dots in sight, at 360 px and at twice the size of text', async () => {
  for (const [width, size] of [[360, 16], [1280, 16], [360, 32]]) {
    const page = await tab(browser, { viewport: { width, height: 740 } });
    for (const url of [site.base + here, book.base + 'foundations/server-side.html', book.base + 'foundations/establishing.html']) {
      await visit(page, url);
      // As a reader sets it in the browser: media queries know of it too.
      const tools = await page.context().newCDPSession(page);
      await tools.send('Page.setFontSizes', { fontSizes: { standard: size } });
      const found = await page.evaluate(() => {
        const hidden = [];
        let out = 0;
        for (const wire of document.querySelectorAll('.ladder > .wire')) {
          const shown = e => getComputedStyle(e).display !== 'none' && !e.closest('.w, .k') || getComputedStyle(e.closest('.w, .k') ?? e).display !== 'none' && getComputedStyle(e).display !== 'none';
          const texts = [...wire.querySelectorAll('svg text')].filter(shown).map(e => e.getBoundingClientRect()).filter(r => r.width);
          const right = wire.getBoundingClientRect().left - wire.scrollLeft + wire.scrollWidth;
          out += texts.filter(t => t.right > right + 1 || t.left < wire.getBoundingClientRect().left - wire.scrollLeft - 1).length;
          for (const dot of wire.querySelectorAll('.dot')) {
            const d = dot.getBoundingClientRect();
            const [x, y] = [d.left + d.width / 2, d.top + d.height / 2];
            if (texts.some(t => t.left < x && x < t.right && t.top + 3 < y && y < t.bottom - 3)) hidden.push(dot.parentElement.textContent);
          }
        }
        const wires = [...document.querySelectorAll('svg.ladder text:not(.m)')];
        return { hidden, out, size: parseFloat(getComputedStyle(wires[0]).fontSize), over: document.documentElement.scrollWidth - innerWidth };
      });
      assert.deepEqual(found, { hidden: [], out: 0, size: size * .75, over: Math.min(found.over, 0) }, `${url} at ${width} px, ${size} px`);
    }
    await page.context().close();
  }
});

test('a long word breaks rather than move the page sideways, where only the text is twice as large', async () => {
  const page = await tab(browser, { viewport: { width: 360, height: 740 } });
  await visit(page, book.base + 'tcp-ip/the-wire.html');
  // As an extension or a style of the reader's sets it: media queries do not know.
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await page.context().close();
});

// ---- predictions ----

const question = page => page.locator('.predict').first();
const run = page => page.locator('.session').nth(1);

test('predict: the run is veiled until it is asked for, by key, and what was chosen is kept', async () => {
  const page = await open();
  const figure = run(page);
  const high = () => figure.evaluate(e => e.getBoundingClientRect().height);
  assert.match(await figure.innerText(), /cargo run --bin knock/);
  assert.doesNotMatch(await figure.innerText(), /aphelion/);
  assert.doesNotMatch(await figure.ariaSnapshot(), /aphelion/, 'a screen reader does not hear it');
  assert.doesNotMatch(await figure.innerText() + await figure.ariaSnapshot(), /Nobody listens|nobody\.toml/, 'nor does the title say it');
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('main')));
  assert.doesNotMatch(await page.evaluate(() => String(getSelection())), /aphelion/, 'a selection does not take it along');
  await page.evaluate(() => getSelection().removeAllRanges());
  const veiled = await high();

  await question(page).locator('[type=radio]').first().focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await question(page).locator('[type=radio]').nth(1).isChecked(), true);
  // The key works where a choice has left the focus, and an arrow chooses there.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  assert.equal(at(page), here);
  assert.equal(await question(page).locator('[type=radio]').nth(1).isChecked(), true);
  await page.keyboard.press('r');
  assert.match(await figure.innerText(), /aphelion refused/);
  assert.match(await figure.innerText(), /Nobody listens.*nobody\.toml/);
  assert.equal(await high(), veiled, 'nothing moves');
  assert.equal(await question(page).locator('[type=radio]').first().isDisabled(), true, 'afterwards is too late');
  assert.doesNotMatch(await question(page).innerText(), /right|wrong|correct/i);

  await page.locator('footer >> text=What I predicted').click();
  const list = page.locator('dialog.predicted');
  assert.match(await list.innerText(), /1 Sample.*What a knock finds.*B\. It fails at once/s);
  assert.match(await list.locator('li a').getAttribute('href'), /deep\/sample\.html#nobody$/);
  // One tap forgets nothing, nor does a double one, and what forgets is no
  // larger than its word.
  await list.getByText('Forget all').dblclick();
  assert.match(await list.innerText(), /Every prediction is lost/);
  assert.ok(await list.evaluate(e => [...e.querySelectorAll('button')].every(b => b.offsetWidth < e.offsetWidth / 3)));
  await page.keyboard.press('Escape');

  await visit(page, page.url());
  assert.match(await figure.innerText(), /aphelion refused/, 'what was shown stays');
  assert.equal(await question(page).locator('[type=radio]').nth(1).isChecked(), true);
  await page.locator('footer >> text=What I predicted').click();
  await list.getByText('Forget all').click();
  const tapped = await page.evaluate(() => performance.now());
  await page.waitForFunction(tapped => performance.now() > tapped + 600, tapped);
  await list.getByText('Yes, forget all').click();
  assert.equal(await list.isVisible(), false);
  assert.doesNotMatch(await figure.innerText(), /aphelion refused/, 'all is forgotten');
  assert.deepEqual(page.errors, []);
});

test('predict: a question is kept without what stands before it', async () => {
  const page = await tab(browser);
  await visit(page, `${book.base}foundations/domain-and-type.html`);
  await page.locator('.predict').nth(1).locator('label').first().click();
  assert.match(await page.evaluate(() => Object.values(JSON.parse(localStorage.predicted))[0].question), /^For the type/);
});

test('predict: by touch, in own words, over a paragraph; and found by a search', async () => {
  const page = await open(here, { ...phone, hasTouch: true });
  await question(page).locator('text=It waits some seconds').tap();
  assert.equal(await question(page).locator('[type=radio]').nth(2).isChecked(), true);
  const second = page.locator('.predict').nth(1);
  assert.doesNotMatch(await page.locator('.session').nth(2).innerText(), /Sun Nov/, 'a short paragraph may stand between');
  await second.locator('input').fill('the server');
  await second.locator('text=Show the run').tap();
  assert.match(await page.locator('.session').nth(2).innerText(), /Sun Nov/);
  assert.match(await page.evaluate(() => localStorage.predicted), /the server/);
  // What the browser's own search finds is shown.
  assert.equal(await run(page).locator('.said').first().getAttribute('hidden'), 'until-found');
  await run(page).locator('.said').first().evaluate(e => e.dispatchEvent(new Event('beforematch', { bubbles: true })));
  assert.match(await run(page).innerText(), /aphelion refused/);
});

test('predict: never without script, on paper, where its script fails, or for whoever switched it off', async () => {
  const plain = await tab(browser, { javaScriptEnabled: false });
  await plain.goto(site.base + here);
  assert.ok(await plain.getByText('aphelion refused').isVisible());
  assert.equal(await plain.locator('.predict button, .predict input').count(), 0);

  const paper = await open();
  await paper.emulateMedia({ media: 'print' });
  assert.match(await run(paper).evaluate(e => { const s = e.querySelector('.said'); return getComputedStyle(s).contentVisibility + getComputedStyle(s).display; }), /^visibleinline$/);
  const whole = await tab(browser);
  await visit(whole, site.base + 'print.html');
  assert.ok(await whole.getByText('aphelion refused').isVisible());

  for (const script of ['session', 'book']) {
    const broken = await tab(browser);
    await broken.route(new RegExp(`${script}-[0-9a-f]+\\.js`), route => route.abort());
    await broken.goto(site.base + here);
    await broken.waitForFunction(() => document.documentElement.dataset.predict === 'off');
    assert.ok(await broken.getByText('aphelion refused').isVisible(), `${script}.js does not come`);
    await broken.goto(site.base + 'print.html');
    await broken.waitForFunction(() => document.documentElement.dataset.predict === 'off');
    assert.ok(await broken.getByText('aphelion refused').isVisible(), `${script}.js does not come, to the whole course`);
  }

  const page = await open();
  await page.click('text=Settings');
  await page.locator('dialog >> text=Veil what a run prints').click();
  assert.match(await run(page).innerText(), /aphelion/);
  await visit(page, site.base + here);
  assert.match(await run(page).innerText(), /aphelion/, 'remembered');
  assert.equal(await page.locator('.guess').first().isVisible(), false);
});

test('predict: veiled before the first paint', async () => {
  const page = await tab(browser);
  await page.route(/(book|session)-[0-9a-f]+\.js/, async route => { await new Promise(done => setTimeout(done, 1500)); await route.continue(); });
  await page.goto(site.base + here, { waitUntil: 'commit' });
  await page.waitForSelector('.session >> nth=1');
  assert.equal(await run(page).locator('pre code').evaluate(e => getComputedStyle(e).visibility), 'hidden');
  assert.equal(await run(page).locator('kbd').first().evaluate(e => getComputedStyle(e).visibility), 'visible');
  assert.equal(await run(page).locator('figcaption').evaluate(e => getComputedStyle(e).visibility), 'hidden');
});

test('predict: what is typed after the line that the question names is veiled with what is printed', async () => {
  const words = /gnomon|umbra|in use/;
  const last = page => page.locator('.session').last();
  const seen = kbd => kbd.evaluate(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
  const typed = async page => Promise.all((await last(page).locator('kbd').all()).map(seen));
  const open = [true, true, false, false, false], all = open.map(() => true);

  // Before the first paint, and while the script is on its way.
  const early = await tab(browser);
  await early.route(/(book|session)-[0-9a-f]+\.js/, async route => { await new Promise(done => setTimeout(done, 1500)); await route.continue(); });
  await early.goto(site.base + here, { waitUntil: 'commit' });
  await early.waitForSelector('footer', { state: 'attached' });
  assert.deepEqual(await typed(early), open);
  const high = () => last(early).evaluate(e => e.getBoundingClientRect().height);
  const before = await high();
  await early.waitForSelector('html[data-coloured]', { state: 'attached' });
  assert.deepEqual(await typed(early), open);
  assert.ok(Math.abs(await high() - before) < .6, `nothing moves: ${await high()}, and was ${before}`);
  await early.context().close();

  for (const options of [{}, { ...phone, hasTouch: true }]) {
    const page = await tab(browser, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(page, site.base + here);
    const figure = last(page), show = page.locator('.guess button').last();
    const copied = async name => { await figure.getByLabel(`Copy the commands of ${name}`).first().click(); return page.evaluate(() => navigator.clipboard.readText()); };
    const veiled = await places(page);
    assert.doesNotMatch(await figure.innerText() + await figure.ariaSnapshot(), words);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('main')));
    assert.doesNotMatch(await page.evaluate(() => String(getSelection())), words);
    await page.evaluate(() => getSelection().removeAllRanges());
    assert.deepEqual(await figure.locator('.said').evaluateAll(blocks => blocks.map(e => e.textContent.split('\n').length - 1)), [1, 2, 2, 1], 'one block, whatever it covers');
    assert.equal(await copied('second'), 'cargo run --bin sole\n', 'what is veiled is not copied');
    assert.equal(await figure.getByLabel('Copy the commands of third').isVisible(), false, 'nothing to copy yet');
    await figure.locator('text=Play').first().click();
    await page.waitForFunction(() => /Predict first/.test([...document.querySelectorAll('.session')].at(-1).innerText));
    await page.keyboard.press('Escape');
    await show.click();
    assert.deepEqual(await typed(page), all);
    still(await places(page), veiled, 'shown');
    assert.equal(await copied('second'), 'cargo run --bin sole\ncargo run --bin gnomon\n');
    assert.equal(await copied('third'), 'ps -C penumbra\n');
    await show.click();
    assert.deepEqual(await typed(page), open, 'veiled again');
    // What is found in it, or searched for, is shown.
    await figure.locator('kbd').last().evaluate(e => e.dispatchEvent(new Event('beforematch', { bubbles: true })));
    assert.deepEqual(await typed(page), all);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
  const found = await tab(browser);
  await visit(found, site.base + here + '?highlight=penumbra#what-is-typed-later');
  assert.deepEqual(await typed(found), all, 'by our own search');
  await found.context().close();

  const plain = await tab(browser, { javaScriptEnabled: false });
  await plain.goto(site.base + here);
  assert.deepEqual(await typed(plain), all, 'without script');
  const paper = await tab(browser);
  await visit(paper, site.base + here);
  await paper.emulateMedia({ media: 'print' });
  assert.deepEqual(await typed(paper), all, 'on paper');
  await visit(paper, site.base + 'print.html');
  assert.ok(await paper.getByText('ps -C penumbra').isVisible(), 'in the whole course');
  const broken = await tab(browser);
  await broken.route(/session-[0-9a-f]+\.js/, route => route.abort());
  await broken.goto(site.base + here);
  await broken.waitForFunction(() => document.documentElement.dataset.predict === 'off');
  assert.deepEqual(await typed(broken), all, 'where the script does not come');
});

test('predict: on the pages of the course, no later line gives the answer away', async () => {
  for (const [name, run, seen, later] of [
    ['first-conversation', 'two-parrots', /bin parrot/, /visitor/],
    ['foundations/unix-domain', 'renamed-and-removed', /rm new.sock/, /three/],
    ['ipc/pipes', 'hear-echo', /bin hear-echo/, /pgrep/],
    ['ipc/passing-descriptors', 'handed-over', /bin front-desk/, /still there/],
    ['tcp-ip/time-wait', 'load', /wrk/, /\^C/], // in a fold
  ]) {
    const page = await tab(browser);
    await visit(page, `${book.base}${name}.html`);
    await page.evaluate(() => { for (const fold of document.querySelectorAll('main details')) fold.open = true; });
    const text = () => page.locator(`#run-${run}`).innerText();
    assert.match(await text(), seen, run);
    assert.doesNotMatch(await text(), later, run);
    await page.evaluate(run => { for (const button of document.querySelectorAll('.guess button')) if (button.getAttribute('aria-controls') === `run-${run}`) button.click(); }, run);
    assert.match(await text(), later, run);
    await page.context().close();
  }
});

/** The text that a reader sees, and what stands where. */
const answers = page => page.locator('main > .answer');
const places = page => page.evaluate(() => [...document.querySelectorAll('main > *')].map(e => { const { top, height } = e.getBoundingClientRect(); return [top + scrollY, height]; }));
const still = (now, before, what) => now.forEach((place, i) => place.forEach((px, j) => assert.ok(Math.abs(px - before[i][j]) < .6, `${what}: element ${i} is at ${place}, and was at ${before[i]}`)));
const readable = (page, word) => page.locator('main').getByText(word).first().evaluate(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));

test('predict: the answer behind the run is covered with it, as far as the next heading, and nothing moves', async () => {
  for (const options of [{}, phone]) {
    const page = await open(here, options);
    assert.deepEqual(await answers(page).evaluateAll(all => all.map(e => e.localName)), ['p', 'ul', 'p']);
    for (const word of ['syzygy', 'zenith', 'nadir']) {
      assert.equal(await readable(page, word), false, word);
      assert.doesNotMatch(await page.locator('main').ariaSnapshot(), new RegExp(word), 'a screen reader does not hear it');
    }
    assert.equal(await readable(page, 'Words between'), true);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('main')));
    assert.doesNotMatch(await page.evaluate(() => String(getSelection())), /syzygy|zenith|nadir/);
    await page.evaluate(() => getSelection().removeAllRanges());
    await page.locator('main >> text=Words between').scrollIntoViewIfNeeded();

    // Its height is that of the text, in a window of another width too.
    for (const width of [options.viewport?.width ?? 1280, 700]) {
      await page.setViewportSize({ width, height: 720 });
      await page.waitForTimeout(200);
      const veiled = await places(page);
      await page.locator('.guess button').first().click();
      assert.equal(await readable(page, 'zenith'), true);
      assert.equal(await readable(page, 'nadir'), false, 'each answer with its own run');
      still(await places(page), veiled, `at ${width} px`);
      await page.locator('.guess button').first().click();
      still(await places(page), veiled, 'veiled again');
      assert.equal(await readable(page, 'syzygy'), false, 'veiled again');
    }
    // By key, when only the answer is still in view.
    await answers(page).nth(1).evaluate(e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 5));
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('r');
    assert.equal(await readable(page, 'syzygy'), true);
    assert.match(await run(page).innerText(), /aphelion/);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
});

test('predict: what is found in an answer, or linked to, is shown with its run', async () => {
  const page = await open();
  assert.equal(await answers(page).first().getAttribute('hidden'), 'until-found');
  await answers(page).nth(1).evaluate(e => e.dispatchEvent(new Event('beforematch', { bubbles: true })));
  assert.equal(await readable(page, 'syzygy'), true);
  assert.match(await run(page).innerText(), /aphelion/);
  for (const address of ['#apsis', '?highlight=zenith#a-prediction']) {
    const fresh = await open(here + address);
    assert.equal(await readable(fresh, 'syzygy'), true, address);
    assert.match(await run(fresh).innerText(), /aphelion/);
    const top = await answers(fresh).first().evaluate(e => e.getBoundingClientRect().top);
    assert.ok(top > -200 && top < 720, `${address} is in view: ${top}`);
    await fresh.context().close();
  }
  const linked = await open();
  await linked.locator('main a[href="#apsis"]').click();
  await linked.waitForFunction(() => document.querySelector('#apsis').checkVisibility({ contentVisibilityAuto: true }));
});

test('predict: an answer is never covered without script, on paper, where the script fails or when switched off', async () => {
  const plain = await tab(browser, { javaScriptEnabled: false });
  await plain.goto(site.base + here);
  assert.equal(await readable(plain, 'syzygy'), true);
  const paper = await open();
  await paper.emulateMedia({ media: 'print' });
  for (const word of ['syzygy', 'zenith', 'nadir']) assert.equal(await readable(paper, word), true, word);
  const whole = await tab(browser);
  await visit(whole, site.base + 'print.html');
  for (const word of ['syzygy', 'aphelion']) assert.equal(await readable(whole, word), true, word);
  const broken = await tab(browser);
  await broken.route(/session-[0-9a-f]+\.js/, route => route.abort());
  await broken.goto(site.base + here);
  await broken.waitForFunction(() => document.documentElement.dataset.predict === 'off');
  assert.equal(await readable(broken, 'syzygy'), true);
  const page = await open();
  await page.click('text=Settings');
  await page.locator('dialog >> text=Veil what a run prints').click();
  assert.equal(await readable(page, 'syzygy'), true);
  await visit(page, site.base + here);
  assert.equal(await readable(page, 'syzygy'), true, 'remembered');
});

test('predict: what the script adds to a question and to a run has its room before', async () => {
  for (const name of ['how-to-read-a-run.html', 'ipc/unix-server.html', 'ipc/framing.html']) for (const options of [phone, {}]) {
    const page = await tab(browser, options);
    let go;
    const wait = new Promise(done => { go = done; });
    await page.route(/session-[0-9a-f]+\.js/, async route => { await wait; await route.continue(); });
    await page.goto(book.base + name);
    await page.waitForSelector('.bar .ask', { state: 'attached' });
    const before = await places(page);
    go();
    await page.waitForSelector('.guess', { state: 'attached' });
    still(await places(page), before, name);
    await page.context().close();
  }
});

test('predict: on the pages of the course the answer is covered before the first paint, the ladder of the run with it', async () => {
  for (const [name, options] of [['foundations/server-side.html', {}], ['foundations/client-side.html', phone], ['foundations/channels.html', {}], ['foundations/domain-and-type.html', phone]]) {
    const page = await tab(browser, options);
    let go;
    const wait = new Promise(done => { go = done; });
    await page.route(/session-[0-9a-f]+\.js/, async route => { await wait; await route.continue(); });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver(list => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(book.base + name);
    await page.waitForSelector('footer');
    await page.evaluate(() => { window.early = [...document.querySelectorAll('main > *')].filter(e => getComputedStyle(e).visibility === 'hidden'); });
    go();
    await page.waitForSelector('html[data-coloured]', { state: 'attached' });
    const seen = await page.evaluate(() => {
      const covered = [...document.querySelectorAll('main > .answer[hidden]')];
      return { same: covered.length === window.early.length && covered.every(e => window.early.includes(e)), questions: document.querySelectorAll('main > .predict').length, covered: covered.length, shift: window.shift };
    });
    assert.ok(seen.same && seen.covered >= seen.questions, `${name}: ${JSON.stringify(seen)}`);
    assert.ok(seen.shift <= .01, `${name} moves by ${seen.shift}`);
    const veiled = await places(page);
    const drawn = await page.evaluate(() => [...document.querySelectorAll('main > *')].map(e => e.matches(':is(figure, .picture).answer')));
    veiled.forEach(([, height], i) => assert.ok(!drawn[i] || height <= 257, `${name}: a covered drawing is ${height} px high`));
    for (const button of await page.locator('.guess button').all()) if (await button.isVisible()) await button.click(); // not in a fold that is shut
    // Text has its height already; a drawing gets it now.
    const heights = list => list.map(([, height], i) => [drawn[i] ? 0 : height]);
    still(heights(await places(page)), heights(veiled), name);
    assert.equal(await page.locator('main > .answer[hidden]').count(), 0);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
  const covers = figure => figure.evaluate(e => [e.hasAttribute('hidden'), e.querySelector('svg').checkVisibility({ contentVisibilityAuto: true }), e.getBoundingClientRect().height > 200]);
  const page = await tab(browser);
  for (const [name, id] of [['server-side', 'second-client-ladder'], ['client-side', 'be-the-server-ladder'], ['channels', 'talk-ladder']]) {
    await visit(page, `${book.base}foundations/${name}.html`);
    const ladder = page.locator(`[id="${id}"]`);
    await page.locator('.deeper > summary').first().click();
    await page.waitForTimeout(200);
    assert.deepEqual(await covers(ladder), [true, false, true], `${id} is covered, and has its height`);
    await page.evaluate(id => { location.hash = id; }, id);
    await page.waitForTimeout(200);
    assert.deepEqual(await covers(ladder), [false, true, true], `${id}: who goes there sees it`);
  }
});

// ---- playing ----

test('play: a session turn by turn, pausing at a prediction; Escape leaves', async () => {
  const page = await open();
  const cover = page.locator('.session').first();
  await cover.locator('text=Play').click();
  assert.match(await cover.locator('.steps').innerText(), /turn 1 of 5/);
  assert.equal(await cover.getByText('greeted one client').isVisible(), false);
  await page.waitForFunction(() => /turn 5 of 5/.test(document.querySelector('.session .steps')?.innerText));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  assert.match(await cover.locator('.steps').innerText(), /turn 2 of 5/);
  assert.equal(at(page), here);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.steps').count(), 0);
  assert.ok(await cover.getByText('greeted one client').isVisible());

  await run(page).locator('text=Play').click();
  await page.waitForFunction(() => /Predict first/.test(document.querySelectorAll('.session')[1].innerText));
  assert.doesNotMatch(await run(page).innerText(), /aphelion/);
  await page.setViewportSize({ width: 360, height: 300 });
  await run(page).getByText('Predict first').click();
  assert.ok(await question(page).locator('p').first().evaluate(e => document.activeElement.closest('.predict') === e.parentElement && e.getBoundingClientRect().top >= 48 && e.getBoundingClientRect().bottom < innerHeight), 'its question is in sight');
  await question(page).locator('text=Show the run').click();
  await page.waitForFunction(() => /turn 4 of 4/.test(document.querySelectorAll('.session')[1].innerText));
  assert.deepEqual(page.errors, []);
});

test('play: a ladder in its order; whoever wants no motion gets steps', async () => {
  const page = await open();
  const figure = page.locator('figure.ladder');
  await figure.locator('.tools >> text=Play').click();
  await page.waitForFunction(() => /step [3-9] of/.test(document.querySelector('.ladder .now').innerText));
  await page.keyboard.press('Space'); // Pause has the focus
  const stopped = await figure.locator('.steps [role=status]').innerText();
  await page.waitForTimeout(1500);
  assert.equal(await figure.locator('.steps [role=status]').innerText(), stopped);

  const still = await open(here, { reducedMotion: 'reduce' });
  assert.equal(await still.locator('main button:text-matches("Play")').count(), 0);
  await still.locator('.session').first().locator('text=Step').click();
  await still.keyboard.press('ArrowRight');
  assert.match(await still.locator('.steps').innerText(), /turn 2 of 5/);
});

// ---- keys, places, phones ----

test('keys: none on a selection or where something scrolls, and all can be switched off', async () => {
  const page = await open();
  await page.getByText('links to perigee').dblclick({ position: { x: 20, y: 12 } });
  assert.notEqual(await page.evaluate(() => String(getSelection())), '');
  for (const key of ['ArrowRight', 'ArrowLeft', 's', '/']) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  assert.equal(at(page), here);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  // A block that was pressed scrolls by the arrows, with no focus on it.
  await page.evaluate(() => getSelection().removeAllRanges());
  await page.locator('pre', { hasText: 'much longer' }).click({ position: { x: 200, y: 8 } });
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  assert.equal(at(page), here);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await page.locator('dialog >> text=Single keys').click();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('button kbd:visible').count(), 0, 'no button names a key that does nothing');
  for (const key of ['ArrowRight', 'ArrowLeft', 's', '/', '?', 'r']) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  assert.equal(at(page), here);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await visit(page, site.base + here);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  assert.equal(at(page), here, 'remembered');
});

test('places: the section in view is marked; runs, listings, ladders and folds can be linked to', async () => {
  const page = await open();
  await page.locator('h2#what-scrolls').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#what-scrolls').scrollIntoView());
  await page.waitForFunction(() => document.querySelector('.list [aria-current=location]')?.textContent === 'What scrolls');
  for (const id of ['greet', 'nobody', 'excerpt.rs', 'four-lanes-ladder']) {
    assert.equal(await page.locator(`main a[href$="#${id}"]`).count(), 1, id);
    const fresh = await open(`${here}#${id}`);
    const top = await fresh.locator(`[id="${id}"]`).evaluate(e => e.getBoundingClientRect().top);
    assert.ok(top > -5 && top < 720, `${id} is in view: ${top}`);
    await fresh.context().close();
  }
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(e => e.id));
  assert.equal(new Set(ids).size, ids.length, 'each id once');
  await page.locator('main >> text=perigee >> nth=1').click();
  assert.equal(await page.locator('.deeper').first().evaluate(e => e.open), true);
});

test('sessions give their commands without the prompt', async () => {
  const page = await open(here, { permissions: ['clipboard-read', 'clipboard-write'] });
  await run(page).locator('text=Copy').click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'cargo run --bin knock -- 127.0.0.1:7006\necho $?\n');
  await page.locator('.session').nth(2).getByLabel('Copy the commands of server').click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'cargo run --bin daytime\n', 'a key is no command');
});

test('phones: what is cut shows it, and the first column stays', async () => {
  const page = await open(here, phone);
  for (const element of [page.locator('.table-wrapper').first(), page.locator('pre', { hasText: 'much longer' }), page.locator('.terminal pre', { hasText: 'Recv-Q' })]) {
    assert.equal(await element.evaluate(e => e.scrollWidth > e.clientWidth), true);
    // The shadow is there, and what covers it scrolls along with the content.
    const [images, attached] = await element.evaluate(e => { const s = getComputedStyle(e); return [s.backgroundImage.match(/linear-gradient/g)?.length, s.backgroundAttachment]; });
    assert.equal(images, 4);
    assert.equal(attached, 'local, local, scroll, scroll, scroll'.split(', ').slice(0, attached.split(', ').length).join(', '));
  }
  const table = page.locator('.table-wrapper').first();
  const left = () => table.locator('td').first().evaluate(e => e.getBoundingClientRect().left);
  const before = await left();
  await table.evaluate(e => { e.scrollLeft = 150; });
  assert.equal(await left(), before);
});

test('phones: a comparison has all its columns side by side, each row below its name', async () => {
  const page = await open(here, phone);
  const table = page.locator('.table-wrapper').last();
  const seen = () => table.evaluate(e => {
    const box = x => x.getBoundingClientRect();
    const [name, ...cells] = [...e.querySelectorAll('tbody tr:first-child td')].map(box);
    return { fits: e.scrollWidth <= e.clientWidth, above: cells.every(c => c.top >= name.bottom - 1), row: cells.every(c => c.top === cells[0].top && c.right <= innerWidth), beside: cells.every((c, i) => !i || c.left > cells[i - 1].left) };
  });
  assert.deepEqual(await seen(), { fits: true, above: true, row: true, beside: true });
  const heads = await table.locator('th').evaluateAll(all => all.filter(th => th.checkVisibility()).map(th => th.textContent));
  assert.deepEqual(heads, ['stream', 'seqpacket', 'datagram']);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.equal((await seen()).above, false, 'where there is room, the name stands beside');
});

test('code in a fold is not cut', async () => {
  const page = await open();
  await page.click('.deeper > summary');
  const code = page.locator('.deeper pre > code');
  const over = await code.evaluate(code => { code.textContent = '0123456789'.repeat(8); return code.parentElement.scrollWidth - code.parentElement.clientWidth; });
  assert.ok(over <= 0, `${over} px too narrow`);
});

test('the cover: the title and a whole run without scrolling', async t => {
  const covers = async (page, name) => {
    const bottom = await page.locator('.cover .session').evaluate(e => e.getBoundingClientRect().bottom);
    assert.ok(bottom <= 720, `${name}: the run ends at ${bottom} px`);
  };
  await covers(await open(), 'sample');
  const page = await tab(browser);
  await visit(page, book.base + 'index.html');
  if (await page.locator('.cover').count() === 0) return t.skip('the first chapter has no cover');
  await covers(page, 'index.html');
});

test('without script: the text, the whole code, the contents', async () => {
  const page = await tab(browser, { javaScriptEnabled: false });
  await page.goto(site.base + here);
  assert.equal(await page.locator('button, dialog, select').count(), 0, 'nothing that would do nothing');
  assert.match(await page.locator('.file + pre').first().innerText(), /fn main/);
  assert.match(await page.frameLocator('nav.contents iframe').locator('main').innerText(), /Filler 39/);
  await page.locator('main summary', { hasText: 'What folds' }).click();
  assert.ok(await page.getByText('perihelion').isVisible());

  const small = await tab(browser, { ...phone, javaScriptEnabled: false });
  await small.goto(site.base + here);
  await small.click('header >> text=Contents');
  await small.click('main >> text=Filler 7');
  assert.match(await small.locator('h1').innerText(), /Filler 7/);
});

test('on paper: no controls, answers open, black on white, long lines wrapped', async () => {
  const page = await open(here, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const gone of ['nav.contents', '.bar', '.tools >> nth=0', '.turn']) assert.equal(await page.locator(gone).isVisible(), false, gone);
  assert.ok(await page.getByText('perihelion').isVisible());
  assert.ok(await page.locator('.deeper p').first().isVisible());
  assert.equal(await page.locator('.ladder > details').isVisible(), false, 'the tables of bytes are not printed');
  // The ladder is cut between rows: no part is longer than a third of a page.
  for (const part of await page.locator('svg.piece').all()) assert.ok(await part.evaluate(e => e.getBoundingClientRect().height) < 350);
  assert.equal(await page.locator('svg.piece .step').count(), await page.locator('figure.ladder svg').first().locator('.step').count());
  assert.equal(await background(page), 'rgb(255, 255, 255)');
  assert.deepEqual(await page.locator('main pre').evaluateAll(all => all.filter(e => e.scrollWidth > e.clientWidth).length), 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('main details[open], svg.piece').count(), 0);
  assert.ok((await page.pdf()).length > 10_000);

  // The whole course on one page, each chapter once.
  const whole = await tab(browser);
  await whole.addInitScript(() => { window.printed = 0; window.print = () => { window.printed++; }; });
  await visit(whole, site.base + 'print.html');
  assert.equal(await whole.locator('h1').count(), 43);
  assert.equal(await whole.evaluate(() => window.printed), 0, 'to read is not to print');
  assert.equal(await whole.locator('.chapters a').count(), 43);
  assert.deepEqual(await whole.locator('main .part').allInnerTexts(), ['Part I: One', 'Part II: Two']);
  assert.match(await whole.locator('h1', { hasText: 'Sample' }).evaluate(e => e.previousElementSibling.textContent), /^1\./);
  await whole.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.querySelector('.printing [role=status]').textContent)).observe(document.querySelector('.printing'), { childList: true, subtree: true, characterData: true });
  });
  await whole.click('.printing button');
  await whole.waitForFunction(() => window.printed === 1);
  assert.match(await whole.evaluate(() => window.said.join()), /listing 1 of.*answers.*pages/s, 'it says what it does');
});

test('back and forward: the place and the newest choice of theme', async () => {
  const page = await open(here, { colorScheme: 'light' });
  await page.evaluate(() => scrollTo(0, 600));
  await page.waitForTimeout(100);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/f0.html');
  await page.waitForSelector('.tray select');
  await page.selectOption('.tray select', 'dark');
  const dark = await background(page);
  await page.goBack();
  await page.waitForFunction(() => scrollY > 500);
  assert.equal(await background(page), dark);
  assert.equal(await page.inputValue('.tray select'), 'dark');
  // From the browser's memory a page comes back as it was left; Playwright
  // drives the browser without one, so the event stands in for it.
  await page.evaluate(() => { localStorage.theme = 'light'; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); });
  assert.notEqual(await background(page), dark);
  assert.equal(await page.inputValue('.tray select'), 'light');
  await page.goForward();
  assert.equal(at(page), 'deep/f0.html');
});

test('links to the repository, only where it is known', async () => {
  const plain = await open();
  assert.equal(await plain.locator('footer >> text=/Edit|Source/').count(), 0);
  assert.equal(await plain.locator('.file > a').count(), 0);

  const repository = 'https://example.org/owner/course';
  const known = await serve(sample({
    MDBOOK_OUTPUT__HTML__GIT_REPOSITORY_URL: repository,
    MDBOOK_OUTPUT__HTML__EDIT_URL_TEMPLATE: `${repository}/edit/main/{path}`,
  }));
  const page = await tab(browser);
  await visit(page, known.base + here);
  assert.equal(await page.getAttribute('footer >> text=Edit this page', 'href'), `${repository}/edit/main/src/deep/sample.md`);
  assert.equal(await page.getAttribute('.file > a', 'href'), `${repository}/blob/HEAD/listings/sample/src/bin/excerpt.rs`);
  assert.equal(await page.getAttribute('figcaption > code a', 'href'), `${repository}/blob/HEAD/listings/sample/sessions/greet.toml`);
  known.close();
});

test('a page that is not there: styled, and a way back, from any depth', async () => {
  const lost = await serve(sample({ MDBOOK_OUTPUT__HTML__SITE_URL: '/course/' }));
  const page = await tab(browser);
  await page.goto(lost.base + 'no/such/page.html');
  await page.waitForSelector('.list a');
  assert.match(await page.locator('h1').innerText(), /No such page/);
  assert.notEqual(await background(page), 'rgba(0, 0, 0, 0)');
  await page.click('main >> text=first one');
  await page.waitForURL('**/course/index.html');
  lost.close();
});

test('published: every page knows its address, and a copy names the original', async () => {
  const out = sample();
  const address = 'https://example.org/course/';
  execFileSync(path.join(root, 'theme/publish.sh'), [out, address]);
  const head = name => fs.readFileSync(path.join(out, name), 'utf8').split('</head>')[0];
  const canonical = name => head(name).match(/<link rel="canonical" href="([^"]+)">/)?.[1];
  for (const name of pages(out)) {
    if (/^(print|404|toc)\.html$/.test(name)) { assert.equal(canonical(name), undefined, name); continue; }
    assert.equal(canonical(name), /^(index|first)\.html$/.test(name) ? address : address + name);
    const picture = head(name).match(/og:image" content="([^"]+)"/)[1];
    assert.ok(picture.startsWith(address) && fs.existsSync(path.join(out, picture.slice(address.length))), picture);
    assert.match(head(name), /<meta name="description" content="[^"]{50,160}">/);
  }
  const before = fs.readFileSync(path.join(dir, here), 'utf8');
  assert.doesNotMatch(before, /rel="canonical"/);
});
