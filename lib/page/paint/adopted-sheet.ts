import type { PageRoot } from '../page-roots';
import { viewOf } from './paint-view';

/** A style sheet of ours in a page: no element is added, and the page's content policy does not stop it. */
export type AdoptedSheet = { write(css: string): void; remove(): void };

/** Adopts an empty sheet: for a document, or for a shadow root, which the document's sheets do not reach. */
export function adoptSheet(root: PageRoot): AdoptedSheet {
  const sheet = new (viewOf(root).CSSStyleSheet)();
  root.adoptedStyleSheets = [...sheetsOf(root), sheet];
  return {
    write: (css) => sheet.replaceSync(css),
    remove: () => {
      root.adoptedStyleSheets = sheetsOf(root).filter((other) => other !== sheet);
    },
  };
}

/** By index: a content script in Firefox cannot iterate over the page's lists. */
function sheetsOf(root: PageRoot): CSSStyleSheet[] {
  const adopted = root.adoptedStyleSheets ?? [];
  const sheets: CSSStyleSheet[] = [];
  for (let index = 0; index < adopted.length; index += 1) {
    const sheet = adopted[index];
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}
