import { describe, expect, test } from 'vitest';
import { describePlace } from '../../../lib/anchoring/describe-place';
import { findAnchor } from '../../../lib/anchoring/find-anchor';
import { normalize, plainSpan, textSpan } from '../../../lib/anchoring/normalize';
import { prepareText, prepareTextInSteps } from '../../../lib/anchoring/prepare-text';
import { splitWords } from '../../../lib/anchoring/words/split-words';
import { runToEnd } from '../../../lib/text/steps';
import { seededRandom } from '../../../scripts/seeded-random.mjs';

const ALPHABETS = [
  ['a', 'b', ' '],
  ['a', '\u0301', 'e', ' ', '\u00AD', '\u200B'],
  ['😀', '👨\u200D👩\u200D👧', 'x', ' ', '\uD83D'],
  ['der ', 'die ', 'Hund ', '. ', '\n\n', '„', '“', '…'],
  ['漢', '字', 'かな', '。', 'ไทย', ' '],
  ['\u1112', '\u1161', '\u11ab', ' ', 'ﬁ', 'Å', '\u212B'],
];

function made(random: () => number): string {
  const letters = ALPHABETS[Math.floor(random() * ALPHABETS.length)] ?? [];
  return Array.from(
    { length: 1 + Math.floor(random() * 900) },
    () => letters[Math.floor(random() * letters.length)],
  ).join('');
}

describe.each([1, 2, 3, 4])('texts of seed %i', (seed) => {
  test('a described place is found again where it was', () => {
    const random = seededRandom(seed);
    for (let time = 0; time < 150; time += 1) {
      const text = made(random);
      const prepared = prepareText(text);
      const start = Math.floor(random() * text.length);
      const end = start + 1 + Math.floor(random() * (text.length - start));
      const found = findAnchor(prepared, describePlace(text, { start, end }));
      expect(found, JSON.stringify({ text, start, end })).toEqual({ start, end, state: 'certain', score: 1 });
    }
  });

  test('in any other text a place lies in it, on whole letters, or there is none', () => {
    const random = seededRandom(seed + 100);
    for (let time = 0; time < 150; time += 1) {
      const before = made(random);
      const now =
        random() < 0.5
          ? made(random)
          : before.slice(0, before.length >> 1) + made(random) + before.slice(before.length >> 1);
      const start = Math.floor(random() * before.length);
      const found = findAnchor(
        prepareText(now),
        describePlace(before, { start, end: Math.min(before.length, start + 1 + Math.floor(random() * 40)) }),
      );
      if (found.state === 'orphan') continue;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(now.length);
      expect(found.score).toBeGreaterThan(0);
      expect(found.score).toBeLessThanOrEqual(1);
    }
  });

  test('what is made plain leads back to where it came from', () => {
    const random = seededRandom(seed + 200);
    for (let time = 0; time < 100; time += 1) {
      const text = made(random);
      const normalized = normalize(text);
      expect(normalized.plain).toBe(normalize(text.normalize('NFD')).plain);
      if (normalized.plain === '') continue;
      const start = Math.floor(random() * normalized.plain.length);
      const span = textSpan(normalized, { start, end: start + 1 });
      const back = plainSpan(normalized, span);
      expect(back.start).toBeLessThanOrEqual(start);
      expect(back.end).toBeGreaterThan(start);
    }
  });
});

test('the context is cut between letters', () => {
  const text = `${'😀'.repeat(200)}wort${'e\u0301'.repeat(200)}`;
  const { prefix, suffix } = describePlace(text, { start: 400, end: 404 });
  expect(/^[\uDC00-\uDFFF]/.test(prefix)).toBe(false);
  expect(suffix.endsWith('e') && suffix.length < 200).toBe(false);
});

test('a text is prepared in slices, the same as at once', () => {
  const random = seededRandom(9);
  const text = Array.from({ length: 300 }, () => made(random)).join('');
  const steps = prepareTextInSteps(text);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(Math.floor(text.length / 17_000) - 1);
  expect(step.value.normalized).toEqual(normalize(text));
  expect(runToEnd(step.value.words())).toEqual(runToEnd(prepareText(text).words()));
});

test.each([
  ['Der Hund, der bellt.', ['der', 'hund', ',', 'der', 'bellt', '.']],
  ['漢字かな ไทย', ['漢', '字', 'か', 'な', 'ไ', 'ท', 'ย']],
  ['e\u0301te\u0301 12,5 😀😀 𝒳y', ['e\u0301te\u0301', '12', ',', '5', '😀', '😀', '𝒳y']],
  ['\uD83D a', ['\uD83D', 'a']],
  ['', []],
])('the words of %j', (plain, expected) => {
  const words: string[] = [];
  splitWords(plain, (word) => words.push(word));
  expect(words).toEqual(expected);
});
