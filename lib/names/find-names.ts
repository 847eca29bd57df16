// The one door of this room. Rules and lists answer for every language today; a trained tagger takes its place here.
import { dropOrdinaryWords } from './grammar/english-tags';
import { recognizeByRules } from './grammar/recognize';
import type { NamedSpan } from './mention';
import type { Recognizer } from './recognizer';

/** A text with its title: what names in one tell of the other counts ("Rutte" above, "Mark Rutte" below). */
export type TitledText = { readonly title: string; readonly text: string; readonly language: string };

/** Names in the text, and names in the title; the spans of the latter are in the title. */
export type TitledNames = { readonly names: readonly NamedSpan[]; readonly titleNames: readonly NamedSpan[] };

const german: Recognizer = { findNames: (text) => recognizeByRules(text, 'de') };
const english: Recognizer = { findNames: (text) => dropOrdinaryWords(text, recognizeByRules(text, 'en')) };
const fallback: Recognizer = { findNames: (text) => recognizeByRules(text, 'other') };

/** Between title and text when both are read as one. */
const GAP = '\n\n';

/**
 * The persons and organizations named in a text: ordered, never overlapping. `language` is a BCP 47 primary
 * language; others than `de` and `en` get clearly fewer and less certain names.
 */
export function findNames(text: string, language: string): NamedSpan[] {
  return recognizerFor(language).findNames(text);
}

/** The names of a text and of its title, read together as one document. */
export function findTitledNames({ title, text, language }: TitledText): TitledNames {
  if (title.trim() === '') return { names: findNames(text, language), titleNames: [] };
  const all = findNames(text + GAP + title, language);
  const from = text.length + GAP.length;
  const names = all.filter((name) => name.end <= text.length);
  const titleNames = all
    .filter((name) => name.start >= from)
    .map((name) => ({ ...name, start: name.start - from, end: name.end - from }));
  return { names, titleNames };
}

function recognizerFor(language: string): Recognizer {
  if (language === 'de') return german;
  return language === 'en' ? english : fallback;
}
