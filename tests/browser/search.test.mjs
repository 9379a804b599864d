// The search: finds what is there, says what is not, goes to it, and costs little.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, launch, pages, root, sample, serve, tab, visit } from './book.mjs';
import { grown, search as measured } from './grown.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const asked = [];
const browser = await launch(); // not by `before`: features.test.mjs says why
const dir = build();
const book = await serve(dir, { onRequest: (file, bytes) => asked.push([file, bytes]) });
const small = await serve(sample());
after(async () => { await browser.close(); book.close(); small.close(); });

/** A page with the dialog open and the list there. */
async function opened(url, options) {
  const page = await tab(browser, options);
  await visit(page, url);
  await page.keyboard.press('/');
  await page.waitForFunction(() => window.course.search);
  return page;
}
/** What a search answers, without the dialog. */
const answer = (page, text) => page.evaluate(async text => {
  const { words, hits, missing } = await window.course.search(text);
  return { words, missing, hits: hits.map(({ page, id, title, rank }) => ({ page, id, title, rank })) };
}, text);
const said = page => page.textContent('dialog [role=status]');
/** Types it, takes the first hit, and waits until its page is there. */
async function go(page, text) {
  await page.fill('dialog input', text);
  await page.waitForSelector('dialog li a');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await page.waitForSelector('html[data-coloured]', { state: 'attached' });
}
/** The marks that can be seen without doing anything. */
const marks = page => page.evaluate(() => [...CSS.highlights.get('found') ?? []].filter(range => {
  const box = range.getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return box.width && range.startContainer.parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && at && range.startContainer.parentElement.closest('p, pre, li, td, figure, h2, h3, h4, summary, main').contains(at);
}).map(String));

test('words are split as the checker splits them', async () => {
  const page = await opened(small.base + 'first.html');
  const lines = fs.readFileSync(path.join(root, 'tests/pages/tests/split.txt'), 'utf8').split('\n').filter(line => !line.startsWith('# '));
  const pairs = lines.filter(line => line.includes('\t')).map(line => line.split('\t'));
  assert.ok(pairs.length > 25);
  const got = await page.evaluate(texts => texts.map(text => window.course.split(text).join(' ')), pairs.map(([text]) => text));
  assert.deepEqual(got, pairs.map(([, words]) => words));
});

test('of hits alike, the page that is about a word comes first, and questions last', async () => {
  const page = await opened(book.base + 'welcome.html');
  for (const [typed, chapter] of [['TCP_NODELAY', 'small-writes'], ['shutdown', 'closing'], ['TIME-WAIT', 'time-wait'], ['multicast', 'multicast']]) {
    const { hits } = await answer(page, typed);
    assert.match(hits[0].page, new RegExp(`/${chapter}\\.html$`), `${typed}: ${JSON.stringify(hits.slice(0, 3))}`);
  }
  const { hits } = await answer(page, 'ECONNREFUSED');
  const least = hits.filter(({ rank }) => rank === hits[0].rank);
  const asks = least.map(({ id }) => ['check-yourself', 'your-turn'].includes(id));
  assert.deepEqual(asks, [...asks].sort((a, b) => a - b));
  await page.close();
});

test('every name that a reader of code types is found, and stands where the hit leads', async () => {
  const page = await opened(book.base + 'welcome.html');
  for (const [name, text] of [
    ['as_raw_fd'], ['set_read_timeout'], ['TIME_WAIT', /TIME[-_]WAIT/], ['time-wait', /TIME[-_]WAIT/], ['ConnectionRefused'], ['[::1]', /::1/], ['recv(2)', /recv\(2\)/],
    ['111', /111|ECONNREFUSED/], ['os error 111', /os error 111|ECONNREFUSED/], ['ECONNREFUSED', /ECONNREFUSED|os error 111/], ['set_nodelay'], ['nodelay'],
    ['from_raw_fd'], ['TcpStream::connect', /TcpStream/], ['SO_REUSEADDR'], ['127.0.0.1:7000', /127\.0\.0\.1/], ['std::net'.replace('::', ' '), /std/], ['#[derive(Debug)]'.slice(2, 8), /derive/],
  ]) {
    const { hits, missing } = await answer(page, name);
    assert.ok(hits.length, `${name}: no hit; missing ${missing}`);
    for (const { page, id } of hits) {
      const html = fs.readFileSync(path.join(dir, page), 'utf8').replace(/<[^>]+>/g, '').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
      assert.match(html, text ?? new RegExp(name), `${name} leads to ${page}#${id}`);
    }
    if (/^\d+$/.test(name)) assert.deepEqual(hits.filter(({ rank }) => rank & 2), [], `${name}: no longer number`);
    const ranks = hits.map(({ rank }) => rank & 4);
    assert.deepEqual(ranks, [...ranks].sort(), `${name}: prose comes before listings`);
  }
});

test('every word of the prose is found in its section', async () => {
  const page = await opened(book.base + 'welcome.html');
  const names = pages(dir).filter(name => !/^(index|print|toc|404)\.html$/.test(name));
  const lost = await page.evaluate(async names => {
    const lost = [];
    for (const name of names) {
      const main = new DOMParser().parseFromString(await (await fetch(name)).text(), 'text/html').querySelector('main');
      let id = '';
      for (const element of main.querySelectorAll('h2[id], h3[id], h4[id], p, li')) {
        if (/^H/.test(element.tagName)) id = element.id;
        if (element.closest('.ladder, .session, .file') || element.querySelector('h2, h3, h4, p, li, pre, svg')) continue;
        for (const end of element.querySelectorAll('br')) end.replaceWith(' ');
        for (const word of new Set(window.course.split(element.textContent))) if (word.length < 48) {
          const { hits } = await window.course.search(word);
          if (!hits.some(hit => hit.page === name && hit.id === id && !(hit.rank & 6))) lost.push(`${word}: ${name}#${id}`);
        }
      }
    }
    return lost;
  }, names);
  assert.deepEqual(lost.slice(0, 20), []);
});

test('what is not in the course is said to be not in the course', async () => {
  const page = await opened(book.base + 'welcome.html');
  const says = async (text, pattern, links = 0) => {
    await page.fill('dialog input', text);
    await page.waitForFunction(source => new RegExp(source).test(document.querySelector('dialog [role=status]').textContent), pattern.source);
    assert.equal(Math.min(1, await page.locator('dialog li a').count()), links, text);
  };
  await says('io_uring_prep_xyzzy', /^“io_uring_prep_xyzzy” is not in the course\.$/);
  await says('xyzzy backlog plugh', /^“xyzzy” and “plugh” are not in the course\.$/);
  await says('??', /^Type a word, a name or a number/);
  await says('', /^$/);
  await says('backlog', /^\d+ sections?/, 1);
  await says('backlo', /^Only longer words begin like that/, 1);
  await says('socket', /^\d+ sections, the first 30:$/, 1);
  // Two words that are there, and in no section together.
  const apart = await page.evaluate(async () => {
    const all = window.words.q.match(/^\S+/gm).slice(2);
    for (const a of all) for (const b of ['nodelay', 'multicast', 'backlog', 'posix_fallocate']) {
      const [one, two, both] = [await window.course.search(a), await window.course.search(b), await window.course.search(`${a} ${b}`)];
      if (one.hits.length && two.hits.length && !both.hits.length) return `${a} ${b}`;
    }
  }).catch(() => null);
  if (apart) await says(apart, /^No section has “.+” and “.+” together\.$/);
});

for (const viewport of [{ width: 1280, height: 720 }, { width: 360, height: 720 }]) test(`whatever hides a hit opens, at ${viewport.width} px`, async () => {
  const page = await opened(small.base + 'first.html', { viewport });
  await go(page, 'perihelion'); // in a fold
  assert.match(page.url(), /\/deep\/sample\.html#check-yourself$/);
  assert.deepEqual(await marks(page), ['perihelion']);
  await page.keyboard.press('/');
  await go(page, 'aphelion'); // in a run that is veiled
  assert.deepEqual(await marks(page), ['aphelion']);
  await page.keyboard.press('/');
  await go(page, 'everything'); // in a listing, in sight
  assert.ok((await marks(page)).length);
  const real = await opened(book.base + 'welcome.html', { viewport });
  await go(real, 'is_unicast_link_local'); // in the lines that a listing hides
  assert.ok((await marks(real)).includes('is_unicast_link_local'));
  assert.equal(await real.locator('pre.whole').count(), 1, 'only what hides the hit opens');
  assert.equal(await real.locator('[aria-pressed=true]').count(), 1);
  assert.deepEqual([...page.errors, ...real.errors], []);
});

test('what was typed without a prompt is heard as typed; that is not seen, found, copied or printed', async () => {
  const page = await tab(browser);
  await visit(page, small.base + 'deep/sample.html');
  const figure = page.locator('figure.session').nth(2);
  const heard = await figure.ariaSnapshot();
  assert.match(heard, /typed: \^C/);
  assert.doesNotMatch(heard, /\$ typed:/, 'a prompt says it already');
  const seen = await figure.evaluate(figure => {
    const boxes = () => [figure, ...figure.querySelectorAll('pre, code, kbd')].map(e => [e.scrollWidth, e.scrollHeight, ...Object.values(e.getBoundingClientRect().toJSON())].join());
    const kbd = figure.querySelector('kbd.plain'), before = boxes();
    getSelection().selectAllChildren(figure);
    const copied = getSelection().toString();
    getSelection().removeAllRanges();
    kbd.classList.remove('plain');
    const after = boxes();
    kbd.classList.add('plain');
    return { before, after, copied, found: ['typed: ^C', '^C'].map(text => window.find(text)) };
  });
  assert.deepEqual(seen.after, seen.before, 'it moves nothing');
  assert.match(seen.copied, /\^C/);
  assert.doesNotMatch(seen.copied, /typed:/);
  assert.deepEqual(seen.found, [false, true]);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await figure.locator('kbd.plain').first().evaluate(kbd => getComputedStyle(kbd, '::before').content), 'none');
  await page.context().close();
});

test('the first hit for each of many words is in sight and marked', async () => {
  const page = await opened(book.base + 'welcome.html', { viewport: { width: 360, height: 720 } });
  for (const text of ['as_raw_fd', 'set_read_timeout', 'TIME_WAIT', 'ConnectionRefused', '[::1]', 'recv(2)', '111', 'ECONNREFUSED', 'handshake', 'os error 98', 'SIGPIPE']) {
    await go(page, text);
    assert.ok((await marks(page)).length, `${text}: nothing marked in sight at ${page.url()}`);
    await page.keyboard.press('/');
  }
});

test('what stands below a hit is of its text, and not its heading once more', async () => {
  const page = await opened(book.base + 'foundations/channels.html');
  for (const text of ['multicast', 'shutdown', 'time-wait', 'establishing']) {
    await page.fill('dialog input', text);
    await page.waitForFunction(text => document.querySelector('dialog li:first-child')?.textContent.toLowerCase().includes(text), text);
    await page.waitForSelector('dialog li:first-child a > span');
    const [title, below] = await page.evaluate(() => ['b', 'span'].map(css => document.querySelector(`dialog li a > ${css}`).textContent.trim()));
    assert.ok(!title.startsWith(below), `${text}: “${below}” below “${title}”`);
  }
  // Nothing stands on these pages but their headings. The third is fetched when
  // the first two have what they get.
  const bare = await opened(small.base + 'first.html');
  const fetched = new Set();
  const third = bare.waitForResponse(response => {
    const seen = fetched.add(response.url());
    return [...seen].filter(url => /\/f\d+\.html$/.test(url)).length === 3;
  });
  await bare.fill('dialog input', 'filler');
  await third;
  assert.equal(await bare.locator('dialog li').count(), 30);
  assert.equal(await bare.locator('dialog li span').count(), 0);
});

test('by keyboard: nothing that is typed is lost, arrows walk, Enter goes, Escape gives the focus back', async () => {
  asked.length = 0;
  const page = await tab(browser);
  await visit(page, book.base + 'foundations/channels.html');
  assert.deepEqual(asked.filter(([f]) => /search|sections/.test(f)), [], 'nothing is loaded before anybody searches');
  await page.focus('button.find');
  await page.keyboard.press('Enter');
  await page.keyboard.type('handshake');
  await page.waitForSelector('dialog li a');
  assert.equal(await page.inputValue('dialog input'), 'handshake');
  assert.equal(asked.filter(([f]) => /search|sections/.test(f)).length, 3);
  const first = await page.textContent('dialog li b');
  await page.keyboard.press('ArrowDown');
  assert.ok((await page.evaluate(() => document.activeElement.textContent)).startsWith(first));
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
  // What stands there comes after the answer.
  await page.waitForSelector('dialog li:first-child a > span');
  assert.match(await page.textContent('dialog li:first-child a > span'), /handshake/i);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.className), 'find');
  // Shut and opened again, it holds what was sought, selected.
  await page.keyboard.press('s');
  assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), 'handshake');
  const hit = await page.evaluate(() => document.querySelector('dialog li a').href);
  assert.notEqual(new URL(hit).pathname, new URL(page.url()).pathname, 'a way to another page, or it would not show that Enter goes');
  await page.keyboard.press('Enter');
  await page.waitForURL(hit);
});

for (const colorScheme of ['light', 'dark']) test(`the dialog is accessible and fits a phone, ${colorScheme}`, async () => {
  const page = await opened(book.base + 'foundations/channels.html', { viewport: { width: 360, height: 640 }, colorScheme });
  for (const text of ['set_read_timeout', 'descriptor', 'xyzzy']) {
    await page.fill('dialog input', text);
    await page.waitForFunction(() => document.querySelector('dialog [role=status]').textContent);
    const over = await page.evaluate(() => [...document.querySelectorAll('dialog, dialog *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + .5).map(e => e.outerHTML.slice(0, 80)));
    assert.deepEqual(over, []);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run('dialog', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
    assert.deepEqual(found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join()}`), []);
  }
  assert.equal(await page.getAttribute('dialog', 'aria-label'), 'Search');
  assert.equal(await page.locator('dialog').getByRole('searchbox', { name: 'Search the course' }).count(), 1);
});

test('from a file, without a server', async () => {
  const page = await tab(browser);
  await visit(page, pathToFileURL(path.join(dir, 'foundations/channels.html')).href);
  await page.keyboard.press('/');
  await page.waitForFunction(() => window.course.search);
  await go(page, 'backlog');
  assert.match(page.url(), /^file:.*#/);
  assert.ok((await marks(page)).includes('backlog'));
  assert.deepEqual(page.errors, []);
});

test('a list that does not load says so, and is tried again', async () => {
  const page = await tab(browser);
  await visit(page, book.base + 'welcome.html');
  await page.route('**/search/b.js*', route => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type('backlog');
  await page.waitForFunction(() => /did not load/.test(document.querySelector('dialog [role=status]').textContent));
  await page.unroute('**/search/b.js*');
  await page.fill('dialog input', 'backlogs');
  await page.fill('dialog input', 'backlog');
  await page.waitForSelector('dialog li a');
});

test('a first result costs at most 60 KB, today and at 84 pages', async t => {
  for (const [label, site] of [['today', book], ['84 pages', await serve(grown(84))]]) {
    for (const text of ['establishing', 'patient', 'socket', 'set_nodelay', 'connectionrefused']) {
      const page = await tab(browser);
      await visit(page, site.base + 'foundations/channels.html');
      const { bytes } = await measured(page, text);
      t.diagnostic(`${label}, ${text}: ${(bytes / 1024).toFixed(1)} KB`);
      assert.ok(bytes <= 60 * 1024, `${label}, ${text}: ${bytes} bytes`);
      await page.context().close();
    }
    if (site !== book) site.close();
  }
});
