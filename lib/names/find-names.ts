// The one door of this room. A trained model answers for a language where it is given; rules and lists answer for the
// rest, and where a model could not be read.
import { runToEnd, type Steps, within } from '../text/steps';
import { recognizeByRules } from './grammar/recognize';
import { isModelLanguage, type ModelLanguage, splitByLanguage } from './language-parts';
import type { NamedSpan } from './mention';
import type { Recognizer } from './recognizer';

/** A text with its title: what names in one tell of the other counts ("Rutte" above, "Mark Rutte" below). */
export type TitledText = { readonly title: string; readonly text: string; readonly language: string };

/** Names in the text, and names in the title; the spans of the latter are in the title. */
export type TitledNames = { readonly names: readonly NamedSpan[]; readonly titleNames: readonly NamedSpan[] };

/** The recognizers with a model, by the language they are for. */
export type Models = Readonly<Partial<Record<ModelLanguage, Recognizer>>>;

/** Between title and text when both are read as one. */
const GAP = '\n\n';

/**
 * The persons and organizations named in a text: ordered, never overlapping. `language` is a BCP 47 primary
 * language; others than `de` and `en` get clearly fewer and less certain names.
 */
export function findNames(text: string, language: string, models: Models = {}): NamedSpan[] {
  return runToEnd(findNamesInSteps(text, language, models));
}

/** The names of a text and of its title, read together as one document. */
export function findTitledNames(titled: TitledText, models: Models = {}): TitledNames {
  return runToEnd(findTitledNamesInSteps(titled, models));
}

/** The same in steps, each of some hundredths of a second with a model; gives the share done, 0 … 1. */
export function* findTitledNamesInSteps(titled: TitledText, models: Models = {}): Steps<TitledNames> {
  const { title, text, language } = titled;
  if (title.trim() === '') return { names: yield* findNamesInSteps(text, language, models), titleNames: [] };
  const all = yield* findNamesInSteps(text + GAP + title, language, models);
  const from = text.length + GAP.length;
  const names = all.filter((name) => name.end <= text.length);
  const titleNames = all
    .filter((name) => name.start >= from)
    .map((name) => ({ ...name, start: name.start - from, end: name.end - from }));
  return { names, titleNames };
}

function* findNamesInSteps(text: string, language: string, models: Models): Steps<NamedSpan[]> {
  const own = isModelLanguage(language) ? models[language] : undefined;
  if (own === undefined || !isModelLanguage(language)) return recognizeByRules(text, toRules(language));
  const parts = splitByLanguage(text, language);
  const names: NamedSpan[] = [];
  for (const [number, part] of parts.entries()) {
    const recognizer = models[part.language] ?? own;
    const steps = recognizer.findNamesInSteps(part.text);
    const found = yield* within(steps, number / parts.length, (number + 1) / parts.length);
    for (const name of found) names.push(name);
  }
  return parts.length === 1 ? names : names.sort((a, b) => a.start - b.start);
}

function toRules(language: string): 'de' | 'en' | 'other' {
  return isModelLanguage(language) ? language : 'other';
}
