// The systems that are measured: the tagger, and for each language a library that finds names in plain JavaScript. Each
// is loaded from code of its own, so that a process holds and pays for nothing but the one it measures.
import { readFileSync } from 'node:fs';
import type { EntityKind, NamedSpan } from '../../lib/names/mention';

export type TitledText = { readonly title: string; readonly text: string };
/** The names of a text; what stands in its title is read, but not given. */
export type NameFinder = (titled: TitledText) => readonly NamedSpan[];
/** A loaded system. `start` gives a finder that remembers no word of an earlier text. */
export type LoadedSystem = { readonly start: () => NameFinder };
export type System = {
  readonly name: string;
  readonly languages: readonly string[];
  /** Loads the code; then `open` reads what the code needs besides, the model file where there is one. */
  readonly load: () => Promise<{ open: (model: string) => LoadedSystem }>;
};

export const SYSTEMS: readonly System[] = [
  { name: 'tagger', languages: ['de', 'en'], load: loadTagger },
  { name: 'compromise', languages: ['en'], load: loadCompromise },
  { name: 'de-compromise', languages: ['de'], load: loadGermanCompromise },
];

async function loadTagger() {
  const { openTagger } = await import('./names-tagger');
  return { open: (model: string) => ({ start: openTagger(readFileSync(model)) }) };
}

type Found = { readonly offset: { readonly start: number; readonly length: number } };

async function loadCompromise() {
  const { default: read } = await import('compromise');
  return library((text) => {
    const view = read(text);
    return {
      person: view.people().json({ offset: true }) as Found[],
      organization: view.organizations().json({ offset: true }) as Found[],
    };
  });
}

/** It tags given names, seldom the family name behind them: a capitalized word that follows is taken as one. */
async function loadGermanCompromise() {
  const { default: read } = await import('de-compromise');
  return library((text) => {
    const view = read(text);
    return {
      person: view.match('#Person+ @isTitleCase?').json({ offset: true }),
      organization: view.match('#Organization+').json({ offset: true }),
    };
  });
}

function library(find: (text: string) => Readonly<Record<EntityKind, readonly Found[]>>) {
  const finder: NameFinder = ({ title, text }) => {
    const whole = title.trim() === '' ? text : `${text}\n\n${title}`;
    const names: NamedSpan[] = [];
    const found = find(whole);
    for (const kind of ['person', 'organization'] as const) {
      for (const { offset } of found[kind]) {
        const span = trimName(whole, offset.start, offset.start + offset.length);
        if (span.start < span.end && span.end <= text.length)
          names.push({ ...span, kind, score: 1, reason: 'library' });
      }
    }
    return names;
  };
  return { open: () => ({ start: () => finder }) };
}

const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}]/u;
const ABBREVIATED = /(?:\p{L}\.){2}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u;
const POSSESSIVE = /['’]s$/i;

/** The name without the marks around it and the English 's: libraries give words as they stand in the text. */
export function trimName(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  const isMark = (at: number) => NOT_IN_NAMES.test(text.charAt(at));
  while (start < end && isMark(start)) start += 1;
  while (start < end && isMark(end - 1) && !ABBREVIATED.test(text.slice(start, end))) end -= 1;
  if (POSSESSIVE.test(text.slice(start, end))) end -= 2;
  return { start, end };
}
