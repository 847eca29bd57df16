// Idea: what a word says of itself wherever it stands is gathered once per different word: its letters, beginnings and
// ends, shape, parts around a hyphen, and what lists know of it. Cost: linear in the letters of a word.
import { dropAccents } from '../reading/word-forms';
import { hashText, mixHashes } from './hash';
import { HashList } from './hash-list';
import { factsOf, ListFact, type NameLists, phraseKey } from './name-lists';

/** A different word of a text with its attributes as hashes. */
export type WordForm = {
  readonly lower: number;
  /** Hash within listed phrases. */
  readonly phraseKey: number;
  /** Hash by which a document knows it again: case endings off. */
  readonly stem: number;
  readonly shape: number;
  readonly facts: number;
  readonly isCapital: boolean;
  /** For the word itself, for its neighbors, for the ones behind them. */
  readonly self: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** Label scores of the word itself and as a neighbor, kept by the tagger: five rows. */
  scores?: Float32Array;
};

/** Kinds of attributes; each keeps hashes of equal letters apart. */
const Part = {
  Word: 1,
  Lower: 2,
  Stem: 3,
  Prefix: 4,
  Suffix: 5,
  Gram: 6,
  Shape: 7,
  ShortShape: 8,
  Length: 9,
  Head: 10,
  Tail: 11,
  Fact: 12,
  Facts: 13,
  HeadFacts: 14,
  TailFacts: 15,
} as const;

const LONGEST_AFFIX = 6;
const GRAM = 4;
const LONGEST_READ = 40;
const MOST_LENGTH = 12;
const FACT_BITS = 20;
/** Also after an article that belongs to a name: "al-Omair", "d'Estaing". */
const CAPITAL = /^(?:(?:al|el|d|l)[-'])?\p{Lu}/u;
const PLAIN_CAPITAL = /^[A-Z]/;
const PLAIN_LOWER = /^[b-ce-km-z]/;

/** Reads a word: as it stands in the text, invisible characters out. */
export function readForm(text: string, isGerman: boolean, lists: NameLists): WordForm {
  const word = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const lowerText = word.toLowerCase();
  const lower = hashText(lowerText);
  const key = phraseKey(word, isGerman);
  const stem = hashText(isGerman ? key : dropAccents(word));
  const facts = factsOf(word, isGerman, lists);
  const shapes = shapesOf(word);
  const shape = hashText(shapes.short);
  for (const list of [self, near, far]) list.clear();
  add(self, Part.Word, hashText(word));
  addToAll(Part.Lower, lower);
  add(self, Part.Stem, stem);
  add(near, Part.Stem, stem);
  add(self, Part.Shape, hashText(shapes.long));
  addToAll(Part.ShortShape, shape);
  add(self, Part.Length, Math.min(word.length, MOST_LENGTH));
  addToAll(Part.Facts, facts);
  for (let bit = 0; bit < FACT_BITS; bit += 1) {
    if ((facts & (1 << bit)) === 0) continue;
    add(self, Part.Fact, bit);
    add(near, Part.Fact, bit);
  }
  addLetters(word, lowerText);
  if (lowerText.length > 3) {
    add(near, Part.Suffix, mixHashes(hashText(lowerText, lowerText.length - 3), 3));
    add(near, Part.Prefix, mixHashes(hashText(word, 0, 4), 4));
  }
  addHyphenParts(word, isGerman, lists);
  return {
    lower,
    phraseKey: hashText(key),
    stem,
    shape,
    facts,
    isCapital: PLAIN_CAPITAL.test(word) || (!PLAIN_LOWER.test(word) && CAPITAL.test(word)),
    self: self.hashes.slice(0, self.length),
    near: near.hashes.slice(0, near.length),
    far: far.hashes.slice(0, far.length),
  };
}

/** Room for the attributes of the form that is being read. */
const [self, near, far] = [new HashList(), new HashList(), new HashList()];

function add(list: HashList, part: number, value: number): void {
  list.push(mixHashes(value, part));
}

function addToAll(part: number, value: number): void {
  const hash = mixHashes(value, part);
  self.push(hash);
  near.push(hash);
  far.push(hash);
}

function addLetters(word: string, lower: string): void {
  for (let length = 1; length <= LONGEST_AFFIX && length < word.length; length += 1) {
    add(self, Part.Prefix, mixHashes(hashText(word, 0, length), length));
    add(self, Part.Suffix, mixHashes(hashText(lower, lower.length - length), length));
  }
  const framed = `^${lower}$`;
  for (let at = 0; at + GRAM <= framed.length; at += 1) add(self, Part.Gram, hashText(framed, at, at + GRAM));
}

function addHyphenParts(word: string, isGerman: boolean, lists: NameLists): void {
  const first = word.indexOf('-');
  const last = word.lastIndexOf('-');
  if (first < 1 || last === word.length - 1) return;
  const head = word.slice(0, first);
  const tail = word.slice(last + 1);
  add(self, Part.Head, hashText(head));
  add(self, Part.Tail, hashText(tail.toLowerCase()));
  add(self, Part.HeadFacts, factsOf(head, isGerman, lists));
  add(self, Part.TailFacts, factsOf(tail, isGerman, lists) & ~ListFact.Function);
}

/** "Xxxx" and "Xx" for "Nato": letters by case, digits, marks; the short one without repetition. */
function shapesOf(word: string): { long: string; short: string } {
  let long = '';
  let short = '';
  let before = '';
  let run = 0;
  for (let at = 0; at < word.length; at += 1) {
    const char = SHAPES[word.charCodeAt(at)] ?? shapeOf(word.charAt(at));
    run = char === before ? run + 1 : 1;
    before = char;
    if (run <= LONGEST_RUN) long += char;
    if (run === 1) short += char;
  }
  return { long, short };
}

function shapeOf(char: string): string {
  const lower = char.toLowerCase();
  if (lower !== char) return 'X';
  if (char.toUpperCase() !== char || char === 'ß') return 'x';
  return char >= '0' && char <= '9' ? 'd' : char;
}

const LONGEST_RUN = 4;
/** Of the characters below U+0250, which are nearly all there are. */
const SHAPES: readonly string[] = Array.from({ length: 0x250 }, (_shape, code) =>
  shapeOf(String.fromCharCode(code)),
);
