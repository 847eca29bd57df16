// Idea: score every label of every token (features of forms, of neighbors, of the document), find the best path, and
// do so once more after each form has heard how it was read elsewhere in the document.
// Cost: linear in the tokens; what a word form says is added up once per different word.
// Source: conditional random fields (Lafferty, McCallum, Pereira 2001); the second look after the skip-chain idea of
// Sutton and McCallum 2004, done with mean marginals.

import { findPhraseAt, readAround } from './around';
import { readDocument } from './document-facts';
import { AtPlace, addJointFeatures } from './features';
import { createFormCache } from './form-cache';
import { mixHashes } from './hash';
import { HashList } from './hash-list';
import { LABEL_COUNT, OUTSIDE, spansOf, TAG_KINDS } from './labels';
import { factorsOf, findBestPath, sumPaths } from './linear-chain';
import type { TaggerModel } from './model-file';
import { PHRASE_TYPES } from './name-lists';
import { readSentences, type TaggedSentence } from './read-sentences';
import type { WordForm } from './word-form';

/** A name as the tagger sees it: tokens of a sentence, a kind (see `TAG_KINDS`), and how probable it was at first look. */
export type TaggedName = {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly score: number;
};
export type TaggedText = {
  readonly sentences: readonly TaggedSentence[];
  readonly names: readonly (readonly TaggedName[])[];
};

export type Tagger = {
  /** Tags a text; yields the done share (0 … 1) every so many tokens. Equal texts give equal names. */
  tagInSteps(text: string): Generator<number, TaggedText>;
};

const L = LABEL_COUNT;
/** How much the mean reading of the same form elsewhere counts; chosen on the dev sets. */
const ELSEWHERE = 1;
const STEP_TOKENS = 2000;
const PERSON = TAG_KINDS.indexOf('person');
const LISTED_PERSON = PHRASE_TYPES.indexOf('person');
const LISTED_ALIAS = PHRASE_TYPES.indexOf('person-alias');
const FIRST_SHARE = 0.75;

/** A tagger with a model's numbers. It keeps the forms of words it has seen. */
export function createTagger(model: TaggerModel): Tagger {
  const formOf = createFormCache(model.language, model.lists);
  const numbers: Numbers = { model, factors: factorsOf(model.transitions), joint: new HashList() };
  return {
    *tagInSteps(text) {
      const sentences = readSentences(text, model.language, formOf);
      const document = readDocument(sentences);
      const looks: Look[] = [];
      const total = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
      let done = 0;
      let since = 0;
      for (const sentence of sentences) {
        looks.push(lookAt(sentence, document, numbers));
        done += sentence.forms.length;
        since += sentence.forms.length;
        if (since < STEP_TOKENS) continue;
        since = 0;
        yield (FIRST_SHARE * done) / total;
      }
      hearElsewhere(looks);
      const names: TaggedName[][] = [];
      for (const [number, look] of looks.entries()) {
        names.push(readNames(look, model));
        if (number % 200 === 199) yield FIRST_SHARE + ((1 - FIRST_SHARE) * number) / looks.length;
      }
      return { sentences, names };
    },
  };
}

/** A model and what is reckoned from it once. */
type Numbers = { readonly model: TaggerModel; readonly factors: Float64Array; readonly joint: HashList };

/** A sentence with the scores of its labels and their probabilities at first look. */
type Look = {
  readonly sentence: TaggedSentence;
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
};

function lookAt(
  sentence: TaggedSentence,
  document: ReturnType<typeof readDocument>,
  { model, factors, joint }: Numbers,
): Look {
  const { forms } = sentence;
  const { length } = forms;
  const scores = new Float32Array(length * L);
  const around = readAround(sentence, model.lists, document);
  for (let at = 0; at < length; at += 1) {
    const row = at * L;
    joint.clear();
    addJointFeatures(sentence, around, at, joint);
    for (let index = 0; index < joint.length; index += 1)
      addFeature(scores, row, joint.hashes[index] as number, model);
    addRow(scores, row, scoresOf(forms[at] as WordForm, model), 0);
    if (at > 0) addRow(scores, row, scoresOf(forms[at - 1] as WordForm, model), L);
    if (at + 1 < length) addRow(scores, row, scoresOf(forms[at + 1] as WordForm, model), 2 * L);
    if (at > 1) addRow(scores, row, scoresOf(forms[at - 2] as WordForm, model), 3 * L);
    if (at + 2 < length) addRow(scores, row, scoresOf(forms[at + 2] as WordForm, model), 4 * L);
  }
  for (let index = 0; index < scores.length; index += 1)
    scores[index] = (scores[index] as number) * model.scale;
  const marginals = new Float32Array(length * L);
  sumPaths(scores, length, factors, { marginals });
  return { sentence, scores, marginals };
}

function addRow(to: Float32Array, row: number, from: Float32Array, start: number): void {
  for (let label = 0; label < L; label += 1)
    to[row + label] = (to[row + label] as number) + (from[start + label] as number);
}

/** Adds a feature's weights to a row, in steps of the model's scale. */
function addFeature(to: Float32Array, row: number, hash: number, { features, packed }: TaggerModel): void {
  const start = features.get(hash);
  if (start === -1) return;
  const end = start + (packed[start] as number);
  for (let index = start + 1; index <= end; index += 1) {
    const weight = packed[index] as number;
    const label = row + (weight & 31);
    to[label] = (to[label] as number) + (weight >> 5);
  }
}

/** What a form says of itself, of the word after it, before it, and the ones behind those: five rows, in steps. */
function scoresOf(form: WordForm, model: TaggerModel): Float32Array {
  if (form.scores !== undefined) return form.scores;
  const scores = new Float32Array(5 * L);
  for (const hash of form.self) addFeature(scores, 0, mixHashes(hash, AtPlace.Self), model);
  for (const hash of form.near) {
    addFeature(scores, L, mixHashes(hash, AtPlace.Before), model);
    addFeature(scores, 2 * L, mixHashes(hash, AtPlace.After), model);
  }
  for (const hash of form.far) {
    addFeature(scores, 3 * L, mixHashes(hash, AtPlace.Before2), model);
    addFeature(scores, 4 * L, mixHashes(hash, AtPlace.After2), model);
  }
  form.scores = scores;
  return scores;
}

/** Adds to each capitalized word how its form was read at its other places: kinds, not their parts. */
function hearElsewhere(looks: readonly Look[]): void {
  const sums = new Map<number, Float64Array>();
  const rows = L + 1;
  const eachCapital = (visit: (look: Look, at: number, stem: number) => void) => {
    for (const look of looks) {
      const { forms } = look.sentence;
      for (let at = 0; at < forms.length; at += 1) {
        const form = forms[at] as WordForm;
        if (form.isCapital) visit(look, at, form.stem);
      }
    }
  };
  eachCapital(({ marginals }, at, stem) => {
    let sum = sums.get(stem);
    if (sum === undefined) {
      sum = new Float64Array(rows);
      sums.set(stem, sum);
    }
    for (let label = 0; label < L; label += 1)
      sum[label] = (sum[label] as number) + (marginals[at * L + label] as number);
    sum[L] = (sum[L] as number) + 1;
  });
  eachCapital(({ marginals, scores }, at, stem) => {
    const sum = sums.get(stem) as Float64Array;
    const others = (sum[L] as number) - 1;
    if (others < 1) return;
    const row = at * L;
    for (let first = 1; first < L; first += 4) {
      let mean = 0;
      for (let label = first; label < first + 4; label += 1)
        mean += (sum[label] as number) - (marginals[row + label] as number);
      mean *= ELSEWHERE / others;
      for (let label = first; label < first + 4; label += 1)
        scores[row + label] = (scores[row + label] as number) + mean;
    }
    scores[row] =
      (scores[row] as number) +
      (ELSEWHERE * ((sum[OUTSIDE] as number) - (marginals[row] as number))) / others;
  });
}

function readNames({ sentence, scores, marginals }: Look, model: TaggerModel): TaggedName[] {
  const { forms } = sentence;
  const spans = spansOf(findBestPath(scores, forms.length, model.transitions));
  return spans.map(({ from, to, kind }, number) => {
    let sum = 0;
    for (let at = from; at < to; at += 1)
      for (let label = 1 + 4 * kind; label < 5 + 4 * kind; label += 1)
        sum += marginals[at * L + label] as number;
    const score = sum / (to - from);
    if (kind !== PERSON) return { from, to, kind, score };
    // The beginning of a listed full name is the whole of it: "Kim Jong Un".
    const { length, type } = findPhraseAt(forms, from, model.lists);
    const end = from + length;
    const isWhole = type === LISTED_PERSON || type === LISTED_ALIAS;
    const isFree = (spans[number + 1]?.from ?? forms.length) >= end;
    return { from, to: isWhole && isFree ? Math.max(to, end) : to, kind, score };
  });
}
