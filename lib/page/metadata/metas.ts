import { cleanText } from './json-ld';

/** Looks up meta elements by `property`, `name` or `itemprop`: the first of the names that has a content. */
export type Metas = (...names: readonly string[]) => string | undefined;

/** Reads all meta elements of a page once; names are compared without case. The first of equal names wins. */
export function readMetas(page: Document): Metas {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = cleanText(meta.getAttribute('content') ?? '');
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !contents.has(name)) contents.set(name, content);
      }
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content !== undefined) return content;
    }
    return undefined;
  };
}
