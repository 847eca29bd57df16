/** A style sheet of ours in the page: no element is added, and the page's content policy does not stop it. */
export type AdoptedSheet = { write(css: string): void; remove(): void };

/** Adopts an empty sheet. */
export function adoptSheet(page: Document): AdoptedSheet {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets = [...sheetsOf(page), sheet];
  return {
    write: (css) => sheet.replaceSync(css),
    remove: () => {
      page.adoptedStyleSheets = sheetsOf(page).filter((other) => other !== sheet);
    },
  };
}

/** By index: a content script in Firefox cannot iterate over the page's lists. */
function sheetsOf(page: Document): CSSStyleSheet[] {
  const adopted = page.adoptedStyleSheets;
  const sheets: CSSStyleSheet[] = [];
  for (let index = 0; index < adopted.length; index += 1) {
    const sheet = adopted[index];
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}
