// `npm run pictures`: the two pictures that must be PNG, out of the SVG they are drawn in.
import fs from 'node:fs';
import { launch } from './book.mjs';

const theme = new URL('../../theme/', import.meta.url);
const browser = await launch();
for (const [from, to, width, height] of [['social.svg', 'social.png', 1200, 630], ['favicon.svg', 'favicon.png', 180, 180]]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = fs.readFileSync(new URL(from, theme), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: new URL(to, theme).pathname, omitBackground: true });
}
await browser.close();
