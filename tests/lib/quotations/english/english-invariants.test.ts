import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../../lib/quotations/quotation';
import { englishQuotationsIn } from './read-english';

const NAMES = ['Tim Ley', 'Brandt', 'ORG:the Yard'];
const PIECES = (
  '“ ” " ‘ ’ \' « » „ ( ) — - , . : ; ? ! \n\n|said|told|that|who|and|but|he|she|the dam|Tim Ley|Brandt|the Yard|' +
  'asked|whether|according to|adding|called|a disaster|was|will hold|on Monday|’s claim|of|by|to go|As|put it|In a letter'
)
  .replace('\n\n', '|\n\n')
  .split('|')
  .flatMap((piece) => (piece.length > 30 ? piece.trim().split(' ') : [piece]));

/** Numbers between 0 and 1 that are the same in each run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function madeUpText(seed: number): string {
  const random = createRandom(seed);
  const pieces = Array.from({ length: 20 + Math.floor(random() * 60) }, () => {
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    return random() < 0.8 ? `${piece} ` : piece;
  });
  return pieces.join('');
}

/** What is wrong with the quotations of a text, in words. */
function faultsOf(text: string, quotations: readonly Quotation[]): string[] {
  return quotations.flatMap((quotation, index) => {
    const { start, end, content, score, speaker, reason } = quotation;
    const faults: string[] = [];
    const previous = quotations[index - 1];
    if (start < 0 || end > text.length || start >= end) faults.push('lies outside the text');
    if (previous !== undefined && previous.start > start) faults.push('is out of order');
    if (content.length === 0) faults.push('has no content');
    content.forEach((piece, at) => {
      if (piece.start >= piece.end || piece.start < start || piece.end > end)
        faults.push('has a piece outside');
      if (piece.start < (content[at - 1]?.end ?? start)) faults.push('has pieces out of order');
    });
    if (!(score > 0 && score <= 1) || reason === '') faults.push('has no score or reason');
    if (speaker !== undefined && !(speaker.score > 0 && speaker.score <= 1))
      faults.push('has no speaker score');
    return faults.map((fault) => `${reason} ${fault}`);
  });
}

describe('English quotations of made-up texts', () => {
  test('lie in the text, in order, with content, scores and reasons', () => {
    for (let seed = 1; seed <= 1500; seed += 1) {
      const text = madeUpText(seed);
      const faults = faultsOf(text, englishQuotationsIn(text, NAMES));
      expect({ seed, text, faults }).toEqual({ seed, text, faults: [] });
    }
  });

  test('are many, so that the test above says something', () => {
    const counts = Array.from(
      { length: 200 },
      (_, seed) => englishQuotationsIn(madeUpText(seed + 1), NAMES).length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  });

  test('are equal when they are looked for twice', () => {
    const text = madeUpText(7);
    expect(englishQuotationsIn(text, NAMES)).toEqual(englishQuotationsIn(text, NAMES));
  });
});
