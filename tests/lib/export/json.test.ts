import { expect, test } from 'vitest';
import { articlesAsJson, JSON_FORMAT, toJson } from '../../../lib/export/json';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from './made-up';

const NOW = new Date('2026-03-05T10:00:00Z');

test('what was written is read back equal', () => {
  const notes = HOSTILE.slice(0, -1).map((text, index) => madeUpNote({ id: `note-${index}`, text }));
  const bundles = [
    madeUpBundle({ notes, article: { title: HOSTILE.join('\n'), tags: ['__proto__'] } }),
    madeUpBundle({ notes: [] }),
  ];
  expect(JSON.parse(toJson(bundles, NOW))).toEqual({
    format: JSON_FORMAT,
    version: 3,
    exported: '2026-03-05T10:00:00.000Z',
    articles: bundles.map((bundle) => ({ ...bundle, quotations: [] })),
  });
});

test('quotations stand in words, with speaker, cue, confidence, kind and place', () => {
  const [{ quotations, article }] = JSON.parse(toJson([madeUpTalk()], NOW)).articles;
  expect(quotations).toHaveLength(3);
  expect(quotations[0]).toMatchObject({
    words: '„Wir bleiben“ … „bis zum Ende.“',
    kind: 'direct',
    speakers: ['Mark Rutte'],
    speakerKind: 'person',
    cue: 'sagte',
    confidence: 0.95,
  });
  expect(quotations[1]).not.toHaveProperty('speakerKind');
  expect(article.text.slice(quotations[1].start, quotations[1].end)).toBe('es regne bald');
});

test('an article that was never analyzed is read back without analysis', () => {
  const { articles } = JSON.parse(toJson([madeUpBundle({ analysis: undefined })], NOW));
  expect(articles[0]).not.toHaveProperty('analysis');
  expect(articles[0].article.title).toBe('Treffen in Kiew');
});

test.each([0, 1, 3])('%d articles in pieces are the same', async (count) => {
  const bundles = Array.from({ length: count }, (_, index) =>
    madeUpBundle({ article: { title: `${index}` } }),
  );
  async function* comeLater() {
    yield* bundles;
  }
  const pieces: string[] = [];
  for await (const piece of articlesAsJson(comeLater(), NOW)) pieces.push(piece);
  expect(pieces).toHaveLength(count + 2);
  expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(toJson(bundles, NOW)));
});

test('notes on passages stand there whole, with what became of them', () => {
  const bundle = madeUpPassages();
  const [{ notes, placements }] = JSON.parse(toJson([bundle], NOW)).articles;
  expect({ notes, placements }).toEqual({ notes: bundle.notes, placements: bundle.placements });
});
