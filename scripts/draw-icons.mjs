// Draws the toolbar icons in public/icon from scripts/icon/*.svg with the Chromium that the tests use.
// The PNGs are committed; run this again only when the drawing changes:  node scripts/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { openBrowser } from './browser/open-browser.mjs';
import { serve } from './browser/serve.mjs';

const FORMS = { on: '#d4501a', off: '#8a857c' };
const SIZES = [16, 32, 48, 128];

const source = (name) => readFileSync(new URL(`icon/${name}.svg`, import.meta.url), 'utf8');
const drawings = { small: source('page-16'), large: source('page') };

/** Runs in the page: an SVG drawn on a canvas of its size. Gives the PNG as a data URL. */
async function draw({ svg, size, color }) {
  const colored = svg.replaceAll('currentColor', color);
  const image = new Image(size, size);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(colored)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return Array.from(bytes);
}

const server = await serve({ pages: { '/blank.html': '<!doctype html><title>Icons</title>' } });
const browser = await openBrowser({ kind: 'chromium' });
try {
  const page = await browser.openPage(`${server.origin}/blank.html`);
  for (const [form, color] of Object.entries(FORMS)) {
    for (const size of SIZES) {
      const svg = size === 16 ? drawings.small : drawings.large;
      const png = Uint8Array.from(await page.eval(draw, { svg, size, color }));
      writeFileSync(new URL(`../public/icon/${form}-${size}.png`, import.meta.url), png);
      // The manifest's own icons (store, extension list) are the accent form.
      if (form === 'on') writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
  server.close();
}
