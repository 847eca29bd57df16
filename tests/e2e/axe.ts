import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { copyShadow, runAxe, showShadow } from '../../scripts/browser/in-page.mjs';
import type { Browser, Shadow, View } from './browser-types';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Findings = Awaited<ReturnType<typeof runAxe>>['violations'];

/** What axe-core has against a page. Throws when it had next to nothing to look at. */
export async function findBarriers(view: View): Promise<Findings> {
  await view.loadScript(AXE);
  const { violations, passes } = await view.eval<Awaited<ReturnType<typeof runAxe>>>(runAxe);
  if (passes < 5) throw new Error(`axe-core looked at ${passes} rules only`);
  return violations;
}

/** The same of a closed root, which axe-core cannot enter: of a copy of its markup and styles in an empty page. */
export async function findBarriersIn(browser: Browser, shadow: Shadow, emptyPage: string): Promise<Findings> {
  const copy = await shadow.eval(copyShadow);
  const page = await browser.openPage(emptyPage);
  await page.eval(showShadow, copy);
  const found = await findBarriers(page);
  await page.close();
  return found;
}
