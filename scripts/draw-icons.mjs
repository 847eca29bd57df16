// Draws the toolbar icons in public/icon from scripts/icon/*.svg with the Chromium that the tests use.
// The PNGs are committed; run this again only when the drawing changes:  node scripts/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const FORMS = { on: '#d4501a', off: '#8a857c' };
const SIZES = [16, 32, 48, 128];

const source = (name) => readFileSync(new URL(`icon/${name}.svg`, import.meta.url), 'utf8');
const drawings = { small: source('page-16'), large: source('page') };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const [form, color] of Object.entries(FORMS)) {
    for (const size of SIZES) {
      const svg = size === 16 ? drawings.small : drawings.large;
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px;color:${color}}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(new URL(`../public/icon/${form}-${size}.png`, import.meta.url), png);
      // The manifest's own icons (store, extension list) are the accent form.
      if (form === 'on') writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
}
