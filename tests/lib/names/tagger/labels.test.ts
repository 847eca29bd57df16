import { describe, expect, test } from 'vitest';
import {
  isOpen,
  isStart,
  LABEL_COUNT,
  labelsOf,
  mayFollow,
  OUTSIDE,
  spansOf,
  TAG_KINDS,
  type TagSpan,
} from '../../../../lib/names/tagger/labels';
import { type Random, seededRandom } from './seeded-random';

const KINDS: readonly string[] = TAG_KINDS;

/** "B-person" as a number. */
function label(name: string): number {
  if (name === 'O') return OUTSIDE;
  const [part = '', kind = ''] = name.split('-');
  return 1 + 4 * KINDS.indexOf(kind) + 'BIES'.indexOf(part);
}

describe('labels', () => {
  test.each<[string, TagSpan[], string]>([
    ['no name', [], 'O O O O O'],
    ['a name of one token', [{ from: 1, to: 2, kind: 0 }], 'O S-person O O O'],
    ['of two', [{ from: 0, to: 2, kind: 1 }], 'B-organization E-organization O O O'],
    ['of all', [{ from: 0, to: 5, kind: 4 }], 'B-other I-other I-other I-other E-other'],
    [
      'neighbors of a kind',
      [
        { from: 1, to: 3, kind: 3 },
        { from: 3, to: 4, kind: 3 },
      ],
      'O B-place E-place S-place O',
    ],
  ])('%s', (_rule, spans, labels) => {
    expect([...labelsOf(5, spans)]).toEqual(labels.split(' ').map(label));
  });

  test('names to labels to names', () => {
    const random = seededRandom(11);
    for (let go = 0; go < 2000; go += 1) {
      const length = random(30);
      const spans = randomSpans(length, random);
      const labels = labelsOf(length, spans);
      expect(spansOf(labels)).toEqual(spans);
      for (const [at, next] of labels.entries())
        expect(mayFollow(labels[at - 1] ?? OUTSIDE, next)).toBe(true);
      expect(isOpen(labels.at(-1) ?? OUTSIDE)).toBe(false);
    }
  });

  test.each([
    ['O', 'O B-person S-person B-place S-other'],
    ['S-person', 'O B-person S-person B-organization'],
    ['E-organization', 'O S-organization B-institution'],
    ['B-person', 'I-person E-person'],
    ['I-place', 'I-place E-place'],
  ])('after %s may stand %s', (before, after) => {
    for (const next of after.split(' ')) expect(mayFollow(label(before), label(next))).toBe(true);
  });

  test.each([
    ['O', 'I-person E-person'],
    ['S-person', 'I-person E-person'],
    ['E-place', 'I-place E-place'],
    ['B-person', 'O B-person S-person I-organization E-organization B-place'],
    ['I-other', 'O B-other S-person E-place'],
  ])('after %s may not stand %s', (before, after) => {
    for (const next of after.split(' ')) expect(mayFollow(label(before), label(next))).toBe(false);
  });

  test('a label starts a name or goes on with one, and every label has labels to follow', () => {
    for (let one = 0; one < LABEL_COUNT; one += 1) {
      expect(isStart(one)).toBe(mayFollow(OUTSIDE, one));
      const followers = Array.from({ length: LABEL_COUNT }, (_, next) => mayFollow(one, next));
      expect(followers.filter(Boolean)).toHaveLength(isOpen(one) ? 2 : 1 + 2 * TAG_KINDS.length);
    }
  });
});

function randomSpans(length: number, random: Random): TagSpan[] {
  const spans: TagSpan[] = [];
  for (let from = random(3); from < length; ) {
    const to = Math.min(length, from + 1 + random(4));
    spans.push({ from, to, kind: random(TAG_KINDS.length) });
    from = to + random(3);
  }
  return spans;
}
