// What a reader's eye stumbles over, on every page: a button on a name, a word
// cut in two, something cut off without a sign.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { build, launch, pages, serve, tab, visit } from './book.mjs';

const dir = build();
const browser = await launch(); // not by `before`: features.test.mjs says why
const large = await launch(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);
const site = await serve(dir);
after(async () => { await browser.close(); await large.close(); site.close(); });

/** Opens every fold and shows every run. */
const open = page => page.evaluate(async () => {
  for (const fold of document.querySelectorAll('main details')) fold.open = true;
  for (const button of document.querySelectorAll('.guess button')) if (button.textContent.startsWith('Show')) button.click();
  await new Promise(done => setTimeout(done, 100));
});

/** What makes the whole page scroll sideways. */
const sideways = page => page.evaluate(() => {
  const room = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - room;
  if (over <= 0) return [];
  const beyond = e => e.getBoundingClientRect().right > room + 1;
  const found = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && beyond(e) && ![...e.children].some(beyond) && !e.parentElement.closest('pre, .table-wrapper, .wire, .ladder li details'));
  return [`by ${over} px`, ...found.map(e => `${e.localName} “${e.textContent.trim().slice(0, 40)}”`)];
});

/** What is wrong with the page as it stands. */
const wrong = page => page.evaluate(() => {
  const main = document.querySelector('main');
  const found = [];
  const all = (css, inside = main) => [...inside.querySelectorAll(css)].filter(e => e.checkVisibility());
  const box = e => e.getBoundingClientRect();
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const short = e => e.textContent.trim().slice(0, 40);
  const ground = e => { for (let at = e; at; at = at.parentElement) { const { backgroundColor } = getComputedStyle(at); if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor; } };
  /** Words of a text that stand on two lines. */
  const broken = (element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const cut = [];
    while (walker.nextNode()) for (const { 0: word, index } of walker.currentNode.data.matchAll(words)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].filter(r => r.width > .5).map(r => Math.round(r.top))).size > 1) cut.push(word);
    }
    return cut;
  };

  for (const tools of all('figure.ladder > .tools')) for (const name of all('svg .head text', tools.parentElement))
    if (all('button, a', tools).some(button => over(box(button), box(name)))) found.push(`a button stands on the name “${short(name)}”`);
  for (const svg of all('.picture > svg')) {
    const room = box(svg);
    const texts = all('text', svg).filter(text => text.textContent.trim());
    for (const text of texts) if (box(text).left < room.left - 4 || box(text).right > room.right + 4) found.push(`“${short(text)}” leaves its picture`);
    // Two lines of words may stand close; what stands beside must not reach into them.
    texts.forEach((text, i) => texts.slice(i + 1).forEach(other => {
      const [a, b] = [box(text), box(other)];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > .2 * Math.min(a.height, b.height)) found.push(`“${short(text)}” touches “${short(other)}”`);
    }));
    // A line runs through no letter: it ends before them, or is drawn before and
    // they have a ground of their own.
    const lines = all('path, polyline, line', svg).filter(line => getComputedStyle(line).fill === 'none');
    const dots = lines.map(line => {
      const [to, long] = [line.getScreenCTM(), line.getTotalLength()];
      return Array.from({ length: Math.ceil(long / 2) + 1 }, (_, i) => line.getPointAtLength(Math.min(2 * i, long)).matrixTransform(to));
    });
    for (const text of texts) {
      const { x, y, width, height } = text.getBBox(); // before it is turned
      const back = text.getScreenCTM().inverse();
      const inside = dot => {
        const at = dot.matrixTransform(back);
        return at.x > x + 1 && at.x < x + width - 1 && at.y > y + .25 * height && at.y < y + .8 * height;
      };
      const { paintOrder, stroke } = getComputedStyle(text);
      const grounded = /^stroke/.test(paintOrder) && stroke === ground(svg);
      lines.forEach((line, i) => {
        const before = line.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!(before && grounded) && dots[i].some(inside)) found.push(`a line runs through “${short(text)}”`);
      });
    }
    for (const text of texts) {
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
      if (size < 9.995) found.push(`“${short(text)}” is ${size.toFixed(1)} px high in its picture`);
    }
  }
  for (const wire of all('.wire')) for (const mark of all('.dot, .wait', wire))
    if (box(mark).left < box(wire).left || box(mark).right > box(wire).left + wire.scrollWidth + 1.5) found.push('a call of a ladder is beyond the edge of its drawing');
  for (const code of all(':is(p, li, dd, summary, strong, .kept) > code')) if (matchMedia('(min-width: 17.01rem)').matches && code.textContent.length <= 18)
    for (const word of broken(code, /.+/gu)) found.push(`“${word}” stands on two lines`);
  for (const table of all('.table-wrapper')) if (table.scrollWidth > table.clientWidth) {
    const wide = cell => { const range = document.createRange(); range.selectNodeContents(cell); return range.getBoundingClientRect(); };
    if (matchMedia('(min-width: 17.01rem)').matches) for (const cell of all('td', table)) if (wide(cell).height > Math.max(150, 4 * wide(cell).width)) found.push(`a table scrolls sideways, and “${short(cell)}” is squeezed to ${Math.round(wide(cell).width)} px`);
    all('th', table).forEach((th, i) => {
      if (/\s/.test(th.textContent.trim()) && wide(th).height < 30 && all(`td:nth-child(${i + 1})`, table).every(td => wide(td).width < wide(th).width - 8)) found.push(`a table is cut off for its heading “${short(th)}”`);
    });
  }
  // Where lanes are the page's edges, a label stays between its own and the next.
  for (const svg of all('figure.ladder svg')) if (innerWidth < 600) {
    const lanes = all('.line', svg).map(line => box(line).left);
    for (const text of all('.step text', svg)) if (lanes.some(x => box(text).left < x - 1 && box(text).right > x + 1)) found.push(`“${short(text)}” runs over a lane`);
  }
  for (const cell of all('.table-wrapper :is(th, td)')) for (const word of broken(cell, /[\p{L}\p{N}_]{3,14}/gu)) found.push(`a table cuts “${word}”`);
  for (const cell of all('.ladder td:nth-child(2)')) for (const word of broken(cell, /[\p{L}]{3,14}/gu)) found.push(`a packet's table cuts “${word}”`);
  for (const cell of all('.ladder :is(th, td):first-child')) for (const word of broken(cell, /\p{L}{3,14}|^(?:[0-9a-f]{2} ){3}[0-9a-f]{2}$/gu)) found.push(`a packet's table cuts “${word}”`);
  for (const bytes of all('.ladder li details')) if (matchMedia('(min-width: 22rem)').matches && bytes.scrollWidth > bytes.clientWidth + 1) found.push(`a packet's table is cut off by ${bytes.scrollWidth - bytes.clientWidth} px`);
  for (const list of all('nav.contents .list', document)) for (const line of all('a, summary', list)) if (box(line).top < box(list).top - 1 && box(line).bottom > box(list).top + 7) found.push(`the contents begin with a part of “${short(line)}”`);
  if (matchMedia('(min-width: 17.01rem)').matches) for (const item of all('.ladder li :is(code, small)')) if (!item.closest('table')) for (const word of broken(item, /\w{4,}/gu)) found.push(`a ladder's words cut “${word}”`);
  for (const item of all('.ladder li')) if (item.textContent.includes(' is now ')) {
    if (!all('b ~ b', item).length) found.push(`no state is marked in “${short(item)}”`);
    for (const word of broken(item, /[A-Z]+(?:-[A-Z0-9]+)+/gu)) found.push(`a ladder's words cut the state “${word}”`);
  }
  // What belongs to a name stands beside it: a comma after, a bracket before.
  // (Where a name ends is asked of its last letter: a box has lines besides.)
  const ending = code => {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let last;
    while (walker.nextNode()) if (walker.currentNode.data) last = walker.currentNode;
    return last && beside(last, last.length - 1);
  };
  const beside = (node, from) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, from + 1); return range.getBoundingClientRect(); };
  for (const code of all(':is(p, li, dd, summary, strong, .kept) > code, :is(p, li, dd, summary, .kept) > a:has(> code:only-child)')) {
    const [before, after] = [code.previousSibling, code.nextSibling];
    const lines = [...code.getClientRects()];
    const parted = (mark, line) => mark.width > .5 && Math.min(mark.bottom, line.bottom) - Math.max(mark.top, line.top) < 2;
    // (Text so large that a name fills the line is cut where the line ends.)
    if (!lines.length || (code.parentElement.matches('.kept') && !matchMedia('(min-width: 17.01rem)').matches)) continue;
    if (after?.nodeType === Node.TEXT_NODE && /^[.,:;!?)’]/.test(after.data) && parted(beside(after, 0), ending(code))) found.push(`“${after.data[0]}” stands on another line than “${short(code)}” before it`);
    if (before?.nodeType === Node.TEXT_NODE && /[(“]$/.test(before.data) && parted(beside(before, before.length - 1), lines[0])) found.push(`“${before.data.at(-1)}” stands on another line than “${short(code)}” after it`);
  }
  for (const title of all('h1, h2, h3')) for (const word of broken(title, /\p{L}{3,12}/gu)) found.push(`a heading cuts “${word}”`);
  for (const path of all('figcaption > code, #your-turn + ul code, #your-turn + p + ul code'))
    if (path.textContent.includes('/')) for (const name of broken(path, /[\p{L}\p{N}_.-]{3,40}/gu)) found.push(`a path is cut in “${name}”`);
  if (innerWidth >= 1280 && matchMedia('(min-width: 68rem)').matches) for (const code of all('.file + pre')) if (code.scrollWidth > code.clientWidth + 1) found.push(`a listing has more than 80 columns: “${short(code)}”`);
  if (matchMedia('(min-width: 17.01rem)').matches) for (const fold of all('.deeper')) for (const part of all('.picture > svg :is(text, path, polygon, polyline, line, rect)', fold))
    if (box(part).left < box(fold).left + parseFloat(getComputedStyle(fold).borderLeftWidth) + 3 || box(part).right > innerWidth - 1) found.push(`a picture touches the bar of its fold or the edge: “${short(part.closest('svg').querySelector('title'))}”`);
  for (const caption of all('.file')) {
    const walker = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
    const path = walker.nextNode();
    if (path && matchMedia('(min-width: 22rem)').matches && innerWidth >= 360) {
      const range = document.createRange();
      range.setStart(path, path.data.lastIndexOf('/') + 1);
      range.setEnd(path, path.length);
      if (range.getBoundingClientRect().left < box(caption).left + (caption.scrollWidth > caption.clientWidth ? 12 : 0)) found.push(`a caption is cut in the name “${path.data.split('/').at(-1)}”`);
    }
    const pre = caption.nextElementSibling;
    if (pre?.matches('pre') && Math.abs(box(pre).width - box(caption).width) > 1) found.push(`the caption “${short(caption)}” is not as wide as its listing`);
    if (all('.tools', caption).some(tools => box(tools).left < box(caption).left - 1 || box(tools).right > box(caption).right + 1)) found.push(`the buttons of “${short(caption)}” are cut off`);
  }
  for (const element of all('*')) {
    const { overflowX, backgroundImage } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1 && !/gradient/.test(backgroundImage)) found.push(`${element.localName} “${short(element)}” is cut off without a sign`);
  }
  for (const button of all('.alone .tools button')) {
    if (getComputedStyle(button.parentElement).opacity === '0') continue; // until somebody points at the block
    const pre = button.closest('.alone').nextElementSibling;
    const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (const range = document.createRange(); walker.nextNode();) { range.selectNodeContents(walker.currentNode); texts.push(...range.getClientRects()); }
    if (pre.matches('pre') && texts.some(text => text.width > 1 && over(text, box(button)))) found.push(`Copy stands on “${short(pre)}”`);
  }
  for (const tools of all('.tools')) [...tools.children].forEach((button, i, them) => {
    const seen = e => getComputedStyle(e).backgroundColor === ground(e) && ground(e) !== ground(e.parentElement);
    if (i && seen(button) && seen(them[i - 1]) && box(button).left - box(them[i - 1]).right < 4) found.push(`the buttons “${short(them[i - 1])}” and “${short(button)}” touch`);
  });
  for (const pre of all('.terminal > pre')) if (pre.scrollWidth > pre.clientWidth + 1) {
    const figure = pre.closest('.session');
    const { paddingLeft, paddingRight } = getComputedStyle(figure.parentElement);
    const room = figure.parentElement.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    if (pre.scrollWidth + 2 <= room) found.push(`“${short(pre)}” is cut off where there is room for it`);
  }
  for (const code of all(':is(p, li, dd, summary, .kept) > :is(code, a)')) if (code.matches('code, :has(> code:only-child)') && !code.closest('.ladder') && matchMedia('(min-width: 17.01rem)').matches)
    for (const word of broken(code, /[^\s/(,:]{2,26}/gu)) found.push(`“${word}” stands on two lines in “${short(code)}”`);
  for (const command of all('#your-turn ~ ul > li > code:has(+ br)')) if (matchMedia('(min-width: 17.01rem)').matches && command.textContent.length < 31)
    for (const whole of broken(command, /.+/gu)) found.push(`“${whole}” is typed in one line and stands on two`);
  for (const fold of all('main > details:not(.deeper)', document)) if (getComputedStyle(fold).borderBottomStyle !== 'solid' && !fold.nextElementSibling?.matches('details:not(.deeper)')) found.push(`no line ends the fold “${short(fold.firstElementChild)}” where it ends`);
  for (const code of all(':not(pre) > code')) if (parseFloat(getComputedStyle(code).paddingLeft) && ground(code) === ground(code.parentElement)) found.push(`“${short(code)}” has blanks on both sides and no ground`);
  // Names in the prose have one look, whatever stands after them, and wherever the page was when it was loaded.
  const looks = Map.groupBy(all(':is(p, li, dd, summary) code').filter(code => !code.closest('a, pre, figcaption, .file, .predict, .table-wrapper, .ladder')), code => {
    const { backgroundColor, borderTopLeftRadius, paddingLeft, paddingRight, fontSize } = getComputedStyle(code);
    return [backgroundColor, borderTopLeftRadius, ...[paddingLeft, paddingRight].map(px => (parseFloat(px) / parseFloat(fontSize)).toFixed(2))].join(' ');
  });
  const [most, ...other] = [...looks.values()].sort((a, b) => b.length - a.length);
  for (const codes of other) found.push(`${codes.length} names do not look like the other ${most.length}: “${short(codes[0])}”`);
  for (const element of all('[aria-label$="scrolls sideways"]')) if (element.role !== 'group' || element.tabIndex !== 0 || element.scrollWidth <= element.clientWidth) found.push(`“${short(element)}” is said to scroll and does not`);
  const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) if (/["']/.test(words.currentNode.data) && !words.currentNode.parentElement.closest('pre, code, svg, style, .ladder td')) found.push(`a typewriter's quotation mark in “${words.currentNode.data.trim().slice(0, 40)}”`);
  for (const caption of all('figcaption')) if (/[?!…]\./.test(caption.textContent)) found.push(`two stops end “${short(caption)}”`);
  for (const svg of all('.picture > svg')) for (const mark of all('polygon, polyline, circle', svg)) if (!(mark.points?.numberOfItems < 3) && box(mark).width < 16 && box(mark).height < 16)
    for (const text of all('text[text-anchor=end]', svg)) if (Math.min(box(text).right, box(mark).right) - Math.max(box(text).left, box(mark).left) > -4 && Math.min(box(text).bottom, box(mark).bottom) - Math.max(box(text).top, box(mark).top) > 4) found.push(`a mark touches “${short(text)}”`);
  for (const svg of all('figure.ladder svg')) {
    for (const shaft of all('.shaft', svg)) if (box(shaft).width < 2 && !all('.hook', shaft.parentElement).length) found.push('an arrow of a ladder has no shaft');
    for (const text of all('text', svg)) if (/SO_\?|bytes? "/.test(text.textContent)) found.push(`a ladder says “${short(text)}”`);
    // What is cut: the data between its quotation marks, where there is no room, and no state.
    const lanes = all('.line', svg).map(line => box(line).left);
    for (const text of all('.step text', svg)) {
      const said = text.textContent;
      if (!text.matches('.m') && (/“[^”]*$/.test(said) || said.replace(/\\./g, '').split('"').length % 2 === 0)) found.push(`a ladder quotes without an end: “${said}”`);
      if (text.matches('.state') && /…$/.test(said)) found.push(`a ladder cuts a state off: “${said}”`);
      const free = Math.min(...lanes.filter(x => x > box(text).right), box(svg).right) - box(text).right;
      if (text.matches('.mid') && /…/.test(said) && said.length < 34 && free > 90) found.push(`a ladder has room for more of “${said}”`);
      if (!text.closest('a, [aria-hidden=true]')) found.push('a ladder is heard label by label before its words');
    }
  }
  for (const p of all('p')) if (/In words and bytes|bytes below the ladder/.test(p.textContent) && !/on the screen/i.test(p.textContent)) found.push(`not so on paper: “${short(p)}”`);
  for (const fold of all('.deeper')) for (const part of all(':scope > *', fold)) if (box(part).left < box(fold).left + parseFloat(getComputedStyle(fold).borderLeftWidth) || box(part).right > box(fold).right + .5) found.push(`“${short(part)}” covers the frame of its fold`);
  for (const list of all('ol[start]')) found.push(`a list begins at ${list.start}: a number and a full stop at the beginning of a line`);
  return [...new Set(found)];
});

for (const name of pages(dir).filter(name => !/^(index|print|toc|404)\.html$/.test(name))) test(name, async () => {
  const page = await tab(browser, { viewport: { width: 360, height: 720 } });
  await visit(page, site.base + name);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await open(page);
    assert.deepEqual(await wrong(page), [], `${name} at ${width} px`);
  }
  // Text twice as large, and the page's form as it was: so a browser does that
  // enlarges the text only. (Where it enlarges its own size of text, the widths
  // follow: see below.)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    await page.waitForTimeout(100);
    assert.deepEqual(await sideways(page), [], `${name} at ${width} px, its text twice as large, scrolls sideways`);
    assert.deepEqual((await wrong(page)).filter(text => /stands on another line/.test(text) || (width < 600 && /a heading cuts/.test(text))), [], `${name} at ${width} px, its text twice as large`);
  }
  await page.context().close();
});

// The reader's own setting, not a page's style: the widths at which a page
// changes its form follow it too.
for (const [name, width] of [['address-formats', 360], ['server-side', 360], ['channels', 360], ['establishing', 1280]]) test(`${name}, its text twice as large, at ${width} px`, async () => {
  const page = await tab(large, { viewport: { width, height: 720 } });
  await visit(page, `${site.base}foundations/${name}.html`);
  await open(page);
  const found = (await wrong(page)).filter(text => !/cuts “|cut in “/.test(text) || /heading|a table cuts/.test(text));
  const more = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('.picture text')].map(e => e.getBoundingClientRect());
    const over = texts.flatMap((a, i) => texts.slice(i + 1).filter(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6));
    const small = [...document.querySelectorAll('.picture text')].map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a).filter(size => size < 16);
    const slits = [...document.querySelectorAll('.guess input')].filter(e => e.getBoundingClientRect().width < 120);
    const outside = [...document.querySelectorAll('.guess')].filter(e => e.getBoundingClientRect().top < e.previousElementSibling.getBoundingClientRect().bottom);
    return { slits: slits.length, outside: outside.length, sideways: document.documentElement.scrollWidth > innerWidth, over: over.length, small };
  });
  assert.deepEqual({ found, ...more }, { found: [], slits: 0, outside: 0, sideways: false, over: 0, small: [] });
  await page.context().close();
});

test('a ladder of tools: its packets are what is heard, and no listing stands beside it', async () => {
  const page = await tab(browser, { viewport: { width: 1280, height: 720 } });
  await visit(page, `${site.base}tcp-ip/udp.html`);
  await open(page);
  const ladder = page.locator('#cut-ladder');
  assert.equal(await ladder.locator('svg').ariaSnapshot(), `- group "A datagram that is longer than the buffer":
  - link "UDP 22 bytes “keep it\\\\nno, delete it\\\\n”":
    - /url: "#ladder-tcp-ip-udp-cut-6"`);
  // Its words are cut on a narrow page, so from and to are its description.
  const heard = await page.locator('svg.ladder a').evaluateAll(links => links.map(a => a.getAttribute('aria-description') ?? a.getAttribute('aria-label') ?? a.textContent));
  assert.ok(heard.includes('sender → receiver') && heard.every(words => /^\S.* → \S/.test(words)), `each packet says from where to where: ${heard}`);
  await ladder.getByText('Step through').click();
  assert.equal(await ladder.locator('.source').count(), 0);
  assert.ok(await ladder.evaluate(e => e.clientWidth - e.querySelector('.wire').clientWidth < 2), 'the drawing has the whole frame');
  await page.context().close();
});

test('on paper no line of a lane runs through what a terminal printed', async () => {
  const page = await tab(browser);
  await visit(page, `${site.base}foundations/client-side.html`);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await page.evaluate(() => [...new Set([...document.querySelectorAll('.terminal > pre')].map(e => getComputedStyle(e).backgroundColor))]), ['rgb(255, 255, 255)']);
  await page.context().close();
});

test('on paper a fold is as wide as the page, and so is its text', async () => {
  const page = await tab(browser);
  await visit(page, `${site.base}foundations/server-side.html`);
  await page.emulateMedia({ media: 'print' });
  await open(page);
  const narrow = await page.evaluate(() => [...document.querySelectorAll('main > details > p:not(.file)')].filter(p => {
    const fold = getComputedStyle(p.parentElement);
    const room = p.parentElement.clientWidth - parseFloat(fold.paddingLeft) - parseFloat(fold.paddingRight) - parseFloat(getComputedStyle(p).marginLeft);
    return p.clientWidth < room - 2;
  }).map(p => p.textContent.slice(0, 30)));
  assert.deepEqual(narrow, []);
  await page.context().close();
});
