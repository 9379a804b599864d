// What every test here needs: the book, built and served as a static host
// serves it, and a browser.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const scratch = () => fs.mkdtempSync(path.join(os.tmpdir(), 'socket-course-'));

/** Builds the book at `from` and gives the directory it is in. */
export function build(from = root, env = {}) {
  const out = scratch();
  execFileSync('mdbook', ['build', '--dest-dir', out, from], { stdio: 'pipe', env: { ...process.env, ...env } });
  return out;
}

/** Writes the word list of the book at `from`, as the checker does. */
export const words = from =>
  execFileSync('cargo', ['run', '--quiet', '--package', 'pages', '--bin', 'word_list', '--', from], { cwd: root, stdio: 'pipe' });

/** A book of this theme with one page of everything, between two others and below them. */
export function sample(env) {
  const dir = scratch();
  fs.mkdirSync(path.join(dir, 'src/deep'), { recursive: true });
  fs.mkdirSync(path.join(dir, 'listings'));
  fs.symlinkSync(path.join(root, 'theme'), path.join(dir, 'theme'));
  fs.copyFileSync(path.join(root, 'book.toml'), path.join(dir, 'book.toml'));
  fs.writeFileSync(path.join(dir, 'src/SUMMARY.md'), `# Summary\n\n[First](first.md)\n\n# Part I: One\n\n- [Sample](deep/sample.md)\n${Array.from({ length: 40 }, (_, i) => `- [Filler ${i}](deep/f${i}.md)\n`).join('')}\n# Part II: Two\n\n- [Last](deep/last.md)\n`);
  fs.writeFileSync(path.join(dir, 'src/first.md'), '# First\n\nText.\n');
  fs.writeFileSync(path.join(dir, 'src/deep/last.md'), '# Last\n\nText.\n');
  for (let i = 0; i < 40; i++) fs.writeFileSync(path.join(dir, `src/deep/f${i}.md`), `# Filler ${i}\n`);
  fs.copyFileSync(new URL('sample.md', import.meta.url), path.join(dir, 'src/deep/sample.md'));
  fs.cpSync(new URL('ladder', import.meta.url), path.join(dir, 'src/deep/ladder'), { recursive: true });
  words(dir);
  return build(dir, env);
}

/** Every page of a built book, as a path below `dir`. */
export const pages = dir => fs.readdirSync(dir, { recursive: true }).filter(f => f.endsWith('.html')).sort();

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript',
  '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** Serves `dir` below `/course/`, compressed, with its 404 page; says what was asked for. */
export async function serve(dir, { onRequest } = {}) {
  const server = http.createServer((request, response) => {
    let file = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/^\/course\//, '');
    if (file === '' || file.endsWith('/')) file += 'index.html';
    const there = fs.existsSync(path.join(dir, file)) && !file.includes('..');
    const given = there ? file : '404.html';
    const body = zlib.gzipSync(fs.readFileSync(path.join(dir, given)), { level: 6 });
    onRequest?.(file, body.length);
    response.writeHead(there ? 200 : 404, {
      'content-type': types[path.extname(given)] ?? 'application/octet-stream',
      'content-encoding': 'gzip', 'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { base: `http://127.0.0.1:${server.address().port}/course/`, close: () => server.close() };
}

/** A browser; `more`: arguments besides. */
export const launch = (more = []) => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more,
  ],
});

/** A new page that remembers every error the console or a script reports. */
export async function tab(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.setDefaultNavigationTimeout(60_000); // The whole course is one page too.
  page.errors = [];
  page.on('console', message => message.type() === 'error' && page.errors.push(message.text()));
  page.on('pageerror', error => page.errors.push(String(error)));
  return page;
}

/** Goes to `url` and waits until the script has done everything it does by itself. */
export async function visit(page, url) {
  await page.goto(url);
  await page.waitForSelector('html[data-coloured]', { state: 'attached', timeout: 60_000 });
  if (await page.locator('nav.contents').isVisible()) await page.waitForSelector('nav.contents .list a', { state: 'attached' });
}
