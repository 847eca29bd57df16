// Idea: what someone says sums nothing up when it does not stand there who says it. For every sentence: does it name
// the speaker of what it quotes, or which other sentence does? Cost: linear in sentences and quotations, both in order.
// Source: own.
import { isShown, type Quotation } from '../quotations/quotation';
import { isWithin, type Span } from '../text/span';

/** Who says what a sentence quotes. */
export type Speech = {
  /** The sentence itself says it. */
  readonly isSaidHere: boolean;
  /** The sentence that does, by its index, where it is another one; that before, when only "er" or "she" says it. */
  readonly saidIn?: number;
};

const UNKNOWN: Speech = { isSaidHere: false };
const PRONOUN = /^(?:er|sie|he|she|they|dieser|diese)$/i;
/** A speaker named so many sentences before is not looked for. */
const FAR = 4;

/** Who says what each sentence quotes, by its index. */
export function findSpeech(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Speech[] {
  const speech = sentences.map(() => UNKNOWN);
  let first = 0;
  for (const quotation of quotations) {
    const place = quotation.speaker?.span;
    if (place === undefined || !isShown(quotation)) continue;
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) first += 1;
    for (
      let index = first;
      (sentences[index]?.start ?? Number.POSITIVE_INFINITY) < quotation.end;
      index += 1
    ) {
      const found = findSpeaker(text, sentences, index, place);
      const { isSaidHere } = speech[index] ?? UNKNOWN;
      speech[index] = { ...speech[index], ...found, isSaidHere: isSaidHere || found.isSaidHere };
    }
  }
  return speech;
}

function findSpeaker(text: string, sentences: readonly Span[], index: number, place: Span): Speech {
  let saidIn = index;
  while (place.end <= (sentences[saidIn]?.start ?? 0) && saidIn > 0 && index - saidIn < FAR) saidIn -= 1;
  const sentence = sentences[saidIn];
  if (sentence === undefined || !isWithin(place, sentence)) return UNKNOWN;
  if (PRONOUN.test(text.slice(place.start, place.end))) saidIn -= 1;
  return saidIn === index ? { isSaidHere: true } : { isSaidHere: false, saidIn };
}
