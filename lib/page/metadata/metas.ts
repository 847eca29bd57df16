import { cleanText } from './json-ld';

/** Looks up meta elements by `property`, `name` or `itemprop`: the first of the names that has a content. */
export type Metas = {
  (...names: readonly string[]): string | undefined;
  /** The contents of all meta elements whose lower-case name matches. */
  readonly matching: (pattern: RegExp) => string[];
};

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
  const find = (...names: readonly string[]): string | undefined => {
    const name = names.find((one) => contents.has(one));
    return name === undefined ? undefined : contents.get(name);
  };
  const matching = (pattern: RegExp): string[] =>
    [...contents].flatMap(([name, content]) => (pattern.test(name) ? [content] : []));
  return Object.assign(find, { matching });
}
