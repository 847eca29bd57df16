// Turns marked documents into features and labels, sentence by sentence.

import { readAround } from '../../lib/names/tagger/around';
import { readDocument } from '../../lib/names/tagger/document-facts';
import { AtPlace, addJointFeatures } from '../../lib/names/tagger/features';
import { mixHashes } from '../../lib/names/tagger/hash';
import { HashList } from '../../lib/names/tagger/hash-list';
import { labelsOf, type TagSpan } from '../../lib/names/tagger/labels';
import type { NameLists } from '../../lib/names/tagger/name-lists';
import { readSentences, type TaggedSentence } from '../../lib/names/tagger/read-sentences';
import type { WordForm } from '../../lib/names/tagger/word-form';
import type { MarkedDocument } from './corpora';

/** A sentence with the hashes of its features: those of token `i` from `starts[i]` to `starts[i + 1]`. */
export type HashedSentence = {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly sentence: TaggedSentence;
};
export type HashedDocument = {
  readonly document: MarkedDocument;
  readonly sentences: readonly HashedSentence[];
};

export type ReadWith = {
  readonly language: string;
  readonly lists: NameLists;
  readonly formOf: (word: string) => WordForm;
};

/** A document as the tagger sees it, with its gold labels. Names that do not lie on the borders of tokens are left out. */
export function hashDocument(
  document: MarkedDocument,
  { language, lists, formOf }: ReadWith,
): HashedDocument {
  const sentences = readSentences(document.text, language, formOf);
  const facts = readDocument(sentences);
  return {
    document,
    sentences: sentences.map((sentence) => {
      const around = readAround(sentence, lists, facts);
      const hashes = new HashList();
      const starts = new Int32Array(sentence.forms.length + 1);
      for (let at = 0; at < sentence.forms.length; at += 1) {
        addFormFeatures(sentence, at, hashes);
        addJointFeatures(sentence, around, at, hashes);
        starts[at + 1] = hashes.length;
      }
      const labels = labelsOf(sentence.forms.length, spansIn(sentence, document));
      return { hashes: hashes.hashes.slice(0, hashes.length), starts, labels, sentence };
    }),
  };
}

function addFormFeatures({ forms }: TaggedSentence, at: number, to: HashList): void {
  const add = (hashes: Int32Array | undefined, place: number) => {
    if (hashes !== undefined) for (const hash of hashes) to.push(mixHashes(hash, place));
  };
  add(forms[at]?.self, AtPlace.Self);
  add(forms[at - 1]?.near, AtPlace.Before);
  add(forms[at + 1]?.near, AtPlace.After);
  add(forms[at - 2]?.far, AtPlace.Before2);
  add(forms[at + 2]?.far, AtPlace.After2);
}

function spansIn({ tokens }: TaggedSentence, { names }: MarkedDocument): TagSpan[] {
  const first = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? 0;
  const spans: TagSpan[] = [];
  for (const { start, end, kind } of names) {
    if (start < first || end > last) continue;
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end);
    if (from >= 0 && to >= from && (spans.at(-1)?.to ?? 0) <= from) spans.push({ from, to: to + 1, kind });
  }
  return spans;
}
