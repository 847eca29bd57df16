/** Reads schema.org data (`application/ld+json`), as far as an article's head needs it. Bad JSON is passed over. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:^|\/|:)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|SatiricalArticle|AdvertiserContentArticle|Review|Recipe|OpinionNewsArticle)$/i;

/** At most so many levels are opened: pages nest authors in articles in pages in graphs. */
const DEEPEST = 6;

/** All things of a page in document order: those of arrays, `@graph` and `mainEntity` too. */
export function readThings(page: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), things, 0);
  }
  return things;
}

/** Whether schema.org calls it an article of some kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

/** The `@type` values; empty when it has none. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((value) => typeof value === 'string');
}

/** A text property with white space collapsed; undefined when missing, empty or not a text. */
export function textOf(thing: Thing | undefined, key: string): string | undefined {
  const value = thing?.[key];
  const single = Array.isArray(value) ? value[0] : value;
  return typeof single === 'string' ? cleanText(single) : undefined;
}

/** The things (or texts, as a thing with that `name`) under a key. */
export function thingsOf(thing: Thing, key: string): Thing[] {
  const value = thing[key];
  return (Array.isArray(value) ? value.flat() : [value]).flatMap((item) => {
    if (typeof item === 'string') return [{ name: item }];
    return isThing(item) ? [item] : [];
  });
}

/** White space collapsed, entities that were escaped twice put right; undefined when nothing is left. */
export function cleanText(text: string): string | undefined {
  const plain = text
    .replace(
      /&(quot|amp|apos|lt|gt|nbsp|#0?39|#x27|shy);/gi,
      (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
    )
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
};

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isThing(value)) {
    if (value['@type']) into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'itemReviewed', 'hasPart']) {
      if (typeof value[key] === 'object') collect(value[key], into, depth + 1);
    }
  }
}

/** Pages write line feeds into strings, comments around the data and semicolons behind it. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*.*?\*\/)|(?:\]\]>|-->|;)\s*$/g, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more forgiving; a page's broken data is no error of ours.
    }
  }
  return undefined;
}
