// What a page costs, counted in requests and bytes, never in seconds.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { build, launch, pages, root, scratch, serve, tab, visit } from './book.mjs';

const phone = { viewport: { width: 390, height: 844 } };
const laptop = { viewport: { width: 1280, height: 720 } };

const browser = await launch(); // not by `before`: features.test.mjs says why
after(() => browser.close());

/** Everything a first visit to one page asks for: [name, bytes on the wire]. */
async function visited(dir, name, screen) {
  // Browsers fetch the icon when they please, so it is counted without waiting.
  const icon = fs.readdirSync(dir).find(f => /^favicon.*svg$/.test(f));
  const asked = [[icon, fs.statSync(path.join(dir, icon)).size]];
  const site = await serve(dir, { onRequest: (file, bytes) => file === icon || asked.push([file, bytes]) });
  const page = await tab(browser, screen);
  await visit(page, site.base + name);
  await page.context().close();
  site.close();
  return asked;
}
const bytes = asked => asked.reduce((sum, [, n]) => sum + n, 0);

test('a first visit stays within 8 requests and 90 KB', async () => {
  const dir = build();
  for (const name of pages(dir).filter(f => !/^(print|toc|404)\.html$/.test(f))) for (const screen of [phone, laptop]) {
    const asked = await visited(dir, name, screen);
    assert.ok(asked.length <= 8, `${name}: ${asked.length} requests: ${asked.map(([f]) => f)}`);
    assert.ok(bytes(asked) <= 90 * 1024, `${name}: ${bytes(asked)} bytes: ${JSON.stringify(asked)}`);
    assert.deepEqual(asked.filter(([f]) => /search|sections/.test(f)), [], `${name} loads the search before anybody searches`);
  }
});

/** A book with this theme and so many chapters, the first three always the same. */
function bookOf(chapters) {
  const dir = scratch();
  fs.mkdirSync(path.join(dir, 'src'));
  fs.symlinkSync(path.join(root, 'theme'), path.join(dir, 'theme'));
  fs.copyFileSync(path.join(root, 'book.toml'), path.join(dir, 'book.toml'));
  fs.mkdirSync(path.join(dir, 'listings'));
  fs.cpSync(path.join(root, 'src/search'), path.join(dir, 'src/search'), { recursive: true });
  const names = Array.from({ length: chapters }, (_, i) => `chapter-${i + 1}`);
  fs.writeFileSync(path.join(dir, 'src/SUMMARY.md'), '# Summary\n\n' + names.map(n => `- [About ${n}](${n}.md)\n`).join(''));
  for (const name of names) fs.writeFileSync(path.join(dir, `src/${name}.md`), `# About ${name}\n\nText.\n\n\`\`\`rust\nfn main() {}\n\`\`\`\n`);
  return build(dir);
}

test('a page weighs the same in a book of 15 chapters and in one of 150', async () => {
  const [small, large] = [bookOf(15), bookOf(150)];
  // A file's hash follows its content, so names are compared without it.
  const plain = text => text.replace(/-[0-9a-f]{8}(?=\.)/g, '-########');
  const read = (dir, file) => plain(fs.readFileSync(path.join(dir, file), 'utf8'));
  const list = /^toc-/;
  for (const screen of [phone, laptop]) {
    const [a, b] = [await visited(small, 'chapter-2.html', screen), await visited(large, 'chapter-2.html', screen)];
    assert.deepEqual(b.map(([f]) => plain(f)).sort(), a.map(([f]) => plain(f)).sort());
    assert.equal(a.some(([f]) => list.test(f)), screen === laptop, 'the list of contents comes with the page only where it is seen');
    for (const [file] of a.filter(([f]) => !list.test(f))) {
      const twin = b.map(([f]) => f).find(f => plain(f) === plain(file));
      assert.equal(read(large, twin), read(small, file), `${file} differs between the two books`);
    }
  }
});
