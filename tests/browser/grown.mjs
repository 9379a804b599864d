// The course as it may be one day: its pages, and copies of them whose words are
// others in part and stand elsewhere, so that nothing is the same twice.
import fs from 'node:fs';
import path from 'node:path';
import { build, pages, root, scratch, words } from './book.mjs';

/** A repeatable dice for each copy. */
const dice = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let n = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
  return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
};
const hash = text => [...text].reduce((n, c) => (Math.imul(n, 31) + c.codePointAt(0)) | 0, 7);

/** Three words of ten become another word, the same on every page of a copy; then they are shuffled. */
function changed(main, copy) {
  const roll = dice(copy);
  const other = word => {
    const turn = dice(hash(word.toLowerCase()) ^ copy);
    if (word.length < 3 || turn() > .3) return word;
    return word.replace(/[a-z]/gi, (c, at) => at ? String.fromCharCode((c < 'a' ? 65 : 97) + Math.floor(turn() * 26)) : c);
  };
  const pieces = main.split(/(<[^>]*>|&#?\w+;)/);
  const bag = pieces.flatMap((text, i) => i % 2 ? [] : text.match(/[\w-]+/g) ?? []).map(other);
  for (let i = bag.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [bag[i], bag[j]] = [bag[j], bag[i]];
  }
  return pieces.map((text, i) => i % 2 ? text : text.replace(/[\w-]+/g, () => bag.pop())).join('');
}

/** The built course with so many pages, with their word list. */
export function grown(count) {
  const from = build();
  const dir = scratch();
  fs.mkdirSync(path.join(dir, 'src'));
  fs.mkdirSync(path.join(dir, 'listings'));
  fs.symlinkSync(path.join(root, 'theme'), path.join(dir, 'theme'));
  fs.copyFileSync(path.join(root, 'book.toml'), path.join(dir, 'book.toml'));
  const real = pages(from).filter(f => !/^(index|print|toc|404)\.html$/.test(f));
  const list = [];
  for (let i = 0; i < count; i++) {
    const name = real[i % real.length], copy = Math.floor(i / real.length);
    const html = fs.readFileSync(path.join(from, name), 'utf8').match(/<main[^>]*>([^]*)<\/main>/)[1];
    // A page of HTML is Markdown if it has no empty lines and begins at the margin.
    const flat = html.replace(/\n(?=[ \t]*\n)/g, '&#10;').replace(/^\s+/, '');
    const at = name.replace('.html', copy ? `-${copy}.md` : '.md');
    fs.mkdirSync(path.dirname(path.join(dir, 'src', at)), { recursive: true });
    fs.writeFileSync(path.join(dir, 'src', at), copy ? changed(flat, copy) : flat);
    list.push(`- [${at}](${at})\n`);
  }
  fs.writeFileSync(path.join(dir, 'src/SUMMARY.md'), `# Summary\n\n${list.join('')}`);
  words(dir);
  return build(dir);
}

/** A phone of some years ago in a train: 1.6 Mbit/s, 150 ms, a quarter of the speed. */
export async function slow(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** From "/" and typing to the first hit: bytes and seconds. */
export async function search(page, text) {
  await page.evaluate(sought => {
    addEventListener('keydown', () => { window.began ??= performance.now(); }, true);
    new MutationObserver(() => {
      const link = document.querySelector('dialog li a');
      if (link && !window.came && decodeURIComponent(link.href).includes(sought)) window.came = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  }, text);
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.waitForFunction(() => window.came);
  // What had come by then. (A busy machine is told late, and excerpts come after.)
  return page.evaluate(() => ({
    bytes: performance.getEntriesByType('resource').filter(r => r.startTime >= window.began && r.responseEnd <= window.came).reduce((sum, r) => sum + r.transferSize, 0),
    seconds: (window.came - window.began) / 1000,
  }));
}

// node grown.mjs: the table, three times each, the middle one.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { launch, serve, tab, visit } = await import('./book.mjs');
  const browser = await launch();
  for (const [label, dir] of [['today', build()], ['84 pages', grown(84)]]) {
    const site = await serve(dir);
    for (const text of ['establishing', 'patient', 'socket', 'as_raw_fd', 'set_nodelay']) {
      const tries = [];
      for (let i = 0; i < 3; i++) {
        const page = await tab(browser, { viewport: { width: 390, height: 844 } });
        await visit(page, site.base + 'foundations/channels.html');
        await slow(page);
        tries.push(await search(page, text));
        await page.context().close();
      }
      tries.sort((a, b) => a.seconds - b.seconds);
      console.log(`${label.padEnd(9)} ${text.padEnd(13)} ${(tries[1].bytes / 1024).toFixed(0).padStart(3)} KB ${tries.map(t => t.seconds.toFixed(2)).join(' ')} s`);
    }
    site.close();
  }
  await browser.close();
}
