// Every page of the book, on a phone and on a laptop, light and dark.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { build, launch, pages, serve, tab, visit } from './book.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// What is known and cannot be mended here: { page, rule, why }. An entry that
// is no longer needed fails, so that the list only shrinks.
const exempt = [];
const needed = new Set();

const dir = build();
const browser = await launch(); // not by `before`: features.test.mjs says why
const site = await serve(dir);
after(async () => { await browser.close(); site.close(); });

for (const name of pages(dir)) test(name, async () => {
  for (const width of [360, 1280]) {
    const page = await tab(browser, { viewport: { width, height: 720 } });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shift += e.value; }))
        .observe({ type: 'layout-shift', buffered: true });
    });
    if (name === 'toc.html') await page.goto(site.base + name); else await visit(page, site.base + name);
    const where = `${name} at ${width} px`;
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      shift: window.shift,
      named: [...document.querySelectorAll('main :is(pre, div)[aria-label]:not([role])')].map(e => `${e.ariaLabel}: ${e.textContent.trim().slice(0, 40)}`),
      mute: [...document.querySelectorAll('img:not([alt]), svg:not([aria-hidden=true]):not(:has(title)), iframe:not([title]), input:not([aria-label]):not(label *)')].map(e => e.outerHTML.slice(0, 80)),
    }));
    assert.ok(seen.over <= 0, `${where} scrolls sideways by ${seen.over} px`);
    assert.ok(seen.shift <= 0.01, `${where} moves by ${seen.shift} while it loads`);
    assert.deepEqual(seen.named, [], `${where} names what has no role`);
    assert.deepEqual(seen.mute, [], `${where} has something without words for who cannot see it`);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), level);
      const left = found.violations.filter(violation => {
        const known = exempt.find(e => e.page === name && e.rule === violation.id);
        if (known) needed.add(known);
        return !known;
      });
      assert.deepEqual(left.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | ')}`), [], `${where}, ${colorScheme}`);
    }
    assert.deepEqual(page.errors, [], `${where} reports errors`);
    await page.context().close();
  }
});

test('no exemption outlives its need', () => {
  assert.deepEqual(exempt.filter(e => !needed.has(e)), []);
});
