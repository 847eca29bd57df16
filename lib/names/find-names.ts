import type { NamedSpan } from './mention';

/** A text with its title: what names in one tell of the other counts ("Rutte" above, "Mark Rutte" below). */
export type TitledText = { readonly title: string; readonly text: string; readonly language: string };

/** Names in the text, and names in the title; the spans of the latter are in the title. */
export type TitledNames = { readonly names: readonly NamedSpan[]; readonly titleNames: readonly NamedSpan[] };

/** The persons and organizations named in a text: ordered, never overlapping. `language` is a BCP 47 primary language. */
export function findNames(text: string, _language: string): NamedSpan[] {
  const names: NamedSpan[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/gu)) {
    const start = match.index;
    names.push({
      start,
      end: start + match[0].length,
      kind: 'person',
      score: 0.3,
      reason: 'two capitalized words',
    });
  }
  return names;
}

/** The names of a text and of its title, read together as one document. */
export function findTitledNames(article: TitledText): TitledNames {
  return {
    names: findNames(article.text, article.language),
    titleNames: findNames(article.title, article.language),
  };
}
