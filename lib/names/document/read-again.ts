// Idea: a text names its people and organizations in full once and shorter later. What was found tells what the
// rest of the words are. Cost: linear; each word is looked up in maps of the forms found before.

import type { Candidate } from '../grammar/candidate';
import { type Grammar, isAdjective, isDeterminer, isSameSentence } from '../grammar/grammar';
import type { EntityKind } from '../mention';
import { Fact, hasFact, type Word } from '../reading/word';

type Known = {
  readonly kind: EntityKind;
  readonly reason: string;
  readonly words: readonly string[];
  readonly score: number;
};

const GENERATION =
  /^(?:Jr\.?|Sr\.?|jr|sr|jun|sen|Junior|Senior|junior|senior|\.|I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;
const SURE = 0.6;
const SURE_PERSON = 0.7;

/** The found names, set right by the whole text, and the namings that only the whole text tells. */
export function readAgain(
  words: readonly Word[],
  found: readonly Candidate[],
  grammar: Grammar,
): Candidate[] {
  const known = collectKnown(words, found);
  const kept = found.map((candidate) => setRight(words, candidate, known));
  const taken = new Uint8Array(words.length);
  for (const candidate of kept) taken.fill(1, candidate.from, candidate.to);
  const again: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (taken[at] === 1) continue;
    const match = findKnown(words, at, known, taken);
    if (match === undefined || !isPlausible(words, at, match, grammar)) continue;
    again.push(match);
    at = match.to - 1;
  }
  return [...kept, ...again].sort((a, b) => a.from - b.from);
}

function collectKnown(words: readonly Word[], found: readonly Candidate[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const seen = new Set<string>();
  const add = (kind: EntityKind, keys: readonly string[], score: number, reason: string) => {
    const first = keys[0];
    const id = `${kind} ${keys.join(' ')}`;
    if (first === undefined || first.length < 2 || seen.has(id)) return;
    seen.add(id);
    const list = known.get(first) ?? [];
    list.push({ kind, reason, words: keys, score });
    known.set(first, list);
  };
  for (const candidate of found) {
    if (
      candidate.score < (candidate.kind === 'person' ? SURE_PERSON : SURE) ||
      candidate.kind === 'place' ||
      candidate.kind === 'other'
    )
      continue;
    const keys = words.slice(candidate.from, candidate.to).map((word) => word.key);
    if (candidate.kind === 'person') addPerson(words.slice(candidate.from, candidate.to), add);
    else addOrganization(words.slice(candidate.from, candidate.to), keys, add);
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}

type Add = (kind: EntityKind, keys: readonly string[], score: number, reason: string) => void;

function addPerson(name: readonly Word[], add: Add): void {
  const keys = name.map((word) => word.key);
  while (keys.length > 1 && GENERATION.test(keys.at(-1) ?? '')) keys.pop();
  add('person', keys, keys.length === 1 ? 0.7 : 0.8, 'named before');
  if (keys.length === 1) return;
  let start = keys.length - 1;
  while (start > 1 && hasFact(name[start - 1], Fact.Particle) && !name[start - 1]?.isCapital) start -= 1;
  if (start < keys.length - 1) add('person', keys.slice(start), 0.8, 'family name of a person named in full');
  if ((keys.at(-1) ?? '').length > 1)
    add('person', keys.slice(-1), 0.75, 'family name of a person named in full');
  const given = name[0];
  if (
    given !== undefined &&
    hasFact(given, Fact.Given) &&
    !hasFact(given, Fact.Common | Fact.Noun | Fact.Place)
  ) {
    add('person', [given.key], 0.5, 'given name of a person named in full');
  }
}

function addOrganization(name: readonly Word[], keys: readonly string[], add: Add): void {
  add('organization', keys, 0.75, 'named before');
  const last = name.at(-1);
  if (last === undefined || keys.length < 2) return;
  const start = keys.findIndex(
    (_key, index) => index > 0 && (hasFact(name[index], Fact.Company) || keys[index] === 'e'),
  );
  if (start < 1) return;
  const bare = keys.slice(0, start);
  const only = name[0];
  if (
    bare.length > 1 ||
    !hasFact(only, Fact.Noun | Fact.Given | Fact.Place | Fact.Common | Fact.Function | Fact.Role)
  ) {
    add('organization', bare, 0.75, 'company named in full');
  }
}

/** A listed company whose name is the family name of a person of this text is that person. */
function setRight(
  words: readonly Word[],
  candidate: Candidate,
  known: ReadonlyMap<string, Known[]>,
): Candidate {
  if (candidate.kind !== 'organization' || candidate.to - candidate.from !== 1 || candidate.score > 0.9)
    return candidate;
  const key = words[candidate.from]?.key ?? '';
  const person = [key, ...(words[candidate.from]?.bare ?? [])]
    .flatMap((form) => known.get(form) ?? [])
    .find((entry) => entry.kind === 'person' && entry.words.length === 1 && entry.score > 0.7);
  return person === undefined
    ? candidate
    : { ...candidate, kind: 'person', score: person.score, reason: person.reason };
}

function findKnown(
  words: readonly Word[],
  at: number,
  known: ReadonlyMap<string, Known[]>,
  taken: Uint8Array,
): Candidate | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  for (const form of [word.key, ...word.bare]) {
    for (const entry of known.get(form) ?? []) {
      const to = at + entry.words.length;
      if (entry.words.length > 1 && form !== word.key) continue;
      if (!isMatch(words, at, entry, taken)) continue;
      return { from: at, to, kind: entry.kind, score: entry.score, reason: entry.reason };
    }
  }
  return undefined;
}

function isMatch(words: readonly Word[], at: number, entry: Known, taken: Uint8Array): boolean {
  for (let index = 1; index < entry.words.length; index += 1) {
    const word = words[at + index];
    if (word === undefined || taken[at + index] === 1 || !isSameSentence(words, at, at + index)) return false;
    const isLast = index === entry.words.length - 1;
    if (word.key !== entry.words[index] && !(isLast && word.bare.includes(entry.words[index] ?? '')))
      return false;
  }
  return true;
}

function isPlausible(words: readonly Word[], at: number, match: Candidate, grammar: Grammar): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (match.to - match.from > 1) return true;
  if (!word.isCapital) return match.kind === 'organization' && /\p{Lu}|\d/u.test(word.text);
  if (word.isFirst && hasFact(word, Fact.Function)) return false;
  if (word.isFirst && hasFact(word, Fact.Common) && match.score < 0.6) return false;
  if (grammar.language === 'de' && match.kind === 'person' && hasFact(word, Fact.Noun | Fact.Role)) {
    return !isDeterminer(words[at - 1]) && !isAdjective(words[at - 1]);
  }
  return true;
}
