// Idea: a token's features are hashes: what its own form says, what its neighbors' forms say, what several of them say
// together, which listed phrase it stands in, and what the document says of its form. This file makes those that do
// not come from one form alone; the seeds of `AtPlace` tell the others apart.
import type { Around } from './around';
import { DOCUMENT_BITS } from './document-facts';
import { mixHashes } from './hash';
import type { HashList } from './hash-list';
import { ListFact } from './name-lists';
import type { TaggedSentence } from './read-sentences';
import type { WordForm } from './word-form';

/** Seeds that keep features at different places apart. */
export const AtPlace = {
  Self: 0x9e3779b1,
  Before: 0x85ebca77,
  After: 0xc2b2ae3d,
  Before2: 0x27d4eb2f,
  After2: 0x165667b1,
} as const;

/** Seeds of features of several words, or of a word and what stands over it. */
const Joint = {
  Bias: 101,
  First: 102,
  FirstFacts: 103,
  Phrase: 104,
  PhraseBefore: 105,
  PhraseAfter: 106,
  PairBefore: 107,
  PairAfter: 108,
  FactsBefore: 109,
  FactsAfter: 110,
  Shapes: 111,
  Skip: 112,
  PhraseShape: 113,
  Document: 114,
  DocumentAll: 115,
  DocumentBefore: 116,
  DocumentAfter: 117,
  DocumentShape: 118,
  Last: 120,
  Alone: 121,
  Quote: 122,
  PhraseStart: 123,
  RunFirst: 124,
  RunLast: 125,
  RunLastFacts: 126,
  RunPlace: 127,
  HeadLeft: 128,
  HeadLeftWord: 129,
  RunFirstFacts: 130,
  HeadWord: 131,
  Titled: 132,
  TitledFacts: 133,
} as const;

/** Stands for the word before the first and after the last. */
const EDGE = 0x3c6ef372;
const HEADS = ListFact.HeadAlone | ListFact.HeadTail | ListFact.HeadClass;
/** Facts of the document that say most of a person: after a given name, a title, before a company's ending, brackets. */
const TELLING_BITS = 0x17;
const MOST_PLACES = 3;
const MOST_STEPS = 6;

/** A token with what is asked of it most. */
type Place = {
  readonly sentence: TaggedSentence;
  readonly around: Around;
  readonly at: number;
  readonly self: WordForm;
  readonly before: WordForm | undefined;
  readonly after: WordForm | undefined;
};

/** Adds the features of a token that do not come from one form alone to `out`. */
export function addJointFeatures(sentence: TaggedSentence, around: Around, at: number, out: HashList): void {
  const { forms } = sentence;
  const self = forms[at] as WordForm;
  const place: Place = { sentence, around, at, self, before: forms[at - 1], after: forms[at + 1] };
  addNeighbors(place, out);
  addPosition(place, out);
  addPhrases(place, out);
  addRun(place, out);
  addHead(place, out);
  addDocument(place, out);
}

function add(out: HashList, joint: number, value: number): void {
  out.push(mixHashes(value, joint));
}

function addNeighbors({ self, before, after }: Place, out: HashList): void {
  const lowerBefore = before?.lower ?? EDGE;
  const lowerAfter = after?.lower ?? EDGE;
  const own = mixHashes(self.facts, self.shape);
  add(out, Joint.Bias, 0);
  add(out, Joint.PairBefore, mixHashes(lowerBefore, self.lower));
  add(out, Joint.PairAfter, mixHashes(self.lower, lowerAfter));
  add(out, Joint.FactsBefore, mixHashes(before?.facts ?? EDGE, own));
  add(out, Joint.FactsAfter, mixHashes(own, after?.facts ?? EDGE));
  add(out, Joint.Shapes, mixHashes(mixHashes(before?.shape ?? EDGE, self.shape), after?.shape ?? EDGE));
  add(out, Joint.Skip, mixHashes(lowerBefore, mixHashes(lowerAfter, self.shape)));
}

function addPosition({ sentence, around, at, self, after }: Place, out: HashList): void {
  const capital = self.isCapital ? 1 : 0;
  if (at === 0) {
    add(out, Joint.First, capital);
    add(out, Joint.FirstFacts, self.facts);
  }
  if (after === undefined) add(out, Joint.Last, capital);
  if (sentence.forms.length === 1) add(out, Joint.Alone, 0);
  if (around.isTitled) {
    add(out, Joint.Titled, capital);
    add(out, Joint.TitledFacts, mixHashes(self.facts, self.shape));
  }
  if (around.quotes[at] === 1) add(out, Joint.Quote, capital);
}

function addPhrases({ around: { phrases }, at, self, before }: Place, out: HashList): void {
  const phrase = phrases[at] as number;
  const phraseBefore = phrases[at - 1] ?? 0;
  const phraseAfter = phrases[at + 1] ?? 0;
  if (phrase !== 0) {
    add(out, Joint.Phrase, phrase);
    add(out, Joint.PhraseShape, mixHashes(phrase, self.shape));
    add(out, Joint.PhraseStart, mixHashes(phrase, before?.lower ?? EDGE));
  }
  if (phraseBefore !== 0) add(out, Joint.PhraseBefore, phraseBefore);
  if (phraseAfter !== 0) add(out, Joint.PhraseAfter, phraseAfter);
}

/** The first and last word of the run of capitals: "Vereinigte …", "… Company". */
function addRun({ sentence: { forms }, around: { runs }, at }: Place, out: HashList): void {
  const first = runs[2 * at] as number;
  const last = runs[2 * at + 1] as number;
  if (last === first) return;
  add(out, Joint.RunPlace, Math.min(at - first, MOST_PLACES) * 4 + Math.min(last - at, MOST_PLACES));
  if (at !== last) {
    add(out, Joint.RunLast, (forms[last] as WordForm).lower);
    add(out, Joint.RunLastFacts, (forms[last] as WordForm).facts);
  }
  if (at !== first) {
    add(out, Joint.RunFirst, (forms[first] as WordForm).lower);
    add(out, Joint.RunFirstFacts, (forms[first] as WordForm).facts);
  }
}

/** The head that a word may belong to: "Statistik" after "Amt für". */
function addHead({ sentence: { forms }, around: { heads }, at, self }: Place, out: HashList): void {
  const at0 = heads[at] as number;
  if (at0 < 0) return;
  const head = forms[at0] as WordForm;
  const link = (forms[at0 + 1] as WordForm).lower;
  const own = self.isCapital ? 1 : self.lower;
  const kind = head.facts & HEADS;
  add(out, Joint.HeadLeft, mixHashes(mixHashes(kind, Math.min(at - at0, MOST_STEPS)), own));
  add(out, Joint.HeadLeftWord, mixHashes(mixHashes(kind, link), own));
  add(out, Joint.HeadWord, mixHashes(head.lower, self.isCapital ? 1 : 0));
}

function addDocument({ around: { documents }, at, self, before, after }: Place, out: HashList): void {
  if (self.isCapital) {
    const bits = documents[at] as number;
    add(out, Joint.DocumentAll, bits);
    add(out, Joint.DocumentShape, mixHashes(bits & TELLING_BITS, mixHashes(self.facts, self.shape)));
    addBits(out, Joint.Document, bits);
  }
  if (before?.isCapital) addBits(out, Joint.DocumentBefore, documents[at - 1] as number);
  if (after?.isCapital) addBits(out, Joint.DocumentAfter, documents[at + 1] as number);
}

function addBits(out: HashList, joint: number, bits: number): void {
  for (let bit = 0; bit < DOCUMENT_BITS; bit += 1) if ((bits & (1 << bit)) !== 0) add(out, joint, bit);
}
