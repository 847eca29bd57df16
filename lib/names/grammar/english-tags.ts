// Idea: in English a guessed name is often an ordinary word with a capital. compromise knows the parts of speech of
// ordinary words, so it is asked about the sentences with uncertain names, and only those; names it finds by itself
// are not taken (measured: wrong two times out of three). Cost: under a millisecond a sentence, with a cap.
// This is the only file that imports compromise; it never runs in the page.
import nlp from 'compromise/two';
import type { NamedSpan } from '../mention';

type Term = {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
};
type Sentence = { readonly terms: readonly Term[] };

/** Names from here on are not asked about. */
const SURE = 0.75;
/** A text of many thousand uncertain names is not worth the reader's waiting. */
const MOST_SENTENCES = 1500;
const NOT_A_PERSON = ['Verb', 'Adjective', 'Plural', 'Place', 'Organization'];
const NOT_AN_ORGANIZATION = ['Verb', 'Adjective'];

/** The names without those whose words are ordinary words where they stand. `names` are ordered. */
export function dropOrdinaryWords(text: string, names: readonly NamedSpan[]): NamedSpan[] {
  const doubtful = new Set<NamedSpan>();
  const checked = new Map<string, readonly Term[]>();
  for (const name of names) {
    if (name.score >= SURE || name.part === true) continue;
    const start = lineStart(text, name.start);
    const line = text.slice(start, lineEnd(text, name.end));
    const terms = checked.get(line) ?? (checked.size < MOST_SENTENCES ? readTerms(line) : []);
    checked.set(line, terms);
    if (isOrdinary(name, start, terms)) doubtful.add(name);
  }
  return doubtful.size === 0 ? [...names] : names.filter((name) => !doubtful.has(name));
}

const LONGEST_LINE = 300;

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  const before = text.slice(from, at);
  const end = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('? '),
    before.lastIndexOf('! '),
  );
  if (end !== -1) return from + end + 1;
  return from === 0 ? 0 : from + before.indexOf(' ') + 1;
}

function lineEnd(text: string, at: number): number {
  const after = text.slice(at, at + LONGEST_LINE);
  const end = after.search(/[.?!](?=\s)|\n/);
  return end === -1 ? at + after.length : at + end + 1;
}

function readTerms(line: string): readonly Term[] {
  const sentences = nlp(line).json({ offset: true }) as Sentence[];
  return sentences.flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
}

function isOrdinary(name: NamedSpan, start: number, terms: readonly Term[]): boolean {
  const own = terms.filter(
    ({ offset }) => offset.start + start < name.end && name.start < offset.start + start + offset.length,
  );
  const tags = new Set(own.flatMap((term) => term.tags));
  if (tags.has('Person')) return false;
  if (name.kind === 'person') return NOT_A_PERSON.some((tag) => tags.has(tag));
  return !tags.has('Organization') && !tags.has('Place') && NOT_AN_ORGANIZATION.some((tag) => tags.has(tag));
}
