import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../lib/quotations/quotation';
import { findSpeech } from '../../../lib/summary/find-speech';
import { splitSentences } from '../../../lib/text/sentences';

/** The quotation of the given words, said by whom other words of the text stand for. */
function quotationOf(text: string, words: string, speaker: string | undefined, score = 1): Quotation {
  const spanOf = (part: string) => {
    const start = text.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + part.length };
  };
  const span = spanOf(words);
  return {
    ...span,
    kind: 'direct',
    content: [span],
    score,
    reason: 'made up',
    ...(speaker !== undefined && { speaker: { span: spanOf(speaker), score: 1, reason: 'made up' } }),
  };
}

const TEXT =
  'Der Rat stimmte zu. „Die Brücke kommt“, sagte Ingrid Sommer. „Sie wird schön.“ „Sie wird teuer“, sagte er.';
const speechOf = (quotations: readonly Quotation[]) =>
  findSpeech(TEXT, splitSentences(TEXT, 'de'), quotations);

describe('findSpeech', () => {
  test('the sentence names the speaker', () => {
    const speech = speechOf([quotationOf(TEXT, '„Die Brücke kommt“', 'Ingrid Sommer')]);
    expect(speech[1]).toEqual({ isSaidHere: true });
    expect(speech[2]).toEqual({ isSaidHere: false });
  });

  test('another sentence does', () => {
    const speech = speechOf([quotationOf(TEXT, '„Sie wird schön.“', 'Ingrid Sommer')]);
    expect(speech[2]).toEqual({ isSaidHere: false, saidIn: 1 });
  });

  test('only a pronoun does: then the sentence before', () => {
    const said = TEXT.lastIndexOf('er.');
    const quotation = quotationOf(TEXT, '„Sie wird teuer“', undefined);
    const speaker = { span: { start: said, end: said + 2 }, score: 1, reason: 'made up' };
    expect(speechOf([{ ...quotation, speaker }])[3]).toEqual({ isSaidHere: false, saidIn: 2 });
  });

  test('nothing is known without a speaker, or of quotations that are not shown', () => {
    const silent = { isSaidHere: false };
    expect(speechOf([quotationOf(TEXT, '„Die Brücke kommt“', undefined)])[1]).toEqual(silent);
    expect(speechOf([quotationOf(TEXT, '„Die Brücke kommt“', 'Ingrid Sommer', 0.1)])[1]).toEqual(silent);
  });
});
