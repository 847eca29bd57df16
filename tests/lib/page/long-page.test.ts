import { describe, expect, it } from 'vitest';
import { isLongPage } from '../../../lib/page/copy/thin-runs';
import { blockTexts, readHtml } from './read-fixture';

const paragraph = (number: number): string =>
  `<p class="text">Absatz ${number}: Die Hafenmeisterin zählte, <b>wie jede Nacht</b>, die Kisten, und <i>es waren mehr</i> als je zuvor.</p>`;

function longPage(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, index) => paragraph(index));
  paragraphs.splice(
    count / 2,
    0,
    '<div class="newsletter-box"><p>Jeden Morgen die wichtigsten Nachrichten aus Nordhaven in Ihrem Postfach, kostenlos.</p></div>',
  );
  return `<article><h1>Ein langer Winter</h1><div class="body">${paragraphs.join('\n')}</div></article>`;
}

describe('a page with thousands of paragraphs', () => {
  it('is read whole and in order, though Readability sees only a part of it', async () => {
    const reading = await readHtml(longPage(3_000));
    const texts = blockTexts(reading);
    expect(texts).toHaveLength(3_000);
    expect(texts[1_499]).toMatch(/^Absatz 1499:/);
    expect(reading.article?.text).not.toContain('Postfach');
    const block = reading.article?.blocks[2_000] ?? { start: 0, end: 0 };
    expect(reading.map.rangesOf(block).join('')).toBe(texts[2_000]);
  });

  it('is not handed to Readability whole when few paragraphs hold much text', () => {
    const paragraphs = Array.from({ length: 1_200 }, () => ({ length: 800 }));
    expect(isLongPage(1_200, paragraphs)).toBe(true);
    expect(isLongPage(1_200, paragraphs.slice(0, 200))).toBe(false);
    expect(isLongPage(10_000, [])).toBe(true);
  });

  it('rests between slices of work', async () => {
    let rests = 0;
    await readHtml(longPage(2_000), {
      pause: async () => {
        rests += 1;
      },
    });
    expect(rests).toBeGreaterThan(10);
  });
});
