// Idea: what stands over single words is found once per sentence: listed phrases, runs of capitals, the words a head
// like "Amt" may take behind it, quotation marks, and what the document says. Cost: linear in the tokens.
import { type DocumentFacts, factsOfForm } from './document-facts';
import { mixHashes } from './hash';
import { GOES_ON, ListFact, type NameLists, NO_PHRASE } from './name-lists';
import type { TaggedSentence } from './read-sentences';
import type { WordForm } from './word-form';

export type Around = {
  readonly phrases: Uint8Array;
  readonly documents: Int32Array;
  readonly quotes: Uint8Array;
  /** First and last token (inclusive) of the run of capitals a token stands in; itself when it has none. */
  readonly runs: Int32Array;
  /** The head word ('Amt') whose tail ('für Statistik und Wahlen') a token may stand in, -1 without. */
  readonly heads: Int32Array;
  /** Whether most words of the sentence have a capital: a headline, where a capital says little. */
  readonly isTitled: boolean;
};

/** What stands over single words of a sentence: listed phrases, the document's facts, quotation marks. */
export function readAround(sentence: TaggedSentence, lists: NameLists, document: DocumentFacts): Around {
  const { forms, tokens } = sentence;
  const documents = new Int32Array(forms.length);
  const quotes = new Uint8Array(forms.length);
  let isQuoted = 0;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] as WordForm;
    documents[at] = factsOfForm(document, form);
    const text = tokens[at]?.text ?? '';
    if (text.length === 1 && /["„“”»«]/.test(text)) isQuoted = isQuoted === 0 ? 1 : 0;
    else quotes[at] = isQuoted;
  }
  return {
    phrases: findPhrases(forms, lists),
    documents,
    quotes,
    runs: findRuns(sentence),
    heads: findHeads(sentence),
    isTitled: isTitled(sentence),
  };
}

/** For each token the first and last of the run of capitalized words it stands in. */
function findRuns({ forms }: TaggedSentence): Int32Array {
  const runs = new Int32Array(forms.length * 2);
  for (let at = 0; at < forms.length; at += 1) {
    let to = at;
    if ((forms[at] as WordForm).isCapital) while (forms[to + 1]?.isCapital) to += 1;
    for (let index = at; index <= to; index += 1) {
      runs[2 * index] = at;
      runs[2 * index + 1] = to;
    }
    at = to;
  }
  return runs;
}

/** Shorter lines are no headlines, and so much of one has capitals. */
const TITLED_WORDS = 3;
const TITLED_SHARE = 0.6;

function isTitled({ tokens, forms }: TaggedSentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < forms.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    words += 1;
    if (forms[at]?.isCapital) capitals += 1;
  }
  return words >= TITLED_WORDS && capitals >= words * TITLED_SHARE;
}

/** What may stand between a head and the words that belong to it. */
const LINKS = new Set('für und , der des den die gegen in im von zur of for the and on to - &'.split(' '));
const HEADS = ListFact.HeadTail | ListFact.HeadAlone;
const LONGEST_TAIL = 9;

/** For each token the head word before it, as long as nothing between them ends what belongs to the head. */
function findHeads({ tokens, forms }: TaggedSentence): Int32Array {
  const heads = new Int32Array(forms.length).fill(-1);
  let head = -1;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] as WordForm;
    const text = (tokens[at] as { text: string }).text;
    const goesOn =
      form.isCapital ||
      LINKS.has(text) ||
      (tokens[at]?.kind === 'word' && /(?:e|en|er|es)$/.test(text) && (form.facts & ListFact.Cue) === 0);
    if (head !== -1 && (!goesOn || at - head > LONGEST_TAIL)) head = -1;
    heads[at] = head;
    if ((form.facts & HEADS) !== 0 && form.isCapital) head = at;
  }
  return heads;
}

/** For each token 0, or 1 + 4 * type + part (begin, inside, end, single) of the listed phrase it stands in. */
function findPhrases(forms: readonly WordForm[], lists: NameLists): Uint8Array {
  const found = new Uint8Array(forms.length);
  for (let at = 0; at < forms.length; at += 1) {
    const { length, type } = findPhraseAt(forms, at, lists);
    if (length === 0) continue;
    const first = 1 + 4 * type;
    if (length === 1) found[at] = first + 3;
    else {
      found.fill(first + 1, at, at + length);
      found[at] = first;
      found[at + length - 1] = first + 2;
    }
    at += length - 1;
  }
  return found;
}

/** The longest listed phrase that begins at a token: its length in tokens, 0 without one, and its type. */
export function findPhraseAt(
  forms: readonly WordForm[],
  at: number,
  lists: NameLists,
): { length: number; type: number } {
  let hash = (forms[at] as WordForm).phraseKey;
  let length = 0;
  let type = 0;
  for (let to = at; ; ) {
    const value = lists.phrases.get(hash);
    if (value === -1) break;
    if ((value & NO_PHRASE) !== NO_PHRASE) {
      length = to + 1 - at;
      type = value & NO_PHRASE;
    }
    to += 1;
    if ((value & GOES_ON) === 0 || to >= forms.length) break;
    hash = mixHashes(hash, (forms[to] as WordForm).phraseKey);
  }
  return { length, type };
}
